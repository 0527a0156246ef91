import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { freshWorld, type FreshWorld } from '../../test/newsroom/fresh-world.ts'
import { addLine, lineReader } from '../../test/newsroom/line-reader.ts'
import { past } from '../store/index.ts'
import { operator, showArticle } from './index.ts'

const hourMs = 3_600_000
const then = Date.parse('2026-10-20T08:00:00Z')
const now = then + 30 * 24 * hourMs
let fresh: FreshWorld
before(async () => {
  fresh = await freshWorld({ openAdding: true, now: () => new Date(now), reader: lineReader })
})
after(() => fresh.close())

/** Adds today what was published so many hours after the beginning, a month ago. */
async function add(hours: number, title: string): Promise<string> {
  const published = new Date(then + hours * hourMs).toISOString()
  return addLine(fresh.world, { title, text: `Report ${title}.`, published }, operator)
}

describe('among the articles of its own days', () => {
  let [strike, elsewhere, afterwards] = ['', '', '']
  before(async () => {
    strike = await add(0, 'The dockers of Estrid end their strike at Velm quay')
    elsewhere = await add(1, 'The growers of Alazor count what the frost has left')
    afterwards = await add(100, 'Months later the dockers of Estrid vote at Velm quay')
  })

  const found = async (names: readonly string[], nearest: number) => {
    const moment = { at: new Date(then + 2 * hourMs), withinMs: 72 * hourMs, language: 'en', names }
    const rows = await fresh.world.db
      .transaction()
      .execute(db => past.listPast(db, moment, { nearest, named: 10 }))
    return rows.map(({ articleId }) => articleId)
  }

  test('an article that came late finds its story', async () => {
    const late = await add(3, 'Strike of dockers at Velm quay in Estrid ends')
    const storyOf = async (id: string) => (await showArticle(fresh.world, id))!.story!.slug
    assert.equal(await storyOf(late), await storyOf(strike))
    assert.notEqual(await storyOf(elsewhere), await storyOf(strike))
  })

  test('others are found by two names that they tell of, or by the only one', async () => {
    const [first, ...others] = await found(['estrid', 'velm'], 0)
    assert.equal(first, strike)
    assert.ok(!others.includes(elsewhere) && !others.includes(afterwards))
    assert.deepEqual(await found(['alazor'], 0), [elsewhere])
    assert.deepEqual(await found(['alazor', 'velm'], 0), [])
    assert.deepEqual(await found([], 0), [])
  })

  test('those nearest in time are found by nothing else', async () => {
    const nearest = await found([], 1)
    assert.ok(nearest.includes(elsewhere) && !nearest.includes(strike))
  })
})
