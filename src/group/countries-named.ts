import { languagePacks } from '../languages/index.ts'
import type { Terms } from './article-features.ts'
import { readWords } from './read-words.ts'

/** Which country a term names; null for a term that names several. */
type CountryTerms = ReadonlyMap<string, string | null>

const termsOf = new Map<string, CountryTerms>()

/**
 * The countries that an article names by a single word: the country, its people, its seat of government, one of its
 * regions or towns.
 *
 * @returns how often, title and lead counted more, as in `counts`; by ISO 3166-1 code
 */
export function countriesNamed(features: Terms): ReadonlyMap<string, number> {
  const countries = new Map<string, number>()
  const language = features.language ?? 'en'
  const terms = countryTerms(language)
  const particles = packOf(language)?.places?.particles ?? []
  for (const [at, term] of features.terms.entries()) {
    const country = terms.get(term) ?? withoutParticle(term, particles, terms)
    if (country) countries.set(country, (countries.get(country) ?? 0) + features.counts[at]!)
  }
  return countries
}

/** Arabic and Hebrew write "in" and "the" together with the name. */
function withoutParticle(term: string, particles: readonly string[], terms: CountryTerms): string | null {
  for (const particle of particles) {
    if (!term.startsWith(particle) || term.length - particle.length < shortestName) continue
    const country = terms.get(term.slice(particle.length))
    if (country) return country
  }
  return null
}

const packOf = (language: string) => languagePacks.find(({ code }) => code === language)

function countryTerms(language: string): CountryTerms {
  const cached = termsOf.get(language)
  if (cached) return cached
  const terms = new Map<string, string | null>()
  const places = packOf(language)?.places
  const forms = places?.formsOf ?? ((name: string) => [name])
  for (const [country, [names, people, seats]] of Object.entries(places?.countries ?? {})) {
    for (const list of [names, seats]) addNames(terms, country, list, name => forms(name, false))
    addNames(terms, country, people, name => forms(name, true))
  }
  for (const lists of [places?.regions, places?.towns])
    for (const [country, list] of Object.entries(lists ?? {}))
      addNames(terms, country, list, name => forms(name, false))
  termsOf.set(language, terms)
  return terms
}

/** Names of several words are left out, and so are words of three letters: "us", "UAE" and "Bor" tell too little. */
const shortestName = 4

/** Two Chinese characters are a term. */
const chinesePair = /^\p{Script=Han}{2}$/u

type FormsOf = (name: string) => readonly string[]

function addNames(terms: Map<string, string | null>, country: string, list: string, formsOf: FormsOf) {
  for (const name of list.split(',').map(name => name.trim())) {
    const spelt = chinesePair.test(name) ? [name] : formsOf(name).flatMap(form => termOfName(form) ?? [])
    for (const term of new Set(spelt)) {
      const before = terms.get(term)
      terms.set(term, before === undefined || before === country ? country : null)
    }
  }
}

function termOfName(name: string): string | null {
  const [word, second] = readWords(name)
  return word && !second && word.key.length >= shortestName ? word.term : null
}
