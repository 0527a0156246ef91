import { StoryWindow, type Features, type Held } from '../group/index.ts'
import { grouping, type Db } from '../store/index.ts'

/** One article of the window, as grouping sees it. */
export type LiveArticle = Held

/**
 * The articles of the last 72 hours by story and by term, in memory: a cache of the membership log, brought up to date
 * from it under the lease on grouping. Losing it costs a reload, nothing else.
 */
export type LiveWindow = {
  stories: StoryWindow<LiveArticle>
  /** Features that this process has just saved, by article: they need not be read again with the log. */
  readonly recent: Map<string, Features>
  /** The last entry of the membership log that is in here. */
  lastEntry: number
  /** When articles that are too old were last let go of, in milliseconds. */
  clearedAt: number
}

export const windowMs = 72 * 3_600_000

export function emptyWindow(): LiveWindow {
  return { stories: new StoryWindow(), recent: new Map(), lastEntry: 0, clearedAt: 0 }
}

/** Reads what was appended to the log since the last call, by this process or another, and lets go of what is too old. */
export async function catchUp(db: Db, live: LiveWindow, now: Date) {
  const from = new Date(now.getTime() - windowMs)
  const recent = new Map(live.recent)
  for (const entry of await newEntries(db, live, from, [...recent.keys()])) {
    const features = recent.get(entry.articleId) ?? (entry.body as Features | null)
    live.recent.delete(entry.articleId)
    if (entry.change === 'joined' && entry.at && features)
      live.stories.add({
        id: entry.articleId,
        story: entry.storyId,
        time: entry.at.toISOString(),
        features,
      })
    if (entry.change === 'left') live.stories.drop(entry.articleId)
    live.lastEntry = entry.id
  }
  // Looking at every article after each one would make each one dearer the more there are.
  if (Math.abs(now.getTime() - live.clearedAt) < clearingMs) return
  live.clearedAt = now.getTime()
  for (const { id, time } of live.stories.articles())
    if (Date.parse(time) < from.getTime()) live.stories.drop(id)
}

const clearingMs = 60_000

/** A site that was emptied (the demo world removed) or restored has another log: everything is new then. */
async function newEntries(
  db: Db,
  live: LiveWindow,
  from: Date,
  known: readonly string[],
): Promise<grouping.LogEntry[]> {
  const entries = await grouping.listEntries(db, live.lastEntry, from, known)
  if (live.lastEntry === 0) return entries
  if (entries[0]?.id === live.lastEntry) return entries.slice(1)
  forget(live)
  return grouping.listEntries(db, 0, from, known)
}

const mostRecent = 64

/** Keeps features at hand that are about to be saved. */
export function noteRecent(live: LiveWindow, articleId: string, features: Features) {
  live.recent.delete(articleId)
  live.recent.set(articleId, features)
  for (const id of live.recent.keys()) {
    if (live.recent.size <= mostRecent) break
    live.recent.delete(id)
  }
}

function forget(live: LiveWindow) {
  live.stories = new StoryWindow()
  live.recent.clear()
  live.lastEntry = 0
}
