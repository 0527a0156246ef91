import { sql, type RawBuilder } from 'kysely'
import type { Db } from './connect.ts'
import type { FeatureRow } from './grouping.ts'
import { bucketsBetween } from './search-buckets.ts'
import { configurationOf } from './search-configuration.ts'
import { withinTime } from './within-time.ts'

/** Where in time an article stands that came late, and by which names others that tell of the same are found. */
export type PastMoment = {
  readonly at: Date
  readonly withinMs: number
  readonly language: string | null
  /** As the search index has words (search/fold-words.ts). */
  readonly names: readonly string[]
}

/**
 * Inside a transaction: the articles of a stretch of time with their stories: those nearest to its middle, and those in the same language that
 * hold two of the names, or the only one; without these where they take too long. What is read hangs on the limits and not on how many articles a day has.
 *
 * @param most `nearest` on each side of the middle; their fingerprints are left out
 */
export async function listPast(
  db: Db,
  { at, withinMs, language, names }: PastMoment,
  most: { readonly nearest: number; readonly named: number },
): Promise<FeatureRow[]> {
  const [from, to] = [-withinMs, withinMs].map(ms => new Date(at.getTime() + ms)) as [Date, Date]
  const named = names.length === 0 ? [] : await listNamed(db, { from, to, language, names }, most.named)
  const rows = await sql<FeatureRow>`
    with near as (
      (select article_id from feature where feature.at >= ${at} and feature.at <= ${to}
        order by feature.at, article_id limit ${most.nearest})
      union all
      (select article_id from feature where feature.at < ${at} and feature.at >= ${from}
        order by feature.at desc, article_id desc limit ${most.nearest})
    )
    select feature.article_id as "articleId", feature.at, body - 'fingerprints' as body, story_id as "storyId"
    from (select article_id from near union select unnest(${named}::uuid[])) found
    join feature on feature.article_id = found.article_id
    join article on article.id = found.article_id
    where story_id is not null
    order by feature.at, feature.article_id`.execute(db)
  return rows.rows
}

/** Names that a page chose itself may be frequent words that never stand together: every text is looked through then. */
const mostMs = 1000

async function listNamed(
  db: Db,
  {
    from,
    to,
    language,
    names,
  }: { readonly from: Date; readonly to: Date } & Pick<PastMoment, 'language' | 'names'>,
  most: number,
): Promise<string[]> {
  const asked = namesTogether(names, configurationOf(language))
  const found = await withinTime(db, mostMs, () =>
    sql<{ id: string }>`
      select article_id as id
      from search_entry
      where words @@ (${asked}) and tags && ${bucketsBetween(from, to)}::text[]
        and published between ${from} and ${to}
      limit ${most}`.execute(db),
  )
  return found?.rows.map(({ id }) => id) ?? []
}

function namesTogether(names: readonly string[], configuration: string): RawBuilder<unknown> {
  const asked = names.map(name => sql`phraseto_tsquery(${configuration}::regconfig, ${name})`)
  const pairs = asked.flatMap((one, at) => asked.slice(at + 1).map(other => sql`(${one} && ${other})`))
  return sql.join(pairs.length > 0 ? pairs : asked, sql` || `)
}
