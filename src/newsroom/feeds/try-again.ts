import type { Refused } from '../../fetch/index.ts'
import { feed, submission } from '../../store/index.ts'
import type { World } from '../world.ts'
import { nobodySince, silentPauseMs } from './watch-line.ts'

/**
 * After so many requests in vain an article that a feed named is given up, or read from the feed's own text. Each pause
 * is four times the one before. A server that says that it is not well is left alone for longer than one of which
 * nothing was heard: there it may have been the way.
 */
const patience = {
  answered: { firstPauseMs: 15 * 60_000, mostTries: 4 },
  unanswered: { firstPauseMs: 60_000, mostTries: 6 },
}
/** While nobody at all answers, an article waits at least so long. */
const silentMs = 60_000
/** So long an article waits whose host was busy with other requests of ours. */
const busyPauseMs = 30_000

/**
 * When to ask for a page again that was refused: a host that asks for a pause gets it, and what may pass by waiting is
 * tried again, each time after a longer pause. Null: the answer stands.
 */
export async function whenToTryAgain(
  world: World,
  given: submission.Submission,
  refused: Refused,
): Promise<Date | null> {
  const now = world.now()
  const { retryAt, held } = refused
  if (retryAt && held)
    await feed.restHost(world.db, new URL(held).host, retryAt, 'It asked to be left alone (Retry-After).')
  // Sayso keeps away from the host for now, which says nothing about the page.
  if (refused.code === 'paused') return retryAt ?? new Date(now.getTime() + busyPauseMs)
  const silent = nobodySince(world)
  const isUnanswered = refused.code === 'network' || refused.code === 'timeout'
  // That says nothing about the page either, and an outage of our own, however long, loses none.
  if (silent && isUnanswered) return new Date(now.getTime() + Math.max(silentMs, silentPauseMs(silent, now)))
  if (!isUnanswered && !mayPass(refused)) return null
  const { firstPauseMs, mostTries } = isUnanswered ? patience.unanswered : patience.answered
  const tries = await submission.countTry(world.db, given.id)
  if (tries >= mostTries) return null
  const pause = new Date(now.getTime() + firstPauseMs * 4 ** (tries - 1))
  return retryAt && retryAt > pause ? retryAt : pause
}

function mayPass({ code, status = 0, retryAt }: Refused): boolean {
  // A site that cannot say for now what robots may read has not said no.
  if (code === 'robots') return retryAt !== undefined
  return [408, 425, 429].includes(status) || status >= 500
}
