import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { newKey } from './key.ts'

export type RefusedFeed = { readonly address: string; readonly sentence: string }

/** A list of feeds that somebody handed in, and how far it has come. */
export type FeedImport = {
  readonly id: string
  readonly accountId: string | null
  readonly madeAt: Date
  /** The list as it was handed in; null once nothing is left to do. */
  readonly file: Buffer | null
  /** Null: nobody has read the list yet. */
  readonly total: number | null
  readonly done: number
  readonly subscribed: number
  readonly refused: number
  /** The first of those that were refused. */
  readonly named: readonly RefusedFeed[]
  readonly warnings: readonly string[]
  /** Why nothing could be made of the list. */
  readonly problem: string | null
  readonly finishedAt: Date | null
}

const facts = sql`
  id, account_id as "accountId", made_at as "madeAt", total, done, subscribed, refused, named, warnings, problem,
  finished_at as "finishedAt"`

export async function insertImport(db: Db, accountId: string | null, file: Uint8Array, at: Date) {
  const id = newKey(at)
  await sql`
    insert into feed_import (id, account_id, made_at, file)
    values (${id}, ${accountId}, ${at}, ${Buffer.from(file)})`.execute(db)
  return id
}

/** How far it has come, without the list itself. */
export async function findImport(db: Db, id: string): Promise<Omit<FeedImport, 'file'> | null> {
  const rows = await sql<Omit<FeedImport, 'file'>>`
    select ${facts} from feed_import where id = ${id}`.execute(db)
  return rows.rows[0] ?? null
}

/** The same with its list. */
export async function readImport(db: Db, id: string): Promise<FeedImport | null> {
  const rows = await sql<FeedImport>`select ${facts}, file from feed_import where id = ${id}`.execute(db)
  return rows.rows[0] ?? null
}

/** Locks it until the transaction ends, so that every part of the list is done once. Null where it is not that far, or farther. */
export async function lockImportAt(db: Db, id: string, done: number): Promise<FeedImport | null> {
  const rows = await sql<FeedImport>`
    select ${facts} from feed_import where id = ${id} and done = ${done} and finished_at is null
    for update`.execute(db)
  return rows.rows[0] ?? null
}

export type ImportNote = Pick<
  FeedImport,
  'total' | 'done' | 'subscribed' | 'refused' | 'named' | 'warnings' | 'problem' | 'finishedAt'
>

/** How far it has come now; a list that is finished is kept no longer. */
export async function noteImport(db: Db, id: string, note: ImportNote) {
  await sql`
    update feed_import
    set total = ${note.total}, done = ${note.done}, subscribed = ${note.subscribed}, refused = ${note.refused},
      named = ${JSON.stringify(note.named)}::jsonb, warnings = ${JSON.stringify(note.warnings)}::jsonb,
      problem = ${note.problem}, finished_at = ${note.finishedAt},
      file = case when ${note.finishedAt}::timestamptz is null then file end
    where id = ${id}`.execute(db)
}

export async function deleteOldImports(db: Db, before: Date) {
  await sql`delete from feed_import where made_at < ${before}`.execute(db)
}
