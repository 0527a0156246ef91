import { readOpml, writeOpml } from '../../intake/index.ts'
import { feed } from '../../store/index.ts'
import type { World } from '../world.ts'
import { batchSize, subscribeMany, type Subscribed } from './subscribe-many.ts'

export type Imported = Subscribed & {
  readonly already: number
  readonly warnings: readonly string[]
}

/**
 * Subscribes to every feed of an OPML file, batch by batch: what was done before an end in the middle stays, and
 * nothing is done twice when it is repeated. Their first polls are spread by the poll loop's own limits.
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
  const refused: Imported['refused'][number][] = []
  let subscribed = 0
  for (let done = 0; done < feeds.length; done += batchSize) {
    onProgress(done, feeds.length)
    const batch = feeds.slice(done, done + batchSize)
    const part = await world.db.transaction().execute(db => subscribeMany(world, db, batch, subscribedBy))
    subscribed += part.subscribed
    refused.push(...part.refused)
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
