import { feed } from '../../store/index.ts'
import type { World } from '../world.ts'

/** So many hosts that have nothing to do with each other do not fall silent at once: it is our own line. */
const manyHosts = 5
const shortestPauseMs = 15_000
const longestPauseMs = 15 * 60_000
/** Feeds that are asked, time and again, whether the line is back. */
const probes = 2
/** Requests that hung when the line came back have failed by then. */
const lateMs = 45_000

/** Since when nobody at all has answered; null: somebody does, or too few were asked to tell. */
export function nobodySince({ fetcher }: World): Date | null {
  const { hosts, since } = fetcher.silence()
  return hosts >= manyHosts ? since : null
}

/** Until the next attempt while nobody answers: a quarter of the time that it has lasted. */
export function silentPauseMs(since: Date, now: Date): number {
  return Math.min(longestPauseMs, Math.max(shortestPauseMs, (now.getTime() - since.getTime()) / 4))
}

/** What is kept between two looks at the line. */
export type LineWatch = {
  /** Since when nobody answered; kept a while after somebody does. */
  since: Date | null
  backAt: Date | null
  nextProbeAt: number
}

export function watchOfLine(): LineWatch {
  return { since: null, backAt: null, nextProbeAt: 0 }
}

/**
 * Notices when nobody at all answers any more, and has every feed that was asked in vain asked at once when somebody
 * does again: an outage of our own is no reason to come back to the world only hours later.
 */
export async function watchLine(world: World, watch: LineWatch): Promise<void> {
  const now = world.now()
  const since = nobodySince(world)
  if (since) await probe(world, watch, since, now)
  else if (watch.since) await comeBack(world, watch, watch.since, now)
}

async function probe(world: World, watch: LineWatch, since: Date, now: Date) {
  if (!watch.since) world.log('nobody answers; this machine seems to be cut off', { since })
  watch.since ??= since
  watch.backAt = null
  if (now.getTime() < watch.nextProbeAt) return
  watch.nextProbeAt = now.getTime() + silentPauseMs(since, now)
  await feed.askUnansweredAgain(world.db, watch.since, now, probes)
}

async function comeBack(world: World, watch: LineWatch, since: Date, now: Date) {
  if (watch.backAt && now.getTime() < watch.backAt.getTime() + lateMs) return
  const asked = await feed.askUnansweredAgain(world.db, since, now, null)
  if (watch.backAt) watch.since = null
  else world.log('somebody answers again', { since, feeds: asked })
  watch.backAt = watch.since && now
}
