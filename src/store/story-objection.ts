import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { newKey } from './key.ts'
import { markingsIn, type Marking } from './marking.ts'

/** What somebody holds to be in the wrong story. */
export type StoryObjection = Marking & {
  readonly storyId: string
  /** The story as it is called now, and where its address leads. */
  readonly storySlug: string
  readonly headline: string
  readonly headlineLanguage: string | null
}

const kept = markingsIn<StoryObjection>(
  'story_objection',
  sql`
    told.story_id as "storyId", story.slug as "storySlug", story.headline, story.language as "headlineLanguage"`,
  sql`join story on story.id = told.story_id`,
)
export const { find: findObjection, listOpen, listAnswered, answer: answerObjection } = kept

export type NewStoryObjection = {
  readonly articleId: string
  readonly storyId: string
  readonly reason: string
  readonly madeBy: string
}

/**
 * Keeps an objection. Made again by the same account it replaces the first one while that waits.
 *
 * @returns false where it was answered already
 */
export async function keepObjection(db: Db, objection: NewStoryObjection, at: Date): Promise<boolean> {
  const rows = await sql`
    insert into story_objection (id, article_id, story_id, reason, made_by, made_at)
    values (${newKey(at)}, ${objection.articleId}, ${objection.storyId}, ${objection.reason}, ${objection.madeBy}, ${at})
    on conflict (made_by, article_id, story_id) do update
    set reason = excluded.reason
    where story_objection.state = 'open'
    returning 1`.execute(db)
  return rows.rows.length > 0
}

/** Up to so many that were accepted, in the order of their keys; `after` is the last one's id, or null. */
export function listAccepted(db: Db, after: string | null, most: number): Promise<StoryObjection[]> {
  return kept.list(
    db,
    sql`
    where told.state = 'accepted' and (${after}::uuid is null or told.id > ${after})
    order by told.id
    limit ${most}`,
  )
}
