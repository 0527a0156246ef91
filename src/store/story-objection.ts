import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { newKey } from './key.ts'

/** What somebody holds to be in the wrong story. */
export type StoryObjection = {
  readonly id: string
  readonly articleId: string
  readonly title: string
  readonly language: string | null
  readonly outlet: string
  readonly storyId: string
  /** The story as it is called now, and where its address leads. */
  readonly storySlug: string
  readonly headline: string
  readonly headlineLanguage: string | null
  /** Empty where the account is gone. */
  readonly reason: string
  /** The name; null: the account is gone. */
  readonly madeBy: string | null
  readonly madeAt: Date
  readonly state: 'open' | 'accepted' | 'declined'
  readonly answer: string | null
  readonly answeredBy: string | null
  readonly answeredAt: Date | null
}

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

// Of a hidden article nothing is shown, to editors neither.
const selecting = sql`
  select told.id, article_id as "articleId", article.title, article.language, outlet.name as outlet,
    told.story_id as "storyId", story.slug as "storySlug", story.headline, story.language as "headlineLanguage",
    told.reason, maker.name as "madeBy", told.made_at as "madeAt", state, answer, answerer.name as "answeredBy",
    answered_at as "answeredAt"
  from story_objection told
  join article on article.id = article_id and article.hidden_by is null
  join outlet on outlet.id = outlet_id
  join story on story.id = told.story_id
  left join account maker on maker.id = made_by
  left join account answerer on answerer.id = answered_by`

export async function findObjection(db: Db, id: string): Promise<StoryObjection | null> {
  const rows = await sql<StoryObjection>`${selecting} where told.id = ${id}`.execute(db)
  return rows.rows[0] ?? null
}

/** Those that wait for an editor, the oldest first. */
export async function listOpen(db: Db, most: number): Promise<StoryObjection[]> {
  const rows = await sql<StoryObjection>`
    ${selecting} where state = 'open' order by told.made_at, told.id limit ${most}`.execute(db)
  return rows.rows
}

/** Those that were answered, the last one first. */
export async function listAnswered(db: Db, most: number): Promise<StoryObjection[]> {
  const rows = await sql<StoryObjection>`
    ${selecting} where state <> 'open' order by answered_at desc, told.id limit ${most}`.execute(db)
  return rows.rows
}

/** Up to so many that were accepted, in the order of their keys; `after` is the last one's id, or null. */
export async function listAccepted(db: Db, after: string | null, most: number): Promise<StoryObjection[]> {
  const rows = await sql<StoryObjection>`
    ${selecting}
    where state = 'accepted' and (${after}::uuid is null or told.id > ${after})
    order by told.id
    limit ${most}`.execute(db)
  return rows.rows
}

/** Answers one that waits; false where none of this id does. */
export async function answerObjection(
  db: Db,
  answer: {
    readonly id: string
    readonly state: 'accepted' | 'declined'
    readonly answer: string
    readonly by: string
  },
  at: Date,
): Promise<boolean> {
  const rows = await sql`
    update story_objection
    set state = ${answer.state}, answer = ${answer.answer}, answered_by = ${answer.by}, answered_at = ${at}
    where id = ${answer.id} and state = 'open'
    returning 1`.execute(db)
  return rows.rows.length > 0
}
