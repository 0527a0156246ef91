import { sql, type Kysely } from 'kysely'

/**
 * What copies changed of their originals is found when their story is made anew. Stories from before that was looked for
 * are made anew once; the site does it a few at a time, beside its other work.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into story_stale (story_id)
    select distinct story_id from copy join article on article.id = copy.article_id
    where alterations is null and story_id is not null`.execute(db)
}
