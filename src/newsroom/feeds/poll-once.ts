import { feed, page, submission } from '../../store/index.ts'
import { refreshStale } from '../refresh-stale.ts'
import type { World } from '../world.ts'
import { readFedArticle } from './fed-article.ts'
import { pollDueFeeds } from './poll-due-feeds.ts'

export type PolledFeed = {
  readonly id: string
  readonly title: string
  readonly taken: number
  /** What went wrong; null where nothing did. */
  readonly fault: string | null
}

/** Feeds that are asked at once. */
const atOnce = 16

/**
 * Asks every feed that is due, once: for scripts and for a site that is not running.
 *
 * @param reads whether the articles that they bring are read here as well
 */
export async function pollOnce(world: World, reads: boolean): Promise<PolledFeed[]> {
  const began = world.now()
  for (;;) {
    const underWay = await pollDueFeeds(world, atOnce)
    if (underWay.length === 0) break
    await Promise.all(underWay)
  }
  const asked = (await feed.listFeeds(world.db)).filter(one => one.polledAt && one.polledAt >= began)
  if (reads) {
    for (const { id } of asked) await readWaiting(world, id)
    await refreshStale(world, new Map())
  }
  return Promise.all(
    asked.map(async ({ id, title, address }) => {
      const [last] = await page.listFeedFetches(world.db, id, 1)
      return { id, title: title ?? address, taken: last?.fresh ?? 0, fault: last?.sentence ?? null }
    }),
  )
}

async function readWaiting(world: World, feedId: string) {
  for (const id of await submission.listWaitingOfFeed(world.db, feedId)) await readFedArticle(world, id)
}
