import type { JourneyPart, World } from './world.ts'

/** Does a part of an article's journey and notes how long it took, also where it failed. */
export async function noteTook<Result>(
  world: World,
  part: JourneyPart,
  work: () => Promise<Result>,
): Promise<Result> {
  const began = performance.now()
  try {
    return await work()
  } finally {
    world.noteTook(part, (performance.now() - began) / 1000)
  }
}
