import type { Features } from './article-features.ts'
import { weighTerms, type Rarity } from './term-weight.ts'

const howMany = 12

/**
 * The terms by which articles of the same story are looked up: those that weigh most, thus rare ones, with names
 * before other words.
 *
 * @returns at most 12, the heaviest first; fewer where the article has fewer
 */
export function candidateTerms(features: Features, rarity: Rarity): string[] {
  return weighTerms(features, rarity)
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, howMany)
    .map(([term]) => term)
}
