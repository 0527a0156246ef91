import type { Span } from '../news/index.ts'
import { isAside } from './aside.ts'
import { bodyEnd, hasClause, isMark, isUtterance } from './clause.ts'
import type { Range, Sentence } from './clause.ts'
import { contentSpan } from './content.ts'
import type { Cue } from './cues.ts'
import { lastJoint, nextJoint, stopBefore } from './joints.ts'
import { nounPhraseBefore } from './noun-phrase.ts'
import { draft, firstFinite, sourceOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { sourceStatus } from './source-status.ts'

export function readFormula(reading: Reading, cue: Extract<Cue, { type: 'formula' }>, index: number) {
  const { sentence } = reading
  const { formula } = cue
  const stop = stopBefore(sentence, reading.cues, index, cue.range[1])
  // "неизвестно, сколько …": the comma belongs to neither.
  const from = isMark(sentence.tokens[cue.range[1]], ',') ? cue.range[1] + 1 : cue.range[1]
  const topic = (): Span[] => (from < stop ? [contentSpan(sentence, [from, stop])] : [])
  const parts = { cue: [cue.range], kind: formula.kind, role: 'formula', certainty: 0.7 } as const
  if (formula.takes === 'subject') {
    const subject = questionBefore(sentence, cue.range[0]) ?? cue.subject ?? allBefore(reading, cue.range[0])
    if (subject) draft(reading, { ...parts, source: null, content: [contentSpan(sentence, subject)] })
  } else if (formula.takes === 'nothing') draft(reading, { ...parts, source: null, content: [] })
  else if (formula.kind === 'unclear') draft(reading, { ...parts, source: null, content: topic() })
  else {
    const source = sourceOf(reading, cue)
    if (source) draft(reading, { ...parts, source, content: topic() })
  }
}

/** "Whether the house will agree remains to be seen": an indirect question from the head of the sentence. */
function questionBefore({ tokens, lexicon }: Sentence, to: number): Range | null {
  const asks = (at: number) => lexicon.questionWords.has(tokens[at]?.norm ?? '')
  return asks(0) || (asks(1) && tokens[0]!.kind === 'word') ? [0, to] : null
}

/** "One report, about a boat believed lost there, could not be verified": no plain phrase, but nothing said either. */
function allBefore({ sentence, cues }: Reading, to: number): Range | null {
  if (!isMark(sentence.tokens[to - 1], ',')) return null
  const opens = lastJoint(sentence, 0, to - 1)
  const from = opens === null ? 0 : opens + 2
  const isTold = cues.some(({ type, range }) => type !== 'hearsay' && from <= range[0] && range[0] < to)
  return from < to - 1 && !isTold ? [from, to - 1] : null
}

/** "has reportedly asked …", "is said to …": a claim that nobody is named for. */
export function readHearsay(reading: Reading, cue: Cue, index: number) {
  const { sentence, drafts } = reading
  const { tokens, lexicon } = sentence
  const [from, to] = cue.range
  if (isAside(sentence, cue.range)) return
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  const covered = drafts.some(
    ({ content, source }) =>
      content.some(span => span[0] <= start && end <= span[1]) ||
      (source && source[0] <= from && to <= source[1]),
  )
  if (covered) return
  const subject = paperBefore(sentence, cue)
  if (subject && to < bodyEnd(sentence)) {
    const content = contentSpan(sentence, [to, bodyEnd(sentence)])
    draft(reading, {
      cue: [cue.range],
      source: subject,
      content: [content],
      kind: 'said',
      role: 'verb',
      certainty: 0.75,
    })
    return
  }
  // "The clip appears to show": only of papers and pictures.
  if (lexicon.verbs.get(tokens[to - 1]!.norm)?.onlyPapers) return
  const opens = lastJoint(sentence, 0, from)
  const first = opens === null ? 0 : opens + 2
  const closes = nextJoint(sentence, to)
  const stop = Math.min(closes, stopBefore(sentence, reading.cues, index, to))
  if (first >= stop || !hasClause(sentence, [first, stop])) return
  draft(reading, {
    cue: [cue.range],
    source: null,
    content: [contentSpan(sentence, [first, stop])],
    kind: 'said',
    role: 'hearsay',
    certainty: 0.75,
  })
}

/** "The clip", "Pictures released by the firm" before "appear to show": the paper with all that is said of it. */
function paperBefore(sentence: Sentence, { range: [from, to] }: Cue): Range | null {
  const { tokens, lexicon } = sentence
  const near = nounPhraseBefore(sentence, from, 0)
  if (near && sourceStatus(sentence, near) === 'document') return near
  if (!lexicon.verbs.get(tokens[to - 1]!.norm)?.onlyPapers) return null
  const opens = lastJoint(sentence, 0, from)
  const far: Range = [opens === null ? 0 : opens + 2, isMark(tokens[from - 1], ',') ? from - 1 : from]
  return far[0] < far[1] && sourceStatus(sentence, far) === 'document' ? far : null
}

/** `His deputy, Edda Solberg, disagreed: "…"`: any verb before a colon and an utterance. */
export function readColon(reading: Reading) {
  const { sentence } = reading
  const { tokens } = sentence
  const colon = tokens.findIndex(
    (token, at) => isMark(token, ':') && tokens[at + 1]?.kind === 'quote' && isUtterance(sentence, at + 1),
  )
  if (colon < 1) return
  const verb = firstFinite(sentence, 0, colon)
  const source = verb > 0 ? nounPhraseBefore(sentence, verb, 0) : null
  if (verb === 0) return readNamedBefore(reading, colon)
  if (!source || sourceStatus(sentence, source) === 'none') return
  const cue: Range = colon - verb <= 4 ? [verb, colon] : [colon, colon + 1]
  const { quote } = tokens[colon + 1]!
  draft(reading, {
    cue: [cue],
    source,
    content: [contentSpan(sentence, [colon + 1, colon + 2])],
    kind: 'said',
    role: 'verb',
    certainty: 0.7,
    open: quote?.closed === false,
  })
}

/** `Coun. Audrey Mapp, 54: "…"`: a name alone before a colon and an utterance. */
function readNamedBefore(reading: Reading, colon: number) {
  const { sentence } = reading
  const source: Range = [0, colon]
  if (hasClause(sentence, source) || sourceStatus(sentence, source) !== 'named') return
  draft(reading, {
    cue: [[colon, colon + 1]],
    source,
    content: [contentSpan(sentence, [colon + 1, colon + 2])],
    kind: 'said',
    role: 'verb',
    certainty: 0.7,
    open: sentence.tokens[colon + 1]!.quote?.closed === false,
  })
}
