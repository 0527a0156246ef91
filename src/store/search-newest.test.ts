import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/database/fresh-database.ts'
import type { Db } from './connect.ts'
import { newKey } from './key.ts'
import * as search from './search.ts'
import { holdsMost } from './search-buckets.ts'

const now = new Date('2026-11-25T12:00:00Z')
const hourMs = 3_600_000
const words = ['mole', 'vole', 'pit', 'dig']
let fresh: Awaited<ReturnType<typeof freshDatabase>>

before(async () => {
  fresh = await freshDatabase()
  const { db } = fresh
  const some = <T>(of: fc.Arbitrary<T>) => fc.sample(of, { numRuns: 400, seed: 3 })
  const texts = some(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }))
  // Two of three within eight weeks, the rest within six years; many at the same hour.
  const ages = some(fc.oneof(fc.nat(60), fc.nat(1300), fc.nat(52_000)))
  const languages = some(fc.constantFrom('en', 'de'))
  const entries = texts.map((text, n) => ({
    ...{ articleId: newKey(now), published: new Date(now.getTime() - ages[n]! * hourMs), hedges: [] },
    ...{ language: languages[n]!, title: '', text: text.join(' '), sources: '' },
    filters: { languages: [languages[n]!], unnamed: n % 3 === 0 },
  }))
  await db.transaction().execute(async inside => {
    await sql`set local session_replication_role = replica`.execute(inside)
    await search.insertEntries(inside, entries)
  })
})
after(() => fresh.drop())

/** What the newest are by reading all entries. */
async function readAll(db: Db, asked: search.Asked, behind: search.Place, most: number): Promise<string[]> {
  const { languages = [], unnamed = false } = asked.filters
  const rows = await sql<{ id: string }>`
    select article_id as id from search_entry
    where words @@ ${asked.words}::tsquery and (published, article_id) < (${behind.at}, ${behind.id}::uuid)
      and (${languages.length === 0} or tags && ${languages.map(one => `language:${one}`)}::text[])
      and (${!unnamed} or 'unnamed' = any(tags))
      and published between ${asked.from ?? new Date(0)} and ${asked.to ?? now}
    order by published desc, article_id desc limit ${most}`.execute(db)
  return rows.rows.map(({ id }) => id)
}

test('the newest are the same as by reading everything, before and after PostgreSQL learned how they lie in time', async () => {
  const { db } = fresh
  const moment = fc.nat(60_000).map(hours => new Date(now.getTime() - hours * hourMs))
  const anyQuestion = fc.record({
    sought: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }),
    languages: fc.constantFrom([], ['de']),
    unnamed: fc.boolean(),
    from: fc.option(moment),
    at: fc.oneof(fc.constant(now), moment),
    most: fc.constantFrom(3, 26, 500),
  })
  const compare = async (isLearned: boolean) =>
    fc.assert(
      fc.asyncProperty(anyQuestion, async ({ sought, languages, unnamed, from, at, most }) => {
        await db.transaction().execute(async inside => {
          const read = await search.askedWords(inside, { words: sought, without: [], sources: [] }, [])
          assert.equal(read.spread.bounds.length > 2, isLearned)
          const asked = { ...read, filters: { languages, unnamed }, from, to: null }
          const behind = { at, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }
          const found = await search.findNewest(inside, asked, behind, most)
          assert.deepEqual(
            found.map(({ id }) => id),
            await readAll(inside, asked, behind, most),
          )
        })
      }),
      { numRuns: 60 },
    )
  await compare(false)
  await sql`analyze search_entry`.execute(db)
  await compare(true)
})

test('a look that would hold most of everything looks at everything instead', async () => {
  const looks = async (at: Date) =>
    fresh.db.transaction().execute(async inside => {
      const read = await search.askedWords(inside, { words: ['mole', 'heron'], without: [], sources: [] }, [])
      const asked = { ...read, filters: {}, from: null, to: null }
      const place = { at, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }
      const plan = await search.explainNewest(inside, asked, place, 26)
      return plan.filter(line => line.includes('Bitmap Index Scan')).length
    })
  await sql`analyze search_entry`.execute(fresh.db)
  assert.ok((await looks(now)) < 9)
  assert.equal(await looks(new Date(now.getTime() - 40_000 * hourMs)), 9)
})

test('whether a stretch holds most is told by moments that part all articles evenly', () => {
  const day = (n: number) => new Date(n * 24 * hourMs)
  const spread = { frequent: [], bounds: Array.from({ length: 101 }, (_, n) => day(n)) }
  assert.equal(holdsMost(spread, day(50), day(101)), true)
  assert.equal(holdsMost(spread, day(51), day(101)), false)
  assert.equal(holdsMost(spread, day(0), day(95)), true)
  assert.equal(holdsMost(spread, day(0), day(94)), false)
  assert.equal(holdsMost({ frequent: [], bounds: [] }, day(0), day(200)), false)
  assert.equal(holdsMost({ frequent: [], bounds: [day(1), day(2)] }, day(0), day(200)), false)
  // Nineteen of twenty articles state a day and no hour, and lie at few moments.
  const frequent = Array.from({ length: 19 }, (_, n) => ({ at: day(n), share: 0.05 }))
  const bounds = Array.from({ length: 101 }, (_, n) => day(400 + n))
  assert.equal(holdsMost({ frequent, bounds }, day(400), day(500)), false)
  assert.equal(holdsMost({ frequent, bounds }, day(0), day(500)), true)
  assert.equal(holdsMost({ frequent, bounds: [] }, day(0), day(18)), true)
})
