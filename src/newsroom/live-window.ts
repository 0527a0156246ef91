import { latestMembers, type Features, type Window } from '../group/index.ts'
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
  readonly byTerm: Map<string, Set<LiveArticle>>
  /** Of each story the members that joined last, and no more of them than are compared. */
  readonly latest: Map<string, LiveArticle[]>
  /** Features that this process has just saved, by article: they need not be read again with the log. */
  readonly recent: Map<string, Features>
  /** The last entry of the membership log that is in here. */
  lastEntry: number
  /** When articles that are too old were last let go of, in milliseconds. */
  clearedAt: number
}

export const windowMs = 72 * 3_600_000

export function emptyWindow(): LiveWindow {
  return {
    articles: new Map(),
    byTerm: new Map(),
    latest: new Map(),
    recent: new Map(),
    lastEntry: 0,
    clearedAt: 0,
  }
}

/** The window as stage `group` looks into it. */
export function lookInto({ articles, byTerm, latest }: LiveWindow): Window<LiveArticle> {
  return {
    documents: articles.size,
    frequency: term => byTerm.get(term)?.size ?? 0,
    articlesWith: term => byTerm.get(term) ?? [],
    latestOf: story => latest.get(story) ?? [],
  }
}

/** Reads what was appended to the log since the last call, by this process or another, and lets go of what is too old. */
export async function catchUp(db: Db, live: LiveWindow, now: Date) {
  const from = new Date(now.getTime() - windowMs)
  const recent = new Map(live.recent)
  for (const entry of await newEntries(db, live, from, [...recent.keys()])) {
    const features = recent.get(entry.articleId) ?? (entry.body as Features | null)
    live.recent.delete(entry.articleId)
    if (entry.change === 'joined' && entry.at && features)
      addToWindow(live, {
        id: entry.articleId,
        story: entry.storyId,
        time: entry.at.toISOString(),
        features,
      })
    if (entry.change === 'left') dropFromWindow(live, entry.articleId)
    live.lastEntry = entry.id
  }
  // Looking at every article after each one would make each one dearer the more there are.
  if (Math.abs(now.getTime() - live.clearedAt) < clearingMs) return
  live.clearedAt = now.getTime()
  for (const { id, time } of live.articles.values())
    if (Date.parse(time) < from.getTime()) dropFromWindow(live, id)
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

export function addToWindow(live: LiveWindow, article: LiveArticle) {
  dropFromWindow(live, article.id)
  live.articles.set(article.id, article)
  for (const term of Object.keys(article.features.terms)) {
    const articles = live.byTerm.get(term)
    if (articles) articles.add(article)
    else live.byTerm.set(term, new Set([article]))
  }
  live.latest.set(article.story, [...(live.latest.get(article.story) ?? []), article].slice(-latestMembers))
}

function dropFromWindow(live: LiveWindow, id: string) {
  const article = live.articles.get(id)
  if (!article) return
  live.articles.delete(id)
  for (const term of Object.keys(article.features.terms)) {
    const articles = live.byTerm.get(term)
    articles?.delete(article)
    if (articles?.size === 0) live.byTerm.delete(term)
  }
  const left = (live.latest.get(article.story) ?? []).filter(member => member !== article)
  if (left.length > 0) live.latest.set(article.story, left)
  else live.latest.delete(article.story)
}

function forget(live: LiveWindow) {
  live.articles.clear()
  live.byTerm.clear()
  live.latest.clear()
  live.recent.clear()
  live.lastEntry = 0
}
