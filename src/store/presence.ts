import pg from 'pg'
import type { Connection } from './connect.ts'

/** Advisory locks of the whole database (PostgreSQL, "Explicit Locking"): they end with the connection, so a killed process holds nothing. */
const locks = { joined: 5_377_001, started: 5_377_002 }

/** That this process uses the embedded server, and perhaps that it is the one `sayso start` of the folder. */
export type Presence = {
  /** Lets go. True: nobody else is here, and the server may be ended; whoever comes now waits until it is. */
  readonly leave: () => Promise<boolean>
  /** Resolves when the connection that holds the locks broke: the server ended. */
  readonly lost: Promise<void>
}

/**
 * Announces this process to the others on the same server.
 *
 * @param alone true: be the only one that serves this folder
 * @returns null where another process serves it already
 */
export async function announcePresence(connection: Connection, alone: boolean): Promise<Presence | null> {
  const client = new pg.Client({
    ...connection,
    application_name: alone ? 'sayso start' : 'sayso command',
    connectionTimeoutMillis: 10_000,
  })
  // A client may report more than one error while its connection breaks; one without a listener would end the process.
  const lost = new Promise<void>(resolve => client.on('error', () => resolve()).on('end', () => resolve()))
  await client.connect()
  await client.query('select pg_advisory_lock_shared($1)', [locks.joined])
  if (alone && !(await tryLock(client, locks.started))) {
    await client.end()
    return null
  }
  return {
    lost,
    leave: async () => {
      try {
        await client.query('select pg_advisory_unlock_shared($1)', [locks.joined])
        const last = await tryLock(client, locks.joined)
        // The connection of the last one stays open, and with it the lock, until the server is ended.
        if (!last) await client.end()
        return last
      } catch {
        return false // the server is gone already
      }
    },
  }
}

async function tryLock(client: pg.Client, lock: number): Promise<boolean> {
  const got = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [lock])
  return got.rows[0]!.got
}
