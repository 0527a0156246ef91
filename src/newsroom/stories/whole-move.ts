import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../../news/index.ts'
import { grouping, storyDeed, type Db } from '../../store/index.ts'
import { catchUp } from '../live-window.ts'
import type { World } from '../world.ts'

/** Thrown to leave nothing behind of a transaction in which one of the articles was just being saved by somebody else. */
class BeingSaved extends Error {}

const attempts = 5
const pauseMs = 200

/**
 * Runs what moves articles between stories in one transaction, under the right to group and with the live window
 * brought up to date.
 *
 * @returns null where one of the articles is just being saved: nothing was done
 */
export async function tryMove<Result>(
  world: World,
  work: (db: Db, fence: number) => Promise<Result>,
): Promise<{ readonly result: Result } | null> {
  try {
    const result = await world.db.transaction().execute(async db => {
      const fence = await grouping.takeGroupingLease(db, world.holder)
      await catchUp(db, world.live, world.now())
      return work(db, fence)
    })
    return { result }
  } catch (error) {
    if (error instanceof BeingSaved) return null
    throw error
  }
}

/**
 * The same for somebody who waits for it: tried a few times.
 *
 * @throws Refusal `busy` where that does not help
 */
export async function wholeMove<Result>(
  world: World,
  work: (db: Db, fence: number) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const done = await tryMove(world, work)
    if (done) return done.result
    await sleep(pauseMs)
  }
  throw new Refusal(
    'busy/saving',
    'One of these articles is just being saved.',
    'Wait a moment and try again.',
  )
}

/** Moves all or some members of a story to another one; what an editor kept apart from the first is so from the second. */
export async function moveNow(db: Db, move: grouping.Move, at: Date) {
  if (!(await grouping.moveMembers(db, move, at))) throw new BeingSaved()
  if (!move.articles) await storyDeed.inheritApart(db, move.from, move.to)
}

/** Binds all members of a story to where they are. */
export async function pinNow(db: Db, storyId: string, deed: string) {
  if (!(await grouping.lockMembers(db, storyId))) throw new BeingSaved()
  await storyDeed.pinMembers(db, storyId, deed)
}
