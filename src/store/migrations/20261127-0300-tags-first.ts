import { sql, type Kysely } from 'kysely'

/**
 * An index of several columns goes from one article that the first of them has to the next, and sees of each whether the
 * others have it, too. With words before tags a look at the newest two hours went through all articles of every year that
 * hold the words. What holds an entry is the same as before, in another order.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [locks, index]) await sql.raw(part).execute(db)
}

const locks = `
lock table search_entry in access exclusive mode;
`

const index = `
-- With less than 96 MB PostgreSQL builds it without help. Nothing is saved or
-- searched meanwhile: minutes, for a million articles.
set local maintenance_work_mem = '128MB';
drop index search_entry_found;
create index search_entry_found on search_entry using gin (tags, words, sources, pairs)
  with (fastupdate = on, gin_pending_list_limit = 512);
reset maintenance_work_mem;
`
