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

/** How articles lie in time, as PostgreSQL has learned it; with nothing in it that is not known yet. */
export type Spread = {
  /** Moments at which many articles were published, such as the midnights of those that state no hour, and the share of each. */
  readonly frequent: readonly { readonly at: Date; readonly share: number }[]
  /** Moments with about as many of the other articles between each and the next, the earliest first. */
  readonly bounds: readonly Date[]
}

/**
 * Whether more than half of all articles were published between two moments, and hardly any later. To go through all of
 * them costs little more then.
 */
export function holdsMost({ frequent, bounds }: Spread, from: Date, to: Date): boolean {
  const others = 1 - frequent.reduce((sum, { share }) => sum + share, 0)
  const share = (isIn: (at: Date) => boolean) =>
    frequent.reduce((sum, one) => sum + (isIn(one.at) ? one.share : 0), 0) +
    (bounds.length > 2 ? (others * bounds.filter(isIn).length) / bounds.length : 0)
  return share(at => at >= from && at <= to) > 0.5 && share(at => at > to) <= 0.05
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
