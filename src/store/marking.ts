import { sql, type RawBuilder } from 'kysely'
import type { Db } from './connect.ts'

/** What contributors mark as wrong of an article, whatever that is: its words, who did, and what an editor answered. */
export type Marking = {
  readonly id: string
  readonly articleId: string
  readonly title: string
  readonly language: string | null
  readonly outlet: string
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

export type Answer = {
  readonly id: string
  readonly state: 'accepted' | 'declined'
  readonly answer: string
  readonly by: string
}

/**
 * The markings of one table. All such tables have the same columns for who says so and who answers it, an index on
 * (state, made_at), and the trigger that keeps what was answered.
 *
 * @param own the further columns of a row, of the table as `told`
 * @param joins what these need
 */
export function markingsIn<Row extends Marking>(
  table: 'objection' | 'story_objection' | 'contest',
  own: RawBuilder<unknown>,
  joins: RawBuilder<unknown> = sql``,
) {
  // Of a hidden article nothing is shown, to editors neither.
  const selecting = sql`
    select told.id, told.article_id as "articleId", article.title, article.language, outlet.name as outlet, told.reason,
      maker.name as "madeBy", told.made_at as "madeAt", told.state, told.answer, answerer.name as "answeredBy",
      told.answered_at as "answeredAt", ${own}
    from ${sql.table(table)} told
    join article on article.id = told.article_id and article.hidden_by is null
    join outlet on outlet.id = outlet_id
    ${joins}
    left join account maker on maker.id = told.made_by
    left join account answerer on answerer.id = told.answered_by`
  const list = async (db: Db, rest: RawBuilder<unknown>) =>
    (await sql<Row>`${selecting} ${rest}`.execute(db)).rows
  return {
    list,
    async find(db: Db, id: string): Promise<Row | null> {
      const [row] = await list(db, sql`where told.id = ${id}`)
      return row ?? null
    },
    /** Those that wait for an editor, the oldest first. */
    listOpen: (db: Db, most: number) =>
      list(db, sql`where told.state = 'open' order by told.made_at, told.id limit ${most}`),
    /** Those that were answered, the last one first. */
    listAnswered: (db: Db, most: number) =>
      list(db, sql`where told.state <> 'open' order by told.answered_at desc, told.id limit ${most}`),
    async countOpen(db: Db): Promise<number> {
      const rows = await sql<{ n: number }>`
        select count(*) as n
        from ${sql.table(table)} told
        join article on article.id = told.article_id and hidden_by is null
        where told.state = 'open'`.execute(db)
      return rows.rows[0]!.n
    },
    /**
     * Answers one that waits; false where none of this id does. About one article every answer is later than those
     * before it, whatever the clock says: of two that contradict each other the later one counts. Of answers at the same
     * moment that holds where the article is locked meanwhile (`lockArticle`).
     *
     * @param more further columns to be set
     */
    async answer(db: Db, given: Answer, at: Date, more: RawBuilder<unknown> = sql``): Promise<boolean> {
      const rows = await sql`
        update ${sql.table(table)} told
        set state = ${given.state}, answer = ${given.answer}, answered_by = ${given.by}, answered_at = (
          select greatest(${at}::timestamptz, max(earlier.answered_at) + interval '1 millisecond')
          from ${sql.table(table)} earlier
          where earlier.article_id = told.article_id
        ) ${more}
        where id = ${given.id} and state = 'open'
        returning 1`.execute(db)
      return rows.rows.length > 0
    },
  }
}
