/** Items in an order that a seed decides, the same on every machine. */
export function* shuffled<T>(items: readonly T[], seed: number): Generator<T> {
  const order = items.map((_, at) => at)
  const random = randomNumbers(seed)
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  for (const at of order) yield items[at]!
}

/** Numbers from 0 on and below 1, the same on every machine (a linear congruence, after Numerical Recipes). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
