import { countryWeek } from '../store/index.ts'
import { nowAndThen } from './now-and-then.ts'
import type { World } from './world.ts'

export type CountryCount = countryWeek.CountryCount

/** What the map, the rail of the front page and the countries' own pages tell of the last seven days. */
export type CountryCounts = {
  /** Midnight (UTC) at which the seven days begin; the last of them is today. */
  readonly from: Date
  /** Countries with stories in these days, most stories first. */
  readonly countries: readonly CountryCount[]
}

const dayMs = 86_400_000

/** The stories of the last seven days by country, at most five minutes old; the same object until they are counted again. */
export const countCountries: (world: World) => Promise<CountryCounts> = nowAndThen(
  async world => {
    const now = world.now()
    const from = new Date(Math.floor(now.getTime() / dayMs) * dayMs - 6 * dayMs)
    return { from, countries: await countryWeek.countCountryWeek(world.db, from, now) }
  },
  ({ countries }) => countries.length === 0,
)

/** The counts of one country; nothing but zeros where it had no stories. */
export function countOf({ countries }: CountryCounts, country: string): CountryCount {
  const none = { country, today: 0, week: 0, days: [0, 0, 0, 0, 0, 0, 0] }
  return countries.find(one => one.country === country) ?? none
}
