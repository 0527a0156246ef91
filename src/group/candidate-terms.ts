import { ownWeights, type Packed } from './packed-article.ts'
import type { Rarity } from './rarities.ts'
import type { Vocabulary } from './vocabulary.ts'

const howMany = 12

/**
 * The terms by which articles of the same story are looked up: those that weigh most, thus rare ones, with names
 * before other words.
 *
 * @returns at most 12, the heaviest first; fewer where the article has fewer
 */
export function candidateTerms(
  { chunk, start, terms }: Packed,
  rarity: Rarity,
  vocabulary: Vocabulary,
): number[] {
  const found: number[] = []
  const weights: number[] = []
  for (let at = start; at < start + terms; at++) {
    const term = chunk.numbers[at]!
    const weight = ownWeights[chunk.codes[at]!]! * rarity(term)
    let place = found.length
    while (place > 0 && isBefore(weight, term, weights[place - 1]!, found[place - 1]!, vocabulary)) place--
    if (weight <= 0 || place >= howMany) continue
    found.splice(place, 0, term)
    weights.splice(place, 0, weight)
    if (found.length > howMany) found.length = weights.length = howMany
  }
  return found
}

/** Of two that weigh the same the first in the alphabet stands first. */
function isBefore(
  weight: number,
  term: number,
  otherWeight: number,
  other: number,
  vocabulary: Vocabulary,
): boolean {
  return (
    weight > otherWeight || (weight === otherWeight && vocabulary.wordOf(term) < vocabulary.wordOf(other))
  )
}
