import { languagePacks } from '../languages/index.ts'
import type { Features } from './article-features.ts'
import { readWords, termOf } from './read-words.ts'

/** Which country a term names; null for a term that names several. */
type CountryTerms = ReadonlyMap<string, string | null>

const termsOf = new Map<string, CountryTerms>()
const named = new WeakMap<Features, ReadonlyMap<string, number>>()

/**
 * The countries that an article names by a single word: the country, its people, its seat of government, one of its
 * regions or towns.
 *
 * @returns how often, title and lead counted more, as in `terms`; by ISO 3166-1 code
 */
export function countriesNamed(features: Features): ReadonlyMap<string, number> {
  const cached = named.get(features)
  if (cached) return cached
  const countries = new Map<string, number>()
  const terms = countryTerms(features.language ?? 'en')
  for (const [term, count] of Object.entries(features.terms)) {
    const country = terms.get(term)
    if (country) countries.set(country, (countries.get(country) ?? 0) + count)
  }
  named.set(features, countries)
  return countries
}

function countryTerms(language: string): CountryTerms {
  const cached = termsOf.get(language)
  if (cached) return cached
  const terms = new Map<string, string | null>()
  const places = languagePacks.find(({ code }) => code === language)?.places
  for (const [country, names] of Object.entries(places?.countries ?? {}))
    for (const list of names) addNames(terms, country, list)
  for (const lists of [places?.regions, places?.towns])
    for (const [country, list] of Object.entries(lists ?? {})) addNames(terms, country, list)
  termsOf.set(language, terms)
  return terms
}

/** Names of several words are left out, and so are words of three letters: "us", "UAE" and "Bor" tell too little. */
function addNames(terms: Map<string, string | null>, country: string, list: string) {
  for (const name of list.split(',')) {
    const [word, second] = readWords(name)
    if (!word || second || word.key.length < 4) continue
    const before = terms.get(termOf(word))
    terms.set(termOf(word), before === undefined || before === country ? country : null)
  }
}
