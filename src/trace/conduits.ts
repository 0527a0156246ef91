import type { Span } from '../news/index.ts'
import type { Range } from './clause.ts'
import { addresseeEnd } from './content.ts'
import type { Draft } from './draft.ts'
import { heldBy } from './holders.ts'
import { isOutlet, isSurelyOutlet } from './outlets-named.ts'
import { matchPhrase } from './phrases.ts'

/**
 * The outlet to which the source of a draft spoke, or that holds the paper in which it did, or null: "told Lyra", "in
 * an interview with Lyra", "in a letter seen by Lyra, the actuary wrote".
 */
export function conduitOf(draft: Draft, outlets: ReadonlySet<string>): Range | null {
  const { sentence, addressee, role, source } = draft
  if (addressee && (role === 'quoted' || isOutlet(sentence, addressee, outlets))) return addressee
  if (role !== 'verb' || !source) return null
  const { tokens, lexicon } = sentence
  const opens = lexicon.prepositions.has(tokens[0]!.norm) || lexicon.prepositions.has(tokens[1]?.norm ?? '')
  const shown = opens && !addressee ? heldBy(sentence, [0, source[0]], outlets) : null
  if (shown && isOutlet(sentence, shown.by, outlets)) return shown.by
  return spokenTo(draft, outlets)
}

/** "with the Echo" behind "interview", "to the Echo" behind the verb: outside of all that is said. */
function spokenTo({ sentence, content, cue, source }: Draft, outlets: ReadonlySet<string>): Range | null {
  const { tokens, lexicon } = sentence
  const verbEnd = cue.at(-1)![1]
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (isInside(tokens[at]!.start, content)) continue
    const match = matchPhrase(lexicon.spokenTo, tokens, at)
    if (!match) continue
    const short = match.to - match.from === 1
    if (short && (at < verbEnd || at > verbEnd + 4)) continue
    const by: Range = [match.to, addresseeEnd(sentence, match.to)]
    const isNamed = by[1] - by[0] > 1 || tokens[by[0]]?.capital
    const apart = !source || by[1] <= source[0] || source[1] <= by[0] || !short
    if (isNamed && apart && by[0] < by[1] && isSurelyOutlet(sentence, by, outlets)) return by
  }
  return null
}

const isInside = (at: number, spans: readonly Span[]) => spans.some(([from, to]) => from <= at && at < to)
