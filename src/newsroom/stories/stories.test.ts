import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { freshWorld, type FreshWorld } from '../../../test/newsroom/fresh-world.ts'
import { addLine, lineReader } from '../../../test/newsroom/line-reader.ts'
import { contentsOf, logOf, placesOf, windowFromTheLog } from '../../../test/newsroom/story-log.ts'
import { grouping, newKey } from '../../store/index.ts'
import {
  listArrangements,
  mergeStories,
  moveArticles,
  showArticle,
  showStory,
  splitOff,
  splitStories,
  undoArranging,
} from '../index.ts'
import { catchUp } from '../live-window.ts'

const hourMs = 3_600_000
const start = Date.parse('2026-11-20T08:00:00Z')
let clock = start
let fresh: FreshWorld
before(async () => {
  fresh = await freshWorld({ now: () => new Date(clock), reader: lineReader })
})
after(() => fresh.close())

async function add(hours: number, title: string): Promise<string> {
  clock = start + hours * hourMs
  return addLine(fresh.world, { title, text: `Report ${title}.`, published: new Date(clock).toISOString() })
}

async function addAll(from: number, titles: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const [at, title] of titles.entries()) ids.push(await add(from + at / 4, title))
  return ids
}

const storyOf = async (id: string) => (await showArticle(fresh.world, id))!.story!.slug

/** The machine errs: all articles of one story are taken for those of another. */
async function err(from: string, to: string) {
  await fresh.world.db.transaction().execute(async db => {
    const fence = await grouping.takeGroupingLease(db, fresh.world.holder)
    const ids = await sql<{
      id: string
    }>`select id from story where slug in (${from}, ${to}) order by slug = ${to}`.execute(db)
    const [one, other] = ids.rows.map(({ id }) => id)
    await grouping.moveMembers(
      db,
      { from: one!, to: other!, decidedBy: 'test', why: {}, fence },
      new Date(clock),
    )
  })
}

/** The log tells where every article is, and a window made from it answers like the one that was there. */
async function assertLogTellsAll() {
  const { told, kept } = await placesOf(fresh.world)
  assert.deepEqual(told, kept)
  await catchUp(fresh.world.db, fresh.world.live, new Date(clock))
  const terms = ['strike', 'grape', 'estrid', 'ferry']
  const anew = await windowFromTheLog(fresh.world)
  assert.deepEqual(contentsOf(anew, terms), contentsOf(fresh.world.live, terms))
}

const strikeTitles = [
  'Dockers in Estrid vote to strike over night pay',
  'Estrid dockers begin strike for night pay',
  'Strike of Estrid dockers over night pay enters second day',
  'Night pay: Estrid dockers strike, ships wait',
  'Estrid port stands still as dockers strike for night pay',
]
const frostTitles = [
  'Frost ruins half of the grapes at Alazor',
  'Alazor grapes lost to frost, growers say',
  'Growers at Alazor count grapes lost to frost',
  'Frost at Alazor: half the grapes are gone',
]
const reason = 'They are two events.'
const by = null
let strike: string[] = []
let frost: string[] = []

describe('a story that holds two events', () => {
  before(async () => {
    strike = await addAll(0, strikeTitles)
    frost = await addAll(2, frostTitles)
    await err(await storyOf(frost[0]!), await storyOf(strike[0]!))
  })

  test('is not parted while somebody is saving one of its articles, and nothing of it is left behind', async () => {
    const [strikeSlug, entries] = [await storyOf(strike[0]!), await logOf(fresh.world)]
    await fresh.world.db.transaction().execute(async db => {
      await sql`select id from article where id = ${frost[1]!} for update`.execute(db)
      const looked = new Map<string, number>()
      assert.equal(await splitStories(fresh.world, looked), 0)
      assert.equal(looked.size, 0, 'it is looked at again')
      const given = { articles: frost, reason, by }
      await assert.rejects(splitOff(fresh.world, given), { code: 'busy' })
    })
    assert.equal(await storyOf(frost[0]!), strikeSlug)
    assert.deepEqual(await logOf(fresh.world), entries)
    const rows = await sql<{ n: number }>`select count(*) as n from story where redirect_to is null`.execute(
      fresh.world.db,
    )
    assert.equal(rows.rows[0]!.n, 2)
  })

  test('is parted: the longer side keeps the name, the other one has a new one', async () => {
    const before = await storyOf(strike[0]!)
    const entries = (await logOf(fresh.world)).length
    assert.equal(await splitStories(fresh.world, new Map()), 1)
    for (const id of strike) assert.equal(await storyOf(id), before)
    const parted = await storyOf(frost[0]!)
    assert.notEqual(parted, before)
    for (const id of frost) assert.equal(await storyOf(id), parted)
    const moves = (await logOf(fresh.world)).slice(entries)
    assert.deepEqual(
      moves.map(({ change, rule, article }) => [change, rule, article]),
      frost.flatMap(id => [
        ['left', 'two events', id],
        ['joined', 'two events', id],
      ]),
    )
    await assertLogTellsAll()
  })

  test('is not looked at again before it has grown', async () => {
    const looked = new Map<string, number>()
    await splitStories(fresh.world, looked)
    const sizes = new Map(looked)
    assert.equal(await splitStories(fresh.world, looked), 0)
    assert.deepEqual(looked, sizes)
  })

  test('by a process whose right to group has passed to an heir is parted by nobody: it takes the right itself', async () => {
    const heir = { ...fresh.world, holder: newKey() }
    await err(await storyOf(frost[0]!), await storyOf(strike[0]!))
    assert.equal(await splitStories(heir, new Map()), 1)
    assert.notEqual(await storyOf(frost[0]!), await storyOf(strike[0]!))
    await assertLogTellsAll()
  })
})

describe('an editor', () => {
  test('merges two stories, and the machine does not part them', async () => {
    const [from, to] = [await storyOf(frost[0]!), await storyOf(strike[0]!)]
    const done = await mergeStories(fresh.world, {
      from,
      to: `https://news.example/stories/${to}`,
      reason,
      by,
    })
    assert.deepEqual(done, { deed: done.deed, kind: 'merge', from, to, articles: 4 })
    assert.equal((await showStory(fresh.world, from))!.card.slug, to, 'the old address leads on')
    assert.equal((await showStory(fresh.world, to))!.card.articles, 9)
    assert.equal(await splitStories(fresh.world, new Map()), 0)
    await assertLogTellsAll()

    const undone = await undoArranging(fresh.world, { deed: done.deed, reason, by })
    assert.deepEqual([undone.from, undone.to], [to, from])
    assert.equal((await showStory(fresh.world, from))!.card.slug, from, 'the old address is its own again')
    for (const id of frost) assert.equal(await storyOf(id), from)
    await assert.rejects(undoArranging(fresh.world, { deed: done.deed, reason, by }), /undone already/)
    await assert.rejects(
      undoArranging(fresh.world, { deed: undone.deed, reason, by }),
      /took another one back/,
    )
    await assertLogTellsAll()
  })

  test('splits articles off, and no article that comes joins the two again', async () => {
    const before = await storyOf(strike[0]!)
    const done = await splitOff(fresh.world, { articles: strike.slice(2), reason, by })
    assert.deepEqual([done.kind, done.from, done.articles], ['split', before, 3])
    const more = await addAll(4, [
      'Strike of dockers in Estrid: night pay talks',
      'Estrid dockers strike over night pay goes on',
      'Night pay strike: dockers in Estrid meet',
    ])
    assert.ok([before, done.to].includes(await storyOf(more[2]!)))
    assert.equal(await storyOf(strike[0]!), before)
    for (const id of strike.slice(2)) assert.equal(await storyOf(id), done.to)
    await assertLogTellsAll()

    await undoArranging(fresh.world, { deed: done.deed, reason, by })
    assert.equal(await storyOf(strike[4]!), before)
    assert.equal((await showStory(fresh.world, done.to))?.card.slug, await storyOf(more[2]!))
    await assertLogTellsAll()
  })

  test('moves an article, and back; who empties a story lets it lead on', async () => {
    const lone = await add(5, 'Ferry loses its rudder off Quill')
    const [from, to] = [await storyOf(lone), await storyOf(frost[0]!)]
    const done = await moveArticles(fresh.world, { articles: [`/articles/${lone}`], to, reason, by })
    assert.equal(await storyOf(lone), to)
    assert.equal((await showStory(fresh.world, from))!.card.slug, to)
    clock += hourMs
    await undoArranging(fresh.world, { deed: done.deed, reason, by })
    assert.equal(await storyOf(lone), from)
    const [last, first] = await listArrangements(fresh.world)
    assert.deepEqual([last!.kind, first!.kind, first!.undone], ['undo', 'move', true])
    await assertLogTellsAll()
  })

  const refused: [what: string, deed: () => Promise<unknown>, why: RegExp][] = [
    ['without a reason', async () => moveArticles(fresh.world, { articles: strike, to: await storyOf(frost[0]!), reason: ' ', by }), /Say why/],
    ['no articles', () => splitOff(fresh.world, { articles: [], reason, by }), /Choose at least one/],
    ['articles of two stories', () => splitOff(fresh.world, { articles: [strike[0]!, frost[0]!], reason, by }), /several stories/],
    ['an article that is not here', () => splitOff(fresh.world, { articles: [newKey()], reason, by }), /no such article/],
    ['all articles of a story', () => splitOff(fresh.world, { articles: frost, reason, by }), /nothing would be left/],
    ['to a story that is not here', () => moveArticles(fresh.world, { articles: frost, to: '/stories/%zz', reason, by }), /no such story/],
    ['to where it is', async () => moveArticles(fresh.world, { articles: frost, to: await storyOf(frost[0]!), reason, by }), /in that story already/],
    ['a story with itself', async () => mergeStories(fresh.world, { from: await storyOf(frost[0]!), to: await storyOf(frost[0]!), reason, by }), /one story already/],
    ['what was never done', () => undoArranging(fresh.world, { deed: 'x', reason, by }), /no such deed/],
  ] // prettier-ignore
  for (const [what, deed, why] of refused)
    test(`is refused ${what}`, async () => {
      const entries = (await logOf(fresh.world)).length
      await assert.rejects(deed, why)
      assert.equal((await logOf(fresh.world)).length, entries)
    })

  test('cannot change what was done, only undo it', async () => {
    await assert.rejects(sql`update story_deed set reason = 'other'`.execute(fresh.world.db), /append-only/)
    await assert.rejects(sql`delete from story_deed`.execute(fresh.world.db), /append-only/)
  })
})
