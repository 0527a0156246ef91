import { inParts, parts } from './exact-sum.ts'
import { nearnessAcross, nearnessWithin, titleTerms } from './headline-nearness.ts'
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
  /** How many members have a headline that tells; 0 where the article has none. */
  readonly headlines: number
  /** How near the article's headline is to them in the mean, in parts of how near they are to each other. */
  readonly title: number
}

const fewest = 3
const coreShare = 0.5

type Noted = { readonly held: number[]; readonly names: number[]; readonly titled: number[] }

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
  /** Of each term: how many headlines of the story looked at name it. Few are asked for, so they stand apart. */
  #titles = new Float64Array(0)
  #headlines = 0
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
    const { length } = this.#vocabulary
    if (this.#known.length < length * perTerm) this.#known = lengthened(this.#known, length * perTerm)
    if (this.#titles.length < length) this.#titles = lengthened(this.#titles, length)
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
    const norm = Math.sqrt(square / parts) || 1
    for (let at = 0; at < terms; at++) {
      const weight = weights[at]! / norm
      this.#known[ownTerms[at]! * perTerm + own] = isName(chunk.codes[start + at]!) ? -weight : weight
    }
    return weights
  }

  likeness(members: readonly { readonly packed: Packed }[]): Likeness {
    this.#stories++
    const held: number[] = []
    const names: number[] = []
    const titled: number[] = []
    this.#headlines = 0
    const cosines = members.map(({ packed }) => this.#cosine(packed, { held, names, titled }))
    const core = members.length < fewest ? 1 : this.#coreOf(held, members.length)
    return { cosines, names, core, headlines: this.#headlines, title: this.#titleOf(titled) }
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

  /** Notes beside the cosine which terms the member holds, how many names it shares, and which terms its headline names. */
  #cosine(member: Packed, { held, names, titled }: Noted): number {
    const { chunk, start, terms } = member
    const tells = this.#title.size > 0 && member.title >= titleTerms
    if (tells) this.#headlines++
    const known = this.#known
    const { numbers, codes } = chunk
    const articles = this.#articles
    const none = this.#stories * mostHolders
    let product = 0
    let square = 0
    let common = 0
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
      const naming = this.#titles[term]!
      if (naming < none) {
        this.#titles[term] = none + 1
        titled.push(term)
      } else this.#titles[term] = naming + 1
    }
    names.push(common)
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

  #titleOf(titled: readonly number[]): number {
    let [product, squares, among] = [0, 0, 0]
    for (const term of titled) {
      const naming = this.#titles[term]! % mostHolders
      const square = this.#rareSquare(term) * naming
      squares += square
      among += square * (naming - 1)
      if (this.#title.has(term)) product += square
    }
    // Headlines that have nothing in common among themselves do not say what another one would have.
    if (this.#headlines > 1 && among === 0) return 1
    const own = { count: 1, squares: this.#titleSquare, among: 0 }
    const theirs = { count: this.#headlines, squares, among }
    return nearnessAcross(product, own, theirs) / nearnessWithin(theirs)
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
