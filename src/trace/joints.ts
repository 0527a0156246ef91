import { bodyEnd, isFinite, isMark, isRegularPast } from './clause.ts'
import type { Sentence } from './clause.ts'
import type { Cue } from './cues.ts'

/** Where the content of a cue must end because another statement of equal rank begins. */
export function stopBefore(sentence: Sentence, cues: readonly Cue[], index: number, from: number): number {
  let stop = bodyEnd(sentence)
  for (let at = from; at < stop; at++) if (isMark(sentence.tokens[at], ';')) stop = at
  const cue = cues[index]
  if (cue?.type === 'verb' && cue.verb.frame === 'object') stop = Math.min(stop, nextClause(sentence, from))
  for (const cue of cues.slice(index + 1, index + 12)) {
    if (cue.range[0] < from) continue
    if (cue.range[0] >= stop) break
    const end = endBefore(sentence, cue, from)
    if (end !== null && end >= from) stop = Math.min(stop, end)
  }
  return stop
}

/** An object ends where the sentence goes on with another clause: "denied the story, and the paper withdrew it". */
function nextClause(sentence: Sentence, from: number): number {
  const { tokens, lexicon } = sentence
  for (let at = from + 1; at + 1 < tokens.length; at++) {
    const { norm, kind } = tokens[at]!
    if (kind !== 'word' || !lexicon.coordinators.has(norm)) continue
    if (isMark(tokens[at - 1], ',')) return at - 1
    if (isFinite(tokens, at + 1, lexicon) || isRegularPast(tokens[at + 1]!, lexicon)) return at
  }
  return bodyEnd(sentence)
}

function endBefore(sentence: Sentence, cue: Cue, from: number): number | null {
  const { tokens, lexicon } = sentence
  const at = cue.range[0]
  const before = tokens[at - 1]
  if (cue.type === 'hearsay') return null
  if (cue.type === 'according') return isMark(before, ',') ? at - 1 : at
  if (cue.position === 'participle' && before?.kind === 'quote') return at
  if (cue.position === 'participle')
    return isMark(before, ',') ? at - 1 : cue.type === 'verb' && cue.verb.frame === 'cite' ? at : null
  if (cue.position === 'shared')
    return lexicon.coordinators.has(before?.norm ?? '') ? withoutComma(sentence, at - 1) : null
  const start = cue.position === 'inverted' ? at : (cue.subject?.[0] ?? at)
  const lead = tokens[start - 1]
  if (lead && lexicon.coordinators.has(lead.norm)) return withoutComma(sentence, start - 1)
  if (lead && lexicon.subordinators.has(lead.norm) && isMark(tokens[start - 2], ',')) return start - 2
  if (!isMark(lead, ',')) return null
  return lastJoint(sentence, from, start - 1) ?? (isAfterthought(sentence, cue) ? start - 1 : null)
}

/** "…, the channel said, citing a tape": nothing is said behind it, so all that stands before is. */
export function isAfterthought({ tokens }: Sentence, cue: Cue): boolean {
  const next = tokens[cue.range[1]]
  return (
    cue.type === 'verb' && cue.verb.frame !== 'object' && (!next || isMark(next, ',') || isMark(next, '.'))
  )
}

function withoutComma(sentence: Sentence, at: number): number {
  return isMark(sentence.tokens[at - 1], ',') ? at - 1 : at
}

/** The last ", and", ", but", ", while" of a stretch, where a clause of its own begins. */
export function lastJoint({ tokens, lexicon }: Sentence, from: number, to: number): number | null {
  for (let at = to - 1; at > from; at--) {
    const norm = tokens[at]!.norm
    const joins =
      lexicon.coordinators.has(norm) ||
      (lexicon.subordinators.has(norm) && !lexicon.complementisers.has(norm))
    if (joins && isMark(tokens[at - 1], ',')) return at - 1
  }
  return null
}

export function nextJoint(sentence: Sentence, from: number): number {
  const { tokens, lexicon } = sentence
  for (let at = from + 1; at < tokens.length; at++) {
    if (!isMark(tokens[at - 1], ',')) continue
    const { norm } = tokens[at]!
    if (
      lexicon.coordinators.has(norm) ||
      (lexicon.subordinators.has(norm) && !lexicon.complementisers.has(norm))
    )
      return at - 1
  }
  return bodyEnd(sentence)
}
