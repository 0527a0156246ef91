import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { grouping, newKey, story } from '../../src/store/index.ts'
import { freshDatabase, type FreshDatabase } from '../database/fresh-database.ts'
import { freshWorld, type FreshWorld } from '../newsroom/fresh-world.ts'
import { addLine, lineReader } from '../newsroom/line-reader.ts'
import { makeEvents } from './affairs.ts'

const articles = 900
const seed = 7
const kills = 20

const children = new Set<ChildProcess>()
after(() => {
  for (const child of children) child.kill('SIGKILL')
})

/** Adds articles until all are saved or so many more are. @returns whether it came to its end by itself */
async function add(
  { connection }: Pick<FreshDatabase, 'connection'>,
  most: number,
  killAfterMs: number,
  what: number | 'split' = seed,
): Promise<boolean> {
  const given = [connection, articles, what].map(one => JSON.stringify(one))
  const child = spawn('bin/node', ['test/hard/group-affairs.ts', ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.add(child)
  const ended = once(child, 'exit')
  let more = 0
  for await (const _ of createInterface({ input: child.stdout }))
    if (++more === most) void sleep(killAfterMs).then(() => child.kill('SIGKILL'))
  const [code] = (await ended) as [number | null]
  children.delete(child)
  return code === 0
}

type Outcome = { readonly stories: readonly string[]; readonly redirects: readonly string[] }

/** Which articles are in one story, and which article's first story led on to which other's: by title, since ids differ. */
async function outcomeOf({ db }: Pick<FreshDatabase, 'db'>): Promise<Outcome> {
  const stories = await sql<{ titles: string }>`
    select string_agg(title, ' | ' order by published, title) as titles from article group by story_id`.execute(
    db,
  )
  const redirects = await sql<{ pair: string }>`
    select story.headline || ' > ' || kept.headline as pair
    from (select id, redirect_to, (
      select title from membership join article on article.id = article_id
      where membership.story_id = story.id order by membership.id limit 1) as headline from story) story
    join (select id, (
      select title from membership join article on article.id = article_id
      where membership.story_id = story.id order by membership.id limit 1) as headline from story) kept
      on kept.id = story.redirect_to`.execute(db)
  return {
    stories: stories.rows.map(row => row.titles).sort(),
    redirects: redirects.rows.map(row => row.pair).sort(),
  }
}

/** The log told from its beginning, against the places that the articles have. */
async function assertLogTellsAll({ db }: Pick<FreshDatabase, 'db'>) {
  const rows = await sql<{ astray: number; doubled: number; homeless: number }>`
    select
      (select count(*) from article where story_id is distinct from (
        select story_id from membership where article_id = article.id and change = 'joined' order by id desc limit 1
      )) as astray,
      (select count(*) from (
        select article_id from membership group by article_id
        having count(*) filter (where change = 'joined') <> count(*) filter (where change = 'left') + 1) wrong) as doubled,
      (select count(*) from article where story_id is null) as homeless`.execute(db)
  assert.deepEqual(rows.rows[0], { astray: 0, doubled: 0, homeless: 0 })
}

describe('the one who groups', () => {
  let undisturbed: FreshDatabase
  let expected: Outcome
  before(async () => {
    undisturbed = await freshDatabase()
    assert.ok(await add(undisturbed, Infinity, 0))
    expected = await outcomeOf(undisturbed)
  })
  after(() => undisturbed.drop())

  test('joins stories in this stream, and the log tells it all', async () => {
    assert.ok(expected.redirects.length >= 12, `${expected.redirects.length} stories were joined`)
    assert.ok(expected.stories.length >= 40 && expected.stories.length <= articles / 4)
    await assertLogTellsAll(undisturbed)
  })

  test(`comes to the same stories where it is killed ${kills} times`, async () => {
    const killed = await freshDatabase()
    for (let n = 0; n < kills; n++)
      await add(killed, 1 + Math.floor((Math.random() * 1.4 * articles) / kills), Math.random() * 12)
    assert.ok(await add(killed, Infinity, 0))
    assert.deepEqual(await outcomeOf(killed), expected)
    await assertLogTellsAll(killed)
    await killed.drop()
  })

  test('comes to the same stories where two group, each after the other', async () => {
    const shared = await freshDatabase()
    await add(shared, articles / 2, 0)
    const [one, other] = await Promise.all([add(shared, Infinity, 0), add(shared, Infinity, 0)])
    assert.ok(one || other)
    assert.deepEqual(await outcomeOf(shared), expected)
    await assertLogTellsAll(shared)
    await shared.drop()
  })
})

describe('stories that hold two events', () => {
  const events = 16

  /** The machine has erred: of every two events the articles are in one story. */
  async function twoInOne(): Promise<FreshWorld> {
    let now = new Date()
    const fresh = await freshWorld({ reader: lineReader, now: () => now })
    const storyOf = new Map<number, string>()
    for (const { event, ...line } of makeEvents(events, seed)) {
      now = new Date(line.published)
      const id = await addLine(fresh.world, line)
      const rows = await sql<{ id: string }>`select story_id as id from article where id = ${id}`.execute(
        fresh.world.db,
      )
      assert.equal(storyOf.get(event) ?? rows.rows[0]!.id, rows.rows[0]!.id, `event ${event} is one story`)
      storyOf.set(event, rows.rows[0]!.id)
    }
    for (let event = 0; event < events; event += 2)
      await fresh.world.db.transaction().execute(async db => {
        const fence = await grouping.takeGroupingLease(db, fresh.world.holder)
        const move = {
          from: storyOf.get(event + 1)!,
          to: storyOf.get(event)!,
          decidedBy: 'test',
          why: {},
          fence,
        }
        assert.ok(await grouping.moveMembers(db, move, now))
      })
    return fresh
  }

  test('are parted in the same way where whoever parts them is killed again and again', async () => {
    const [undisturbed, killed] = [await twoInOne(), await twoInOne()]
    assert.ok(await add(undisturbed, Infinity, 0, 'split'))
    const expected = await outcomeOf(undisturbed.world)
    assert.equal(expected.stories.length, events)
    for (let n = 0; n < kills / 2; n++) await add(killed, 1, Math.random() * 150, 'split')
    assert.ok(await add(killed, Infinity, 0, 'split'))
    assert.deepEqual(await outcomeOf(killed.world), expected)
    for (const { world } of [undisturbed, killed]) await assertLogTellsAll(world)
    for (const { close } of [undisturbed, killed]) await close()
  })
})

describe('the right to group', () => {
  let fresh: FreshDatabase
  before(async () => {
    fresh = await freshDatabase()
  })
  after(() => fresh.drop())

  test('is held by one at a time, and lost by one that stands still for half a minute: it cannot append any more', async () => {
    const at = new Date('2026-11-20T08:00:00Z')
    const storyId = newKey(at)
    const entry = { storyId, articleId: newKey(at), change: 'joined', decidedBy: 'test', why: {} } as const
    let heirHas = false
    let took!: () => void
    const taken = new Promise<void>(resolve => (took = resolve))
    let goOn!: () => void
    const awake = new Promise<void>(resolve => (goOn = resolve))
    const paused = fresh.db.transaction().execute(async db => {
      const fence = await grouping.takeGroupingLease(db, newKey())
      await story.insertStory(db, { id: storyId, slug: 'paused', headline: 'Paused', at })
      took()
      await awake
      await grouping.appendMembership(db, { ...entry, fence }, at)
    })
    const outcome = assert.rejects(paused, /connection/i)
    await taken
    const heir = fresh.db.transaction().execute(async db => {
      const fence = await grouping.takeGroupingLease(db, newKey())
      heirHas = true
      await grouping.appendMembership(db, { ...entry, fence }, at)
    })
    await sleep(5000)
    assert.equal(heirHas, false, 'the second waits')
    await heir
    goOn()
    await outcome
    const rows = await sql<{ entries: number; stories: number }>`
      select (select count(*) from membership) as entries, (select count(*) from story) as stories`.execute(
      fresh.db,
    )
    assert.deepEqual(rows.rows[0], { entries: 1, stories: 0 })
  })
})
