import type { ListedFeed } from '../../intake/index.ts'
import { Refusal } from '../../news/index.ts'
import { feed, type Db } from '../../store/index.ts'
import { longest, shorten } from '../shorten-words.ts'
import type { World } from '../world.ts'

/** So many feeds are subscribed to in one transaction. */
export const batchSize = 500

export type Subscribed = {
  readonly subscribed: number
  /** Feeds that the guard would never ask, each with the reason. */
  readonly refused: readonly { readonly address: string; readonly sentence: string }[]
}

/** Subscribes to a batch of feeds; those that are here already stay as they are. They are due at once. */
export async function subscribeMany(
  world: World,
  db: Db,
  feeds: readonly ListedFeed[],
  subscribedBy: string | null,
): Promise<Subscribed> {
  const refused: { address: string; sentence: string }[] = []
  const wanted: feed.NewFeed[] = []
  for (const { url, title, home, folders } of feeds) {
    try {
      wanted.push({
        address: world.fetcher.vet(url),
        title: title && shorten(title, longest.outlet),
        home,
        folders: folders.map(name => shorten(name, longest.outlet)),
        subscribedBy,
      })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({ address: url, sentence: error.message })
    }
  }
  return { subscribed: await feed.insertFeeds(db, wanted, world.now()), refused }
}
