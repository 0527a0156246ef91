import { story } from '../store/index.ts'
import type { World } from './world.ts'

/** A growing story is made anew once in so many milliseconds: its cost grows with its members, and nobody waits for it. */
const pauses = { small: 20_000, large: 60_000 }
const smallStory = 24
/** More than may be paused at a time, so that these never keep a new story from its turn. */
const mostListed = 1000

/** When each story was last refreshed by this process, for as long as it may have to pause. */
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
  for (const { id, members } of await story.listStale(world.db, mostListed)) {
    const pause = members > smallStory ? pauses.large : pauses.small
    if (now - (done.get(id) ?? -Infinity) < pause) continue
    await refreshNow(world, id)
    done.set(id, now)
    made++
  }
  for (const [id, at] of done) if (now - at > pauses.large) done.delete(id)
  return made
}

/** Makes the face of a story anew at once: for what somebody waits for. */
export async function refreshNow(world: World, storyId: string): Promise<void> {
  const { refreshStory } = await import('./refresh-story.ts')
  await world.db.transaction().execute(db => refreshStory(db, storyId))
}
