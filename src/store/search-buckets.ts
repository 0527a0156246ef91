/**
 * Every article is tagged with the hour of its publication, and with this hour in steps of 16, 256 and 4,096 hours, so that the
 * index can be asked for the words of the newest hours, then of the 16 times longer stretch, and so on: where the one held
 * less than a page, the next is likely to hold less than 16 pages, which are soon sorted.
 */
const bitsPerLevel = 4
/** Two buckets of these are up to two hours, 32 hours, three weeks and eleven months; `null` is all there is. */
export const levels: readonly (number | null)[] = [0, 1, 2, 3, null]
const hourMs = 3_600_000

export function bucketsOf(at: Date): string[] {
  const hour = Math.floor(at.getTime() / hourMs)
  return levels.flatMap(level => (level === null ? [] : [nameOf(level, hour >> (level * bitsPerLevel))]))
}

/** The buckets of a level that lie before a moment, and the moment from which on they leave nothing out. */
export function bucketsAround(
  at: Date,
  level: number | null,
): { readonly tags: string[]; readonly from: Date } | null {
  if (level === null) return null
  const bits = level * bitsPerLevel
  const bucket = Math.floor(at.getTime() / hourMs) >> bits
  return {
    tags: [nameOf(level, bucket), nameOf(level, bucket - 1)],
    from: new Date((bucket - 1) * 2 ** bits * hourMs),
  }
}

/** The buckets, of some eleven days each, of everything between two moments, both included. */
export function bucketsBetween(from: Date, to: Date): string[] {
  const [first, last] = [from, to].map(at => Math.floor(at.getTime() / hourMs) >> (2 * bitsPerLevel)) as [
    number,
    number,
  ]
  return Array.from({ length: last - first + 1 }, (_, step) => nameOf(2, first + step))
}

function nameOf(level: number, bucket: number): string {
  return `${level}/${bucket}`
}
