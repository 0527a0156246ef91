import { site, submission } from '../store/index.ts'
import type { World } from './world.ts'

/**
 * Enqueues everything that was submitted and never finished: after a crash nobody has to wait until the job of a dead
 * worker is given back. Doing it once too often does no harm, since reading an article twice saves it once.
 */
export async function takeUpUnfinished(world: World): Promise<number> {
  // A restored site reads nothing until it is resumed.
  if ((await site.readSite(world.db)).paused) return 0
  const ids = await submission.listUnfinished(world.db)
  for (const id of ids) await world.queue.enqueue(world.db, 'read-article', { submission: id })
  return ids.length
}
