import { sql } from 'kysely'
import type { Span } from '../news/index.ts'
import type { Db } from './connect.ts'

/**
 * Takes the site's one right to group, inside a transaction: whoever else groups waits here until it ends. The
 * number returned is checked again on every append to the membership log.
 */
export async function takeGroupingLease(db: Db, holder: string): Promise<number> {
  const rows = await sql<{ fence: number }>`
    update lease
    set holder = ${holder}::uuid, fence = fence + case when holder = ${holder}::uuid then 0 else 1 end
    where name = 'grouping'
    returning fence`.execute(db)
  return rows.rows[0]!.fence
}

export type MembershipEntry = {
  readonly storyId: string
  readonly articleId: string
  readonly change: 'joined' | 'left'
  readonly decidedBy: string
  readonly why: object
  readonly fence: number
}

/** Appends to the log that is the truth about which article belongs to which story. */
export async function appendMembership(db: Db, entry: MembershipEntry, at: Date) {
  await sql`
    insert into membership (at, story_id, article_id, change, decided_by, why, fence)
    values (${at}, ${entry.storyId}, ${entry.articleId}, ${entry.change}, ${entry.decidedBy},
      ${JSON.stringify(entry.why)}::jsonb, ${entry.fence})`.execute(db)
}

/** Keeps what the stage found in an article, for the live window and for finding copies. */
export async function saveFeatures(
  db: Db,
  articleId: string,
  at: Date,
  body: object & { version: number },
  hashes: readonly string[],
) {
  await sql`
    insert into feature (article_id, version, at, body)
    values (${articleId}, ${body.version}, ${at}, ${JSON.stringify(body)}::jsonb)
    on conflict (article_id) do update set version = excluded.version, at = excluded.at, body = excluded.body`.execute(
    db,
  )
  await sql`delete from fingerprint where article_id = ${articleId}`.execute(db)
  await sql`
    insert into fingerprint (hash, article_id)
    select hash, ${articleId}::uuid from unnest(${hashes}::bigint[]) as hash
    on conflict do nothing`.execute(db)
}

export type FeatureRow = {
  readonly articleId: string
  readonly at: Date
  readonly body: unknown
  readonly storyId: string
  readonly text: string
}

/** The articles whose time lies in a window, those nearest to its middle first when there are more than `limit`. */
export async function listFeatures(db: Db, from: Date, to: Date, limit: number): Promise<FeatureRow[]> {
  const rows = await sql<FeatureRow>`
    select ${featureColumns}
    from feature
    join article on article.id = feature.article_id
    join revision on revision.id = revision_id
    where feature.at between ${from} and ${to} and story_id is not null
    order by abs(extract(epoch from feature.at - ${from}) - ${(to.getTime() - from.getTime()) / 2000}), feature.article_id
    limit ${limit}`.execute(db)
  return rows.rows
}

/** The features and texts of certain articles that have their place already. */
export async function listFeaturesOf(db: Db, articleIds: readonly string[]): Promise<FeatureRow[]> {
  const rows = await sql<FeatureRow>`
    select ${featureColumns}
    from feature
    join article on article.id = feature.article_id
    join revision on revision.id = revision_id
    where feature.article_id = any(${articleIds}::uuid[]) and story_id is not null
    order by feature.at, feature.article_id`.execute(db)
  return rows.rows
}

const featureColumns = sql`
  feature.article_id as "articleId", feature.at, body, story_id as "storyId", revision.text`

/** Which articles are looked at: all, or only those that are not just supplied. */
export type Among = 'all' | 'confirmed'

/** In how many stories each fingerprint was seen, for telling boilerplate from copies. */
export async function countStoriesWith(
  db: Db,
  hashes: readonly string[],
  among: Among,
): Promise<Map<string, number>> {
  const rows = await sql<{ hash: string; n: number }>`
    select hash::text, count(distinct story_id) as n
    from fingerprint
    join article on article.id = article_id
    where hash = any(${hashes}::bigint[]) and (${among} = 'all' or provenance <> 'supplied')
    group by hash`.execute(db)
  return new Map(rows.rows.map(row => [row.hash, row.n]))
}

/** Articles that share fingerprints with a text, those that share most first. */
export async function listSharers(
  db: Db,
  articleId: string,
  hashes: readonly string[],
  among: Among,
  limit: number,
): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select article_id as id
    from fingerprint
    join article on article.id = article_id
    where hash = any(${hashes}::bigint[]) and article_id <> ${articleId}
      and (${among} = 'all' or provenance <> 'supplied')
    group by article_id
    order by count(*) desc, article_id
    limit ${limit}`.execute(db)
  return rows.rows.map(row => row.id)
}

export type NewCopy = {
  readonly articleId: string
  readonly of: string
  readonly shareOfCopy: number
  readonly shareOfOriginal: number
  readonly passages: readonly { readonly copy: Span; readonly original: Span }[]
}

export async function saveCopy(db: Db, copy: NewCopy) {
  await sql`
    insert into copy (article_id, of_id, share_of_copy, share_of_original, passages)
    values (${copy.articleId}, ${copy.of}, ${copy.shareOfCopy}, ${copy.shareOfOriginal}, ${JSON.stringify(copy.passages)}::jsonb)
    on conflict (article_id) do update
    set of_id = excluded.of_id, share_of_copy = excluded.share_of_copy,
      share_of_original = excluded.share_of_original, passages = excluded.passages`.execute(db)
}

/** Forgets what an article took from another, which its present text does not any more. */
export async function dropCopy(db: Db, articleId: string) {
  await sql`delete from copy where article_id = ${articleId}`.execute(db)
}

export type LogEntry = {
  readonly id: number
  readonly storyId: string
  readonly articleId: string
  readonly change: 'joined' | 'left'
  /** When the article was published, and its features; null where it is older than `from`. */
  readonly at: Date | null
  readonly body: unknown
}

/** The entries of the membership log after one, with the features of the articles that are young enough. */
export async function listEntries(db: Db, after: number, from: Date): Promise<LogEntry[]> {
  const rows = await sql<LogEntry>`
    select m.id, m.story_id as "storyId", m.article_id as "articleId", m.change, f.at, f.body
    from membership m
    left join feature f on f.article_id = m.article_id and f.at >= ${from}
    where m.id > ${after} and m.at >= ${from}
    order by m.id`.execute(db)
  return rows.rows
}

/** Whether the membership log has this entry. */
export async function hasEntry(db: Db, id: number): Promise<boolean> {
  const rows = await sql`select 1 from membership where id = ${id}`.execute(db)
  return rows.rows.length > 0
}
