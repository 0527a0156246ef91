import { sql, type Kysely } from 'kysely'

/** Few readings are unsure, and the editors' queue shows the last of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index revision_unsure on revision (read_at desc) where confidence < 0.7`.execute(db)
}
