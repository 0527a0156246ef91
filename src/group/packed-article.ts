import { countriesNamed } from './countries-named.ts'
import type { Terms } from './article-features.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A piece of memory that many articles share: a hundred thousand arrays of their own would weigh more than they hold. */
type Chunk = { readonly numbers: Uint32Array; readonly codes: Uint16Array; used: number; articles: number }

/**
 * What of an article's features is compared, as numbers of a vocabulary. In `chunk.numbers` from `start` on stand its
 * terms, then what needs no translation, then the countries it names, each in rising order; in `chunk.codes` beside a term its kind
 * and count, beside a country how often it is named.
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
}

/** The kinds of terms, in the upper two bits of a code of sixteen; how often it occurs stands in the others. */
const [plain, number, name] = [0, 1, 2] as const
const kindStep = 2 ** 14
const mostCounted = kindStep - 1
const codes = 2 ** 16

const nameFactor = 1.5
const numberFactor = 1.2

/** What a term weighs by the article alone, apart from how rare it is: names and numbers tell events of one kind apart. */
export const ownWeights = Float64Array.from({ length: 3 * kindStep }, (_, code) => {
  const factor = [1, numberFactor, nameFactor][Math.floor(code / kindStep)]!
  return Math.sqrt(code % kindStep) * factor
})

export const isName = (code: number): boolean => code >= name * kindStep

const chunkLength = 2 ** 17
const mostSpare = 4

/** Where articles are packed. What is packed stays until it is let go of. */
export class Packer {
  readonly vocabulary: Vocabulary
  #chunk = newChunk(chunkLength)
  readonly #spare: Chunk[] = []

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  pack(features: Terms): Packed {
    const terms = this.#termsOf(features)
    const neutral = Uint32Array.from(features.neutral ?? [], key => this.vocabulary.hold(key)).sort()
    const countries = this.#countriesOf(features)
    const chunk = this.#chunkWith(terms.length + neutral.length + countries.length)
    const start = chunk.used
    const names = write(chunk, terms)
    chunk.numbers.set(neutral, chunk.used)
    chunk.used += neutral.length
    write(chunk, countries)
    chunk.articles++
    const { language } = features
    const lengths = { terms: terms.length, neutral: neutral.length, countries: countries.length }
    return { language, chunk, start, ...lengths, names }
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
  #termsOf({ terms, counts, names }: Terms): Float64Array {
    const named = new Set(names)
    const coded = new Float64Array(terms.length)
    for (const [at, term] of terms.entries()) {
      const kind = named.has(term) ? name : isNumber(term) ? number : plain
      coded[at] = this.vocabulary.hold(term) * codes + kind * kindStep + Math.min(counts[at]!, mostCounted)
    }
    return coded.sort()
  }

  #countriesOf(features: Terms): Float64Array {
    const named = [...countriesNamed(features)]
    return Float64Array.from(named, ([country, count]) => {
      return this.vocabulary.hold(`c:${country}`) * codes + Math.min(count, mostCounted)
    }).sort()
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
  for (const one of coded) {
    const code = one % codes
    chunk.numbers[chunk.used] = (one - code) / codes
    chunk.codes[chunk.used++] = code
    if (isName(code)) names++
  }
  return names
}

function isNumber(term: string): boolean {
  return term >= '0' && term < ':'
}

function newChunk(length: number): Chunk {
  return { numbers: new Uint32Array(length), codes: new Uint16Array(length), used: 0, articles: 0 }
}
