import { submission } from '../../store/index.ts'
import type { World } from '../world.ts'

/**
 * While so many articles of feeds wait, no feed is asked: what it would bring could not be read sooner, and it keeps its
 * entries meanwhile. At six articles a second they take the quarter of an hour that every feed waits between two polls.
 */
export const fullQueue = 5000

export async function isQueueFull(world: World): Promise<boolean> {
  return submission.hasFedBacklog(world.db, fullQueue)
}
