import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { isTooSlow } from './search.ts'

/**
 * Asks the database for what a transaction can do without, and gives it up after a time: the transaction goes on.
 *
 * @param look reads and changes nothing: it is undone either way
 * @returns null where it took longer
 */
export async function withinTime<Result>(
  db: Db,
  mostMs: number,
  look: () => Promise<Result>,
): Promise<Result | null> {
  await sql`savepoint within_time`.execute(db)
  try {
    await sql`select set_config('statement_timeout', ${String(mostMs)}, true)`.execute(db)
    return await look()
  } catch (error) {
    if (isTooSlow(error)) return null
    throw error
  } finally {
    // The setting goes with it.
    await sql`rollback to savepoint within_time`.execute(db)
  }
}
