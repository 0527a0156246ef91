import { countriesNamed } from './countries-named.ts'
import type { Terms } from './article-features.ts'
import { lengthened, type Vocabulary } from './vocabulary.ts'

/** A piece of memory that many articles share: a hundred thousand arrays of their own would weigh more than they hold. */
type Chunk = { readonly numbers: Uint32Array; readonly codes: Uint16Array; used: number; articles: number }

/**
 * What of an article's features is compared, as numbers of a vocabulary. In `chunk.numbers` from `start` on stand its
 * terms, then what needs no translation, then the countries it names, each in rising order; in `chunk.codes` beside a term its kind,
 * whether the headline names it, and its count, beside a country how often it is named.
 */
export type Packed = {
  readonly language: string | null
  readonly chunk: Chunk
  readonly start: number
  readonly terms: number
  readonly neutral: number
  readonly countries: number
  /** How many of the terms are names. */
  readonly names: number
  /** How many of the terms the headline names; 0 where there is no text but the headline. */
  readonly title: number
}

/** The kinds of terms, in the upper two bits of a code of sixteen; then the headline's bit, then how often it occurs. */
const [plain, number, name] = [0, 1, 2] as const
const kindStep = 2 ** 14
const titleBit = 2 ** 13
const mostCounted = titleBit - 1
const codes = 2 ** 16

const nameFactor = 1.5
const numberFactor = 1.2

/** What a term weighs by the article alone, apart from how rare it is: names and numbers tell events of one kind apart. */
export const ownWeights = Float64Array.from({ length: 3 * kindStep }, (_, code) => {
  const factor = [1, numberFactor, nameFactor][Math.floor(code / kindStep)]!
  return Math.sqrt(countOf(code)) * factor
})

export const isName = (code: number): boolean => code >= name * kindStep
export const isInTitle = (code: number): boolean => (code & titleBit) !== 0

/** How often a term occurs, title and lead counted more. */
export function countOf(code: number): number {
  return code % titleBit
}

const chunkLength = 2 ** 17
const mostSpare = 4

/** Where articles are packed. What is packed stays until it is let go of. */
export class Packer {
  readonly vocabulary: Vocabulary
  #chunk = newChunk(chunkLength)
  readonly #spare: Chunk[] = []
  #coded = new Float64Array(256)

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  pack(features: Terms): Packed {
    const { language, terms, title = [], neutral = [] } = features
    const countries = countriesNamed(features)
    const chunk = this.#chunkWith(terms.length + neutral.length + countries.size)
    const start = chunk.used
    const names = write(chunk, this.#termsOf(features))
    write(chunk, this.#neutralOf(neutral))
    write(chunk, this.#countriesOf(countries))
    chunk.articles++
    const lengths = { terms: terms.length, neutral: neutral.length, countries: countries.size }
    return { language, chunk, start, ...lengths, names, title: title.length }
  }

  letGo({ chunk, start, terms, neutral, countries }: Packed) {
    const end = start + terms + neutral + countries
    for (let at = start; at < end; at++) this.vocabulary.release(chunk.numbers[at]!)
    if (--chunk.articles > 0) {
      // The latest goes first where an article was only asked about.
      if (end === chunk.used) chunk.used = start
      return
    }
    chunk.used = 0
    if (chunk !== this.#chunk && this.#spare.length < mostSpare && chunk.numbers.length === chunkLength)
      this.#spare.push(chunk)
  }

  /** Each number together with its code, as one number that sorts by the first. */
  #termsOf({ terms, counts, names, title = [] }: Terms): Float64Array {
    const named = new Set(names)
    const titled = new Set(title)
    const coded = this.#codedWith(terms.length)
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at]!
      const kind = named.has(term) ? name : isNumber(term) ? number : plain
      const code = kind * kindStep + (titled.has(term) ? titleBit : 0) + Math.min(counts[at]!, mostCounted)
      coded[at] = this.vocabulary.hold(term) * codes + code
    }
    return coded.sort()
  }

  #neutralOf(keys: readonly string[]): Float64Array {
    const coded = this.#codedWith(keys.length)
    for (let at = 0; at < keys.length; at++) coded[at] = this.vocabulary.hold(keys[at]!) * codes
    return coded.sort()
  }

  #countriesOf(named: ReadonlyMap<string, number>): Float64Array {
    const coded = this.#codedWith(named.size)
    let at = 0
    for (const [country, count] of named)
      coded[at++] = this.vocabulary.hold(`c:${country}`) * codes + Math.min(count, mostCounted)
    return coded.sort()
  }

  /** Room for so many coded numbers, until it is asked for again: every typed array is a piece of memory of its own. */
  #codedWith(length: number): Float64Array {
    if (length > this.#coded.length) this.#coded = lengthened(this.#coded, length)
    return this.#coded.subarray(0, length)
  }

  #chunkWith(length: number): Chunk {
    if (this.#chunk.used + length > this.#chunk.numbers.length)
      this.#chunk = (length <= chunkLength && this.#spare.pop()) || newChunk(Math.max(length, chunkLength))
    return this.#chunk
  }
}

/** @returns how many of them are names */
function write(chunk: Chunk, coded: Float64Array): number {
  let names = 0
  let to = chunk.used
  for (let at = 0; at < coded.length; at++) {
    const one = coded[at]!
    const code = one % codes
    chunk.numbers[to] = (one - code) / codes
    chunk.codes[to++] = code
    if (isName(code)) names++
  }
  chunk.used = to
  return names
}

function isNumber(term: string): boolean {
  return term >= '0' && term < ':'
}

function newChunk(length: number): Chunk {
  return { numbers: new Uint32Array(length), codes: new Uint16Array(length), used: 0, articles: 0 }
}
