import { account, ensurePartitions, feed, page } from '../store/index.ts'
import { takeUpJobless } from './take-up.ts'
import type { World } from './world.ts'

/** Once a day: partitions for the coming months, and nothing kept longer than it is needed. */
export async function keepHouse(world: World, pagesDays: number) {
  const now = world.now()
  await ensurePartitions(world.db, now, 4)
  await account.deleteOldSessions(world.db, now)
  const deleted = await page.deleteOldPages(world.db, new Date(now.getTime() - pagesDays * 86_400_000))
  // No feed has held them for two months: they do not come back.
  const forgotten = await feed.deleteOldEntries(world.db, new Date(now.getTime() - 60 * 86_400_000))
  await takeUpJobless(world)
  world.log('house kept', { pagesDeleted: deleted, entriesForgotten: forgotten })
}
