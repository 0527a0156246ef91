import { soundsOf } from '../languages/index.ts'
import { countryCosine } from './agreement.ts'
import { countOf, isName, type Packed } from './packed-article.ts'
import type { Vocabulary } from './vocabulary.ts'

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
export function isForeign(a: Packed, b: Packed): boolean {
  if (a.language === b.language || a.language === null || b.language === null) return false
  return Math.min(a.terms, b.terms) > headlineTerms
}

/**
 * How near two articles in different languages are, by what needs no translation: names by their consonants, numbers
 * with what they count in, countries. One kind alone never tells: two kinds must agree, and one of them be numbers
 * unless many names are common, because an outlet and its country are in all that it writes.
 *
 * @returns 0 where fewer than two kinds agree, else up to 0.6, to be read beside the cosine of one language
 */
export function bridge(a: Packed, b: Packed, vocabulary: Vocabulary): number {
  let [names, numbers] = [0, 0]
  for (const key of commonKeys(a, b, vocabulary)) {
    if (isSound(key)) names += weightOfSound(key)
    else numbers += weightOfNumber(key)
  }
  const country = countryCosine(a, b)
  const isNear =
    (numbers >= enoughNumbers && names >= enoughNames) ||
    (numbers >= manyNumbers && country >= enoughCountry) ||
    (names >= manyNames && country >= enoughCountry)
  return isNear ? Math.min(eachAdds * (names + numbers + countryWeight * country), mostSimilar) : 0
}

/** What two articles in different languages have in common, as the first one writes it: names, numbers, countries. */
export function bridgeTerms(a: Packed, b: Packed, vocabulary: Vocabulary): string[] {
  const keys = commonKeys(a, b, vocabulary)
  const names = namesOf(a, vocabulary).filter(name =>
    soundsOf(name).some(sound => keys.includes(`s:${sound}`)),
  )
  const numbers = keys.filter(key => !isSound(key)).map(key => key.slice(2))
  const countries = [...numbersOf(a, a.terms + a.neutral, a.countries)]
    .filter(country => numbersOf(b, b.terms + b.neutral, b.countries).includes(country))
    .map(country => vocabulary.wordOf(country).slice(2))
  return [...names, ...numbers, ...countries.sort()].slice(0, 8)
}

function numbersOf({ chunk, start }: Packed, from: number, count: number): Uint32Array {
  return chunk.numbers.subarray(start + from, start + from + count)
}

/** What neither of the two needs translated, in the order of the alphabet. */
function commonKeys(a: Packed, b: Packed, vocabulary: Vocabulary): string[] {
  const [own, other] = [numbersOf(a, a.terms, a.neutral), numbersOf(b, b.terms, b.neutral)]
  const keys: string[] = []
  for (let at = 0, to = 0; at < own.length && to < other.length;) {
    const [key, otherKey] = [own[at]!, other[to]!]
    if (key === otherKey) keys.push(vocabulary.wordOf(key))
    if (key <= otherKey) at++
    if (otherKey <= key) to++
  }
  return keys.sort()
}

/** The names of an article, those that occur most first. */
function namesOf({ chunk, start, terms }: Packed, vocabulary: Vocabulary): string[] {
  return Array.from({ length: terms }, (_, at) => start + at)
    .filter(at => isName(chunk.codes[at]!))
    .map(at => ({ name: vocabulary.wordOf(chunk.numbers[at]!), count: countOf(chunk.codes[at]!) }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
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
