import type { Features } from './article-features.ts'

/** How common terms are: of `documents` articles, `frequency(term)` hold the term. */
export type Idf = { readonly documents: number; frequency(term: string): number }

/** The weighted terms of an article, of length 1. */
export type Vector = ReadonlyMap<string, number>

/** How much a term tells: the rarer the more. */
export type Rarity = (term: string) => number

/** So that the first articles of an empty site do not find every word equally rare. */
const priorDocuments = 30

const nameFactor = 1.5
const numberFactor = 1.2

/** Terms with what they weigh by the article alone, apart from how rare they are. */
type OwnWeights = readonly (readonly [term: string, weight: number])[]

const known = new WeakMap<Features, OwnWeights>()

/** Names and numbers tell events of one kind apart, so they weigh more than other words. */
function ownWeights(features: Features): OwnWeights {
  const cached = known.get(features)
  if (cached) return cached
  const names = new Set(features.names)
  const weights = Object.entries(features.terms).map(([term, count]) => {
    const factor = names.has(term) ? nameFactor : isNumber(term) ? numberFactor : 1
    return [term, Math.sqrt(count) * factor] as const
  })
  known.set(features, weights)
  return weights
}

function isNumber(term: string): boolean {
  return term >= '0' && term < ':'
}

/** The logarithm of how rare a term is, 0 for one that every article holds; each term is asked for once. */
export function rarityBy(idf: Idf): Rarity {
  const documents = idf.documents + priorDocuments
  const asked = new Map<string, number>()
  return term => {
    let rarity = asked.get(term)
    if (rarity === undefined) {
      rarity = Math.max(Math.log((documents + 1) / (idf.frequency(term) + 1)), 0)
      asked.set(term, rarity)
    }
    return rarity
  }
}

export function weighTerms(features: Features, rarity: Rarity): Vector {
  const weighed = ownWeights(features).map(([term, weight]) => [term, weight * rarity(term)] as const)
  const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1
  return new Map(weighed.map(([term, weight]) => [term, weight / length]))
}

/** The cosine between a weighed article and another one: 0 for nothing in common, 1 for the same terms. */
export function cosine(vector: Vector, other: Features, rarity: Rarity): number {
  let product = 0
  let square = 0
  for (const [term, own] of ownWeights(other)) {
    const weight = own * rarity(term)
    square += weight * weight
    product += weight * (vector.get(term) ?? 0)
  }
  return square === 0 ? 0 : Math.min(product / Math.sqrt(square), 1)
}
