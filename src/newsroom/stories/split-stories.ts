import { setImmediate as nextTurn } from 'node:timers/promises'
import { leastMembers, sidesOf, type Sides } from '../../group/index.ts'
import { article, grouping, newKey, slugOf, story, storyDeed, type Db } from '../../store/index.ts'
import type { World } from '../world.ts'
import { moveNow, tryMove } from './whole-move.ts'

/** Named in the log where a story was parted. */
const decidedBy = 'split/1'

/**
 * A story falls apart where its two sides reach less than this part of what two stories need to be one. At the moments
 * at which a stream of reports, look-alikes and headlines had long stories, half of the bar parted 12,200 pairs of
 * articles about different events and 4,600 about one; at the bar itself 91,000 and 63,000. Between the two numbers
 * nothing happens, so that no story is parted and joined by turns.
 */
const fallsApartPart = 0.5

/** How many members of a story the window held when it was looked at last, by story. */
export type LookedAt = Map<string, number>

/** A story is looked at again when it has grown by so much. */
const grownBy = 1.25
const mostAtOnce = 20

/**
 * Parts long stories that have come to hold two events. The story keeps its name on the longer side, the other side
 * gets a new one. Looks at stories of the live window that have grown since the last call, and at each of them under the
 * right to group, for as long as one takes.
 *
 * @param looked kept between the calls; losing it costs another look
 * @returns how many were parted
 */
export async function splitStories(world: World, looked: LookedAt): Promise<number> {
  await tryMove(world, () => Promise.resolve())
  const sizes = sizesOf(world)
  for (const id of looked.keys()) if (!sizes.has(id)) looked.delete(id)
  const grown = [...sizes].filter(
    ([id, size]) => size >= leastMembers && size >= grownBy * (looked.get(id) ?? 0),
  )
  let parted = 0
  for (const [id, size] of grown.slice(0, mostAtOnce)) {
    looked.set(id, size)
    // A look takes its time, and others wait for the thread.
    await nextTurn()
    // At first without keeping anybody waiting: most stories hold together.
    if (!fallingApart(world, id, new Map())) continue
    const done = await splitStory(world, id)
    // Somebody is saving one of its articles: the next time.
    if (!done) looked.delete(id)
    else if (done.result) parted++
  }
  return parted
}

function sizesOf({ live }: World): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const { story: id } of live.stories.articles()) sizes.set(id, (sizes.get(id) ?? 0) + 1)
  return sizes
}

function fallingApart({ live }: World, storyId: string, copyOf: ReadonlyMap<string, string>): Sides | null {
  const sides = sidesOf(live.stories, storyId, copyOf)
  return sides && sides.score < fallsApartPart * sides.bar ? sides : null
}

/** Looks once more under the right to group, with what only the database knows. */
async function splitStory(world: World, storyId: string): Promise<{ readonly result: boolean } | null> {
  return tryMove(world, async (db, fence) => {
    const copyOf = await grouping.listOriginals(db, world.live.stories.membersOf(storyId))
    const sides = fallingApart(world, storyId, copyOf)
    if (!sides || !(await mayLeave(db, storyId, sides.leaving))) return false
    const { leaving, score, bar } = sides
    const to = await openStoryFor(db, leaving[0]!)
    const why = { rule: 'two events', score: round(score), bar: round(bar) }
    const move = { from: storyId, to, articles: leaving, decidedBy, why, fence }
    await moveNow(db, move, world.now())
    for (const id of [storyId, to]) await story.markStale(db, id)
    return true
  })
}

/** What an editor has put into the story stays there, and a hidden one is left as it is. */
async function mayLeave(db: Db, storyId: string, leaving: readonly string[]): Promise<boolean> {
  const [size] = await story.listSizes(db, [storyId])
  return size !== undefined && !size.isHidden && (await storyDeed.listPinned(db, leaving)).length === 0
}

/** A new story, named after the first of the articles that it will have. */
export async function openStoryFor(db: Db, articleId: string): Promise<string> {
  const { title, published } = (await article.findArticle(db, articleId))!
  const id = newKey(published)
  const slug = await story.freeStorySlug(db, slugOf(title) || 'story')
  await story.insertStory(db, { id, slug, headline: title, at: published })
  return id
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
