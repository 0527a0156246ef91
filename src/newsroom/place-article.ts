import {
  alignPassages,
  commonStories,
  findOriginal,
  strengthOf,
  type Features,
  type Original,
} from '../group/index.ts'
import { article, grouping, newKey, revision, slugOf, story, storyDeed, type Db } from '../store/index.ts'
import { joinNear } from './join-stories.ts'
import { noteRecent, readAnew } from './live-window.ts'
import { readOriginal, surroundingsOf } from './surroundings.ts'
import type { World } from './world.ts'

/** An article as it is placed, with what was read of it. */
export type Placing = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly published: Date
  /** Whether there is nothing but a text that somebody supplied. */
  readonly supplied: boolean
  /** The story that it is in already; null for a new one. */
  readonly storyId: string | null
  readonly features: Features
}

/**
 * Finds what an article copies and the story it belongs to, and appends that to the membership log. Runs under the
 * lease on grouping, so that one article after the other is placed and a replay of the log gives the same stories.
 *
 * @returns its story
 */
export async function placeArticle(world: World, db: Db, placing: Placing): Promise<string> {
  const hashes = await keepFeatures(world, db, placing)
  const fence = await grouping.takeGroupingLease(db, world.holder)
  const copy = await keepCopy(db, placing, hashes)
  // A revision keeps its story: ids are for ever, and a correction does not move an article.
  if (!placing.storyId) return joinStory(world, db, { placing, copy, fence })
  await article.setPlace(db, placing.id, placing.storyId, copy?.of ?? null)
  return placing.storyId
}

/**
 * Places an article anew of which there was only a supplied text before: its date, words and outlet are others now, and
 * nobody who pasted a text chooses the story of what was fetched. A story that is left without any article leads on to
 * the one where its article is.
 *
 * @returns its story
 */
export async function placeAnew(world: World, db: Db, placing: Placing): Promise<string> {
  const hashes = await keepFeatures(world, db, placing)
  const fence = await grouping.takeGroupingLease(db, world.holder)
  const { id, storyId: left } = placing
  const isPinned = left !== null && (await storyDeed.listPinned(db, [id])).length > 0
  if (left) await leaveStory(world, db, { articleId: id, storyId: left, fence })
  const copy = await keepCopy(db, placing, hashes)
  const storyId = isPinned
    ? await stayIn(db, { articleId: id, storyId: left, copyOf: copy?.of ?? null, fence }, world.now())
    : await joinStory(world, db, { placing, copy, fence })
  if (left && left !== storyId) {
    await story.leadOn(db, left, storyId)
    await story.markStale(db, left)
  }
  return storyId
}

async function leaveStory(
  world: World,
  db: Db,
  { articleId, storyId, fence }: { articleId: string; storyId: string; fence: number },
) {
  const entry = { storyId, articleId, change: 'left', decidedBy: readAnew, fence } as const
  await grouping.appendMembership(db, { ...entry, why: { rule: 'confirmed' } }, world.now())
}

/** Where an editor put it an article stays, whatever is read of it now. */
async function stayIn(
  db: Db,
  { copyOf, ...entry }: { articleId: string; storyId: string; copyOf: string | null; fence: number },
  now: Date,
): Promise<string> {
  const why = { rule: 'editor' }
  await grouping.appendMembership(db, { ...entry, change: 'joined', decidedBy: readAnew, why }, now)
  await article.setPlace(db, entry.articleId, entry.storyId, copyOf)
  return entry.storyId
}

/**
 * Keeps an article's features, before the right to group is taken: nobody else has to wait for that. The copies are
 * looked for under it, so that of two that arrive at once one finds the other.
 *
 * @returns the fingerprints as the database takes them
 */
async function keepFeatures(world: World, db: Db, { id, published, features }: Placing): Promise<string[]> {
  const hashes = features.fingerprints.map(String)
  noteRecent(world.live, id, features)
  await grouping.saveFeatures(db, id, published, features, hashes)
  return hashes
}

const mostSharers = 12

/** Keeps what an article takes from another; the result is its original where it is a copy. */
async function keepCopy(db: Db, placing: Placing, hashes: readonly string[]): Promise<Original | null> {
  const { id, published, text, supplied, storyId } = placing
  // What Sayso fetched is never a copy of what somebody pasted, whatever date that was given.
  const among = supplied ? 'all' : 'confirmed'
  const limits = { articles: mostSharers, stories: commonStories }
  const sharers = await grouping.listSharers(db, id, hashes, among, limits)
  const found = findOriginal(
    { time: published.toISOString() },
    hashes.length - (sharers[0]?.common ?? 0),
    sharers.map(sharer => ({ ...sharer, time: sharer.at.toISOString() })),
  )
  if (found) {
    const original = await revision.findTextOf(db, found.of)
    await grouping.saveCopy(db, { articleId: id, ...found, passages: alignPassages(text, original) })
  } else if (storyId) await grouping.dropCopy(db, id)
  return found?.kind === 'copy' ? found : null
}

type Joining = {
  readonly placing: Placing
  readonly copy: Original | null
  readonly fence: number
}

/** Puts an article into its story, or opens one for it; then joins that with others that turn out to be the same. */
async function joinStory(world: World, db: Db, { placing, copy, fence }: Joining): Promise<string> {
  const copyOf = copy?.of ?? null
  const now = world.now()
  const { id, published, features } = placing
  const around = await surroundingsOf(world, db, placing)
  const window = around.stories()
  // A copy joins its original even where that is too old for its surroundings.
  const original = copyOf && !window.storyOf(copyOf) ? await readOriginal(db, copyOf) : null
  const verdict = window.choose(
    { features, time: published.toISOString(), copyOf, copyShare: copy ? strengthOf(copy) : 0 },
    original,
  )
  const storyId =
    verdict.decision === 'joined' && verdict.story ? verdict.story : await openStory(db, placing)
  const { decision, near } = verdict
  const why = { decision, related: decision === 'uncertain' ? verdict.story : null, near, ...verdict.why }
  const decidedBy = `group/${features.version}`
  const entry = { storyId, articleId: id, change: 'joined', decidedBy, why, fence } as const
  await grouping.appendMembership(db, entry, now)
  await article.setPlace(db, id, storyId, copyOf)
  // What anybody pasted does not bring stories together either.
  return placing.supplied ? storyId : joinNear(db, around, { articleId: id, storyId, near, fence }, now)
}

async function openStory(db: Db, placed: Placing): Promise<string> {
  const wanted = slugOf(placed.title) || 'story'
  // Placed anew and alone there, it keeps the address of its story, unless somebody else's words are in it.
  if (placed.storyId && (await story.isOnlyMember(db, placed.storyId, placed.id, wanted)))
    return placed.storyId
  const id = newKey(placed.published)
  const slug = await story.freeStorySlug(db, wanted)
  await story.insertStory(db, { id, slug, headline: placed.title, at: placed.published })
  return id
}
