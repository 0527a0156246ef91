import { sql, type Kysely } from 'kysely'

/** What outlets say to robots: with a page as its headers said it, with an article as it was understood. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(signals).execute(db)
}

const signals = `
-- Kept beside the bytes: an article is read from them again after a crash, and the headers are part of what was said.
alter table page add column robot_headers jsonb;

-- null: nobody has heard the outlet on it, as with a pasted text; {}: it forbids nothing.
alter table article add column signals jsonb;
`
