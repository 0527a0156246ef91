import { setTimeout as sleep } from 'node:timers/promises'
import { keepSearch, type World } from '../newsroom/index.ts'

const pauseMs = 30_000
/** Between two pieces of what is left from before: readers and new articles go first. */
const breathMs = 200

/** Keeps what searching lives on up to date, until the signal ends it. */
export async function keepSearching(world: World, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let isMore = false
    try {
      isMore = await keepSearch(world)
    } catch (error) {
      // A database that is away for a while ends nothing: what is left stays marked.
      world.log('searching could not be kept up to date', { error })
    }
    await sleep(isMore ? breathMs : pauseMs, undefined, { signal }).catch(() => undefined)
  }
}
