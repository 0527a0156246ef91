import { setTimeout as sleep } from 'node:timers/promises'
import {
  isDatabaseAway,
  isQueueFull,
  pollDueFeeds,
  watchLine,
  watchOfLine,
  type World,
} from '../newsroom/index.ts'

/** Feeds that are asked at once: most of their time they wait for others' servers. */
const feedsAtOnce = 16
const pauseMs = 3000
const quietMs = 60_000

/**
 * Asks the feeds that are due, whenever one of the places is free, until the signal ends it. While the queue of what
 * they brought is full, none is asked.
 */
export async function pollFeeds(world: World, signal: AbortSignal): Promise<void> {
  const underWay = new Set<Promise<void>>()
  const begin = beginner(world)
  while (!signal.aborted) {
    const begun = await begin(feedsAtOnce - underWay.size)
    for (const poll of begun) {
      underWay.add(poll)
      void poll.then(() => underWay.delete(poll))
    }
    const isFull = underWay.size >= feedsAtOnce
    await Promise.race([pause(signal), ...(isFull ? underWay : [])])
  }
  await Promise.race([Promise.all(underWay), sleep(5000, undefined, { ref: false })])
}

/** A database that is away for a while ends nothing: the next turn asks again. It is told once a minute. */
function beginner(world: World): (most: number) => Promise<Promise<void>[]> {
  const line = watchOfLine()
  let toldAt = 0
  return async most => {
    try {
      await watchLine(world, line)
      return most > 0 && !(await isQueueFull(world)) ? await pollDueFeeds(world, most) : []
    } catch (error) {
      if (!isDatabaseAway(error)) world.log('the feeds could not be looked at', { error })
      else if (Date.now() - toldAt > quietMs) {
        toldAt = Date.now()
        world.log('the feeds wait for the database')
      }
      return []
    }
  }
}

async function pause(signal: AbortSignal) {
  await sleep(pauseMs, undefined, { signal }).catch(() => undefined)
}
