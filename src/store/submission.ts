import { sql } from 'kysely'
import type { Provenance } from '../news/index.ts'
import { boundedKey } from './bounded-key.ts'
import type { Db } from './connect.ts'
import { newKey } from './key.ts'

export type Via = 'url' | 'text' | 'page' | 'command' | 'demo'
export type Step = 'waiting' | 'fetching' | 'reading' | 'grouping' | 'done'

/** What the person gave beside the address. `pageHtml` is kept as a page of its own, not here. */
export type Given = {
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly text?: string
  readonly language?: string
  readonly byline?: readonly string[]
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
}

export type NewSubmission = Pick<
  Submission,
  'accountId' | 'via' | 'address' | 'key' | 'provenance' | 'given' | 'pageId'
>

const columns = sql`
  id, account_id as "accountId", via, address, key, provenance, given, page_id as "pageId", state, step,
  refusal_code as "refusalCode", refusal_sentence as "refusalSentence", refusal_way_on as "refusalWayOn",
  article_id as "articleId", already, submitted_at as "submittedAt"`

export async function insertSubmission(db: Db, submission: NewSubmission, at: Date): Promise<string> {
  const id = newKey(at)
  await sql`
    insert into submission (id, account_id, via, address, key, provenance, given, page_id, submitted_at)
    values (${id}, ${submission.accountId}, ${submission.via}, ${submission.address},
      ${submission.key && boundedKey(submission.key)},
      ${submission.provenance}, ${JSON.stringify(submission.given)}::jsonb, ${submission.pageId}, ${at})`.execute(
    db,
  )
  return id
}

export async function findSubmission(db: Db, id: string): Promise<Submission | null> {
  const rows = await sql<Submission>`select ${columns} from submission where id = ${id}`.execute(db)
  return rows.rows[0] ?? null
}

/** The submission with its row locked until the transaction ends, so that only one reading of it is saved. */
export async function lockSubmission(db: Db, id: string): Promise<Submission | null> {
  const rows = await sql<Submission>`select ${columns} from submission where id = ${id} for update`.execute(
    db,
  )
  return rows.rows[0] ?? null
}

/** Those nobody has finished, the oldest first: what a worker takes up again after a crash. */
export async function listUnfinished(db: Db): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select id from submission where state in ('waiting', 'reading') order by submitted_at limit 10000`.execute(
    db,
  )
  return rows.rows.map(row => row.id)
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
      given = given - 'text'
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
      refusal_way_on = ${refusal.wayOn}, finished_at = ${at}
    where id = ${id} and state in ('waiting', 'reading')`.execute(db)
}

/** Notes where the fetched page of a submission is kept. */
export async function keepPage(db: Db, id: string, pageId: string) {
  await sql`update submission set page_id = ${pageId} where id = ${id}`.execute(db)
}
