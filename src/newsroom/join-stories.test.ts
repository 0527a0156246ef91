import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { freshWorld, type FreshWorld } from '../../test/newsroom/fresh-world.ts'
import { addLine, lineReader } from '../../test/newsroom/line-reader.ts'
import { contentsOf, logOf, placesOf, windowFromTheLog } from '../../test/newsroom/story-log.ts'
import { catchUp } from './live-window.ts'
import { operator, showArticle, showStory, type Submitter } from './index.ts'

const hourMs = 3_600_000
const start = Date.parse('2026-11-20T08:00:00Z')
let clock = start
let fresh: FreshWorld
before(async () => {
  fresh = await freshWorld({ openAdding: true, now: () => new Date(clock), reader: lineReader })
})
after(() => fresh.close())

/** Adds a headline that is published and read so many hours after the start. */
async function add(hours: number, title: string, who: Submitter = operator): Promise<string> {
  clock = start + hours * hourMs
  const published = new Date(clock).toISOString()
  return addLine(fresh.world, { title, text: `Report ${title}.`, published }, who)
}

const storyOf = async (id: string) => (await showArticle(fresh.world, id))!.story!.slug

const terms = ['estrid', 'docker', 'velm', 'night']

const nightPay = 'Estrid strike over: Velm quay grants dockers night pay'

describe('two stories that turn out to be one', () => {
  let [old, strike, pay, last] = ['', '', '', '']
  before(async () => {
    old = await add(0, 'Dockers in Estrid end strike')
    strike = await add(60, 'Estrid dockers vote to end strike')
    pay = await add(61, 'Night pay won at Velm quay')
    await add(62, 'Velm quay: night pay for all')
  })

  test('are two as long as little connects them', async () => {
    assert.equal(await storyOf(old), await storyOf(strike))
    assert.notEqual(await storyOf(pay), await storyOf(strike))
  })

  test('are not joined by what anybody pasted', async () => {
    const stranger: Submitter = { by: 'nobody', address: '203.0.113.7' }
    for (const title of [
      'Night pay at Velm quay: Estrid strike of dockers ends',
      'Dockers of Estrid at Velm quay end strike for night pay',
      'Strike of Estrid dockers ends with night pay at Velm quay',
    ])
      await add(63, title, stranger)
    assert.notEqual(await storyOf(pay), await storyOf(strike))
  })

  test('are as they were where the article that joins them is not saved in the end', async () => {
    const entries = await logOf(fresh.world)
    await sql`
      create function fail() returns trigger language plpgsql as $$ begin raise exception 'a planted fault'; end $$;
      create trigger planted before update on submission for each row when (new.state = 'read')
        execute function fail()`.execute(fresh.world.db)
    await assert.rejects(add(74, nightPay), /planted/)
    await sql`drop function fail cascade`.execute(fresh.world.db)
    assert.deepEqual(await logOf(fresh.world), entries)
    assert.notEqual(await storyOf(pay), await storyOf(strike))
    await catchUp(fresh.world.db, fresh.world.live, new Date(clock))
    assert.deepEqual(
      contentsOf(fresh.world.live, terms),
      contentsOf(await windowFromTheLog(fresh.world), terms),
    )
  })

  test('do not wait for a member that somebody is just saving: they are joined the next time', async () => {
    await fresh.world.db.transaction().execute(async db => {
      await sql`select id from article where id in (${pay}, ${strike}) for update`.execute(db)
      await add(74, nightPay)
    })
    assert.notEqual(await storyOf(pay), await storyOf(strike))
  })

  test('go together into the longer one, with the members that the window has forgotten', async () => {
    const before = await storyOf(pay)
    last = await add(75, 'Night pay ends Estrid dockers strike at Velm quay')
    assert.equal(fresh.world.live.stories.storyOf(old), null)
    const kept = await storyOf(last)
    for (const id of [old, strike, pay]) assert.equal(await storyOf(id), kept)
    const followed = (await showStory(fresh.world, before))!
    assert.equal(followed.card.slug, kept, 'the old address leads on')
    assert.equal(followed.card.articles, followed.articles.length)
  })

  test('leave two entries for each article that went over, which say by which article', async () => {
    const moves = (await logOf(fresh.world)).filter(({ rule }) => rule === 'one event')
    assert.ok(moves.length >= 4)
    for (let at = 0; at < moves.length; at += 2) {
      const [left, joined] = [moves[at]!, moves[at + 1]!]
      assert.deepEqual([left.change, joined.change], ['left', 'joined'])
      assert.equal(left.article, joined.article)
      assert.notEqual(left.story, joined.story)
    }
  })

  test('are told by the log alone', async () => {
    const { told, kept } = await placesOf(fresh.world)
    assert.deepEqual(told, kept)
  })

  test('are in a window made from the log as in one that saw them come', async () => {
    await catchUp(fresh.world.db, fresh.world.live, new Date(clock))
    assert.deepEqual(
      contentsOf(await windowFromTheLog(fresh.world), terms),
      contentsOf(fresh.world.live, terms),
    )
  })
})
