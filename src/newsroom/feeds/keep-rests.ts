import { feed } from '../../store/index.ts'
import type { World } from '../world.ts'

/** Hosts that asked to be left alone stay so after a restart: the fetcher is told what the store remembers. */
export async function keepRests(world: World) {
  for (const { host, until } of await feed.listRests(world.db, world.now()))
    world.fetcher.holdHost(`https://${host}/`, until)
}
