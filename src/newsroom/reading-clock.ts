/**
 * What two threads know of one material at the same moment: whether its reading has begun, when, and in which thread.
 * A message would arrive when the receiver has time, which may be after the thread that sent it has ended.
 */
export type ReadingClock = BigInt64Array<SharedArrayBuffer>

const [begunAt, readIn] = [0, 1]
const notYet = 0n
const over = -1n

/** The clock of a material that waits for a thread. */
export function newClock(): ReadingClock {
  return new BigInt64Array(new SharedArrayBuffer(16))
}

/** The thread begins: from here the time counts, and the wait for a free thread does not. */
export function begin(clock: ReadingClock, threadId: number) {
  Atomics.store(clock, readIn, BigInt(threadId))
  Atomics.store(clock, begunAt, process.hrtime.bigint())
}

/** The thread has its answer, which may still be on its way. */
export function end(clock: ReadingClock) {
  Atomics.store(clock, begunAt, over)
}

export type ReadingState =
  | { readonly is: 'waiting' | 'over' }
  | { readonly is: 'under way'; readonly seconds: number; readonly threadId: number }

/** How far the reading is, at this moment. */
export function stateOf(clock: ReadingClock): ReadingState {
  const at = Atomics.load(clock, begunAt)
  if (at === notYet) return { is: 'waiting' }
  if (at === over) return { is: 'over' }
  const seconds = Number(process.hrtime.bigint() - at) / 1e9
  return { is: 'under way', seconds, threadId: Number(Atomics.load(clock, readIn)) }
}
