import { site, submission } from '../store/index.ts'
import { enqueueFedArticle } from './feeds/fed-article.ts'
import type { World } from './world.ts'

/**
 * Enqueues everything that was submitted and never finished: after a crash nobody has to wait until the job of a dead
 * worker is given back. Doing it once too often does no harm, since reading an article twice saves it once. Articles of
 * feeds have time: theirs come back by themselves, and only those without any job are taken up.
 */
export async function takeUpUnfinished(world: World): Promise<number> {
  // A restored site reads nothing until it is resumed.
  if ((await site.readSite(world.db)).paused) return 0
  const ids = await submission.listUnfinished(world.db)
  for (const id of ids) await world.queue.enqueue(world.db, 'read-article', { submission: id })
  return ids.length + (await takeUpJobless(world))
}

/** Articles of feeds whose job is gone get another one. */
export async function takeUpJobless(world: World): Promise<number> {
  const jobless = await submission.listJobless(world.db)
  for (const given of jobless) await enqueueFedArticle(world, world.db, given)
  return jobless.length
}
