import { site, story } from '../store/index.ts'
import { countCountries, countOf, type CountryCount } from './count-countries.ts'
import { cursorWords, readCursor } from './list-cursor.ts'
import type { World } from './world.ts'

export type OutletName = { readonly slug: string; readonly name: string }

/** A story as a card shows it. */
export type StoryCard = Omit<story.StoryRow, 'id'>

export type FrontView = {
  readonly stories: readonly StoryCard[]
  /** Countries with stories in the last seven days, most first. */
  readonly countries: readonly CountryCount[]
  /** Nothing at all has been added yet: the page offers the demo world and the ways in. */
  readonly empty: boolean
  /** Whether who asks may fill the empty site with the demo world. */
  readonly mayLoadDemo: boolean
  /** Address of the next older page, or null. */
  readonly older: string | null
}

const pageSize = 40

/** The newest stories. `before` is the cursor of an older page. */
export async function showFront(
  world: World,
  before: string | null,
  mayLoadDemo: boolean,
): Promise<FrontView> {
  const rows = await story.listStories(world.db, pageSize + 1, readCursor(before))
  return {
    stories: rows.slice(0, pageSize).map(cardOf),
    countries: (await countCountries(world)).countries,
    empty: rows.length === 0 && before === null && (await site.isEmptySite(world.db)),
    mayLoadDemo,
    older: olderAddress('/', rows, pageSize),
  }
}

export type CountryView = {
  readonly country: string
  readonly count: CountryCount
  /** Midnight (UTC) at which the seven days of the count begin. */
  readonly from: Date
  readonly stories: readonly StoryCard[]
  readonly older: string | null
}

/** The newest stories filed under a country (ISO 3166-1, any case). */
export async function showCountry(world: World, code: string, before: string | null): Promise<CountryView> {
  const country = code.toUpperCase()
  const rows = await story.listCountryStories(world.db, country, pageSize + 1, readCursor(before))
  const counts = await countCountries(world)
  return {
    country,
    count: countOf(counts, country),
    from: counts.from,
    stories: rows.slice(0, pageSize).map(cardOf),
    older: olderAddress(`/countries/${code.toLowerCase()}`, rows, pageSize),
  }
}

export function cardOf(row: story.StoryRow): StoryCard {
  const {
    slug,
    headline,
    language,
    lead,
    hedges,
    articles,
    outlets,
    copies,
    origins,
    unnamedOrigins,
    countries,
  } = row
  const { firstAt, lastAt, outletNames } = row
  const counts = { articles, outlets, copies, origins, unnamedOrigins }
  return { slug, headline, language, lead, hedges, ...counts, countries, firstAt, lastAt, outletNames }
}

/** Where the page of a list goes on whose next row was asked for too; null where there is none. */
export function olderAddress(path: string, rows: readonly story.StoryRow[], size: number): string | null {
  const last = rows.length > size ? rows[size - 1]! : null
  return last ? `${path}?before=${cursorWords({ at: last.lastAt, id: last.id })}` : null
}
