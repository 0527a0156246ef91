import { hasClause, isMark } from './clause.ts'
import type { Sentence } from './clause.ts'
import { findCues } from './cues.ts'
import type { Draft } from './draft.ts'
import { draft } from './reading.ts'

/**
 * "In a statement, the company said:" at the end of a paragraph, with the quotation in a paragraph of its own.
 *
 * @returns a draft that waits for its content, or null where the sentence announces none
 */
export function announcedBy(sentence: Sentence | undefined): Draft | null {
  const end = (sentence?.tokens.length ?? 0) - 1
  if (!sentence || !isMark(sentence.tokens[end], ':')) return null
  const cues = findCues(sentence)
  const cue = cues.findLast(({ type, subject }) => type === 'verb' && subject !== null)
  if (!cue?.subject || hasClause(sentence, [cue.range[1], end])) return null
  return draft(
    { sentence, cues, drafts: [], pending: [] },
    {
      cue: [cue.range],
      source: cue.subject,
      content: [],
      kind: cue.type === 'verb' ? cue.verb.kind : 'said',
      role: 'verb',
      certainty: 0.75,
      open: true,
    },
  )
}
