import type { NamedCountry } from './describe-countries.ts'
import { product, sigmoid } from './linear.ts'

/** What was learned from labelled articles (training/filing): two linear judgements over the features of a country. */
export type DecisionWeights = {
  /** How much each feature speaks for the primary country. */
  readonly primary: readonly number[]
  /** How much each feature, then the lead over the best, and being the best, speak for a section at all; last a constant. */
  readonly filed: readonly number[]
}

/** A further section is filed at this chance of being right: lower, and more wrong ones come in than right ones (see docs/sections.md). */
const likely = 0.4

/**
 * The countries that an article is filed under: the one it is mainly about, then further ones, the likeliest first. Whatever
 * is likely for another country is so for the main one.
 */
export function decideSections(named: readonly NamedCountry[], weights: DecisionWeights) {
  const claims = named.map(({ features }) => product(weights.primary, features))
  const best = claims.indexOf(Math.max(...claims))
  const chances = named.map(({ features }, i) =>
    sigmoid(product(weights.filed, filingFeatures(features, claims, i))),
  )
  return named
    .map(({ country, evidence }, i) => ({
      country,
      evidence,
      isPrimary: i === best,
      score: i === best ? Math.max(...chances) : (chances[i] ?? 0),
    }))
    .filter(({ isPrimary, score }) => isPrimary || score >= likely)
    .sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || b.score - a.score)
}

/** The features of a country among its rivals: its own, how its claim to be primary stands to the best other one, a constant. */
export function filingFeatures(features: readonly number[], claims: readonly number[], i: number): number[] {
  const rivals = claims.filter((_, other) => other !== i)
  const lead = rivals.length === 0 ? 3 : (claims[i] ?? 0) - Math.max(...rivals)
  return [...features, Math.max(-4, Math.min(4, lead)), Number(lead >= 0), Math.log(claims.length), 1]
}
