import { feed, site } from '../../store/index.ts'
import type { World } from '../world.ts'
import { pollFeed } from './poll-feed.ts'

/** A worker that is killed leaves its feeds to be taken again after this. */
const claimMs = 90_000

/**
 * Claims feeds that are due and starts asking them, up to `most`. Returns what is under way, each ending by itself:
 * one feed that fails does not touch another.
 */
export async function pollDueFeeds(world: World, most: number): Promise<Promise<void>[]> {
  const { demo, paused } = await site.readSite(world.db)
  // The demo world asks nobody, and a restored site asks nobody until an editor resumes it.
  if (demo || paused) return []
  const now = world.now()
  const due = await feed.claimDueFeeds(world.db, now, new Date(now.getTime() + claimMs), most)
  return due.map(async one => {
    try {
      await pollFeed(world, one)
    } catch (error) {
      // A bug or a database that went away: the claim runs out, and the feed is due again.
      world.log('a feed could not be polled', { error, feed: one.id })
    }
  })
}
