import type { Features } from './article-features.ts'
import { ownWeights, rarityBy, type Idf, type Rarity } from './term-weight.ts'

/** What is known of a term while one article is compared: how rare it is, and what it weighs in that article. */
type TermView = { readonly rarity: number; weight: number; holders: number; round: number }

/** How near articles of one story are to the article compared. */
export type Likeness = {
  /** The cosine of each member: 0 for nothing in common, 1 for the same terms. */
  readonly cosines: readonly number[]
  /** How much of what half of the members have in common the article has too, 0..1; 1 where they are fewer than three. */
  readonly core: number
}

const fewest = 3
const coreShare = 0.5

/** One article as others are compared with it. Every term is looked up once, however many members hold it. */
export class Comparison {
  readonly #views = new Map<string, TermView>()
  readonly #rarity: Rarity
  #round = 0

  constructor(features: Features, idf: Idf) {
    this.#rarity = rarityBy(idf, features.language)
    const { terms, weights } = ownWeights(features)
    const views = terms.map(term => this.#view(term))
    const weighed = views.map(({ rarity }, at) => rarity * weights[at]!)
    const length = Math.hypot(...weighed) || 1
    views.forEach((view, at) => (view.weight = weighed[at]! / length))
  }

  likeness(members: readonly Features[]): Likeness {
    const round = ++this.#round
    const held: TermView[] = []
    const cosines = members.map(member => this.#cosine(member, round, held))
    return { cosines, core: members.length < fewest ? 1 : coreOf(held, members.length) }
  }

  /** The terms shared with another article that weigh most, the heaviest first; at most eight. */
  sharedTerms(other: Features): string[] {
    const { terms, weights } = ownWeights(other)
    return terms
      .map((term, at) => {
        const { weight, rarity } = this.#view(term)
        return [term, weight * weights[at]! * rarity] as const
      })
      .filter(([, weight]) => weight > 0)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 8)
      .map(([term]) => term)
  }

  #cosine(other: Features, round: number, held: TermView[]): number {
    const { terms, weights } = ownWeights(other)
    let [product, square] = [0, 0]
    for (let at = 0; at < terms.length; at++) {
      const view = this.#view(terms[at]!)
      const weight = weights[at]! * view.rarity
      square += weight * weight
      product += weight * view.weight
      if (view.round !== round) {
        view.round = round
        view.holders = 0
        held.push(view)
      }
      view.holders++
    }
    return square === 0 ? 0 : Math.min(product / Math.sqrt(square), 1)
  }

  #view(term: string): TermView {
    let view = this.#views.get(term)
    if (!view) {
      view = { rarity: this.#rarity(term), weight: 0, holders: 0, round: 0 }
      this.#views.set(term, view)
    }
    return view
  }
}

function coreOf(held: readonly TermView[], members: number): number {
  let [all, common] = [0, 0]
  for (const { rarity, weight, holders } of held) {
    if (holders < coreShare * members) continue
    all += rarity * holders
    if (weight > 0) common += rarity * holders
  }
  return all === 0 ? 1 : common / all
}
