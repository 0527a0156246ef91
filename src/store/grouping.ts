import { sql } from 'kysely'
import type { Span } from '../news/index.ts'
import type { Db } from './connect.ts'

/** A process that stands still for so long while it holds the right to group has lost it: others are waiting. */
const mostIdleMs = 30_000

/**
 * Takes the site's one right to group, inside a transaction: whoever else groups waits here until it ends. The
 * number returned is checked again on every append to the membership log. The server ends a transaction that does
 * nothing for half a minute, so that a paused process keeps nobody waiting; nothing of it is saved then.
 */
export async function takeGroupingLease(db: Db, holder: string): Promise<number> {
  const rows = await sql<{ fence: number }>`
    update lease
    set holder = ${holder}::uuid, fence = fence + case when holder = ${holder}::uuid then 0 else 1 end
    where name = 'grouping'
    returning fence, set_config('idle_in_transaction_session_timeout', ${String(mostIdleMs)}, true)`.execute(
    db,
  )
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

export type Move = Omit<MembershipEntry, 'articleId' | 'change' | 'storyId'> & {
  readonly from: string
  readonly to: string
  /** Members of the story `from` that go; without them all go. */
  readonly articles?: readonly string[]
}

/**
 * Locks members of a story, or all of them, until the transaction ends. The caller holds the right to group.
 *
 * @returns false where somebody else is changing one of them; nobody waited. Whoever changes an article waits for the
 * right to group with the article locked, so waiting for it here could last for ever.
 */
export async function lockMembers(db: Db, storyId: string, articles?: readonly string[]): Promise<boolean> {
  const meant = membersOf(storyId, articles)
  const rows = await sql<{ all: boolean }>`
    with locked as materialized (
      select id from article where ${meant} for no key update skip locked
    )
    select count(*) = (select count(*) from locked) as all from article where ${meant}`.execute(db)
  return rows.rows[0]!.all
}

function membersOf(storyId: string, articles: readonly string[] | undefined) {
  return sql`story_id = ${storyId} ${articles ? sql`and id = any(${articles}::uuid[])` : sql``}`
}

/**
 * Moves members of a story to another one, each with two entries of the log, the earliest member first. The caller
 * holds the right to group.
 *
 * @returns false where somebody else is changing one of them (`lockMembers`): nothing was done
 */
export async function moveMembers(
  db: Db,
  { from, to, articles, decidedBy, why, fence }: Move,
  at: Date,
): Promise<boolean> {
  if (!(await lockMembers(db, from, articles))) return false
  const moving = membersOf(from, articles)
  await sql`
    insert into membership (at, story_id, article_id, change, decided_by, why, fence)
    select ${at}::timestamptz, story, id, change, ${decidedBy}, ${JSON.stringify(why)}::jsonb, ${fence}::bigint
    from article
    cross join (values (1, 'left', ${from}::uuid), (2, 'joined', ${to}::uuid)) step (ordinal, change, story)
    where ${moving}
    order by published, id, ordinal`.execute(db)
  await sql`update article set story_id = ${to} where ${moving}`.execute(db)
  return true
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
    with before as (
      select hash::bigint
      from feature, jsonb_array_elements_text(body -> 'fingerprints') as hash
      where article_id = ${articleId}
    ), gone as (
      delete from fingerprint
      where article_id = ${articleId} and hash in (select hash from before) and hash <> all(${hashes}::bigint[])
    ), kept as (
      insert into fingerprint (hash, article_id)
      select hash, ${articleId}::uuid from unnest(${hashes}::bigint[]) as hash
      on conflict do nothing
    )
    insert into feature (article_id, version, at, body)
    values (${articleId}, ${body.version}, ${at}, ${JSON.stringify(body)}::jsonb)
    on conflict (article_id) do update
    set version = excluded.version, at = excluded.at, body = excluded.body`.execute(db)
}

export type FeatureRow = {
  readonly articleId: string
  readonly at: Date
  readonly body: unknown
  readonly storyId: string
}

/** The features of certain articles that have their place already. */
export async function listFeaturesOf(db: Db, articleIds: readonly string[]): Promise<FeatureRow[]> {
  const rows = await sql<FeatureRow>`
    select ${featureColumns}
    from feature
    join article on article.id = feature.article_id
    where feature.article_id = any(${articleIds}::uuid[]) and story_id is not null
    order by feature.at, feature.article_id`.execute(db)
  return rows.rows
}

const featureColumns = sql`
  feature.article_id as "articleId", feature.at, body, story_id as "storyId"`

/** Which articles are looked at: all, or only those that are not just supplied. */
export type Among = 'all' | 'confirmed'

/** An article that shares fingerprints with a text; fingerprints of many stories are left out of its counts. */
export type SharerRow = {
  readonly id: string
  readonly at: Date
  readonly shared: number
  /** How many fingerprints it has itself. */
  readonly theirs: number
  /** How many of the text's fingerprints are common to many stories; the same in every row. */
  readonly common: number
}

/**
 * So many articles of one fingerprint are looked at, the first ones by id, which is by time: an original is among them,
 * and what a house prints under all its articles costs the ten thousandth no more than the hundredth.
 */
const mostHits = 50

/**
 * The articles that share most fingerprints with a text and have their place already, those that share most first.
 *
 * @param limits `articles`: so many at most; `stories`: a fingerprint in so many stories is common to them
 */
export async function listSharers(
  db: Db,
  articleId: string,
  hashes: readonly string[],
  among: Among,
  limits: { readonly articles: number; readonly stories: number },
): Promise<SharerRow[]> {
  const rows = await sql<SharerRow>`
    with hit as materialized (
      select given.hash, article_id
      from unnest(${hashes}::bigint[]) as given (hash)
      cross join lateral (
        select article_id
        from fingerprint
        where hash = given.hash and article_id <> ${articleId}
        order by article_id
        limit ${mostHits}
      ) sharer
    ), placed as materialized (
      select id, story_id, hits
      from (select article_id, count(*) as hits from hit group by article_id) sharer
      join article on id = article_id
      where story_id is not null and (${among} = 'all' or provenance <> 'supplied')
    ), common as materialized (
      select hash from hit join placed on id = article_id
      group by hash
      having count(distinct story_id) >= ${limits.stories}
    ), nearest as (
      select id, hits from placed order by hits desc, id limit ${limits.articles}
    )
    select nearest.id, feature.at, shared, jsonb_array_length(body -> 'fingerprints') - also as theirs,
      (select count(*) from common) as common
    from nearest
    join (
      select hit.article_id, count(*) filter (where common.hash is null) as shared, count(common.hash) as also
      from hit
      join nearest on nearest.id = hit.article_id
      left join common on common.hash = hit.hash
      group by hit.article_id
    ) each on each.article_id = nearest.id
    join feature on feature.article_id = nearest.id
    order by hits desc, nearest.id`.execute(db)
  return rows.rows
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

/** Of these articles the copies, each with what it is a copy of. */
export async function listOriginals(db: Db, articleIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; of: string }>`
    select id, copy_of as of from article where id = any(${articleIds}::uuid[]) and copy_of is not null`.execute(
    db,
  )
  return new Map(rows.rows.map(row => [row.id, row.of]))
}

/** What an article takes from which other one; null where that is nothing. */
export async function findCopy(
  db: Db,
  articleId: string,
): Promise<{ of: string; shareOfCopy: number; shareOfOriginal: number } | null> {
  const rows = await sql<{ of: string; shareOfCopy: number; shareOfOriginal: number }>`
    select of_id as of, share_of_copy as "shareOfCopy", share_of_original as "shareOfOriginal"
    from copy
    join article on article.id = article_id and copy_of = of_id
    where article_id = ${articleId}`.execute(db)
  return rows.rows[0] ?? null
}

/**
 * Keeps what copies changed. A copy that is just being placed is passed over: whoever places it may be waiting for the
 * story that the caller has locked, and the story is made anew after that.
 */
export async function saveAlterations(db: Db, found: ReadonlyMap<string, readonly object[]>) {
  const given = JSON.stringify([...found].map(([id, alterations]) => ({ id, alterations })))
  await sql`
    with given as (
      select id, alterations from jsonb_to_recordset(${given}::jsonb) as given (id uuid, alterations jsonb)
    ), free as materialized (
      select article_id from copy where article_id in (select id from given) for update skip locked
    )
    update copy set alterations = given.alterations
    from given
    join free on free.article_id = given.id
    where copy.article_id = given.id and copy.alterations is distinct from given.alterations`.execute(db)
}

/** What the copies in a story changed, by article, where they changed something. */
export async function listAlterations(db: Db, storyId: string): Promise<Record<string, unknown>> {
  const rows = await sql<{ id: string; alterations: unknown }>`
    select article.id, alterations
    from article
    join copy on article_id = article.id and of_id = copy_of
    where story_id = ${storyId} and jsonb_array_length(alterations) > 0`.execute(db)
  return Object.fromEntries(rows.rows.map(row => [row.id, row.alterations]))
}

/** Why the members of a story are there: by the last entry of each, and by the last one that compared it with others. */
export async function listReasons(
  db: Db,
  storyId: string,
): Promise<{ articleId: string; last: object; chosen: object | null }[]> {
  const rows = await sql<{ articleId: string; last: object; chosen: object | null }>`
    select article.id as "articleId", last.why as last, chosen.why as chosen
    from article
    cross join lateral (
      select why from membership
      where article_id = article.id and change = 'joined'
      order by id desc
      limit 1
    ) last
    left join lateral (
      select why from membership
      where article_id = article.id and change = 'joined' and why ? 'terms'
      order by id desc
      limit 1
    ) chosen on true
    where article.story_id = ${storyId}`.execute(db)
  return rows.rows
}

/** The features of certain articles, without their fingerprints, which are looked up in the database. */
export async function listTermsOf(db: Db, articleIds: readonly string[]): Promise<Map<string, unknown>> {
  const rows = await sql<{ id: string; body: unknown }>`
    select article_id as id, body - 'fingerprints' as body
    from feature
    where article_id = any(${articleIds}::uuid[])`.execute(db)
  return new Map(rows.rows.map(row => [row.id, row.body]))
}

export type LogEntry = {
  readonly id: number
  readonly storyId: string
  readonly articleId: string
  readonly change: 'joined' | 'left'
  readonly decidedBy: string
  /** When the article was published; null where that is before `from`. */
  readonly at: Date | null
}

/**
 * The entries of the membership log from one on, itself included, that are not older than `from`. Without it, the log
 * is another one than before.
 */
export async function listEntries(db: Db, last: number, from: Date, most: number): Promise<LogEntry[]> {
  const rows = await sql<LogEntry>`
    select m.id, m.story_id as "storyId", m.article_id as "articleId", m.change,
      m.decided_by as "decidedBy", f.at
    from membership m
    left join feature f on f.article_id = m.article_id and f.at >= ${from}
    where m.id = ${last} or (m.id > ${last} and m.at >= ${from})
    order by m.id
    limit ${most}`.execute(db)
  return rows.rows
}

/** The entry before the first one that is not older than `from`: the log is read from there. 0 for an empty log. */
export async function entryBefore(db: Db, from: Date): Promise<number> {
  // Apart from the rest, so that the index by time is read: by number, everything older would be passed first.
  const rows = await sql<{ id: number }>`
    select coalesce(min(id) - 1, (select max(id) from membership), 0) as id
    from (select id from membership where at >= ${from} offset 0) young`.execute(db)
  return rows.rows[0]!.id
}
