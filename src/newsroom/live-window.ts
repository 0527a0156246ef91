import { randomInt } from 'node:crypto'
import { readTerms, StoryWindow, type Features } from '../group/index.ts'
import { grouping, type Db } from '../store/index.ts'

/**
 * The articles of the last 72 hours by story and by term, in memory: a cache of the membership log, brought up to date
 * from it under the lease on grouping. Losing it costs a reload, nothing else.
 */
export type LiveWindow = {
  stories: StoryWindow
  /** Features that this process has just saved, by article: they need not be read again with the log. */
  readonly recent: Map<string, Features>
  /** The last entry of the membership log that is in here. */
  lastEntry: number
  /** The articles before this time were let go of, in milliseconds. */
  since: number
}

export const windowMs = 72 * 3_600_000

export function emptyWindow(): LiveWindow {
  return { stories: emptyStories(), recent: new Map(), lastEntry: 0, since: 0 }
}

/** A window for articles that strangers write. */
export function emptyStories(): StoryWindow {
  return new StoryWindow(randomInt(2 ** 32))
}

/** The window begins at a whole minute: looking at every article after each one would make each one dearer the more there are. */
const stepMs = 60_000

const entriesAtOnce = 2000

/**
 * Reads what was appended to the log since the last call, by this process or another, and lets go of what is too old.
 * What is in here afterwards follows from the log alone, also where another process made it or this one began anew; only by
 * which of its terms a long article is looked up is decided by what was in here when it came.
 */
export async function catchUp(db: Db, live: LiveWindow, now: Date) {
  const since = Math.floor((now.getTime() - windowMs) / stepMs) * stepMs
  const from = new Date(since)
  for (;;) {
    const entries = await newEntries(db, live, from)
    const whole = entries.length < entriesAtOnce ? entries : withoutHalfAMove(entries)
    await takeIn(db, live, whole)
    if (entries.length < entriesAtOnce) break
  }
  if (live.since === since) return
  live.since = since
  for (const { id, timeMs } of live.stories.articles()) if (timeMs < since) live.stories.drop(id)
}

/** A site that was emptied (the demo world removed) or restored has another log: everything is new then. */
async function newEntries(db: Db, live: LiveWindow, from: Date): Promise<grouping.LogEntry[]> {
  if (live.lastEntry > 0) {
    const [last, ...entries] = await grouping.listEntries(db, live.lastEntry, from, entriesAtOnce + 1)
    if (last?.id === live.lastEntry) return entries
    forget(live)
  }
  const before = await grouping.entryBefore(db, from)
  const entries = await grouping.listEntries(db, before, from, entriesAtOnce + 1)
  return entries.filter(({ id }) => id !== before).slice(0, entriesAtOnce)
}

/** The two entries of an article that moves are taken in together. */
function withoutHalfAMove(entries: readonly grouping.LogEntry[]): readonly grouping.LogEntry[] {
  return entries.at(-1)!.change === 'left' ? entries.slice(0, -1) : entries
}

async function takeIn(db: Db, live: LiveWindow, entries: readonly grouping.LogEntry[]) {
  const { stories, recent } = live
  const leaves = entries.filter((entry, at) => entry.change === 'left' && !movesOn(entry, entries[at + 1]))
  const left = new Set(leaves.map(({ articleId }) => articleId))
  const unknown = entries
    .filter(({ change, at }) => change === 'joined' && at)
    .map(({ articleId }) => articleId)
    .filter(id => !recent.has(id) && (left.has(id) || !stories.storyOf(id)))
  const read = unknown.length > 0 ? await grouping.listTermsOf(db, unknown) : new Map<string, unknown>()
  for (const [index, entry] of entries.entries()) {
    const { articleId: id, storyId: story, change, at } = entry
    if (change === 'left' && !movesOn(entry, entries[index + 1])) stories.drop(id)
    if (change === 'joined' && stories.storyOf(id)) stories.move(id, story)
    else if (change === 'joined' && at) {
      const features = recent.get(id) ?? read.get(id)
      if (features) stories.add({ id, story, time: at.toISOString(), features: readTerms(features) })
      recent.delete(id)
    }
    live.lastEntry = entry.id
  }
}

/** Whether an article goes from one story to another as it is: where it was read anew, its words are others too. */
function movesOn(entry: grouping.LogEntry, next: grouping.LogEntry | undefined): boolean {
  return entry.decidedBy !== readAnew && next?.change === 'joined' && next.articleId === entry.articleId
}

/** Decides in the log that an article leaves its story because it was read anew. */
export const readAnew = 'save'

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
  live.stories = emptyStories()
  live.recent.clear()
  live.lastEntry = 0
}
