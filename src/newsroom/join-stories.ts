import { grouping, story, storyDeed, type Db } from '../store/index.ts'
import type { Surroundings } from './surroundings.ts'

/** Named in the log where two stories became one. */
const decidedBy = 'join/1'

/** A story that an article came to, with those near to it. */
export type Near = {
  readonly articleId: string
  readonly storyId: string
  /** Other stories that may be the same, the nearest first. */
  readonly near: readonly string[]
  readonly fence: number
}

/**
 * Joins an article's story with those near to it that turn out to be one with it (docs/grouping.md). All members go
 * over, also those that no window remembers; the story they leave leads on to the other one for ever. Runs under the lease
 * on grouping, in the transaction that places the article.
 *
 * @returns the story in which the article is then
 */
export async function joinNear(
  db: Db,
  around: Surroundings,
  { articleId, storyId, near, fence }: Near,
  now: Date,
): Promise<string> {
  let own = storyId
  if (near.length > 0) await around.follow({ story: own })
  for (const other of near) {
    const compared = around.stories().compare(own, other)
    const pair = compared?.same ? await pairOf(db, own, other) : null
    if (!pair) continue
    const { score, bar } = compared!
    const why = { rule: 'one event', article: articleId, score: round(score), bar: round(bar) }
    if (!(await grouping.moveMembers(db, { ...pair, decidedBy, why, fence }, now))) continue
    await storyDeed.inheritApart(db, pair.from, pair.to)
    await story.leadOn(db, pair.from, pair.to)
    await story.markStale(db, pair.from)
    await story.markStale(db, pair.to)
    await around.follow(pair)
    own = pair.to
  }
  return own
}

/**
 * The longer story keeps its name, of two equally long ones the first. What an editor has hidden stays by itself, and
 * what one has kept apart stays apart.
 */
async function pairOf(db: Db, one: string, other: string): Promise<{ from: string; to: string } | null> {
  const [to, from, ...more] = await story.listSizes(db, [one, other])
  if (!to || !from || more.length > 0 || to.isHidden || from.isHidden) return null
  return (await storyDeed.areKeptApart(db, one, other)) ? null : { from: from.id, to: to.id }
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
