import assert from 'node:assert/strict'

export type Growth = {
  /** What is measured, for the message. */
  readonly what: string
  /** Two sizes of input, the small one first. */
  readonly sizes: readonly [small: number, large: number]
  /** How many times as long the large one may take at most. */
  readonly atMost: number
  /** Milliseconds below which no time is taken: a clock says nothing about less. 5 unless told. */
  readonly least?: number
}

/**
 * Asserts how the time of a piece of work grows with its input, in CPU time of this thread.
 *
 * A shared machine only ever adds time, so it is measured up to six times and the shortest counts: work that grows faster
 * than it may is too slow every time.
 *
 * @param work does it once, with an input of the size; prepares the input before it is first called with a size
 */
export function assertGrowth(work: (size: number) => unknown, { what, sizes, atMost, least = 5 }: Growth) {
  const took = (size: number) => {
    const before = process.threadCpuUsage()
    work(size)
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  }
  const [small, large] = sizes
  work(small)
  let [once, often] = [Infinity, Infinity]
  for (let tries = 0; tries < 6; tries++) {
    once = Math.min(once, took(small))
    often = Math.min(often, took(large))
    if (often < atMost * Math.max(least, once)) return
  }
  assert.fail(
    `${what}: ${small} took ${once.toFixed(1)} ms, ${large} took ${often.toFixed(1)} ms, more than ${atMost} times as long.`,
  )
}
