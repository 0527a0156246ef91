import { bodyEnd, isFinite, isMark } from './clause.ts'
import type { Range, Sentence } from './clause.ts'
import type { Cue } from './cues.ts'
import type { Draft } from './draft.ts'
import { isAfterthought, lastJoint } from './joints.ts'
import { nounPhraseBefore, nounPhraseEnd } from './noun-phrase.ts'

export type Reading = {
  readonly sentence: Sentence
  readonly cues: readonly Cue[]
  readonly drafts: Draft[]
  /** "citing …" before the verb whose content it shares. */
  readonly pending: { readonly cue: Range; readonly source: Range }[]
}

export function draft(
  reading: Reading,
  parts: Partial<Draft> & Pick<Draft, 'cue' | 'source' | 'content' | 'kind' | 'role'>,
): Draft {
  const made: Draft = {
    sentence: reading.sentence,
    addressee: null,
    citedBy: null,
    within: null,
    certainty: 0.7,
    open: false,
    ...parts,
  }
  reading.drafts.push(made)
  return made
}

export function sourceOf(reading: Reading, cue: Cue): Range | null {
  const { sentence, drafts } = reading
  if (cue.position === 'before') return cue.subject
  if (cue.position === 'inverted') {
    const end = nounPhraseEnd(sentence, cue.range[1], bodyEnd(sentence))
    return end > cue.range[1] ? [cue.range[1], end] : null
  }
  const earlier = drafts.findLast(({ role, source }) => source && role !== 'cited' && role !== 'hearsay')
  if (earlier) return earlier.source
  const verb = firstFinite(sentence, 0, cue.range[0])
  return verb > 0 ? nounPhraseBefore(sentence, verb, 0) : null
}

export function firstFinite(sentence: Sentence, from: number, to: number): number {
  let relative = false
  for (let at = from; at < to; at++) {
    if (at > from && isMark(sentence.tokens[at - 1], ','))
      relative = sentence.lexicon.relatives.has(sentence.tokens[at]!.norm)
    if (!relative && isFinite(sentence.tokens, at, sentence.lexicon)) return at
  }
  return from
}

/** From where a content to the left of cue `index` may begin: behind what the statement before it claims. */
export function leftFloor({ sentence, cues, drafts }: Reading, index: number): number {
  const here = cues[index]!
  const earlier = drafts.findLast(({ role }) => role !== 'hearsay')
  if (!earlier) return 0
  const from = Math.max(...earlier.cue.map(([, to]) => to))
  const subject = here.subject?.[0] ?? here.range[0]
  const joint = lastJoint(sentence, from, subject)
  if (joint !== null) return joint + 1
  if (!isMark(sentence.tokens[subject - 1], ',') || !isAfterthought(sentence, here)) return from
  // "Divers claimed the prize, the board said": all of it, with what the divers claimed.
  const before = lastJoint(sentence, 0, Math.min(...earlier.cue.map(([start]) => start)))
  return before === null ? 0 : before + 1
}

/** "The Echo, citing …", "The Echo gave a higher toll, citing …": who is the subject of what "citing" goes with. */
export function tellerBefore(sentence: Sentence, at: number): Range | null {
  const { tokens } = sentence
  if (!isMark(tokens[at - 1], ',')) return null
  const verb = firstFinite(sentence, 0, at)
  return nounPhraseBefore(sentence, verb > 0 && verb < at ? verb : at - 1, 0)
}
