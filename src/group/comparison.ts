import { inParts, parts } from './exact-sum.ts'
import { isInTitle, isName, ownWeights, type Packed } from './packed-article.ts'
import type { Rarities, Rarity } from './rarities.ts'
import { lengthened, type Vocabulary } from './vocabulary.ts'

/** How near articles of one story are to the article compared. */
export type Likeness = {
  /** The cosine of each member: 0 for nothing in common, 1 for the same terms. */
  readonly cosines: readonly number[]
  /** How many names each member and the article have in common. */
  readonly names: readonly number[]
  /** How much of what half of the members have in common the article has too, 0..1; 1 where they are fewer than three. */
  readonly core: number
  /**
   * The cosine of the article's headline and the member's that is nearest to it; null where one of them, or all members
   * but one, have no headline that tells.
   */
  readonly title: number | null
}

const fewest = 3

/** A headline of fewer terms tells little, and so does a single one. */
const titleTerms = 3
const fewestTitles = 2
const coreShare = 0.5

type Noted = { readonly held: number[]; readonly names: number[]; readonly titles: number[] }

/** What is known of a term stands together, so that a processor fetches it at once: so many numbers of each term. */
const [asked, rarity, own, counted] = [0, 1, 2, 3] as const
const perTerm = 4

/** The story for which a term's holders were counted, and their number, are one whole number. */
const mostHolders = 2 ** 16

/**
 * One article as others are compared with it. What is known of a term stands at the term's number in one long array,
 * which serves one article after the other; every term's rarity is looked up once, however many members hold it.
 */
export class Comparison {
  readonly #vocabulary: Vocabulary
  readonly #rarities: Rarities
  #rarityOf: Rarity = () => 0
  #ownTerms: readonly number[] = []
  readonly #title = new Set<number>()
  /** In whole parts, as all such sums. */
  #titleSquare = 0
  /**
   * Of each term: the article for which its rarity was looked up, the rarity, its weight in the article where vectors
   * have length 1 (0 for a term it has not, below 0 for a name), its holders in the story looked at.
   */
  #known = new Float64Array(0)
  #articles = 0
  #stories = 0

  constructor(vocabulary: Vocabulary, rarities: Rarities) {
    this.#vocabulary = vocabulary
    this.#rarities = rarities
  }

  /**
   * Begins with another article, after which nothing may be counted as long as it is compared.
   *
   * @returns what each of its terms weighs, in their order
   */
  begin(article: Packed): readonly number[] {
    for (const term of this.#ownTerms) this.#known[term * perTerm + own] = 0
    if (this.#known.length < this.#vocabulary.length * perTerm)
      this.#known = lengthened(this.#known, this.#vocabulary.length * perTerm)
    this.#rarityOf = this.#rarities.in(article.language)
    this.#articles++
    const { chunk, start, terms } = article
    const ownTerms: number[] = []
    const weights: number[] = []
    let square = 0
    this.#title.clear()
    this.#titleSquare = 0
    for (let at = start; at < start + terms; at++) {
      const term = chunk.numbers[at]!
      const code = chunk.codes[at]!
      const weight = this.#weigh(term, code)
      ownTerms.push(term)
      weights.push(weight)
      square += inParts(weight * weight)
      if (!isInTitle(code) || article.title < titleTerms) continue
      this.#title.add(term)
      this.#titleSquare += this.#rareSquare(term)
    }
    this.#ownTerms = ownTerms
    const length = Math.sqrt(square / parts) || 1
    for (let at = 0; at < terms; at++) {
      const weight = weights[at]! / length
      this.#known[ownTerms[at]! * perTerm + own] = isName(chunk.codes[start + at]!) ? -weight : weight
    }
    return weights
  }

  likeness(members: readonly { readonly packed: Packed }[]): Likeness {
    this.#stories++
    const held: number[] = []
    const names: number[] = []
    const titles: number[] = []
    const cosines = members.map(({ packed }) => this.#cosine(packed, { held, names, titles }))
    const core = members.length < fewest ? 1 : this.#coreOf(held, members.length)
    return { cosines, names, core, title: titles.length < fewestTitles ? null : Math.max(...titles) }
  }

  /** The terms shared with another article that weigh most, the heaviest first; at most eight. */
  sharedTerms({ chunk, start, terms }: Packed): string[] {
    const shared: { term: string; weight: number }[] = []
    for (let at = start; at < start + terms; at++) {
      const term = chunk.numbers[at]!
      const ownWeight = Math.abs(this.#known[term * perTerm + own]!)
      const weight = ownWeight === 0 ? 0 : ownWeight * this.#weigh(term, chunk.codes[at]!)
      if (weight > 0) shared.push({ term: this.#vocabulary.wordOf(term), weight })
    }
    return shared
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, 8)
      .map(({ term }) => term)
  }

  /** Notes beside the cosine which terms the member holds, how many names it shares, and how near its headline is. */
  #cosine(member: Packed, { held, names, titles }: Noted): number {
    const { chunk, start, terms } = member
    const tells = this.#title.size > 0 && member.title >= titleTerms
    const known = this.#known
    const { numbers, codes } = chunk
    const articles = this.#articles
    const none = this.#stories * mostHolders
    let product = 0
    let square = 0
    let common = 0
    let titleProduct = 0
    let titleSquare = 0
    for (let at = start; at < start + terms; at++) {
      const term = numbers[at]!
      const code = codes[at]!
      const place = term * perTerm
      const weight =
        known[place + asked] === articles
          ? ownWeights[code]! * known[place + rarity]!
          : this.#weigh(term, code)
      square += inParts(weight * weight)
      const ownWeight = known[place + own]!
      if (ownWeight !== 0) product += inParts(weight * Math.abs(ownWeight))
      if (ownWeight < 0 && isName(code)) common++
      const holders = known[place + counted]!
      if (holders < none) {
        known[place + counted] = none + 1
        held.push(term)
      } else known[place + counted] = holders + 1
      if (!tells || !isInTitle(code)) continue
      const rare = this.#rareSquare(term)
      titleSquare += rare
      if (this.#title.has(term)) titleProduct += rare
    }
    names.push(common)
    if (tells) titles.push(titleProduct && titleProduct / Math.sqrt(this.#titleSquare * titleSquare))
    return square === 0 ? 0 : Math.min(product / Math.sqrt(square) / Math.sqrt(parts), 1)
  }

  #weigh(term: number, code: number): number {
    const place = term * perTerm
    if (this.#known[place + asked] !== this.#articles) {
      this.#known[place + asked] = this.#articles
      this.#known[place + rarity] = this.#rarityOf(term)
    }
    return ownWeights[code]! * this.#known[place + rarity]!
  }

  /** Of a term whose rarity was looked up. */
  #rareSquare(term: number): number {
    return inParts(this.#known[term * perTerm + rarity]! ** 2)
  }

  #coreOf(held: readonly number[], members: number): number {
    let [all, common] = [0, 0]
    for (const term of held) {
      const place = term * perTerm
      const holders = this.#known[place + counted]! % mostHolders
      if (holders < coreShare * members) continue
      const weight = inParts(this.#known[place + rarity]! * holders)
      all += weight
      if (this.#known[place + own] !== 0) common += weight
    }
    return all === 0 ? 1 : common / all
  }
}
