import type { Draft } from './draft.ts'
import { hashText } from './hashing.ts'

/** The pronoun with which a content speaks of its source: "it had paid" of a company, "she" of a person. */
export function selfWord({ sentence, content }: Draft): number {
  const { tokens, lexicon } = sentence
  const [start, end] = content[0] ?? [0, 0]
  const from = tokens.findIndex(token => token.start >= start)
  for (let at = from; at >= 0 && at < Math.min(tokens.length, from + 3); at++) {
    const { norm, start: place } = tokens[at]!
    if (place >= end) break
    if (lexicon.pronouns.has(norm)) return hashText(norm)
  }
  return 1
}
