import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { sql } from 'kysely'
import type { Page, RobotHeaders } from '../news/index.ts'
import type { Db } from './connect.ts'
import { keyTime, newKey } from './key.ts'

const compress = promisify(zlib.brotliCompress)
const decompress = promisify(zlib.brotliDecompress)

/** Every page is compressed once and hardly ever read: quality 2 takes a third of the time of 5 for 15 % more bytes. */
const quality = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 2 } }

/** Keeps the bytes of a page, compressed, with the hash of what was received. Returns the key. */
export async function insertPage(db: Db, page: Page): Promise<string> {
  const id = newKey(page.fetchedAt)
  await inserting(id, page, await compress(page.body, quality)).execute(db)
  return id
}

/** Keeps a page that was fetched for a submission, says so there, and notes the fetch: all of it or nothing. */
export async function keepFetchedPage(
  db: Db,
  page: Page,
  { submissionId, tookMs, began }: { submissionId: string; tookMs: number; began: Date },
): Promise<string> {
  const id = newKey(page.fetchedAt)
  const { url: address, status, wireBytes: bytes } = page
  const note = { address, outcome: 'page', status, bytes, tookMs, submissionId }
  const body = await compress(page.body, quality)
  await sql`
    with kept as (${inserting(id, page, body)}), noted as (${noting(note, began)})
    update submission set page_id = ${id} where id = ${submissionId}`.execute(db)
  return id
}

function inserting(id: string, page: Page, body: Buffer) {
  return sql`
    insert into page (id, address, requested, status, media_type, charset, sha256, bytes, encoding, body, fetched_at,
      robot_headers)
    values (${id}, ${page.url}, ${page.requested}, ${page.status}, ${page.mediaType}, ${page.charset},
      ${createHash('sha256').update(page.body).digest()}, ${page.body.byteLength}, 'br', ${body}, ${page.fetchedAt},
      ${page.robotHeaders ? JSON.stringify(page.robotHeaders) : null}::jsonb)`
}

/** A kept page with its bytes as they were received. */
export async function readPage(db: Db, id: string): Promise<Page | null> {
  const rows = await sql<
    Omit<Page, 'body' | 'robotHeaders'> & { body: Buffer; robotHeaders: RobotHeaders | null }
  >`
    select address as url, requested, status, media_type as "mediaType", charset, body,
      fetched_at as "fetchedAt", bytes as "wireBytes", null as etag, null as "lastModified",
      robot_headers as "robotHeaders"
    from page
    where id = ${id}`.execute(db)
  if (!rows.rows[0]) return null
  const { robotHeaders, body, ...rest } = rows.rows[0]
  return { ...rest, body: await decompress(body), ...(robotHeaders && { robotHeaders }) }
}

/** Raw pages are kept for a set time only. Returns how many were deleted. */
export async function deleteOldPages(db: Db, before: Date): Promise<number> {
  const rows = await sql`delete from page where id < uuid_floor(${before}) returning 1`.execute(db)
  return rows.rows.length
}

export type FetchNote = {
  readonly address: string
  readonly outcome: string
  readonly status: number | null
  readonly bytes: number | null
  readonly tookMs: number
  readonly submissionId: string | null
  readonly feedId?: string
  /** What went wrong, for a person; null where nothing did. */
  readonly sentence?: string | null
  /** Entries that a feed held, and those of them that were new or changed. */
  readonly entries?: number
  readonly fresh?: number
}

/** One line of the log of fetches. */
export async function insertFetchNote(db: Db, note: FetchNote, at: Date) {
  await noting(note, at).execute(db)
}

function noting(note: FetchNote, at: Date) {
  return sql`
    insert into fetching (id, address, outcome, status, bytes, took_ms, submission_id, feed_id, sentence, entries, fresh)
    values (${newKey(at)}, ${note.address}, ${note.outcome}, ${note.status}, ${note.bytes}, ${note.tookMs},
      ${note.submissionId}, ${note.feedId ?? null}, ${note.sentence ?? null}, ${note.entries ?? null},
      ${note.fresh ?? null})`
}

/** Deletes lines of the log of fetches. Returns how many. */
export async function deleteOldFetchNotes(db: Db, before: Date, most: number): Promise<number> {
  const rows = await sql`
    delete from fetching
    where id = any(array(select id from fetching where id < uuid_floor(${before}) order by id limit ${most}))
    returning 1`.execute(db)
  return rows.rows.length
}

export type FeedFetch = {
  readonly at: Date
  readonly address: string
  readonly outcome: string
  readonly status: number | null
  readonly bytes: number | null
  readonly tookMs: number
  readonly sentence: string | null
  readonly entries: number | null
  readonly fresh: number | null
}

/** The last fetches of a feed, the newest first. */
export async function listFeedFetches(db: Db, feedId: string, most: number): Promise<FeedFetch[]> {
  const rows = await sql<FeedFetch & { id: string }>`
    select id, address, outcome, status, bytes, took_ms as "tookMs", sentence, entries, fresh
    from fetching where feed_id = ${feedId} order by id desc limit ${most}`.execute(db)
  return rows.rows.map(({ id, ...fetch }) => ({ ...fetch, at: keyTime(id) }))
}
