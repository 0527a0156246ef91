import { sql } from 'kysely'
import type { World } from '../../src/newsroom/index.ts'
import { catchUp, emptyWindow, type LiveWindow } from '../../src/newsroom/live-window.ts'

export type Entry = {
  readonly id: number
  readonly story: string
  readonly article: string
  readonly change: string
  readonly rule: string
}

/** The membership log of a world, from its beginning. */
export async function logOf({ db }: World): Promise<Entry[]> {
  const rows = await sql<Entry>`
    select id, story_id as story, article_id as article, change, why ->> 'rule' as rule
    from membership
    order by id`.execute(db)
  return rows.rows
}

/** Which story each article is in, as the log alone tells it and as the articles have it. */
export async function placesOf(world: World): Promise<{ told: object; kept: object }> {
  const told: Record<string, string | null> = {}
  for (const { article, story, change } of await logOf(world))
    told[article] = change === 'joined' ? story : null
  const kept = await sql<{ id: string; story: string }>`select id, story_id as story from article`.execute(
    world.db,
  )
  return { told, kept: Object.fromEntries(kept.rows.map(({ id, story }) => [id, story])) }
}

/** What a window holds, in words that are equal where two windows answer alike. */
export function contentsOf({ stories }: LiveWindow, terms: readonly string[]) {
  const members = Object.groupBy([...stories.articles()], ({ story }) => story)
  const ordered = Object.keys(members).map(story => [story, stories.membersOf(story)])
  const frequencies = terms.map(term => stories.frequency(term))
  return { stories: Object.fromEntries(ordered) as object, frequencies }
}

/** A window made anew, as a process that has just started makes it. */
export async function windowFromTheLog({ db, now }: World): Promise<LiveWindow> {
  const live = emptyWindow()
  await catchUp(db, live, now())
  return live
}
