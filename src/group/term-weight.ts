import type { Features } from './article-features.ts'
import { commonTerms } from './common-terms.ts'

/** How common terms are: of `documents` articles, `frequency(term)` hold the term. */
export type Idf = { readonly documents: number; frequency(term: string): number }

/** The weighted terms of an article, of length 1. */
export type Vector = ReadonlyMap<string, number>

/** How much a term tells: the rarer the more. */
export type Rarity = (term: string) => number

/**
 * What is known of a language weighs as much as this many articles of the site: an empty site goes by the common
 * words of the language alone, a large one by its own. From 180 to 300 little changes; with 30, as before there was
 * such a list, reports of one event come apart (pair F of long reports 87 in place of 91).
 */
const priorDocuments = 240

/** The share of texts that hold a term of which nothing is known. */
const unknownShare = 0.0025

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

/**
 * The logarithm of how rare a term is, 0 for one that every article holds; each term is asked for once.
 *
 * @param language of the article that is compared: what is common in German may be a name in English
 */
export function rarityBy(idf: Idf, language: string | null): Rarity {
  const common = commonTerms(language)
  const asked = new Map<string, number>()
  return term => {
    let rarity = asked.get(term)
    if (rarity === undefined) {
      rarity = -Math.log(shareOf(term, idf, common.get(term)))
      asked.set(term, rarity)
    }
    return rarity
  }
}

/** @param inLanguage the share of texts of the language that hold the term */
function shareOf(term: string, idf: Idf, inLanguage = unknownShare): number {
  const seen = idf.frequency(term) + priorDocuments * inLanguage
  return Math.min(seen / (idf.documents + priorDocuments), 1)
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
