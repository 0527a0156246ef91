import { bodyEnd, hasClause, isFinite, isMark, isUtterance } from './clause.ts'
import type { Range, Sentence } from './clause.ts'
import { behindCue, contentBefore, contentBehind, contentSpan, isWhole } from './content.ts'
import { findCues } from './cues.ts'
import type { Cue } from './cues.ts'
import type { Draft } from './draft.ts'
import { stopBefore } from './joints.ts'
import { beginsAddressee, nounPhraseEnd, startsAdverbial } from './noun-phrase.ts'
import { readAccording, readAccordingAfter } from './read-according.ts'
import { readCiting } from './read-citing.ts'
import { readColon, readFormula, readHearsay } from './read-formula.ts'
import { draft, leftFloor, sourceOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { sourceStatus } from './source-status.ts'

/** The statements of one sentence, in the order of their cues. */
export function readSentence(sentence: Sentence): Draft[] {
  const cues = findCues(sentence)
  const reading: Reading = { sentence, cues, drafts: [], pending: [] }
  for (const [index, cue] of cues.entries()) readCue(reading, cue, index)
  if (reading.drafts.length === 0) readColon(reading)
  for (const [index, cue] of cues.entries()) if (cue.type === 'hearsay') readHearsay(reading, cue, index)
  return reading.drafts
}

function readCue(reading: Reading, cue: Cue, index: number) {
  if (cue.type === 'formula') readFormula(reading, cue, index)
  else if (cue.type === 'according') readAccording(reading, cue)
  else if (cue.type === 'accordingAfter') readAccordingAfter(reading, cue, index)
  else if (cue.type === 'verb') {
    if (cue.verb.frame === 'cite') readCiting(reading, cue, index)
    else readVerb(reading, cue, index)
  }
}

function readVerb(reading: Reading, cue: Extract<Cue, { type: 'verb' }>, index: number) {
  const { sentence } = reading
  if (cue.passive) return
  const source = sourceOf(reading, cue)
  if (!source || isNobody(sentence, source)) return
  const behind = behindCue(sentence, cue)
  const found =
    cue.position === 'inverted'
      ? inverted(reading, cue, source, index)
      : upright(reading, cue, source, behind.at, index)
  if (!found || !holds(reading, cue, source, found)) return
  const last = found.at(-1)!
  const quote = last[1] - last[0] === 1 ? sentence.tokens[last[0]]!.quote : undefined
  const made = draft(reading, {
    cue: [cue.range],
    source,
    content: found.map(range => contentSpan(sentence, range)),
    kind: cue.verb.kind,
    addressee:
      cue.position === 'inverted'
        ? addresseeAfter(sentence, source[1])
        : (behind.addressee ?? addresseeAfter(sentence, source[1])),
    role: 'verb',
    certainty: certaintyOf(sentence, cue, found),
    open: quote !== undefined && !quote.closed,
  })
  for (const { cue: words, source: cited } of reading.pending.splice(0))
    draft(reading, {
      cue: [words],
      source: cited,
      content: made.content,
      kind: 'cited',
      role: 'cited',
      citedBy: made,
      certainty: 0.85,
    })
}

/** "No government has said", "none of the ports announced": nobody says it. */
function isNobody({ tokens, lexicon }: Sentence, [from]: Range): boolean {
  return lexicon.negations.has(tokens[from]!.norm)
}

/** German names the addressee behind the subject: "sagte Ada Ray der Agentur", "wie Ada Ray der Agentur sagte". */
function addresseeAfter(sentence: Sentence, at: number): Range | null {
  return beginsAddressee(sentence, at) ? [at, nounPhraseEnd(sentence, at, bodyEnd(sentence))] : null
}

/** A quotation or "that" behind a plain verb of saying is as sure as it gets; an object without a clause the least. */
function certaintyOf(
  sentence: Sentence,
  cue: Extract<Cue, { type: 'verb' }>,
  content: readonly Range[],
): number {
  const first = sentence.tokens[content[0]![0]]!
  const plain = !cue.verb.weak && cue.verb.frame !== 'object'
  const marked = first.kind === 'quote' || sentence.lexicon.complementisers.has(first.norm)
  if (cue.position === 'shared' || cue.position === 'participle') return plain && marked ? 0.78 : 0.6
  if (!plain) return cue.verb.weak ? 0.6 : 0.65
  if (marked) return 0.88
  return hasClause(sentence, content[0]!) ? 0.8 : 0.6
}

/** `Q, said S` and `Q1, said S, Q2`. */
function inverted(reading: Reading, cue: Cue, source: Range, index: number): Range[] | null {
  const { sentence } = reading
  const { lexicon, tokens } = sentence
  let from = cue.range[0]
  while (from > 0 && lexicon.adverbs.has(tokens[from - 1]!.norm)) from--
  const before = contentBefore(sentence, leftFloor(reading, index), from)
  if (!before || (lexicon.pack.verbSecond && !isWhole(sentence, before)))
    return secondPlace(reading, cue, source, index)
  const more = quoteAfter(sentence, source[1])
  return more ? [before, more] : [before]
}

/** "Am Montag sagte S, dass C": the subject behind its verb and the content behind both. */
function secondPlace(reading: Reading, cue: Cue, source: Range, index: number): Range[] | null {
  const { sentence, cues } = reading
  if (!sentence.lexicon.pack.verbSecond) return null
  const { at } = behindCue(sentence, { ...cue, range: [cue.range[0], source[1]] })
  const right = contentBehind(sentence, cue, at, stopBefore(sentence, cues, index, at))
  return right && [right]
}

function quoteAfter(sentence: Sentence, at: number): Range | null {
  const next = isMark(sentence.tokens[at], ',') || isMark(sentence.tokens[at], ':') ? at + 1 : at
  return sentence.tokens[next]?.kind === 'quote' && isUtterance(sentence, next) ? [next, next + 1] : null
}

/** `S said C`, `C, S said`, `"C1," S said, "C2"`, and `The figure, S explained, comes from …`. */
function upright(reading: Reading, cue: Cue, source: Range, at: number, index: number): Range[] | null {
  const { sentence, cues } = reading
  const limit = stopBefore(sentence, cues, index, at)
  const right = contentBehind(sentence, cue, at, limit)
  const left =
    cue.position === 'before'
      ? contentBefore(sentence, leftFloor(reading, index), beforeAs(sentence, source[0]))
      : null
  if (left && isQuoted(sentence, left)) {
    const more = quoteAfter(sentence, at)
    return more ? [left, more] : [left]
  }
  // "As Lyra first reported, the pier was sold."
  if (
    isMark(sentence.tokens[at], ',') &&
    beforeAs(sentence, source[0]) <= 1 &&
    beforeAs(sentence, source[0]) < source[0] &&
    at + 1 < limit
  )
    return [[at + 1, limit]]
  if (right && !(left && isMark(sentence.tokens[at], ','))) return [right]
  if (!left) return right && [right]
  if (
    isMark(sentence.tokens[at], ',') &&
    !hasClause(sentence, left) &&
    !startsAdverbial(sentence, left[0]) &&
    hasClause(sentence, [at + 1, limit])
  )
    return [left, [at + 1, limit]]
  // "For years, a clerk alleges, the mill has leaked."
  if (
    isMark(sentence.tokens[at], ',') &&
    startsAdverbial(sentence, left[0]) &&
    !hasClause(sentence, left) &&
    hasClause(sentence, [at + 1, limit])
  )
    return [[at + 1, limit]]
  return isWhole(sentence, left) ? [left] : null
}

/** "…, wie das Amt mitteilte": the content ends before "wie". */
function beforeAs({ tokens, lexicon }: Sentence, at: number): number {
  return lexicon.pack.asWords.includes(tokens[at - 1]?.norm ?? '') ? at - 1 : at
}

function isQuoted(sentence: Sentence, [, to]: Range): boolean {
  return sentence.tokens[to - 1]!.kind === 'quote' && isUtterance(sentence, to - 1)
}

/** Weak verbs want a clear content, and some a source that can say so. */
function holds(
  reading: Reading,
  cue: Extract<Cue, { type: 'verb' }>,
  source: Range,
  content: readonly Range[],
): boolean {
  const { sentence } = reading
  const { lexicon, tokens } = sentence
  const first = content[0]!
  const token = tokens[first[0]]!
  const marked =
    token.kind === 'quote' || lexicon.complementisers.has(token.norm) || lexicon.questionWords.has(token.norm)
  const status = sourceStatus(sentence, source)
  // "the man who wrote the memo" tells of an act; "who said that it rained" of a saying.
  if (!marked && source[1] - source[0] === 1 && lexicon.relatives.has(tokens[source[0]]!.norm)) return false
  if (cue.verb.onlyPapers) return status === 'document' || (marked && status !== 'none')
  if (cue.verb.kind === 'belief') return status !== 'none' && (!cue.verb.weak || status !== 'document')
  if (!cue.verb.weak && cue.verb.frame !== 'object')
    return status !== 'none' || marked || hasClause(sentence, first)
  if (status === 'none') return false
  if (cue.verb.frame === 'object') return !cue.verb.weak || content.some(range => saysObject(sentence, range))
  if (marked) return true
  return status === 'document' || startsClause(sentence, first) || lexicon.infinitiveMark.has(token.norm)
}

const longestSubject = 10

/** "maintained the plan was sound", not "maintained a policy of …, since troops invaded". */
function startsClause(sentence: Sentence, [from, to]: Range): boolean {
  const { tokens, lexicon } = sentence
  for (let at = from + 1; at < Math.min(to, from + longestSubject); at++) {
    const token = tokens[at]!
    if (
      token.kind === 'mark' ||
      lexicon.relatives.has(token.norm) ||
      lexicon.subordinators.has(token.norm) ||
      token.norm === 'since'
    )
      return false
    if (isFinite(tokens, at, lexicon)) return true
  }
  return false
}

/** "called it “a farce”", "put the number at 41", "advised the city to sell". */
function saysObject({ tokens, lexicon }: Sentence, [from, to]: Range): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ kind, norm }, at) =>
        kind === 'quote' ||
        (at > 0 && kind === 'number') ||
        (at > 0 && lexicon.infinitiveMark.has(norm) && tokens[from + at + 1]?.kind === 'word'),
    )
}
