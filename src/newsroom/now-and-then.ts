import type { World } from './world.ts'

type Memory<Result> = {
  last: { readonly at: number; readonly result: Result } | null
  counting: Promise<Result> | null
}

/** What many pages tell is counted once a minute and not for each reader. */
const freshMs = 60_000
/** Up to this age the last counts are shown while new ones are made, so that nobody waits for them. */
const shownMs = 300_000

/**
 * A count that is kept for a while, for each world: at most five minutes old, the same object until it is made again, and
 * made once however many ask for it at a time.
 *
 * @param isNothing while there is nothing to count it costs nothing, and the first thing is to be seen at once
 */
export function nowAndThen<Result>(
  count: (world: World) => Promise<Result>,
  isNothing: (result: Result) => boolean,
): (world: World) => Promise<Result> {
  const memories = new WeakMap<World, Memory<Result>>()
  const countAnew = async (world: World, memory: Memory<Result>) => {
    const at = world.now().getTime()
    const result = await count(world)
    memory.last = isNothing(result) ? null : { at, result }
    return result
  }
  return async world => {
    const memory = memories.get(world) ?? { last: null, counting: null }
    memories.set(world, memory)
    const { last } = memory
    const age = last ? world.now().getTime() - last.at : Infinity
    if (last && age >= 0 && age < freshMs) return last.result
    memory.counting ??= countAnew(world, memory).finally(() => (memory.counting = null))
    if (!last || age < 0 || age >= shownMs) return memory.counting
    // Whoever must wait for it hears of a fault; nobody waits for this one, and the next who asks has it tried again.
    memory.counting.catch(() => undefined)
    return last.result
  }
}
