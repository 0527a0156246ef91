import {
  articleFeatures,
  candidateTerms,
  chooseStory,
  findCopy,
  type CopyVerdict,
  type Features,
} from '../group/index.ts'
import { article, grouping, newKey, revision, slugOf, story, type Db } from '../store/index.ts'
import { catchUp, windowMs, type LiveArticle, type LiveWindow } from './live-window.ts'
import { refreshStory } from './refresh-story.ts'
import type { World } from './world.ts'

/**
 * Finds what an article copies and the story it belongs to, and appends that to the membership log. Runs under the
 * lease on grouping, so that one article after the other is placed and a replay of the log gives the same stories.
 */
export async function placeArticle(world: World, db: Db, articleId: string) {
  const fence = await grouping.takeGroupingLease(db, world.holder)
  const placed = (await article.findArticle(db, articleId))!
  const { text } = (await revision.findRevision(db, placed.revisionId))!
  const features = articleFeatures({ title: placed.title, text, language: placed.language })
  const hashes = features.fingerprints.map(String)
  await grouping.saveFeatures(db, articleId, placed.published, features, hashes)
  const copy = await findCopied(db, {
    id: articleId,
    features,
    text,
    time: placed.published.toISOString(),
    hashes,
  })
  if (copy) await grouping.saveCopy(db, { articleId, ...copy })
  const copyOf = copy?.kind === 'copy' ? copy.of : null
  // A revision keeps its story: ids are for ever, and a correction does not move an article.
  const storyId = placed.storyId ?? (await joinStory(world, db, { placed, features, copyOf, fence }))
  await article.setPlace(db, articleId, storyId, copyOf)
  await refreshStory(db, storyId)
}

type Texted = {
  readonly id: string
  readonly features: Features
  readonly text: string
  readonly time: string
  readonly hashes: readonly string[]
}

async function findCopied(db: Db, placed: Texted): Promise<CopyVerdict | null> {
  const sharers = await grouping.listSharers(db, placed.id, placed.hashes, 20)
  if (sharers.length === 0) return null
  const stories = await grouping.countStoriesWith(db, placed.hashes)
  const candidates = await grouping.listFeaturesOf(db, sharers)
  return findCopy(
    placed,
    candidates.map(({ articleId, at, body, text }) => ({
      id: articleId,
      time: at.toISOString(),
      features: body as Features,
      text,
    })),
    fingerprint => stories.get(String(fingerprint)) ?? 0,
  )
}

type Joining = {
  readonly placed: article.ArticleRow
  readonly features: Features
  readonly copyOf: string | null
  readonly fence: number
}

async function joinStory(
  world: World,
  db: Db,
  { placed, features, copyOf, fence }: Joining,
): Promise<string> {
  const now = world.now()
  const window = isLive(placed.published, now)
    ? await liveWindow(world, db)
    : await pastWindow(db, placed.published)
  const original = copyOf ? await article.findArticle(db, copyOf) : null
  const verdict = chooseStory(
    { features, time: placed.published.toISOString(), copyOf },
    candidateStories(window, features),
    { documents: window.articles.size, frequency: term => window.byTerm.get(term)?.size ?? 0 },
  )
  const chosen = original?.storyId ?? (verdict.decision === 'joined' ? verdict.story : null)
  const storyId = chosen ?? (await openStory(db, placed))
  const why = { decision: verdict.decision, near: verdict.story, ...verdict.why }
  const entry = {
    storyId,
    articleId: placed.id,
    change: 'joined',
    decidedBy: `group/${features.version}`,
    why,
    fence,
  } as const
  await grouping.appendMembership(db, entry, now)
  return storyId
}

function isLive(time: Date, now: Date): boolean {
  return now.getTime() - time.getTime() < windowMs
}

async function liveWindow(world: World, db: Db): Promise<LiveWindow> {
  await catchUp(db, world.live, world.now())
  return world.live
}

/** An article of long ago is compared with the articles of its own days, read from the database. */
async function pastWindow(db: Db, time: Date): Promise<LiveWindow> {
  const rows = await grouping.listFeatures(
    db,
    new Date(time.getTime() - windowMs),
    new Date(time.getTime() + windowMs),
    2000,
  )
  const articles = new Map<string, LiveArticle>()
  const byTerm = new Map<string, Set<string>>()
  const byStory = new Map<string, Set<string>>()
  for (const row of rows) {
    const features = row.body as Features
    articles.set(row.articleId, {
      id: row.articleId,
      story: row.storyId,
      time: row.at.toISOString(),
      features,
    })
    for (const term of Object.keys(features.terms))
      byTerm.set(term, (byTerm.get(term) ?? new Set()).add(row.articleId))
    byStory.set(row.storyId, (byStory.get(row.storyId) ?? new Set()).add(row.articleId))
  }
  return { articles, byTerm, byStory, lastEntry: 0 }
}

/** The stories of the articles that share one of the rarer terms. */
function candidateStories(window: LiveWindow, features: Features) {
  const frequency = (term: string) => window.byTerm.get(term)?.size ?? 0
  const terms = candidateTerms(features, { documents: window.articles.size, frequency })
  const stories = new Set(
    terms.flatMap(term => [...(window.byTerm.get(term) ?? [])]).map(id => window.articles.get(id)!.story),
  )
  return [...stories].sort().map(id => ({
    story: id,
    members: [...window.byStory.get(id)!].map(member => window.articles.get(member)!),
  }))
}

async function openStory(db: Db, placed: article.ArticleRow): Promise<string> {
  const id = newKey(placed.published)
  const slug = await story.freeStorySlug(db, slugOf(placed.title) || 'story')
  await story.insertStory(db, { id, slug, headline: placed.title, at: placed.published })
  return id
}
