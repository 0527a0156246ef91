import { sql, type Kysely } from 'kysely'

/**
 * Every article brings some two hundred fingerprints: looking each one's article up again, and keeping a second index,
 * cost more than all else that is saved of it. They are deleted by the hashes that the article's features name.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table fingerprint drop constraint fingerprint_article_id_fkey`.execute(db)
  await sql`drop index fingerprint_article`.execute(db)
}
