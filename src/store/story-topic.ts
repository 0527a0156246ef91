import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { storyColumns, type Cursor, type StoryRow } from './story.ts'

/** The newest stories of a topic, `limit` of them, older than the cursor. */
export async function listTopicStories(
  db: Db,
  code: string,
  limit: number,
  before: Cursor | null,
): Promise<StoryRow[]> {
  const older = before ? sql`and (t.last_at, t.story_id) < (${before.at}, ${before.id}::uuid)` : sql``
  const rows = await sql<StoryRow>`
    select ${storyColumns}
    from story_topic t
    join story on story.id = t.story_id
    where t.code = ${code} and redirect_to is null and hidden_by is null ${older}
    order by t.last_at desc, t.story_id desc
    limit ${limit}`.execute(db)
  return rows.rows
}

/** How many stories since a time are about each topic. */
export async function countTopics(db: Db, since: Date): Promise<ReadonlyMap<string, number>> {
  const rows = await sql<{ code: string; stories: number }>`
    select code, count(*) as stories
    from story_topic
    join story on story.id = story_id
    where story_topic.last_at >= ${since} and redirect_to is null and hidden_by is null
    group by code`.execute(db)
  return new Map(rows.rows.map(({ code, stories }) => [code, stories]))
}
