import { setTimeout as sleep } from 'node:timers/promises'
import { refreshStale, splitStories, type LookedAt, type Refreshed, type World } from '../newsroom/index.ts'

const pauseMs = 2000
/** Turns between two looks at which stories fall apart: two minutes. */
const turnsPerLook = 60

/**
 * Makes the faces of changed stories anew, every few seconds, and now and then parts stories that hold two events,
 * until the signal ends it.
 */
export async function refreshStories(world: World, signal: AbortSignal): Promise<void> {
  const done: Refreshed = new Map()
  const looked: LookedAt = new Map()
  for (let turn = 1; !signal.aborted; turn++) {
    try {
      if (turn % turnsPerLook === 0) await splitStories(world, looked)
      await refreshStale(world, done)
    } catch (error) {
      // A database that is away for a while ends nothing: what is marked stays marked.
      world.log('stories could not be made anew', { error })
    }
    await sleep(pauseMs, undefined, { signal }).catch(() => undefined)
  }
}
