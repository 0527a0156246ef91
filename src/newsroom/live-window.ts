import type { Features } from '../group/index.ts'
import { grouping, type Db } from '../store/index.ts'

/** One article of the window, as grouping sees it. */
export type LiveArticle = {
  readonly id: string
  readonly story: string
  /** When it was published, ISO 8601. */
  readonly time: string
  readonly features: Features
}

/**
 * The articles of the last 72 hours by story and by term, in memory: a cache of the membership log, brought up to date
 * from it under the lease on grouping. Losing it costs a reload, nothing else.
 */
export type LiveWindow = {
  readonly articles: Map<string, LiveArticle>
  readonly byTerm: Map<string, Set<string>>
  readonly byStory: Map<string, Set<string>>
  /** The last entry of the membership log that is in here. */
  lastEntry: number
}

export const windowMs = 72 * 3_600_000

export function emptyWindow(): LiveWindow {
  return { articles: new Map(), byTerm: new Map(), byStory: new Map(), lastEntry: 0 }
}

/** Reads what was appended to the log since the last call, by this process or another, and lets go of what is too old. */
export async function catchUp(db: Db, live: LiveWindow, now: Date) {
  const from = new Date(now.getTime() - windowMs)
  // A site that was emptied (the demo world removed) or restored has another log: start over.
  if (live.lastEntry > 0 && !(await grouping.hasEntry(db, live.lastEntry))) forget(live)
  for (const entry of await grouping.listEntries(db, live.lastEntry, from)) {
    if (entry.change === 'joined' && entry.body)
      addToWindow(live, {
        id: entry.articleId,
        story: entry.storyId,
        time: entry.at!.toISOString(),
        features: entry.body as Features,
      })
    if (entry.change === 'left') dropFromWindow(live, entry.articleId)
    live.lastEntry = entry.id
  }
  for (const { id, time } of live.articles.values())
    if (Date.parse(time) < from.getTime()) dropFromWindow(live, id)
}

function addToWindow(live: LiveWindow, article: LiveArticle) {
  dropFromWindow(live, article.id)
  live.articles.set(article.id, article)
  for (const term of Object.keys(article.features.terms)) addTo(live.byTerm, term, article.id)
  addTo(live.byStory, article.story, article.id)
}

function dropFromWindow(live: LiveWindow, id: string) {
  const article = live.articles.get(id)
  if (!article) return
  live.articles.delete(id)
  for (const term of Object.keys(article.features.terms)) takeFrom(live.byTerm, term, id)
  takeFrom(live.byStory, article.story, id)
}

function addTo(index: Map<string, Set<string>>, key: string, id: string) {
  const ids = index.get(key)
  if (ids) ids.add(id)
  else index.set(key, new Set([id]))
}

function takeFrom(index: Map<string, Set<string>>, key: string, id: string) {
  const ids = index.get(key)
  ids?.delete(id)
  if (ids?.size === 0) index.delete(key)
}

function forget(live: LiveWindow) {
  live.articles.clear()
  live.byTerm.clear()
  live.byStory.clear()
  live.lastEntry = 0
}
