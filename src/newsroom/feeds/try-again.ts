import type { Refused } from '../../fetch/index.ts'
import { feed, submission } from '../../store/index.ts'
import type { World } from '../world.ts'

/** After so many requests in vain an article that a feed named is given up, or read from the feed's own text. */
const mostTries = 4
const firstPauseMs = 15 * 60_000
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
  if (!mayPass(refused)) return null
  const tries = await submission.countTry(world.db, given.id)
  if (tries >= mostTries) return null
  const pause = new Date(now.getTime() + firstPauseMs * 4 ** (tries - 1))
  return retryAt && retryAt > pause ? retryAt : pause
}

function mayPass({ code, status = 0 }: Refused): boolean {
  return code === 'network' || code === 'timeout' || [408, 425, 429].includes(status) || status >= 500
}
