import { readOpml, writeOpml } from '../../intake/index.ts'
import { Refusal } from '../../news/index.ts'
import { feed } from '../../store/index.ts'
import type { World } from '../world.ts'
import { subscribeFeed } from './subscribe-feed.ts'

export type Imported = {
  readonly subscribed: number
  readonly already: number
  /** Feeds that the guard would never ask, each with the reason. */
  readonly refused: readonly { readonly address: string; readonly sentence: string }[]
  readonly warnings: readonly string[]
}

/**
 * Subscribes to every feed of an OPML file. Their first polls are spread by the poll loop's own limits.
 *
 * @throws Refusal `input` where it is no OPML
 */
export async function importFeeds(
  world: World,
  opml: Uint8Array,
  subscribedBy: string | null,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<Imported> {
  const { feeds, warnings } = readOpml(opml)
  const refused: { address: string; sentence: string }[] = []
  let subscribed = 0
  for (const [done, { url, title, home, folders }] of feeds.entries()) {
    onProgress(done, feeds.length)
    try {
      const { already } = await subscribeFeed(world, { address: url, title, home, folders }, subscribedBy)
      if (!already) subscribed++
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({ address: url, sentence: error.message })
    }
  }
  onProgress(feeds.length, feeds.length)
  return { subscribed, already: feeds.length - subscribed - refused.length, refused, warnings }
}

/** Every subscription as OPML 2.0. */
export async function exportFeeds(world: World, title: string): Promise<string> {
  const feeds = await feed.listFeeds(world.db)
  const listed = feeds.map(({ address, title: name, home, folders }) => ({
    url: address,
    title: name,
    home,
    folders,
  }))
  return writeOpml({ title, created: world.now(), feeds: listed })
}
