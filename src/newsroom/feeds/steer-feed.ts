import { Refusal } from '../../news/index.ts'
import { feed, isKey } from '../../store/index.ts'
import type { World } from '../world.ts'

/** Asks a feed at the next turn of the poll loop, also where it was stopped. */
export async function askFeedNow(world: World, id: string) {
  await feed.askNow(world.db, (await existing(world, id)).id, world.now())
}

/** An editor's stop; the feed stays in the list and says so. */
export async function stopFeed(world: World, id: string) {
  await feed.stopFeed(world.db, (await existing(world, id)).id, 'An editor stopped it.')
}

/** Ends a subscription; its articles stay. */
export async function unsubscribeFeed(world: World, id: string) {
  await feed.deleteFeed(world.db, (await existing(world, id)).id)
}

async function existing(world: World, id: string): Promise<feed.Feed> {
  const found = isKey(id) ? await feed.findFeed(world.db, id) : null
  if (!found) throw new Refusal('not-found/feed', 'There is no such feed here.')
  return found
}
