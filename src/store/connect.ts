import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { withPrepared } from './prepared.ts'

/** How to reach the database: an address for an external one, socket settings for the embedded one. */
export type Connection =
  | { readonly connectionString: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string }

/** The database as the nouns of this folder use it: a connection pool or one transaction of it. */
export type Db = Kysely<unknown>

export type OpenDatabase = { readonly db: Db; readonly pool: pg.Pool; readonly close: () => Promise<void> }

const int8 = 20
const date = 1082

/**
 * Opens a pool. Whole numbers of 8 bytes become numbers (counts stay far below 2^53; fingerprints are read as text
 * where they are needed), days stay the strings they are.
 */
export function openDatabase(connection: Connection, name: string, max = 10): OpenDatabase {
  const pool = new pg.Pool({
    ...connection,
    Client: SteadyClient,
    max,
    application_name: name,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    types: {
      getTypeParser: ((oid: number, format?: 'text') => {
        if (oid === int8) return Number
        if (oid === date) return (value: string) => value
        return pg.types.getTypeParser(oid, format)
      }) as typeof pg.types.getTypeParser,
    },
  })
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  const isDirect = 'host' in connection
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: isDirect ? withPrepared(pool) : pool }),
  })
  return { db, pool, close: () => db.destroy() }
}

/** The major version of the server, such as 18. */
export async function serverVersion(db: Db): Promise<number> {
  const shown = await sql<{
    n: number
  }>`select current_setting('server_version_num')::int / 10000 as n`.execute(db)
  return shown.rows[0]!.n
}

/** Whether an error says that the database cannot be reached or is going down, rather than that the query is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? ''
  if (/^(08|57P0)/.test(code)) return true
  if (['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', '53300'].includes(code)) return true
  const message = error instanceof Error ? error.message : ''
  return /Connection terminated|connection timeout|timeout exceeded when trying to connect|Client has encountered a connection error/i.test(
    message,
  )
}

/** Whether an error says that the disk of the database is full. */
export function isDiskFull(error: unknown): boolean {
  return (error as { code?: string }).code === '53100' || (error as { code?: string }).code === 'ENOSPC'
}

/**
 * A connection that may break at any moment. While a transaction holds it between two queries, its error event has no
 * other listener, and one without a listener ends the process; the next query on it fails and says so.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    this.on('error', () => undefined)
  }
}

/** Whether the database answers a question within two seconds. */
export async function answers(db: Db): Promise<boolean> {
  const timeout = new Promise<false>(resolve => setTimeout(() => resolve(false), 2000).unref())
  const question = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
  return Promise.race([question, timeout])
}
