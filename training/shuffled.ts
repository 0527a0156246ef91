/** Items in an order that a seed decides, the same on every machine. */
export function* shuffled<T>(items: readonly T[], seed: number): Generator<T> {
  const order = items.map((_, at) => at)
  let state = seed >>> 0
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = Math.floor((state / 2 ** 32) * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  for (const at of order) yield items[at]!
}
