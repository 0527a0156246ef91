import { sql, type Kysely } from 'kysely'

/**
 * The window of stories is read from the entries of the last days: without an index by time, all the years before
 * would be passed first. The log is appended to nearly in the order of time, so the smallest kind of index will do.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index membership_at on membership using brin (at)`.execute(db)
}
