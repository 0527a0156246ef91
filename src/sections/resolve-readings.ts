import type { Mention } from './find-mentions.ts'
import type { PlaceKind, Reading } from './place-index.ts'

/** A town must be this many times larger than its namesake to be meant where nothing else tells. */
const dominance = 4

/** Which kind of place a bare name means where nothing else tells. */
const rank: Record<PlaceKind, number> = {
  country: 0,
  people: 0,
  power: 1,
  movement: 1,
  seat: 1,
  region: 2,
  town: 3,
}

/**
 * Which country each mention means. A name of several countries (Georgia, Tripoli, Congo) means the one that the
 * article's other names speak of; where they are silent, the better known, and then `sure` may be false.
 */
export function resolveReadings(
  mentions: readonly Mention[],
): ReadonlyMap<Mention, { readonly country: string; readonly sure: boolean }> {
  const support = new Map<string, number>()
  for (const { readings } of mentions) {
    const certain = certainReading(readings)
    if (certain) support.set(certain.country, (support.get(certain.country) ?? 0) + 1)
  }
  return new Map(mentions.map(mention => [mention, resolve(mention.readings, support)]))
}

/** What needs no other name to be understood: the only reading, or the only country ("Lebanon" is a town as well). */
function certainReading(readings: readonly Reading[]): Reading | undefined {
  if (readings.length === 1) return readings[0]
  const countries = readings.filter(({ kind }) => rank[kind] === 0)
  return countries.length === 1 ? countries[0] : undefined
}

function resolve(readings: readonly Reading[], support: ReadonlyMap<string, number>) {
  const [first, second] = [...readings].sort((a, b) => rank[a.kind] - rank[b.kind] || b.size - a.size)
  if (!first) throw new Error('a mention without a reading')
  if (!second) return { country: first.country, sure: true }
  let best = first
  for (const reading of readings)
    if ((support.get(reading.country) ?? 0) > (support.get(best.country) ?? 0)) best = reading
  if (support.has(best.country)) return { country: best.country, sure: true }
  const sure = rank[first.kind] < rank[second.kind] || first.size >= dominance * second.size
  return { country: first.country, sure: sure || first.kind === 'country' }
}
