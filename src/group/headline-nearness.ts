/** A headline of fewer terms tells little. */
export const titleTerms = 3

/** What the headlines of a story have in common, in sums of any one unit; each headline is a vector of rarities. */
export type Headlines = {
  readonly count: number
  /** The sum of the squares of their lengths. */
  readonly squares: number
  /** The product of all of them with one another, each pair counted twice and none with itself. */
  readonly among: number
}

/**
 * How near the headlines of a story are to each other where there is but one to go by, and the least that is expected. From
 * 0.3 to 0.4 and from 0.05 to 0.2 it makes no difference.
 */
const ofOne = 0.35
const least = 0.1

/** The mean cosine between two headlines of a story. */
export function nearnessWithin({ count, squares, among }: Headlines): number {
  if (count < 2 || squares === 0) return ofOne
  return Math.max(among / (count - 1) / squares, least)
}

/** The mean cosine between a headline of the one and a headline of the other. */
export function nearnessAcross(product: number, one: Headlines, other: Headlines): number {
  return product === 0
    ? 0
    : product / Math.sqrt(one.squares * one.count) / Math.sqrt(other.squares * other.count)
}
