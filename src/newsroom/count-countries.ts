import { countryWeek } from '../store/index.ts'
import type { World } from './world.ts'

export type CountryCount = countryWeek.CountryCount

/** What the map, the rail of the front page and the countries' own pages tell of the last seven days. */
export type CountryCounts = {
  /** Midnight (UTC) at which the seven days begin; the last of them is today. */
  readonly from: Date
  /** Countries with stories in these days, most stories first. */
  readonly countries: readonly CountryCount[]
}

type Memory = {
  last: { readonly at: number; readonly counts: CountryCounts } | null
  counting: Promise<CountryCounts> | null
}

const dayMs = 86_400_000
/** Every page has countries in its bar, so they are counted once a minute and not for each reader. */
const freshMs = 60_000
/** Up to this age the last counts are shown while new ones are made, so that nobody waits for them. */
const shownMs = 300_000
const memories = new WeakMap<World, Memory>()

/** The stories of the last seven days by country, at most five minutes old; the same object until they are counted again. */
export async function countCountries(world: World): Promise<CountryCounts> {
  const memory = memories.get(world) ?? { last: null, counting: null }
  memories.set(world, memory)
  const { last } = memory
  const age = last ? world.now().getTime() - last.at : Infinity
  if (last && age >= 0 && age < freshMs) return last.counts
  memory.counting ??= countAnew(world, memory).finally(() => (memory.counting = null))
  if (!last || age < 0 || age >= shownMs) return memory.counting
  // Whoever must wait for it hears of a fault; nobody waits for this one, and the next who asks has it tried again.
  memory.counting.catch(() => undefined)
  return last.counts
}

async function countAnew(world: World, memory: Memory): Promise<CountryCounts> {
  const now = world.now()
  const from = new Date(Math.floor(now.getTime() / dayMs) * dayMs - 6 * dayMs)
  const counts = { from, countries: await countryWeek.countCountryWeek(world.db, from, now) }
  // While there is nothing to count it costs nothing, and the first story is to be seen at once.
  memory.last = counts.countries.length === 0 ? null : { at: now.getTime(), counts }
  return counts
}

/** The counts of one country; nothing but zeros where it had no stories. */
export function countOf({ countries }: CountryCounts, country: string): CountryCount {
  const none = { country, today: 0, week: 0, days: [0, 0, 0, 0, 0, 0, 0] }
  return countries.find(one => one.country === country) ?? none
}
