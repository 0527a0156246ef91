import { sql } from 'kysely'
import type { Rights, RobotSignals, Statement } from '../news/index.ts'
import type { Db } from './connect.ts'
import { newKey } from './key.ts'

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

export type Objection = {
  readonly id: string
  readonly articleId: string
  readonly title: string
  readonly language: string | null
  readonly outlet: string
  readonly textHash: Buffer
  readonly place: string
  readonly statement: Statement
  readonly quote: string
  readonly hedge: string | null
  readonly fault: Fault
  /** Empty where the account is gone. */
  readonly reason: string
  /** The name; null: the account is gone. */
  readonly madeBy: string | null
  readonly madeAt: Date
  readonly state: 'open' | 'accepted' | 'declined'
  readonly answer: string | null
  readonly answeredBy: string | null
  readonly answeredAt: Date | null
}

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

// Of a hidden article nothing is shown, to editors neither.
const selecting = sql`
  select objection.id, article_id as "articleId", article.title, article.language, outlet.name as outlet,
    text_hash as "textHash", place, statement, quote, hedge, fault, objection.reason, maker.name as "madeBy",
    objection.made_at as "madeAt", state, answer, answerer.name as "answeredBy", answered_at as "answeredAt"
  from objection
  join article on article.id = article_id and article.hidden_by is null
  join outlet on outlet.id = outlet_id
  left join account maker on maker.id = made_by
  left join account answerer on answerer.id = answered_by`

export async function findObjection(db: Db, id: string): Promise<Objection | null> {
  const rows = await sql<Objection>`${selecting} where objection.id = ${id}`.execute(db)
  return rows.rows[0] ?? null
}

/** What this account has to say against this statement; null: nothing. */
export async function findOwnObjection(
  db: Db,
  { madeBy, articleId, textHash, place }: Pick<NewObjection, 'madeBy' | 'articleId' | 'textHash' | 'place'>,
): Promise<Objection | null> {
  const rows = await sql<Objection>`
    ${selecting}
    where made_by = ${madeBy} and article_id = ${articleId} and text_hash = ${textHash} and place = ${place}`.execute(
    db,
  )
  return rows.rows[0] ?? null
}

/** Those that wait for an editor, the oldest first. */
export async function listOpen(db: Db, most: number): Promise<Objection[]> {
  const rows = await sql<Objection>`
    ${selecting} where state = 'open' order by objection.made_at, objection.id limit ${most}`.execute(db)
  return rows.rows
}

/** Those that were answered, the last one first. */
export async function listAnswered(db: Db, most: number): Promise<Objection[]> {
  const rows = await sql<Objection>`
    ${selecting}
    where state in ('accepted', 'declined')
    order by answered_at desc, objection.id
    limit ${most}`.execute(db)
  return rows.rows
}

export async function countOpen(db: Db): Promise<number> {
  const rows = await sql<{ n: number }>`
    select count(*) as n
    from objection
    join article on article.id = article_id and hidden_by is null
    where state = 'open'`.execute(db)
  return rows.rows[0]!.n
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

/** Answers one that waits; false where none of this id does. */
export async function answerObjection(
  db: Db,
  answer: {
    readonly id: string
    readonly state: 'accepted' | 'declined'
    readonly answer: string
    readonly by: string
  },
  at: Date,
): Promise<boolean> {
  const rows = await sql`
    update objection
    set state = ${answer.state}, answer = ${answer.answer}, answered_by = ${answer.by}, answered_at = ${at}
    where id = ${answer.id} and state = 'open'
    returning 1`.execute(db)
  return rows.rows.length > 0
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
