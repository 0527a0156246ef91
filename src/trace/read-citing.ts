import { bodyEnd, hasClause, isMark } from './clause.ts'
import type { Range, Sentence } from './clause.ts'
import { contentBefore, contentBehind, contentSpan, isWhole } from './content.ts'
import type { Cue } from './cues.ts'
import type { Draft } from './draft.ts'
import { stopBefore } from './joints.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { matchPhrase } from './phrases.ts'
import { draft, leftFloor } from './reading.ts'
import type { Reading } from './reading.ts'
import { sourceStatus } from './source-status.ts'

/** "citing Y", "which quoted Y", "quoted Y as saying", "was quoted by Z as saying". */
export function readCiting(reading: Reading, cue: Extract<Cue, { type: 'verb' }>, index: number) {
  if (cue.passive) return readQuoted(reading, cue, index)
  const { sentence, drafts, pending } = reading
  const limit = bodyEnd(sentence)
  const end = nounPhraseEnd(sentence, cue.range[1], limit)
  if (end <= cue.range[1]) return
  const source: Range = [cue.range[1], end]
  if (sourceStatus(sentence, source) === 'none') return
  // "quoted the prosecutor, Ada Ray, as saying"
  const behind = isMark(sentence.tokens[end], ',') ? end + 1 : end
  const saying = matchPhrase(sentence.lexicon.asSaying, sentence.tokens, behind)
  if (saying) return readAsSaying(reading, cue, source, [saying.from, saying.to], index)
  if (cue.position !== 'participle' && !isRelative(sentence, cue.subject)) return
  const main = drafts.findLast(({ role }) => role !== 'hearsay')
  if (!main || (main.role !== 'cited' && startsClauseBetween(reading, main, cue))) {
    pending.push({ cue: cue.range, source })
    return
  }
  if (main.role === 'formula') return
  draft(reading, {
    cue: [cue.range],
    source,
    content: main.content,
    kind: 'cited',
    role: 'cited',
    citedBy: main,
    certainty: 0.85,
  })
}

/** "a party official, who in turn cited a memo" */
function isRelative({ tokens, lexicon }: Sentence, subject: Range | null): boolean {
  return subject !== null && subject[1] - subject[0] === 1 && lexicon.relatives.has(tokens[subject[0]]!.norm)
}

/** "… , and the Echo, citing a memo, said": the citing belongs to the verb that is still to come. */
function startsClauseBetween({ sentence, cues }: Reading, main: Draft, cue: Cue): boolean {
  const next = cues.find(
    other => other.range[0] > cue.range[1] && other.type === 'verb' && other.position === 'before',
  )
  const subject = next?.subject
  return (
    subject !== undefined &&
    subject !== null &&
    subject[0] > main.cue[0]![1] &&
    subject[0] < cue.range[0] &&
    !hasClause(sentence, [subject[0], cue.range[0]])
  )
}

function readAsSaying(
  reading: Reading,
  cue: Extract<Cue, { type: 'verb' }>,
  source: Range,
  saying: Range,
  index: number,
) {
  const { sentence } = reading
  const right = contentBehind(sentence, cue, saying[1], stopBefore(sentence, reading.cues, index, saying[1]))
  if (!right) return
  const by =
    cue.position === 'before'
      ? cue.subject
      : (reading.drafts.findLast(({ source }) => source)?.source ?? null)
  draft(reading, {
    cue: [cue.range, saying],
    source,
    content: [contentSpan(sentence, right)],
    kind: 'cited',
    role: 'quoted',
    addressee: by,
    certainty: 0.8,
  })
}

function readQuoted(reading: Reading, cue: Extract<Cue, { type: 'verb' }>, index: number) {
  const { sentence } = reading
  const { tokens, lexicon } = sentence
  if (!cue.subject) return
  let at = cue.range[1]
  let by: Range | null = null
  if (lexicon.agents.has(tokens[at]?.norm ?? '')) {
    by = [at + 1, nounPhraseEnd(sentence, at + 1, bodyEnd(sentence))]
    at = by[1]
  }
  const saying = matchPhrase(lexicon.asSaying, tokens, at)
  at = saying?.to ?? at
  const right = contentBehind(sentence, cue, at, stopBefore(sentence, reading.cues, index, at))
  const left = contentBefore(sentence, leftFloor(reading, index), cue.subject[0])
  const content = right ?? (left && isWhole(sentence, left) ? left : null)
  if (!content) return
  draft(reading, {
    cue: saying ? [cue.range, [saying.from, saying.to]] : [cue.range],
    source: cue.subject,
    content: [contentSpan(sentence, content)],
    kind: 'said',
    role: 'quoted',
    addressee: by,
    certainty: 0.8,
  })
}
