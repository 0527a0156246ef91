import { site, submission } from '../store/index.ts'
import { enqueueFedArticle } from './feeds/fed-article.ts'
import type { World } from './world.ts'

/**
 * Enqueues everything that was submitted and never finished: after a crash nobody has to wait until the job of a dead
 * worker is given back. Doing it once too often does no harm, since reading an article twice saves it once.
 *
 * @param given `withJobs: false` for a restored site, whose queue was not in the backup
 */
export async function takeUpUnfinished(world: World, { withJobs = true } = {}): Promise<number> {
  // A restored site reads nothing until it is resumed.
  if ((await site.readSite(world.db)).paused) return 0
  const unfinished = await submission.listUnfinished(world.db, { withJobs })
  for (const { id, address, fed } of unfinished)
    if (fed && address) await enqueueFedArticle(world, world.db, { id, address })
    else await world.queue.enqueue(world.db, 'read-article', { submission: id })
  return unfinished.length
}
