import { isSameSite } from '../../intake/index.ts'
import { feed } from '../../store/index.ts'
import type { World } from '../world.ts'
import { readStarterOutlets } from './starter-outlets.ts'

/**
 * Whether a feed speaks for the site of an article that it names: it is on the same site, or data/outlets.json has it
 * among the feeds of an outlet there. Any feed may link to any page; only its own publisher's words are that page's.
 */
export async function isFeedOfSite(world: World, feedId: string | null, address: string): Promise<boolean> {
  const found = feedId === null ? null : await feed.findFeed(world.db, feedId)
  if (!found) return false
  const page = new URL(address)
  if (isSameSite(new URL(found.address), page)) return true
  return (await listed(world)).some(
    ({ home, feeds }) => feeds.some(({ url }) => url === found.address) && isSameSite(new URL(home), page),
  )
}

/** A list with a fault lists nothing. */
async function listed({ log }: World) {
  return readStarterOutlets().catch((error: unknown) => {
    log('the list of outlets cannot be read', { error })
    return []
  })
}
