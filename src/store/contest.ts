import { sql, type RawBuilder } from 'kysely'
import type { Rights, RobotSignals } from '../news/index.ts'
import type { Db } from './connect.ts'
import { newKey } from './key.ts'
import { markingsIn, type Answer, type Marking } from './marking.ts'

/** The article is not about a section; it is about it too; it is about that country above all. */
export type SectionFault = 'wrong' | 'missing' | 'main'

export type Contest = Marking & {
  /** A country (ISO 3166-1) or the code of a topic. */
  readonly section: string
  readonly fault: SectionFault
}

/** What an article is filed under, by codes alone. */
export type FiledCodes = {
  readonly primary: string | null
  readonly countries: readonly string[]
  readonly topics: readonly string[]
}

/** What an editor decided about one section of an article. */
export type Decided = Pick<Contest, 'section' | 'fault'>

const kept = markingsIn<Contest>('contest', sql`told.section, told.fault`)
export const { find: findContest, listOpen, listAnswered, countOpen } = kept

export type NewContest = Decided & {
  readonly articleId: string
  readonly reason: string
  readonly madeBy: string
}

/**
 * Keeps a contest. Made again by the same account it replaces the first one while that waits.
 *
 * @returns false where an editor has answered the same account about the text as it still is
 */
export async function keepContest(db: Db, contest: NewContest, at: Date): Promise<boolean> {
  const { articleId, section, fault, reason, madeBy } = contest
  const rows = await sql`
    insert into contest (id, article_id, section, fault, reason, made_by, made_at)
    select ${newKey(at)}, ${articleId}, ${section}, ${fault}, ${reason}, ${madeBy}, ${at}
    where not exists (
      select 1
      from contest answered
      join article on article.id = answered.article_id and article.revision_id = answered.revision_id
      where answered.article_id = ${articleId} and section = ${section} and fault = ${fault} and made_by = ${madeBy}
    )
    on conflict (made_by, article_id, section, fault) where state = 'open' do update
    set reason = excluded.reason
    returning 1`.execute(db)
  return rows.rows.length > 0
}

/** What this account has to say against an article's sections, the first first. */
export function listOwn(db: Db, articleId: string, madeBy: string): Promise<Contest[]> {
  return kept.list(
    db,
    sql`where told.article_id = ${articleId} and told.made_by = ${madeBy} order by told.made_at, told.id`,
  )
}

/** What editors decided about an article's sections, in the order in which they did. */
export function listDecided(db: Db, articleId: string): Promise<Contest[]> {
  return kept.list(
    db,
    sql`where told.article_id = ${articleId} and told.state = 'accepted' order by told.answered_at, told.id`,
  )
}

/** The same for the machine, as one column of a query with an `article`: a JSON array of `Decided`. */
export const decidedColumn: RawBuilder<unknown> = sql`
  (
    select coalesce(jsonb_agg(jsonb_build_object('section', section, 'fault', fault) order by answered_at, id), '[]')
    from contest
    where article_id = article.id and state = 'accepted'
  ) as decided`

/**
 * Answers one that waits, about this revision; false where none of this id does.
 *
 * @param filed what the article is filed under from now on; null where the contest is declined
 */
export function answerContest(
  db: Db,
  given: Answer & { readonly revisionId: string; readonly filed: FiledCodes | null },
  at: Date,
): Promise<boolean> {
  const filed = given.filed && JSON.stringify(given.filed)
  return kept.answer(db, given, at, sql`, revision_id = ${given.revisionId}, filed = ${filed}::jsonb`)
}

/** One that was accepted, with the text that the editor had before them. */
export type AcceptedContest = Pick<Contest, 'id' | 'section' | 'fault' | 'reason' | 'language'> & {
  readonly title: string
  readonly text: string
  readonly filed: FiledCodes
  /** The grounds on which the article stands. */
  readonly rights: Rights | null
  readonly outletRights: Rights
  readonly signals: RobotSignals | null
}

/**
 * Up to so many that were accepted and still hold, in the order of their keys: a later decision about the same section
 * takes the earlier one back, and so does another main country.
 *
 * @param after the last one's id, or null
 */
export async function listAccepted(db: Db, after: string | null, most: number): Promise<AcceptedContest[]> {
  const rows = await sql<AcceptedContest>`
    select contest.id, section, fault, contest.reason, read.language, read.title, read.text, filed, article.rights,
      outlet.rights as "outletRights", signals
    from contest
    join article on article.id = contest.article_id and hidden_by is null
    join outlet on outlet.id = outlet_id
    join revision read on read.id = contest.revision_id
    where state = 'accepted' and (${after}::uuid is null or contest.id > ${after})
      and not exists (
        select from contest later
        where later.article_id = contest.article_id and later.state = 'accepted'
          and (later.answered_at, later.id) > (contest.answered_at, contest.id)
          and (later.section = contest.section or (later.fault = 'main' and contest.fault = 'main'))
      )
    order by contest.id
    limit ${most}`.execute(db)
  return rows.rows
}
