import { sql } from 'kysely'
import type { Provenance, RobotHeaders } from '../news/index.ts'
import { boundedKey } from './bounded-key.ts'
import type { Db } from './connect.ts'
import { newKey } from './key.ts'

export type Via = 'url' | 'text' | 'page' | 'command' | 'demo' | 'feed'
export type Step = 'waiting' | 'fetching' | 'reading' | 'grouping' | 'done'

/** What the person gave beside the address. `pageHtml` is kept as a page of its own, not here. */
export type Given = {
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly text?: string
  readonly language?: string
  readonly byline?: readonly string[]
  /** What its feed says of it: the full text, where the feed has it, stands in for a page that cannot be had. */
  readonly entry?: FeedEntryGiven
}

export type FeedEntryGiven = {
  readonly title: string | null
  readonly byline: readonly string[]
  readonly published: string | null
  /** The feed's title: the outlet, where no page names it. */
  readonly outlet: string | null
  readonly language: string | null
  /** Markup; null where the feed has a summary only. */
  readonly html: string | null
  /** What the feed's own answer says to robots, which goes for the text that is taken from it; missing where it is silent. */
  readonly robotHeaders?: RobotHeaders
}

export type Submission = {
  readonly id: string
  readonly accountId: string | null
  readonly via: Via
  readonly address: string | null
  readonly key: string | null
  readonly provenance: Provenance
  readonly given: Given
  readonly pageId: string | null
  readonly state: 'waiting' | 'reading' | 'read' | 'refused'
  readonly step: Step
  readonly refusalCode: string | null
  readonly refusalSentence: string | null
  readonly refusalWayOn: string | null
  readonly articleId: string | null
  readonly already: boolean
  readonly submittedAt: Date
  /** The feed that it came from. */
  readonly feedId: string | null
  /** How often its page was asked for in vain. */
  readonly tries: number
}

export type NewSubmission = Pick<
  Submission,
  'accountId' | 'via' | 'address' | 'key' | 'provenance' | 'given' | 'pageId'
> & { readonly feedId?: string | null }

const columns = sql`
  id, account_id as "accountId", via, address, key, provenance, given, page_id as "pageId", state, step,
  refusal_code as "refusalCode", refusal_sentence as "refusalSentence", refusal_way_on as "refusalWayOn",
  article_id as "articleId", already, submitted_at as "submittedAt",
  feed_id as "feedId", tries`

export async function insertSubmission(db: Db, submission: NewSubmission, at: Date): Promise<string> {
  const id = newKey(at)
  await sql`
    insert into submission (id, account_id, via, address, key, provenance, given, page_id, submitted_at, feed_id)
    values (${id}, ${submission.accountId}, ${submission.via}, ${submission.address},
      ${submission.key && boundedKey(submission.key)},
      ${submission.provenance}, ${JSON.stringify(submission.given)}::jsonb, ${submission.pageId}, ${at},
      ${submission.feedId ?? null})`.execute(db)
  return id
}

export async function findSubmission(db: Db, id: string): Promise<Submission | null> {
  const rows = await sql<Submission>`select ${columns} from submission where id = ${id}`.execute(db)
  return rows.rows[0] ?? null
}

/** Locks a submission until the transaction ends, so that only one reading of it is saved; false where one is. */
export async function lockUnfinished(db: Db, id: string): Promise<boolean> {
  const rows = await sql`
    select 1 from submission where id = ${id} and state in ('waiting', 'reading') for update`.execute(db)
  return rows.rows.length > 0
}

/** What people handed in and nobody has finished, the oldest first: taken up after a crash, so that nobody waits for a retry. */
export async function listUnfinished(db: Db): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select id from submission where state in ('waiting', 'reading') and via <> 'feed'
    order by submitted_at limit 10000`.execute(db)
  return rows.rows.map(row => row.id)
}

/**
 * What came with feeds, is unfinished, and has no job any more: one that was given up after too many crashes, or the
 * queue of a restored site, which is in no backup.
 */
export async function listJobless(db: Db): Promise<{ readonly id: string; readonly address: string }[]> {
  const rows = await sql<{ id: string; address: string }>`
    select id, address from submission
    where state in ('waiting', 'reading') and via = 'feed' and not exists (
      select 1 from pgboss.job
      where name = 'read-fed-article' and job.state in ('created', 'retry', 'active')
        and (data ->> 'submission')::uuid = submission.id)
    order by submitted_at limit 100000`.execute(db)
  return rows.rows
}

/** Whether so many or more that came with feeds wait to be read; counts no further, along the index of open ones. */
export async function hasFedBacklog(db: Db, articles: number): Promise<boolean> {
  const rows = await sql<{ open: number }>`
    select count(*) as open from (
      select 1 from submission where state in ('waiting', 'reading') and via = 'feed' limit ${articles}
    ) waiting`.execute(db)
  return rows.rows[0]!.open >= articles
}

/** What came with a feed and was not read yet, the oldest first. */
export async function listWaitingOfFeed(db: Db, feedId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select id from submission where feed_id = ${feedId} and state in ('waiting', 'reading')
    order by submitted_at, id`.execute(db)
  return rows.rows.map(row => row.id)
}

/** Of these keys, as given, those under which something waits, or else is just being read. 'waiting' sorts last. */
export async function keysUnderWay(
  db: Db,
  keys: readonly string[],
): Promise<Map<string, 'waiting' | 'reading'>> {
  const rows = await sql<{ key: string; state: 'waiting' | 'reading' }>`
    select key, max(state) as state from submission
    where key = any(${keys.map(boundedKey)}) and state in ('waiting', 'reading')
    group by key`.execute(db)
  const underWay = new Map(rows.rows.map(({ key, state }) => [key, state]))
  return new Map(
    keys.flatMap(key => {
      const state = underWay.get(boundedKey(key))
      return state ? [[key, state] as const] : []
    }),
  )
}

/** Many at once, of one feed. Returns their ids in the order given. */
export async function insertSubmissions(
  db: Db,
  submissions: readonly NewSubmission[],
  at: Date,
): Promise<string[]> {
  const rows = submissions.map(given => ({
    ...given,
    id: newKey(at),
    key: given.key && boundedKey(given.key),
  }))
  await sql`
    insert into submission (id, account_id, via, address, key, provenance, given, page_id, submitted_at, feed_id)
    select id, "accountId", via, address, key, provenance, given, "pageId", ${at}, "feedId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(id uuid, "accountId" uuid, via text,
      address text, key text, provenance text, given jsonb, "pageId" uuid, "feedId" uuid)`.execute(db)
  return rows.map(row => row.id)
}

/**
 * Deletes what came with feeds and was finished, as far as it was handed in before then; what people handed in stays,
 * for they hold its address. Keys begin with the time, so the primary key finds the oldest. Returns how many.
 */
export async function deleteOldFed(db: Db, before: Date, most: number): Promise<number> {
  const rows = await sql`
    delete from submission
    where id = any(array(
      select id from submission
      where id < uuid_floor(${before}) and via = 'feed' and state in ('read', 'refused')
      order by id limit ${most}
    ))
    returning 1`.execute(db)
  return rows.rows.length
}

/** Its page could not be had this time. Returns how often that was so. */
export async function countTry(db: Db, id: string): Promise<number> {
  const rows = await sql<{ tries: number }>`
    update submission set tries = tries + 1 where id = ${id} returning tries`.execute(db)
  return rows.rows[0]?.tries ?? 0
}

/** Puts it back among those that wait; one that is finished stays so. */
export async function waitAgain(db: Db, id: string) {
  await sql`
    update submission set state = 'waiting', step = 'waiting'
    where id = ${id} and state in ('waiting', 'reading')`.execute(db)
}

export async function noteStep(db: Db, id: string, step: Step) {
  await sql`
    update submission set state = 'reading', step = ${step}
    where id = ${id} and state in ('waiting', 'reading')`.execute(db)
}

export async function finishRead(db: Db, id: string, articleId: string, already: boolean, at: Date) {
  await sql`
    update submission
    set state = 'read', step = 'done', article_id = ${articleId}, already = ${already}, finished_at = ${at},
      given = given - 'text' - 'entry'
    where id = ${id}`.execute(db)
}

export async function finishRefused(
  db: Db,
  id: string,
  refusal: { code: string; sentence: string; wayOn: string | null },
  at: Date,
) {
  await sql`
    update submission
    set state = 'refused', refusal_code = ${refusal.code}, refusal_sentence = ${refusal.sentence},
      refusal_way_on = ${refusal.wayOn}, finished_at = ${at},
      given = given - 'entry'
    where id = ${id} and state in ('waiting', 'reading')`.execute(db)
}
