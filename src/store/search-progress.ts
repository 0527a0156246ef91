import { sql } from 'kysely'
import type { Db } from './connect.ts'

/** An article that is not found yet, with all that its entry is made of but its statements. */
export type Unfilled = {
  readonly id: string
  readonly published: Date
  readonly outletId: string
  readonly language: string | null
  readonly title: string
  readonly text: string
  readonly revisionId: string
  readonly countries: readonly string[]
  readonly topics: readonly string[]
}

/** Keys before which there may be something to do, null where there is not, and the one behind which there may be. */
export type Progress = {
  readonly fillBefore: string | null
  readonly pairBefore: string | null
  readonly learnedTo: string
}

/**
 * Locks what is left to do until the transaction ends: who else is about it meanwhile finds nothing to do.
 *
 * @returns null where another process is about it
 */
export async function lockProgress(db: Db): Promise<Progress | null> {
  const rows = await sql<Progress>`
    select fill_before as "fillBefore", pair_before as "pairBefore", learned_to as "learnedTo"
    from search_progress
    for update skip locked`.execute(db)
  return rows.rows[0] ?? null
}

/** The next articles without an entry, from those keys back, and the key from which to go on; null: none is left. */
export async function listUnfilled(
  db: Db,
  before: string,
  most: number,
): Promise<{ readonly articles: Unfilled[]; readonly before: string | null }> {
  const rows = await sql<Unfilled & { here: boolean }>`
    select article.id, article.published, outlet_id as "outletId", article.language, article.title, text,
      revision_id as "revisionId", array(select country from filing where article_id = article.id) as countries,
      array(select code from topic where article_id = article.id) as topics,
      exists (select 1 from search_entry where article_id = article.id) as here
    from article
    join revision on revision.id = revision_id
    where article.id < ${before}
    order by article.id desc
    limit ${most}`.execute(db)
  const last = rows.rows.length < most ? null : rows.rows.at(-1)!.id
  return { articles: rows.rows.filter(({ here }) => !here), before: last }
}

export async function setFilledFrom(db: Db, before: string | null) {
  await sql`update search_progress set fill_before = ${before}::uuid`.execute(db)
}

/**
 * Tells the pairs of those of the next entries that the version before had written, from this key back.
 *
 * @returns the key from which to go on; null: none is left
 */
export async function pairEntries(db: Db, before: string, most: number): Promise<string | null> {
  const rows = await sql<{ id: string }>`
    with next as (
      select article_id as id from search_entry where article_id < ${before} order by article_id desc limit ${most}
    ), paired as (
      update search_entry
      set pairs = search_pairs(words)
      from next
      where article_id = id and pairs = '{0}'
    )
    select id from next order by id`.execute(db)
  return rows.rows.length < most ? null : rows.rows[0]!.id
}

export async function setPairedFrom(db: Db, before: string | null) {
  await sql`update search_progress set pair_before = ${before}::uuid`.execute(db)
}

/** Whatever is here is to be looked through again for articles without an entry. */
export async function fillAnew(db: Db) {
  await sql`update search_progress set fill_before = default, learned_to = default`.execute(db)
}

/** The headlines behind a key, in the order of their keys. */
export async function listTitles(
  db: Db,
  behind: string,
  most: number,
): Promise<{ readonly id: string; readonly title: string }[]> {
  const rows = await sql<{ id: string; title: string }>`
    select id, title from article where id > ${behind} order by id limit ${most}`.execute(db)
  return rows.rows
}

export async function setLearnedTo(db: Db, id: string) {
  await sql`update search_progress set learned_to = ${id}`.execute(db)
}
