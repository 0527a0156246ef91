import { sql } from 'kysely'
import type { Rights, RobotSignals, Statement } from '../news/index.ts'
import type { Db } from './connect.ts'
import { newKey } from './key.ts'
import { markingsIn, type Marking } from './marking.ts'

export type Fault = 'not-a-statement' | 'source' | 'words' | 'chain' | 'other'

export type NewObjection = {
  readonly articleId: string
  readonly textHash: Buffer
  /** Names the statement by where its words stand in the text with this hash. */
  readonly place: string
  readonly statement: Statement
  /** The statement's words and its hedge's, for people. */
  readonly quote: string
  readonly hedge: string | null
  readonly fault: Fault
  readonly reason: string
  readonly madeBy: string
}

export type Objection = Marking & {
  readonly textHash: Buffer
  readonly place: string
  readonly statement: Statement
  readonly quote: string
  readonly hedge: string | null
  readonly fault: Fault
}

const kept = markingsIn<Objection>(
  'objection',
  sql`told.text_hash as "textHash", told.place, told.statement, told.quote, told.hedge, told.fault`,
)
export const { find: findObjection, listOpen, listAnswered, countOpen, answer: answerObjection } = kept

/**
 * Keeps an objection. Made again by the same account against the same statement it replaces the first one while that
 * waits; one that was answered stays as it is.
 *
 * @returns false where it was answered already
 */
export async function keepObjection(db: Db, objection: NewObjection, at: Date): Promise<boolean> {
  const rows = await sql`
    insert into objection (id, article_id, text_hash, place, statement, quote, hedge, fault, reason, made_by, made_at)
    values (${newKey(at)}, ${objection.articleId}, ${objection.textHash}, ${objection.place},
      ${JSON.stringify(objection.statement)}::jsonb, ${objection.quote}, ${objection.hedge}, ${objection.fault},
      ${objection.reason}, ${objection.madeBy}, ${at})
    on conflict (made_by, article_id, text_hash, place) do update
    set fault = excluded.fault, reason = excluded.reason
    where objection.state = 'open'
    returning 1`.execute(db)
  return rows.rows.length > 0
}

/** What this account has to say against this statement; null: nothing. */
export async function findOwnObjection(
  db: Db,
  { madeBy, articleId, textHash, place }: Pick<NewObjection, 'madeBy' | 'articleId' | 'textHash' | 'place'>,
): Promise<Objection | null> {
  const [own] = await kept.list(
    db,
    sql`
    where told.made_by = ${madeBy} and told.article_id = ${articleId} and told.text_hash = ${textHash}
      and told.place = ${place}`,
  )
  return own ?? null
}

/** What is wrong with statements of a text, by their place, as editors agreed. */
export async function listWrong(db: Db, articleId: string, textHash: Buffer): Promise<Map<string, Fault>> {
  const rows = await sql<{ place: string; fault: Fault }>`
    select place, fault
    from objection
    where article_id = ${articleId} and text_hash = ${textHash} and state = 'accepted'
    order by answered_at`.execute(db)
  return new Map(rows.rows.map(row => [row.place, row.fault]))
}

/** One that was accepted, with the text that the statement stands in. */
export type Accepted = Pick<Objection, 'id' | 'statement' | 'fault' | 'reason' | 'language' | 'outlet'> & {
  readonly revisionId: string
  readonly text: string
  readonly published: Date
  /** The grounds on which the article stands. */
  readonly rights: Rights | null
  readonly outletRights: Rights
  readonly signals: RobotSignals | null
}

/** Up to so many that were accepted, in the order of their keys; `after` is the last one's id, or null. */
export async function listAccepted(db: Db, after: string | null, most: number): Promise<Accepted[]> {
  const rows = await sql<Accepted>`
    select objection.id, statement, fault, reason, read.language, outlet.name as outlet, read.id as "revisionId",
      read.text, article.published, article.rights, outlet.rights as "outletRights", signals
    from objection
    join article on article.id = article_id and hidden_by is null
    join outlet on outlet.id = outlet_id
    cross join lateral (
      select revision.id, revision.text, revision.language
      from revision
      where revision.article_id = article.id and revision.text_hash = objection.text_hash
      order by number desc
      limit 1
    ) read
    where state = 'accepted' and (${after}::uuid is null or objection.id > ${after})
    order by objection.id
    limit ${most}`.execute(db)
  return rows.rows
}
