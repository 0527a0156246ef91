/** What an index that knows no places can tell of phrases. */
export type Phrases = {
  /** The words that are looked for, wherever in an article they stand, as PostgreSQL writes a tsquery. */
  readonly near: string
  /** An article that holds the phrases has one pair of each. */
  readonly pairs: readonly (readonly number[])[]
}

/** Stands for the pairs of an entry that are not known yet. */
const anyPair = 0
/** What has so many pairs of a long phrase hardly lacks the others. */
const mostPairs = 8

/**
 * Each reading must meet all its pairs, and one reading is enough. An index that is asked for lists of which one is
 * enough is asked for the first pair of all readings, then for the second, as far as every reading has one.
 */
export function pairsOfAll(readings: readonly (readonly number[])[]): number[][] {
  const least = Math.min(mostPairs, ...readings.map(pairs => pairs.length))
  return Array.from({ length: least }, (_, at) => [anyPair, ...new Set(readings.map(pairs => pairs[at]!))])
}
