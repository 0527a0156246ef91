import { candidateStories, chooseStory, findCopy, type CopyVerdict, type Features } from '../group/index.ts'
import { article, grouping, newKey, revision, slugOf, story, type Db } from '../store/index.ts'
import {
  addToWindow,
  catchUp,
  emptyWindow,
  lookInto,
  windowMs,
  type LiveArticle,
  type LiveWindow,
} from './live-window.ts'
import type { World } from './world.ts'

/**
 * Finds what an article copies and the story it belongs to, and appends that to the membership log. Runs under the
 * lease on grouping, so that one article after the other is placed and a replay of the log gives the same stories.
 */
export async function placeArticle(world: World, db: Db, articleId: string, features: Features) {
  const texted = await keepFeatures(db, articleId, features)
  const fence = await grouping.takeGroupingLease(db, world.holder)
  const { placed } = texted
  const copyOf = await keepCopy(db, texted)
  // A revision keeps its story: ids are for ever, and a correction does not move an article.
  const storyId = placed.storyId ?? (await joinStory(world, db, { placed, features, copyOf, fence }))
  await article.setPlace(db, articleId, storyId, copyOf)
  await story.markStale(db, storyId)
}

/**
 * Places an article anew of which there was only a supplied text before: its date, words and outlet are others now, and
 * nobody who pasted a text chooses the story of what was fetched. A story that is left without any article leads on to
 * the one where its article is.
 */
export async function placeAnew(world: World, db: Db, articleId: string, features: Features) {
  const texted = await keepFeatures(db, articleId, features)
  const fence = await grouping.takeGroupingLease(db, world.holder)
  const { placed } = texted
  const left = placed.storyId
  if (left) await leaveStory(world, db, { articleId, storyId: left, fence })
  const copyOf = await keepCopy(db, texted)
  const storyId = await joinStory(world, db, { placed, features, copyOf, fence })
  await article.setPlace(db, articleId, storyId, copyOf)
  await story.markStale(db, storyId)
  if (!left || left === storyId) return
  await story.leadOn(db, left, storyId)
  await story.markStale(db, left)
}

async function leaveStory(
  world: World,
  db: Db,
  { articleId, storyId, fence }: { articleId: string; storyId: string; fence: number },
) {
  const entry = { storyId, articleId, change: 'left', decidedBy: 'save', fence } as const
  await grouping.appendMembership(db, { ...entry, why: { rule: 'confirmed' } }, world.now())
}

/**
 * Keeps an article's features, before the right to group is taken: nobody else has to wait for that. The copies are
 * looked for under it, so that of two that arrive at once one finds the other.
 */
async function keepFeatures(db: Db, articleId: string, features: Features): Promise<Texted> {
  const placed = (await article.findArticle(db, articleId))!
  const { text } = (await revision.findRevision(db, placed.revisionId))!
  const hashes = features.fingerprints.map(String)
  await grouping.saveFeatures(db, articleId, placed.published, features, hashes)
  const among = placed.provenance === 'supplied' ? 'all' : 'confirmed'
  return { id: articleId, placed, features, text, time: placed.published.toISOString(), hashes, among }
}

/** Keeps what an article takes from another; the result is its original where it is a copy. */
async function keepCopy(db: Db, texted: Texted): Promise<string | null> {
  const copy = await findCopied(db, texted)
  if (copy) await grouping.saveCopy(db, { articleId: texted.id, ...copy })
  else await grouping.dropCopy(db, texted.id)
  return copy?.kind === 'copy' ? copy.of : null
}

type Texted = {
  readonly id: string
  readonly placed: article.ArticleRow
  readonly features: Features
  readonly text: string
  readonly time: string
  readonly hashes: readonly string[]
  /** What Sayso fetched is never a copy of what somebody pasted, whatever date that was given. */
  readonly among: grouping.Among
}

async function findCopied(db: Db, placed: Texted): Promise<CopyVerdict | null> {
  const sharers = await grouping.listSharers(db, placed.id, placed.hashes, placed.among, 12)
  if (sharers.length === 0) return null
  const stories = await grouping.countStoriesWith(db, placed.hashes, placed.among)
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
  const live = isLive(placed.published, now) ? await liveWindow(world, db) : await pastWindow(db, placed)
  const window = lookInto(live)
  const original = copyOf ? await originalIn(db, live, copyOf) : null
  const candidates = candidateStories(features, window, original)
  const verdict = chooseStory({ features, time: placed.published.toISOString(), copyOf }, candidates, window)
  const storyId = verdict.decision === 'joined' && verdict.story ? verdict.story : await openStory(db, placed)
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

/** A copy joins its original even where that is too old for the window. */
async function originalIn(db: Db, live: LiveWindow, id: string): Promise<LiveArticle | null> {
  const known = live.articles.get(id)
  if (known) return known
  const [row] = await grouping.listFeaturesOf(db, [id])
  return row ? articleOf(row) : null
}

function isLive(time: Date, now: Date): boolean {
  return now.getTime() - time.getTime() < windowMs
}

async function liveWindow(world: World, db: Db): Promise<LiveWindow> {
  await catchUp(db, world.live, world.now())
  return world.live
}

/** An article of long ago is compared with the articles of its own days, read from the database. */
async function pastWindow(
  db: Db,
  { id, published: time }: Pick<article.ArticleRow, 'id' | 'published'>,
): Promise<LiveWindow> {
  const rows = await grouping.listFeatures(
    db,
    new Date(time.getTime() - windowMs),
    new Date(time.getTime() + windowMs),
    2000,
  )
  const past = emptyWindow()
  for (const row of rows.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
    if (row.articleId !== id) addToWindow(past, articleOf(row))
  return past
}

function articleOf({ articleId, storyId, at, body }: grouping.FeatureRow): LiveArticle {
  return { id: articleId, story: storyId, time: at.toISOString(), features: body as Features }
}

async function openStory(db: Db, placed: article.ArticleRow): Promise<string> {
  const wanted = slugOf(placed.title) || 'story'
  // Placed anew and alone there, it keeps the address of its story, unless somebody else's words are in it.
  if (placed.storyId && (await story.isOnlyMember(db, placed.storyId, placed.id, wanted)))
    return placed.storyId
  const id = newKey(placed.published)
  const slug = await story.freeStorySlug(db, wanted)
  await story.insertStory(db, { id, slug, headline: placed.title, at: placed.published })
  return id
}
