import { story } from '../store/index.ts'
import type { World } from './world.ts'

/** A story of more members is refreshed at most every half minute, however fast it grows. */
const smallStory = 24
const largePauseMs = 30_000

/** When each large story was last refreshed by this process. */
export type Refreshed = Map<string, number>

/**
 * Makes the faces of stories anew whose members changed. What is left for later stays marked, so a kill loses nothing.
 *
 * @param done kept between the calls
 * @returns how many were made anew
 */
export async function refreshStale(world: World, done: Refreshed): Promise<number> {
  const now = world.now().getTime()
  let made = 0
  for (const { id, members } of await story.listStale(world.db, 200)) {
    if (members > smallStory && now - (done.get(id) ?? 0) < largePauseMs) continue
    await refreshNow(world, id)
    if (members > smallStory) done.set(id, now)
    made++
  }
  for (const [id, at] of done) if (now - at > largePauseMs) done.delete(id)
  return made
}

/** Makes the face of a story anew at once: for what somebody waits for. */
export async function refreshNow(world: World, storyId: string): Promise<void> {
  const { refreshStory } = await import('./refresh-story.ts')
  await world.db.transaction().execute(db => refreshStory(db, storyId))
}
