import { sql, type RawBuilder } from 'kysely'
import type { Db } from './connect.ts'
import { bucketsAround, holdsMost, stretches, type Spread } from './search-buckets.ts'
import type { Phrases } from './search-phrases.ts'
import { tagsOf, type Filters } from './search-tags.ts'

/** What is looked for, in the words of the index. */
export type Asked = {
  /** As PostgreSQL writes a tsquery; null: no word is looked for. */
  readonly words: string | null
  /** What an index that knows no places can tell of phrases; null where there are none. */
  readonly phrases: Phrases | null
  readonly without: string | null
  /** Each of these must be cited, as PostgreSQL writes a tsquery. */
  readonly sources: string | null
  readonly spread: Spread
  readonly filters: Filters
  /** The earliest and the latest moment, both included. */
  readonly from: Date | null
  readonly to: Date | null
}

export type Place = { readonly at: Date; readonly id: string }

/**
 * The newest articles that hold all that is asked, behind a place: up to `most`, the newest first, fewer only where
 * there are no more.
 */
export async function findNewest(db: Db, asked: Asked, behind: Place, most: number): Promise<Place[]> {
  const rows = await sql<Place>`
    select published as at, article_id as id from ${newestOf(asked, behind, most)} newest`.execute(db)
  return rows.rows
}

/** How PostgreSQL finds them: the lines of its plan, with what was done. */
export async function explainNewest(db: Db, asked: Asked, behind: Place, most: number): Promise<string[]> {
  const rows = await sql<{ 'QUERY PLAN': string }>`
    explain (analyze, buffers, costs off)
    select published, article_id from ${newestOf(asked, behind, most)} newest`.execute(db)
  return rows.rows.map(row => row['QUERY PLAN'])
}

export type Scored = Place & { readonly score: number }

/**
 * Of the newest articles those that say most of the words, best first: the headline weighs ten times as much as the
 * text, and a long text has more of every word.
 *
 * @param ranked of so many of the newest
 * @param last the last one of the page before
 */
export async function findBest(
  db: Db,
  asked: Asked,
  behind: Place,
  ranked: number,
  { last, most }: { readonly last: Pick<Scored, 'score' | 'id'> | null; readonly most: number },
): Promise<Scored[]> {
  const rows = await sql<Scored>`
    select at, id, score
    from (
      select published as at, article_id as id, ts_rank(words, ${asked.words}::tsquery, 1)::float8 as score
      from ${newestOf(asked, behind, ranked, sql`article_id, published, words`)} newest
    ) scored
    where ${last === null ? sql`true` : sql`(score, id) < (${last.score}::float8, ${last.id}::uuid)`}
    order by score desc, id desc
    limit ${most}`.execute(db)
  return rows.rows
}

/**
 * The look begins with the newest hours and goes four times as far back each time, until there are enough: a word that
 * stands in every article is never collected from all of them, and a rare one costs a few looks into lists that do not
 * meet. PostgreSQL appends one look to the other and begins none whose rows nobody asks for any more.
 */
function newestOf(
  asked: Asked,
  behind: Place,
  most: number,
  columns = sql`article_id, published`,
): RawBuilder<unknown> {
  const conditions = holds(asked)
  const looks: RawBuilder<unknown>[] = []
  let until: Date | null = null
  for (const stretch of stretches) {
    if (until !== null && asked.from !== null && until <= asked.from) break
    const given = bucketsAround(behind.at, stretch)
    const isMost = given !== null && asked.from === null && holdsMost(asked.spread, given.from, behind.at)
    const buckets = isMost ? null : given
    const all = [
      // First, as the tags are in the index: it goes from one article of these hours to the next, and sees of each whether
      // the rest holds, too. The other way round it would go through all articles of every year that hold the words.
      ...(buckets === null ? [] : [sql`tags && ${buckets.tags}::text[]`]),
      ...conditions,
      sql`(published, article_id) < (${behind.at}, ${behind.id}::uuid)`,
      ...(until === null ? [] : [sql`published < ${until}`]),
    ]
    looks.push(lookFor(asked, all, most, columns))
    if (buckets === null) break
    until = buckets.from
  }
  // A look alone has its limit, and may not have two; a query around all of them makes PostgreSQL read what nobody asks for.
  return looks.length === 1 ? looks[0]! : sql`(${sql.join(looks, sql` union all `)} limit ${most})`
}

/**
 * What holds the pairs of a phrase is read to see whether it holds the phrase, the newest first and no more than is
 * asked for: "offset 0" keeps PostgreSQL from reading all of it before it is put in order.
 */
function lookFor(
  { words, phrases }: Asked,
  conditions: readonly RawBuilder<unknown>[],
  most: number,
  columns: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const where = sql.join(conditions, sql` and `)
  if (phrases === null)
    return sql`(
      select ${columns}
      from search_entry
      where ${where}
      order by published desc, article_id desc
      limit ${most}
    )`
  return sql`(
    select ${columns}
    from (
      select article_id, published, words
      from search_entry
      where ${where}
      order by published desc, article_id desc
      offset 0
    ) near
    where words @@ ${words}::tsquery
    order by published desc, article_id desc
    limit ${most}
  )`
}

function holds({ words: exact, phrases, without, sources, filters, from, to }: Asked): RawBuilder<unknown>[] {
  const words = phrases?.near ?? exact
  return [
    // Together they are met inside the index; alone, what must not be there would lead through all of it.
    ...(words !== null && without !== null
      ? [sql`words @@ (${words}::tsquery && !!(${without}::tsquery))`]
      : []),
    ...(words !== null && without === null ? [sql`words @@ ${words}::tsquery`] : []),
    ...(words === null && without !== null ? [sql`not words @@ ${without}::tsquery`] : []),
    ...(phrases?.pairs ?? []).map(pairs => sql`pairs && ${pairs}::smallint[]`),
    ...(sources !== null ? [sql`sources @@ ${sources}::tsquery`] : []),
    ...tagsOf(filters).map(tags => sql`tags && ${tags}::text[]`),
    ...(from !== null ? [sql`published >= ${from}`] : []),
    ...(to !== null ? [sql`published <= ${to}`] : []),
  ]
}
