import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from './connect.ts'

export type SiteRow = {
  readonly name: string
  readonly formKey: Buffer
  readonly madeAt: Date
  readonly demo: boolean
  readonly paused: boolean
}

/** The one row about the site; made at the first call. Two processes at once make one. */
export async function readSite(db: Db): Promise<SiteRow> {
  const found = await selectSite(db)
  if (found) return found
  await sql`insert into site (form_key) values (${randomBytes(32)}) on conflict do nothing`.execute(db)
  return (await selectSite(db))!
}

async function selectSite(db: Db): Promise<SiteRow | undefined> {
  const rows = await sql<SiteRow>`
    select name, form_key as "formKey", made_at as "madeAt", demo, paused
    from site`.execute(db)
  return rows.rows[0]
}

/**
 * Whether the site shows the demo world, and nobody changes that until this transaction ends.
 *
 * @param lock `share` for who adds something, `update` for who loads or removes the demo world
 */
export async function lockDemo(db: Db, lock: 'share' | 'update'): Promise<boolean> {
  await readSite(db)
  const rows = await sql<{ demo: boolean }>`select demo from site for ${sql.raw(lock)}`.execute(db)
  return rows.rows[0]!.demo
}

export async function markDemo(db: Db, demo: boolean) {
  await sql`update site set demo = ${demo}`.execute(db)
}

export async function setPaused(db: Db, paused: boolean) {
  await sql`update site set paused = ${paused}`.execute(db)
}

/** Whether nothing was ever added: no article and no submission. */
export async function isEmptySite(db: Db): Promise<boolean> {
  const rows = await sql<{ empty: boolean }>`
    select not exists (select 1 from article) and not exists (select 1 from submission) as empty`.execute(db)
  return rows.rows[0]!.empty
}

/** Every table with news in it, emptied at once. The database itself refuses this on a site that is no demo. */
export async function emptyDemo(db: Db) {
  await sql`
    truncate outlet, outlet_key, family, page, fetching, submission, story, story_section, article, article_key,
      revision, statement, filing, topic, story_topic, image, feature, fingerprint, copy, membership, decision, objection,
      story_objection, contest, story_deed, kept_apart, attempt, feed, feed_entry, host_rest, story_stale, search_entry, search_word`.execute(
    db,
  )
}

export type SiteCounts = {
  readonly articles: number
  readonly outlets: number
  readonly stories: number
  readonly statements: number
}

export async function countSite(db: Db): Promise<SiteCounts> {
  const rows = await sql<SiteCounts>`
    select
      (select count(*) from article where hidden_by is null) as articles,
      (select count(*) from outlet) as outlets,
      (select count(*) from story where articles > 0 and redirect_to is null and hidden_by is null) as stories,
      (select coalesce(sum(statements), 0) from article where hidden_by is null) as statements`.execute(db)
  return rows.rows[0]!
}
