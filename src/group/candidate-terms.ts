import { ownWeights, type Packed } from './packed-article.ts'
import type { Rarity } from './rarities.ts'
import type { Vocabulary } from './vocabulary.ts'

const howMany = 12

/** What each term of an article weighs, in their order. */
export function weightsOf({ chunk, start, terms }: Packed, rarity: Rarity): number[] {
  const weights: number[] = []
  for (let at = start; at < start + terms; at++)
    weights.push(ownWeights[chunk.codes[at]!]! * rarity(chunk.numbers[at]!))
  return weights
}

/**
 * The terms by which articles of the same story are looked up: those that weigh most, thus rare ones, with names
 * before other words.
 *
 * @param weights of its terms, in their order
 * @returns at most 12, the heaviest first; fewer where the article has fewer
 */
export function candidateTerms(
  { chunk, start, terms }: Packed,
  weights: readonly number[],
  vocabulary: Vocabulary,
): number[] {
  const found: number[] = []
  for (let at = 0; at < terms; at++) {
    const weight = weights[at]!
    if (weight <= 0) continue
    let place = found.length
    while (place > 0 && isBefore(at, found[place - 1]!)) place--
    if (place >= howMany) continue
    for (let to = Math.min(found.length, howMany - 1); to > place; to--) found[to] = found[to - 1]!
    found[place] = at
  }
  return found.map(at => chunk.numbers[start + at]!)

  /** Of two that weigh the same the first in the alphabet stands first. */
  function isBefore(at: number, other: number): boolean {
    const [weight, otherWeight] = [weights[at]!, weights[other]!]
    if (weight !== otherWeight) return weight > otherWeight
    const wordOf = (at: number) => vocabulary.wordOf(chunk.numbers[start + at]!)
    return wordOf(at) < wordOf(other)
  }
}
