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
const usualPauseMs = 3000
const quietMs = 60_000

/**
 * Asks the feeds that are due, whenever one of the places is free, until the signal ends it. While the queue of what
 * they brought is full, none is asked.
 */
export async function pollFeeds(world: World, signal: AbortSignal): Promise<void> {
  await fillPlaces(beginner(world), signal)
}

/**
 * Begins polls in every place that is free, the next one as soon as one ends; where there are fewer than places, after a
 * pause.
 *
 * @param begin starts up to so many polls; none of them rejects
 */
export async function fillPlaces(
  begin: (most: number) => Promise<Promise<void>[]>,
  signal: AbortSignal,
  { places = feedsAtOnce, pauseMs = usualPauseMs } = {},
): Promise<void> {
  const underWay = new Set<Promise<void>>()
  while (!signal.aborted) {
    const free = places - underWay.size
    const begun = await begin(free)
    for (const poll of begun) {
      underWay.add(poll)
      void poll.then(() => underWay.delete(poll))
    }
    // While there were as many as places, more may be due; some polls may have ended while the last ones were begun.
    const isMoreDue = begun.length >= free
    if (isMoreDue && underWay.size < places) continue
    const pause = sleep(pauseMs, undefined, { signal }).catch(() => undefined)
    await Promise.race([pause, ...(isMoreDue ? underWay : [])])
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
