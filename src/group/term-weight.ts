import type { Features } from './article-features.ts'
import { commonTerms } from './common-terms.ts'

/**
 * How common terms are: of `documents` articles, `frequency(term)` hold the term. Neither need be whole: `TermCounts`
 * counts the articles of one story for less than those of many.
 */
export type Idf = { readonly documents: number; frequency(term: string): number }

/** How much a term tells: the rarer the more. */
export type Rarity = (term: string) => number

/**
 * What is known of a language weighs as much as this many articles of the site: an empty site goes by the common
 * words of the language alone, a large one by its own. From 120 to 220 little changes; with 30, as before there was
 * such a list, reports of one event come apart (pair F of long reports 87 in place of 91).
 */
const priorDocuments = 180

/** The share of texts that hold a term of which nothing is known. */
const unknownShare = 0.003

const nameFactor = 1.5
const numberFactor = 1.2

/** Terms with what they weigh by the article alone, apart from how rare they are. */
type OwnWeights = { readonly terms: readonly string[]; readonly weights: Float64Array }

const known = new WeakMap<Features, OwnWeights>()

/** Names and numbers tell events of one kind apart, so they weigh more than other words. */
export function ownWeights(features: Features): OwnWeights {
  const cached = known.get(features)
  if (cached) return cached
  const names = new Set(features.names)
  const terms = Object.keys(features.terms)
  const weights = Float64Array.from(terms, term => {
    const factor = names.has(term) ? nameFactor : isNumber(term) ? numberFactor : 1
    return Math.sqrt(features.terms[term]!) * factor
  })
  const own = { terms, weights }
  known.set(features, own)
  return own
}

function isNumber(term: string): boolean {
  return term >= '0' && term < ':'
}

/**
 * The logarithm of how rare a term is, 0 for one that every article holds.
 *
 * @param language of the article that is compared: what is common in German may be a name in English
 */
export function rarityBy(idf: Idf, language: string | null): Rarity {
  const common = commonTerms(language)
  return term => -Math.log(shareOf(term, idf, common.get(term)))
}

/** `rarityBy` for many articles at once: each term of a language is asked for once, so nothing may be counted meanwhile. */
export function raritiesBy(idf: Idf): (language: string | null) => Rarity {
  const asked = new Map<string | null, Rarity>()
  return language => {
    const rarity = asked.get(language) ?? onceEach(rarityBy(idf, language))
    asked.set(language, rarity)
    return rarity
  }
}

function onceEach(rarity: Rarity): Rarity {
  const asked = new Map<string, number>()
  return term => {
    const before = asked.get(term)
    if (before !== undefined) return before
    const found = rarity(term)
    asked.set(term, found)
    return found
  }
}

/** @param inLanguage the share of texts of the language that hold the term */
function shareOf(term: string, idf: Idf, inLanguage = unknownShare): number {
  const seen = idf.frequency(term) + priorDocuments * inLanguage
  return Math.min(seen / (idf.documents + priorDocuments), 1)
}

/** The terms of an article with what they weigh, not brought to one length. */
export function weighTerms(features: Features, rarity: Rarity): (readonly [term: string, weight: number])[] {
  const { terms, weights } = ownWeights(features)
  return terms.map((term, at) => [term, weights[at]! * rarity(term)] as const)
}
