/**
 * Every article is tagged with the hour of its publication, and with this hour in steps of 16, 256 and 4,096 hours, so that the
 * index can be asked for the words of the newest hours, then of a stretch four times as long, and so on: where the one held
 * less than a page, the next is likely to hold less than four pages, which are soon sorted.
 */
const bitsPerLevel = 4
const levels = [0, 1, 2, 3]
const hourMs = 3_600_000

/** How far a look goes back: so many buckets of a level. */
export type Stretch = { readonly level: number; readonly buckets: number }

/**
 * Up to two and eight hours, 32 and 128 hours, three and twelve weeks, eleven months and four years; `null` is all there is. A
 * phrase of frequent words is looked for in every text that holds both: with stretches sixteen times as long it took three
 * times as long.
 */
export const stretches: readonly (Stretch | null)[] = [
  ...levels.flatMap(level => [2, 8].map(buckets => ({ level, buckets }))),
  null,
]

export function bucketsOf(at: Date): string[] {
  const hour = Math.floor(at.getTime() / hourMs)
  return levels.map(level => nameOf(level, hour >> (level * bitsPerLevel)))
}

/** The buckets of a stretch that lie before a moment, and the moment from which on they leave nothing out. */
export function bucketsAround(
  at: Date,
  stretch: Stretch | null,
): { readonly tags: string[]; readonly from: Date } | null {
  if (stretch === null) return null
  const { level, buckets } = stretch
  const bits = level * bitsPerLevel
  const last = Math.floor(at.getTime() / hourMs) >> bits
  return {
    tags: Array.from({ length: buckets }, (_, before) => nameOf(level, last - before)),
    from: new Date((last - buckets + 1) * 2 ** bits * hourMs),
  }
}

/**
 * Whether more than half of all articles were published between two moments, and hardly any later. To go through all of
 * them costs little more then.
 *
 * @param spread moments with as many articles between each and the next; of fewer than three nothing can be told
 */
export function holdsMost(spread: readonly Date[], from: Date, to: Date): boolean {
  const later = spread.filter(at => at > to).length
  const within = spread.filter(at => at >= from && at <= to).length
  return spread.length > 2 && within > spread.length / 2 && later <= spread.length / 20
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
