import { setTimeout as sleep } from 'node:timers/promises'
import { pollDueFeeds, type World } from '../newsroom/index.ts'

/** Feeds that are asked at once: most of their time they wait for others' servers. */
const feedsAtOnce = 16
const pauseMs = 3000

/** Asks the feeds that are due, whenever one of the places is free, until the signal ends it. */
export async function pollFeeds(world: World, signal: AbortSignal): Promise<void> {
  const underWay = new Set<Promise<void>>()
  while (!signal.aborted) {
    const begun = await beginPolls(world, feedsAtOnce - underWay.size)
    for (const poll of begun) {
      underWay.add(poll)
      void poll.then(() => underWay.delete(poll))
    }
    const isFull = underWay.size >= feedsAtOnce
    await Promise.race([pause(signal), ...(isFull ? underWay : [])])
  }
  await Promise.race([Promise.all(underWay), sleep(5000, undefined, { ref: false })])
}

/** A database that is away for a while ends nothing: the next turn asks again. */
async function beginPolls(world: World, most: number): Promise<Promise<void>[]> {
  if (most <= 0) return []
  try {
    return await pollDueFeeds(world, most)
  } catch (error) {
    world.log('the feeds could not be looked at', { error })
    return []
  }
}

async function pause(signal: AbortSignal) {
  await sleep(pauseMs, undefined, { signal }).catch(() => undefined)
}
