import type { CueVerb, RefusalFormula } from '../languages/index.ts'
import { beginsNoun, dateEnd, hasClause, isDash, isMark, isNounLeader, isUtterance } from './clause.ts'
import type { Range, Sentence } from './clause.ts'
import { isAdverb } from './lexicon.ts'
import { nounPhraseBefore } from './noun-phrase.ts'
import { matchPhrase } from './phrases.ts'

/**
 * The words that attribute, and how their source stands to them: a subject before, behind ("said Ada"), shared with
 * the verb before ("and warned", "adding that"), or none.
 */
export type Cue = {
  readonly range: Range
  readonly position: 'before' | 'inverted' | 'shared' | 'participle' | 'none'
  readonly subject: Range | null
} & (
  | { readonly type: 'verb'; readonly verb: CueVerb; readonly passive: boolean }
  | { readonly type: 'formula'; readonly formula: RefusalFormula }
  | { readonly type: 'according' }
  | { readonly type: 'accordingAfter' }
  | { readonly type: 'hearsay' }
)

type VerbCue = Extract<Cue, { type: 'verb' }>

const longestHearsay = 4

/** All cues of a sentence, from left to right, without overlap. */
export function findCues(sentence: Sentence): Cue[] {
  const cues: Cue[] = []
  let floor = 0
  for (let at = 0; at < sentence.tokens.length; at++) {
    const cue = cueAt(sentence, at, floor)
    if (!cue) continue
    cues.push(cue)
    at = Math.max(at, cue.range[1] - 1)
    if (raisesFloor(sentence, cue)) floor = cue.range[1]
  }
  return cues
}

/**
 * Behind a cue its content begins, and no later subject reaches back over it. Not so behind an interpolation ("Lyra,
 * citing an official, reported"), a relative clause ("Ada, who found them, says"), or a verb without a content.
 */
function raisesFloor(sentence: Sentence, cue: Cue): boolean {
  const { tokens, lexicon } = sentence
  if (cue.type === 'hearsay' || cue.type === 'according') return false
  if (cue.type !== 'verb') return true
  if (cue.passive || (cue.verb.frame === 'cite' && cue.position === 'participle')) return false
  if (
    cue.subject &&
    lexicon.relatives.has(tokens[cue.subject[0]]!.norm) &&
    cue.subject[1] - cue.subject[0] === 1
  )
    return false
  const next = tokens[cue.range[1]]
  if (!cue.verb.weak || next?.kind === 'quote' || isMark(next, ':')) return true
  return (
    lexicon.complementisers.has(next?.norm ?? '') ||
    (lexicon.questionWords.has(next?.norm ?? '') && cue.position !== 'shared')
  )
}

function cueAt(sentence: Sentence, at: number, floor: number): Cue | null {
  const { tokens, lexicon } = sentence
  if (tokens[at]!.kind !== 'word') return null
  return (
    formulaAt(sentence, at, floor) ??
    accordingAt(sentence, at, floor) ??
    citingAt(sentence, at) ??
    hearsayAt(sentence, at) ??
    (lexicon.verbs.has(tokens[at]!.norm) ? verbAt(sentence, at, floor) : null)
  )
}

function formulaAt(sentence: Sentence, at: number, floor: number): Cue | null {
  const match = matchPhrase(sentence.lexicon.formulas, sentence.tokens, at)
  if (!match) return null
  const { value: formula, from, to } = match
  const subject = nounPhraseBefore(sentence, from, floor)
  const position = subject ? 'before' : 'shared'
  return { type: 'formula', formula, range: [from, to], subject, position }
}

function accordingAt(sentence: Sentence, at: number, floor: number): Cue | null {
  const { tokens, lexicon } = sentence
  const match = matchPhrase(lexicon.accordingTo, tokens, at)
  if (match) return { type: 'according', range: [match.from, match.to], subject: null, position: 'none' }
  if (!lexicon.accordingAfter.has(tokens[at]!.norm)) return null
  const subject = nounPhraseBefore(sentence, at, floor)
  return subject && { type: 'accordingAfter', range: [at, at + 1], subject, position: 'before' }
}

const citingVerb: CueVerb = {
  form: '',
  shape: 'participle',
  kind: 'cited',
  frame: 'cite',
  weak: false,
  onlyPapers: false,
}

/** "relying on", "unter Berufung auf": as good as "citing". */
function citingAt({ tokens, lexicon }: Sentence, at: number): Cue | null {
  const match = matchPhrase(lexicon.citing, tokens, at)
  return (
    match && {
      type: 'verb',
      verb: citingVerb,
      passive: false,
      range: [match.from, match.to],
      subject: null,
      position: 'participle',
    }
  )
}

function hearsayAt(sentence: Sentence, at: number): Cue | null {
  const match = matchPhrase(sentence.lexicon.hearsay, sentence.tokens, at)
  return match && { type: 'hearsay', range: [match.from, match.to], subject: null, position: 'none' }
}

/** "Port Said": a capital behind a capital is part of a name, unless the text shouts. */
function isNameWord({ tokens, text }: Sentence, at: number): boolean {
  const [before, { start, end, capital }] = [tokens[at - 1], tokens[at]!]
  return (
    capital && before?.capital === true && text.slice(start, end) !== text.slice(start, end).toUpperCase()
  )
}

function verbAt(sentence: Sentence, at: number, floor: number): VerbCue | null {
  const { tokens, lexicon } = sentence
  const verb = lexicon.verbs.get(tokens[at]!.norm)!
  if (isNameWord(sentence, at) || (tokens[at]!.capital && at > 0 && verb.weak)) return null
  const from = groupStart(sentence, at, floor)
  const group = tokens.slice(from, at)
  if (group.some(token => lexicon.modals.has(token.norm))) return null
  const relative = verb.frame === 'cite' && isRelativeBefore(sentence, from)
  if (relative)
    return {
      type: 'verb',
      verb,
      passive: false,
      range: [from, at + 1],
      subject: null,
      position: 'participle',
    }
  if (isHeardOnly(sentence, from, at)) return null
  if (lexicon.infinitiveMark.has(tokens[from - 1]?.norm ?? ''))
    return saidToBelieve(sentence, [from, at + 1], verb, floor)
  if (from === at && verb.shape !== 'participle' && isLed(sentence, at, verb)) return null
  const carried = group.some(token => lexicon.passiveAuxiliaries.has(token.norm))
  if (verb.shape === 'participle' && !carried) return participleAt(sentence, at, verb)
  const passive = carried && verb.shape === 'finite'
  const asSaying = passive && verb.frame === 'cite' ? matchPhrase(lexicon.asSaying, tokens, at + 1) : null
  const range: Range = [from, asSaying?.to ?? at + 1]
  return placed(
    sentence,
    { type: 'verb', verb, passive, range, subject: null, position: 'none' },
    floor,
    from === at,
  )
}

/** "which cited", "who in turn cited". */
function isRelativeBefore({ tokens, lexicon }: Sentence, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at)
  const found = before.findLastIndex(({ norm }) => lexicon.relatives.has(norm))
  return (
    found >= 0 &&
    before.slice(found + 1).every(({ kind, norm }) => kind === 'word' && !lexicon.pronouns.has(norm))
  )
}

/** "the reports", "its claims": a noun after all. A preposition before it may be an adverb ("those waiting outside said"). */
function isLed({ tokens, lexicon }: Sentence, at: number, verb: CueVerb): boolean {
  const before = tokens[at - 1]
  if (!before || !isNounLeader(before, lexicon)) return false
  // "One said colleagues had complained", "several say so".
  if (!verb.weak && !before.possessive && lexicon.pack.indefinite.includes(before.norm)) return false
  return verb.weak || verb.shape === 'base' || before.possessive || lexicon.determiners.has(before.norm)
}

/** Auxiliaries, negations and the adverbs between them belong to the cue: "has already announced". */
function groupStart({ tokens, lexicon }: Sentence, at: number, floor: number): number {
  let from = at
  for (let left = at - 1; left >= floor && left > at - 6; left--) {
    const token = tokens[left]!
    if (token.kind !== 'word') break
    if (lexicon.auxiliaries.has(token.norm) || lexicon.negations.has(token.norm)) from = left
    else if (!isAdverb(token, lexicon)) break
  }
  return from
}

/** "Bankers are said to fear that", "is said to have told": the words are theirs, and on hearsay. */
function saidToBelieve(sentence: Sentence, [from, to]: Range, verb: CueVerb, floor: number): VerbCue | null {
  const { lexicon, tokens } = sentence
  const isPassive = tokens.slice(from, to).some(({ norm }) => lexicon.passiveAuxiliaries.has(norm))
  if (isPassive || (verb.shape !== 'base' && from === to - 1)) return null
  if (verb.shape === 'participle' || (verb.weak && verb.kind !== 'belief')) return null
  for (let start = from - 2; start >= Math.max(floor, from - longestHearsay); start--) {
    if (matchPhrase(lexicon.hearsay, tokens, start)?.to !== from) continue
    const subject = nounPhraseBefore(sentence, start, floor)
    return subject && { type: 'verb', verb, passive: false, range: [from, to], subject, position: 'before' }
  }
  return null
}

/** "has reportedly asked": nobody is named who says so, and the subject does not say it either. */
function isHeardOnly({ tokens, lexicon }: Sentence, from: number, at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, from - 1); left--)
    if (
      tokens[left]!.kind === 'word' &&
      lexicon.hearsay.byFirstWord.has(tokens[left]!.norm) &&
      isAdverb(tokens[left], lexicon)
    )
      return true
  return false
}

/** ", adding that …", ", citing …", "Speaking …, warning": the source is the subject of the verb before. */
function participleAt(sentence: Sentence, at: number, verb: CueVerb): VerbCue | null {
  const before = sentence.tokens[at - 1]
  const joined =
    !before || isMark(before, ',') || isDash(before) || before.kind === 'quote' || before.norm === 'and'
  const within = verb.frame === 'cite' && before?.kind === 'word' && !isNounLeader(before, sentence.lexicon)
  if (!joined && !within) return null
  return { type: 'verb', verb, passive: false, range: [at, at + 1], subject: null, position: 'participle' }
}

function placed(sentence: Sentence, cue: VerbCue, floor: number, bare: boolean): VerbCue | null {
  const { tokens, lexicon } = sentence
  const [from, to] = cue.range
  const before = tokens[from - 1]
  const joined = bare || lexicon.pack.compoundPast
  if (joined && cue.verb.shape === 'finite' && isInverted(sentence, from, to, floor))
    return { ...cue, position: 'inverted' }
  const subject = nounPhraseBefore(sentence, from, floor)
  if (subject)
    return isVerbAfter(sentence, cue, subject, bare) ? { ...cue, subject, position: 'before' } : null
  if (
    bare &&
    before &&
    (lexicon.coordinators.has(before.norm) || isMark(before, ',') || isAdverb(before, lexicon))
  )
    return { ...cue, position: 'shared' }
  if (lexicon.pack.verbSecond && bare && cue.verb.shape === 'finite' && beginsNoun(sentence, to))
    return { ...cue, position: 'inverted' }
  return !bare || lexicon.coordinators.has(before?.norm ?? '') ? { ...cue, position: 'shared' } : null
}

/** `"…," said Ada` and `The plan failed, said the head of …`. */
function isInverted(sentence: Sentence, verbFrom: number, to: number, floor: number): boolean {
  const { tokens, lexicon } = sentence
  let from = verbFrom
  while (from > floor && lexicon.adverbs.has(tokens[from - 1]!.norm) && !tokens[from - 1]!.capital) from--
  const after = tokens[to]
  if (
    !after ||
    !beginsNoun(sentence, to) ||
    lexicon.complementisers.has(after.norm) ||
    dateEnd(sentence, to) > to
  )
    return false
  if (lexicon.objectPronouns.has(after.norm) && !lexicon.pronouns.has(after.norm)) return false
  if (isQuoteAndDash(sentence, from)) return true
  if (from > 0 && isUtterance(sentence, from - 1)) return true
  if (!isMark(tokens[from - 1], ',') || lexicon.pronouns.get(after.norm) === 'thing') return false
  if (from > 1 && tokens[from - 2]!.kind === 'quote') return true
  return hasClause(sentence, [floor, from - 1]) && nounPhraseBefore(sentence, from, floor) === null
}

/** Russian sets a dash between a quotation and its verb: «…», — сказал. */
function isQuoteAndDash({ tokens }: Sentence, verb: number): boolean {
  if (!isDash(tokens[verb - 1])) return false
  const end = isMark(tokens[verb - 2], ',') ? verb - 3 : verb - 2
  return tokens[end]?.kind === 'quote'
}

/** The plain form of many verbs is a noun: "the reports", "a note". A plural or a pronoun must go before it. */
function isVerbAfter(
  { tokens, lexicon }: Sentence,
  cue: VerbCue,
  [start, end]: Range,
  bare: boolean,
): boolean {
  if (!bare || (cue.verb.shape === 'finite' && !cue.verb.weak)) return true
  const last = tokens[end - 1]!
  if (cue.verb.shape === 'finite') return last.kind !== 'word' || !lexicon.prepositions.has(last.norm)
  if (lexicon.pronouns.has(last.norm)) return last.norm !== 'it' && last.norm !== 'he' && last.norm !== 'she'
  return (
    last.norm.endsWith('s') ||
    lexicon.person.has(last.norm) ||
    lexicon.institution.has(last.norm) ||
    end - start > 3
  )
}
