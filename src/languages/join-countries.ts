import type { CountryWords, NamesByCountry } from './places-pack.ts'

/** The words for countries from lists for names (those of CLDR and others), people and seats of government. */
export function joinCountries(lists: {
  readonly names: NamesByCountry
  readonly otherNames: NamesByCountry
  readonly people: NamesByCountry
  readonly seats: NamesByCountry
}): Readonly<Record<string, CountryWords>> {
  const { names, otherNames, people, seats } = lists
  const countries = new Set([...Object.keys(otherNames), ...Object.keys(names)])
  return Object.fromEntries(
    [...countries].map(country => {
      const own = [names[country], otherNames[country]].filter(Boolean).join(', ')
      return [country, [own, people[country] ?? '', seats[country] ?? '']]
    }),
  )
}
