import { commonTerms } from './common-terms.ts'
import type { TermCounts } from './term-counts.ts'
import { lengthened, type Vocabulary } from './vocabulary.ts'

/**
 * What is known of a language weighs as much as this many articles of the site: an empty site goes by the common
 * words of the language alone, a large one by its own. From 120 to 220 little changes; with 30, as before there was
 * such a list, reports of one event come apart (pair F of long reports 87 in place of 91).
 */
const priorDocuments = 180

/** The share of texts that hold a term of which nothing is known. */
const unknownShare = 0.003

/** What is known of such a term, in articles of the site. */
export const unknownPrior = priorDocuments * unknownShare

/** How much a term tells, by its number: the rarer the more. Holds until something is counted. */
export type Rarity = (term: number) => number

/** Logarithms of the frequencies of listed words, each kept until the frequency changes. */
class Logarithms {
  #frequencies = new Float64Array(0)
  #values = new Float64Array(0)

  of(at: number, frequency: number, prior: number): number {
    if (this.#frequencies[at] === frequency) return this.#values[at]!
    if (at >= this.#values.length) this.#lengthen(at + 1)
    this.#frequencies[at] = frequency
    return (this.#values[at] = Math.log(frequency + prior))
  }

  #lengthen(least: number) {
    const before = this.#values.length
    this.#values = lengthened(this.#values, least)
    this.#frequencies = lengthened(this.#frequencies, least).fill(-1, before)
  }
}

type Language = { readonly shares: Float64Array; readonly logarithms: Logarithms }

/** How rare the terms of a window are, by what it has seen and by what is known of each language. */
export class Rarities {
  readonly #vocabulary: Vocabulary
  readonly #counts: TermCounts
  readonly #languages = new Map<string, Language>()
  /** Terms that some language's list has, by number: where they stand in the shares of each language; 0 for others. */
  #listed = new Uint32Array(0)
  #mostListed = 0

  constructor(vocabulary: Vocabulary, counts: TermCounts) {
    this.#vocabulary = vocabulary
    this.#counts = counts
  }

  /**
   * The logarithm of how rare a term is, 0 for one that every article holds.
   *
   * @param code of the article that is compared: what is common in German may be a name in English; null is English
   */
  in(code: string | null): Rarity {
    const { shares, logarithms } = this.#language(code ?? 'en')
    const counts = this.#counts
    const all = Math.log(counts.documents + priorDocuments)
    const listed = this.#listed
    return term => {
      const at = term < listed.length ? listed[term]! : 0
      const share = at < shares.length ? shares[at]! : 0
      const seen =
        share > 0 ? logarithms.of(at, counts.frequency(term), priorDocuments * share) : counts.logarithm(term)
      return Math.max(all - seen, 0)
    }
  }

  /** The words of a list are held for ever: their numbers are their own. */
  #language(code: string): Language {
    const known = this.#languages.get(code)
    if (known) return known
    const shares: number[] = [0]
    for (const [term, share] of commonTerms(code)) shares[this.#list(term)] = share
    const language = {
      shares: Float64Array.from(shares, share => share ?? 0),
      logarithms: new Logarithms(),
    }
    this.#languages.set(code, language)
    return language
  }

  #list(term: string): number {
    const known = this.#vocabulary.find(term)
    const at = known >= 0 && known < this.#listed.length ? this.#listed[known]! : 0
    if (at > 0) return at
    const number = this.#vocabulary.hold(term)
    if (number >= this.#listed.length) this.#listed = lengthened(this.#listed, number + 1)
    return (this.#listed[number] = ++this.#mostListed)
  }
}
