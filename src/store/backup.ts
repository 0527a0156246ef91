import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { sql } from 'kysely'
import { Refusal } from '../news/index.ts'
import type { Db } from './connect.ts'
import { ensurePartitions } from './migrate.ts'

/**
 * Every table of a backup, parents before children. Not in it: sessions, set-up links and attempts (secrets of the
 * moment), leases (of living processes), lists of feeds that are being subscribed to, and the job queue (made anew from
 * the submissions that are not finished).
 */
const tables = [
  'site', 'account', 'family', 'outlet', 'outlet_key', 'page', 'fetching', 'submission', 'decision', 'story',
  'story_section', 'story_topic', 'story_deed', 'kept_apart', 'article', 'article_key', 'revision', 'statement', 'filing', 'topic', 'image', 'feature', 'fingerprint',
  'copy', 'membership', 'objection', 'story_objection', 'contest', 'feed', 'feed_entry', 'host_rest',
] as const // prettier-ignore

const format = 'sayso backup 1'
const batchRows = 200
const batchBytes = 4_000_000

/**
 * Writes one consistent snapshot as gzipped JSON Lines: a head, a line per table and one per row, and an end that
 * counts the rows. The file appears under its name only when it is whole and on the disk.
 */
export async function writeBackup(db: Db, file: string, at: Date): Promise<number> {
  const draft = `${file}.${process.pid}.part`
  let rows = 0
  try {
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async snapshot => {
        const lines = linesOf(snapshot, at, count => (rows = count))
        await pipeline(Readable.from(lines), zlib.createGzip(), createWriteStream(draft, { mode: 0o600 }))
      })
    const handle = await open(draft, 'r')
    await handle.sync().finally(() => handle.close())
    await rename(draft, file)
    return rows
  } catch (error) {
    await rm(draft, { force: true })
    throw explainWriting(error, file)
  }
}

function explainWriting(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOSPC')
    return new Refusal('disk-full', `The disk that should hold ${file} is full; nothing was written there.`)
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
    return new Refusal('input', `The file ${file} cannot be written: ${code}.`)
  return error
}

async function* linesOf(db: Db, at: Date, onEnd: (rows: number) => void): AsyncGenerator<string> {
  yield `${JSON.stringify({ format, at: at.toISOString(), from: (await earliestMonth(db, at)).toISOString() })}\n`
  let rows = 0
  for (const table of tables) {
    yield `${JSON.stringify({ table })}\n`
    await sql`declare backup_rows no scroll cursor for select row_to_json(t)::text as row from ${sql.table(table)} t`.execute(
      db,
    )
    for (;;) {
      const batch = await sql<{ row: string }>`fetch ${sql.raw(String(batchRows))} from backup_rows`.execute(
        db,
      )
      for (const { row } of batch.rows) yield `${row}\n`
      rows += batch.rows.length
      if (batch.rows.length < batchRows) break
    }
    await sql`close backup_rows`.execute(db)
  }
  yield `${JSON.stringify({ end: rows })}\n`
  onEnd(rows)
}

/**
 * Reads a backup into the empty tables of this transaction.
 *
 * @throws Refusal `broken-archive` for anything that is not a whole backup; the transaction then leaves nothing behind
 */
export async function readBackup(db: Db, file: string): Promise<number> {
  await sql`set constraints all deferred`.execute(db)
  // The log's own rules are for living writers: a restored entry carries the fence of its time.
  await sql`alter table membership disable trigger membership_fence`.execute(db)
  await sql`delete from site`.execute(db)
  const rows = await readLines(db, file).catch((error: unknown) => {
    throw explainReading(error, file)
  })
  await sql`select setval(pg_get_serial_sequence('membership', 'id'), coalesce(max(id), 0) + 1, false) from membership`.execute(
    db,
  )
  // A fence never goes back, so that no writer of before the backup can append.
  await sql`update lease set fence = greatest(fence, (select coalesce(max(fence), 0) from membership)) where name = 'grouping'`.execute(
    db,
  )
  await sql`set constraints all immediate`.execute(db)
  await sql`alter table membership enable trigger membership_fence`.execute(db)
  return rows
}

async function readLines(db: Db, file: string): Promise<number> {
  const reading = {
    table: null as string | null,
    batch: [] as string[],
    bytes: 0,
    rows: 0,
    ended: null as number | null,
  }
  const flush = async () => {
    if (reading.table && reading.batch.length > 0) await insertRows(db, reading.table, reading.batch)
    reading.rows += reading.batch.length
    reading.batch = []
    reading.bytes = 0
  }
  let isHead = true
  await pipeline(createReadStream(file), zlib.createGunzip(), async (source: AsyncIterable<Buffer>) => {
    for await (const line of splitLines(source, file)) {
      if (isHead) {
        await preparePartitions(db, headOf(line, file))
        isHead = false
      } else if (line.startsWith('{"table":')) {
        await flush()
        reading.table = knownTable(line, file)
      } else if (line.startsWith('{"end":')) {
        await flush()
        reading.ended = (JSON.parse(line) as { end: number }).end
      } else {
        reading.batch.push(oneRow(line, file))
        reading.bytes += line.length
        if (reading.batch.length >= batchRows || reading.bytes > batchBytes) await flush()
      }
    }
  })
  if (reading.ended === null || reading.ended !== reading.rows) throw broken(file, 'its end is missing')
  const sites = await sql<{ n: number }>`select count(*) as n from site`.execute(db)
  if (sites.rows[0]!.n !== 1) throw broken(file, 'it does not hold exactly one site')
  return reading.rows
}

/** No row comes near this: the largest holds a page of 10 MB, compressed, as hexadecimal digits. */
const longestLine = 64_000_000

async function* splitLines(source: AsyncIterable<Buffer>, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let length = 0
  for await (const chunk of source) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n')
    for (const piece of pieces.slice(0, -1)) {
      parts.push(piece)
      yield parts.join('')
      parts = []
      length = 0
    }
    parts.push(pieces.at(-1)!)
    length += pieces.at(-1)!.length
    if (length > longestLine) throw broken(file, 'it has a line that is too long')
  }
  const last = parts.join('')
  if (last) yield last
}

/** The first month of anything that is kept in monthly partitions: their keys begin with the time. */
async function earliestMonth(db: Db, at: Date): Promise<Date> {
  const rows = await sql<{ id: string | null }>`
    select min(id::text) as id
    from (select min(id::text) as id from page union all select min(id::text) from revision) as first`.execute(
    db,
  )
  const id = rows.rows[0]?.id
  return id ? new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)) : at
}

type Head = { readonly at: Date; readonly from: Date }

function headOf(line: string, file: string): Head {
  const head = JSON.parse(line) as { format?: unknown; at?: unknown; from?: unknown } | null
  if (head?.format !== format) throw broken(file, 'its first line does not say so')
  const at = new Date(String(head.at))
  const from = new Date(String(head.from))
  if (Number.isNaN(at.getTime()) || Number.isNaN(from.getTime()))
    throw broken(file, 'its first line has no dates')
  return { at, from }
}

const monthMs = 30 * 86_400_000

/** What is older than thirty years goes into the partition for the rest. */
async function preparePartitions(db: Db, { at, from }: Head) {
  const first = new Date(Math.max(from.getTime(), at.getTime() - 360 * monthMs))
  const months = Math.min(400, Math.max(1, Math.ceil((at.getTime() - first.getTime()) / monthMs) + 2))
  await ensurePartitions(db, first, months)
}

/** A line is one row: two on a line would be counted as one. */
function oneRow(line: string, file: string): string {
  const row: unknown = JSON.parse(line)
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw broken(file, 'it has a line that is no row')
  return line
}

function knownTable(line: string, file: string): string {
  const { table } = JSON.parse(line) as { table: string }
  if (!(tables as readonly string[]).includes(table))
    throw broken(file, 'it names a table that no backup has')
  return table
}

async function insertRows(db: Db, table: string, rows: readonly string[]) {
  const columns = await sql<{ name: string }>`
    select attname as name
    from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`.execute(db)
  const names = sql.join(columns.rows.map(column => sql.ref(column.name)))
  await sql`
    insert into ${sql.table(table)} (${names})
    overriding system value
    select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::jsonb)`.execute(
    db,
  )
}

function explainReading(error: unknown, file: string): unknown {
  if (error instanceof Refusal) return error
  const code = (error as { code?: string }).code ?? ''
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
    return new Refusal('input', `The file ${file} cannot be read: ${code}.`)
  if (error instanceof SyntaxError || code.startsWith('Z_') || /^(22|23|42)/.test(code))
    return broken(file, 'it is damaged')
  return error
}

function broken(file: string, why: string): Refusal {
  return new Refusal(
    'broken-archive',
    `${file} is not a whole backup of Sayso: ${why}. Nothing was restored.`,
  )
}
