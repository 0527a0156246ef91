import { sql, type Kysely } from 'kysely'

/**
 * The reasons for a range of origins are kept as codes with values, so that they can be told in every language. The
 * sentences of before are shown until a story is made anew; the site does that a few at a time, beside its other work.
 * The version before knows the sentences only, so their column stays.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table story add column coded_reasons jsonb`.execute(db)
  await sql`
    insert into story_stale (story_id)
    select id from story where reasons <> '{}'`.execute(db)
}
