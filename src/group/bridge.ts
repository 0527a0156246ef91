import { soundsOf } from '../languages/index.ts'
import type { Features } from './article-features.ts'
import { cosineOf, countriesNamed } from './countries-named.ts'
import { ownWeights } from './term-weight.ts'

/** Kinds of evidence are counted in common names: a long name or a telling number is about one. */
const enoughNames = 0.8
const manyNames = 4
const enoughNumbers = 0.7
const manyNumbers = 1.2
const enoughCountry = 0.5
const countryWeight = 0.7

/** What each of these adds to the similarity, which never comes near that of two reports in one language. */
const eachAdds = 0.2
const mostSimilar = 0.6

/** The language of a headline is told with little certainty, so headlines are compared by their words. */
const headlineTerms = 12

/** Whether two articles are in different languages, so that their words cannot be compared. */
export function isForeign(a: Features, b: Features): boolean {
  if (a.language === b.language || a.language === null || b.language === null) return false
  return Math.min(ownWeights(a).terms.length, ownWeights(b).terms.length) > headlineTerms
}

/**
 * How near two articles in different languages are, by what needs no translation: names by their consonants, numbers
 * with what they count in, countries. One kind alone never tells: two kinds must agree, and one of them be numbers
 * unless many names are common, because an outlet and its country are in all that it writes.
 *
 * @returns 0 where fewer than two kinds agree, else up to 0.6, to be read beside the cosine of one language
 */
export function bridge(a: Features, b: Features): number {
  const [shorter, longer] = [a.neutral ?? [], b.neutral ?? []].sort((x, y) => x.length - y.length)
  const keys = new Set(longer)
  const common = shorter!.filter(key => keys.has(key))
  const names = common.filter(isSound).reduce((sum, key) => sum + weightOfSound(key), 0)
  const numbers = common.filter(key => !isSound(key)).reduce((sum, key) => sum + weightOfNumber(key), 0)
  const country = cosineOf(countriesNamed(a), countriesNamed(b))
  const isNear =
    (numbers >= enoughNumbers && names >= enoughNames) ||
    (numbers >= manyNumbers && country >= enoughCountry) ||
    (names >= manyNames && country >= enoughCountry)
  return isNear ? Math.min(eachAdds * (names + numbers + countryWeight * country), mostSimilar) : 0
}

/** What two articles in different languages have in common, as the first one writes it: names, numbers, countries. */
export function bridgeTerms(a: Features, b: Features): string[] {
  const common = new Set(b.neutral ?? [])
  const names = a.names.filter(name => soundsOf(name).some(sound => common.has(`s:${sound}`)))
  const numbers = (a.neutral ?? []).filter(key => !isSound(key) && common.has(key)).map(key => key.slice(2))
  const countries = [...countriesNamed(a).keys()].filter(country => countriesNamed(b).has(country))
  return [...names, ...numbers, ...countries].slice(0, 8)
}

const isSound = (key: string) => key.startsWith('s:')

/** Three consonants may be anything; five are a name. */
function weightOfSound(key: string): number {
  const length = key.length - 's:'.length
  return length >= 5 ? 1 : length === 4 ? 0.8 : 0.5
}

/** Round and small numbers are in many texts. */
function weightOfNumber(key: string): number {
  const written = key.slice('n:'.length)
  const figures = written.replace(/0+$/, '').replace('.', '').length
  if (figures <= 1) return 0.3
  if (written.length <= 2) return Number(written) < 32 ? 0.4 : 0.7
  return written.length >= 5 || figures >= 4 ? 1.3 : 1
}
