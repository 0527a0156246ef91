import { setTimeout as sleep } from 'node:timers/promises'
import { refreshStale, type Refreshed, type World } from '../newsroom/index.ts'

const pauseMs = 2000

/** Makes the faces of changed stories anew, every few seconds, until the signal ends it. */
export async function refreshStories(world: World, signal: AbortSignal): Promise<void> {
  const done: Refreshed = new Map()
  while (!signal.aborted) {
    try {
      await refreshStale(world, done)
    } catch (error) {
      // A database that is away for a while ends nothing: what is marked stays marked.
      world.log('stories could not be made anew', { error })
    }
    await sleep(pauseMs, undefined, { signal }).catch(() => undefined)
  }
}
