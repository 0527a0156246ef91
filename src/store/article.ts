import { sql, type RawBuilder } from 'kysely'
import type { Provenance, Rights, RobotSignals } from '../news/index.ts'
import { boundedKey } from './bounded-key.ts'
import type { Db } from './connect.ts'
import { decidedColumn, type Decided } from './contest.ts'
import type { Via } from './submission.ts'

export type ArticleRow = {
  readonly id: string
  readonly outletId: string
  readonly address: string | null
  readonly title: string
  readonly language: string | null
  readonly published: Date
  /** False: the page states no date, and `published` is when Sayso read it. */
  readonly publishedStated: boolean
  readonly provenance: Provenance
  readonly rights: Rights | null
  /** What its page forbids robots; null: nobody has heard the outlet on it. */
  readonly signals: RobotSignals | null
  readonly addedBy: string | null
  readonly addedVia: Via
  readonly addedAt: Date
  readonly revisionId: string
  readonly revisions: number
  readonly copyOf: string | null
  readonly storyId: string | null
  readonly hiddenBy: string | null
}

const columns = sql`
  id, outlet_id as "outletId", address, title, language, published, published_stated as "publishedStated",
  provenance, rights, signals, added_by as "addedBy", added_via as "addedVia", added_at as "addedAt",
  revision_id as "revisionId", revisions, copy_of as "copyOf", story_id as "storyId", hidden_by as "hiddenBy"`

export async function findArticle(db: Db, id: string): Promise<ArticleRow | null> {
  const rows = await sql<ArticleRow>`select ${columns} from article where id = ${id}`.execute(db)
  return rows.rows[0] ?? null
}

/** Of these keys those whose article is here, other than as a text that somebody supplied. As given. */
export async function keysHere(db: Db, given: readonly string[]): Promise<Set<string>> {
  const rows = await sql<{ key: string }>`
    select key from article_key
    join article on article.id = article_id and provenance <> 'supplied'
    where key = any(${given.map(boundedKey)}::text[])`.execute(db)
  const here = new Set(rows.rows.map(row => row.key))
  return new Set(given.filter(key => here.has(boundedKey(key))))
}

/** The article that has one of these keys, or null: of several one that is not just supplied, then that of the first key. */
export async function findArticleByKeys(db: Db, given: readonly string[]): Promise<ArticleRow | null> {
  const keys = given.map(boundedKey)
  const rows = await sql<ArticleRow>`
    select ${columns}
    from article
    where id = (
      select article_id
      from article_key
      join article keyed on keyed.id = article_id
      where key = any(${keys}::text[])
      order by keyed.provenance = 'supplied', array_position(${keys}::text[], key)
      limit 1
    )`.execute(db)
  return rows.rows[0] ?? null
}

/**
 * Waits for whoever else is saving an article with one of these keys. Sorted, so that two savers that share two keys
 * never wait for each other in a ring; released when the transaction ends.
 */
export async function lockKeys(db: Db, keys: readonly string[]) {
  await sql`
    select pg_advisory_xact_lock(lock) from (
      select distinct hashtextextended(key, 0) as lock from unnest(${keys}::text[]) as key order by lock
    ) locks`.execute(db)
}

export async function insertArticleKeys(db: Db, articleId: string, keys: readonly string[]) {
  await insertingKeys(articleId, keys).execute(db)
}

function insertingKeys(articleId: string, keys: readonly string[]): RawBuilder<unknown> {
  return sql`
    insert into article_key (key, article_id)
    select key, ${articleId}::uuid from unnest(${keys.map(boundedKey)}::text[]) as key
    on conflict do nothing`
}

export type NewArticle = Omit<ArticleRow, 'revisions' | 'copyOf' | 'storyId' | 'hiddenBy' | 'rights'>

/** How many statements a text has, and how many of them nobody named stands for. */
export type StatementCounts = { readonly all: number; readonly unnamed: number }

/** Parts of the statement that keeps a new article with its first revision (revision.ts). */
export function insertingArticle(
  article: NewArticle,
  keys: readonly string[],
  statements: StatementCounts,
): RawBuilder<unknown> {
  return sql`
    made as (
      insert into article (id, outlet_id, address, title, language, published, published_stated, provenance,
        added_by, added_via, added_at, revision_id, signals, statements, unnamed_statements)
      values (${article.id}, ${article.outletId}, ${article.address}, ${article.title}, ${article.language},
        ${article.published}, ${article.publishedStated}, ${article.provenance}, ${article.addedBy}, ${article.addedVia},
        ${article.addedAt}, ${article.revisionId}, ${asJson(article.signals)}::jsonb, ${statements.all},
        ${statements.unnamed})
    ), keys as (${insertingKeys(article.id, keys)})`
}

/** An article with what editors decided about its sections. */
export type LockedArticle = ArticleRow & { readonly decided: readonly Decided[] }

/**
 * Locks the article's row until the transaction ends: revisions are numbered one after the other. It is read once it is
 * locked: a statement that waits for a lock would see what editors had decided before it began to wait.
 */
export async function lockArticle(db: Db, id: string): Promise<LockedArticle | null> {
  await sql`select from article where id = ${id} for update`.execute(db)
  const rows = await sql<LockedArticle>`
    select ${columns}, ${decidedColumn} from article where id = ${id}`.execute(db)
  return rows.rows[0] ?? null
}

export type Change = 'first' | 'corrected' | 'quiet' | 'retitled'

/** Makes a later revision the current one. */
export async function setRevision(
  db: Db,
  id: string,
  revision: { id: string; number: number; title: string; language: string | null; change: Change },
) {
  await sql`
    update article
    set revision_id = ${revision.id}, revisions = ${revision.number}, title = ${revision.title},
      language = ${revision.language},
      quiet_edits = quiet_edits + ${revision.change === 'quiet' ? 1 : 0},
      corrections = corrections + ${revision.change === 'corrected' ? 1 : 0}
    where id = ${id}`.execute(db)
}

export type Confirmed = Pick<
  ArticleRow,
  | 'outletId'
  | 'address'
  | 'title'
  | 'language'
  | 'published'
  | 'publishedStated'
  | 'provenance'
  | 'revisionId'
  | 'signals'
>

/**
 * Puts what was fetched, or an editor vouched for, in the place of a supplied text. It begins the article's history
 * anew: what anybody pasted is no text, date or edit of the outlet.
 */
export async function confirmArticle(db: Db, id: string, confirmed: Confirmed) {
  await sql`
    update article
    set outlet_id = ${confirmed.outletId}, address = ${confirmed.address}, title = ${confirmed.title},
      language = ${confirmed.language}, published = ${confirmed.published},
      published_stated = ${confirmed.publishedStated}, provenance = ${confirmed.provenance},
      revision_id = ${confirmed.revisionId}, signals = ${asJson(confirmed.signals)}::jsonb, revisions = 1, quiet_edits = 0, corrections = 0
    where id = ${id}`.execute(db)
}

/** What the outlet says to robots with the article's page now. */
export async function setSignals(db: Db, id: string, signals: RobotSignals) {
  await sql`update article set signals = ${asJson(signals)}::jsonb where id = ${id}`.execute(db)
}

function asJson(signals: RobotSignals | null): string | null {
  return signals && JSON.stringify(signals)
}

/** Puts an article into its story, whose face is to be made anew. */
export async function setPlace(db: Db, id: string, storyId: string, copyOf: string | null) {
  await sql`
    with stale as (insert into story_stale (story_id) values (${storyId}))
    update article set story_id = ${storyId}, copy_of = ${copyOf} where id = ${id}`.execute(db)
}
