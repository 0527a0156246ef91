import type { Span } from '../news/index.ts'
import { seedOf } from './argument-features.ts'
import type { ArgumentReading } from './argument-features.ts'
import { isAside } from './aside.ts'
import { isFinite, isMark } from './clause.ts'
import type { Range, Sentence } from './clause.ts'
import { evidenceOf, formulaKinds } from './confidence.ts'
import { addresseeEnd, rangeSpan } from './content.ts'
import { classesOf, cueKinds } from './cue-features.ts'
import type { CueKind } from './cue-features.ts'
import type { Draft } from './draft.ts'
import { firstPersons } from './first-persons.ts'
import { covers, knownOf } from './known-drafts.ts'
import { lastJoint } from './joints.ts'
import type { Known } from './known-drafts.ts'
import type { Models } from './unpack-weights.ts'
import { passagesOf } from './passages.ts'
import type { Passage } from './passages.ts'
import { isAnonymity } from './noun-phrase.ts'
import { matchPhrase } from './phrases.ts'
import { seeArguments } from './seed-arguments.ts'
import { seeCues } from './seed-cues.ts'
import type { SeenCue } from './seed-cues.ts'
import { tieDrafts } from './tie-drafts.ts'
import type { Token } from './tokens.ts'

/**
 * The statements of a paragraph by the models, with the rules' drafts as evidence: cues first, then the source and the
 * content of each. What a draft of the rules knows besides (role, addressee, chain) it keeps.
 *
 * @param sentences the sentences of the paragraph, in order
 * @param drafts what the rules found in them, also inside their quotations
 */
export function readByModels(
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  models: Models,
): Draft[] {
  const rows = sentences.map(({ tokens }) => tokens)
  const worth = sentences.map(sentence => mayAttribute(sentence, sentence.tokens))
  const passages = passagesOf(rows, worth, models.tagger)
  const known = new Map(drafts.map(draft => [knownOf(draft), draft]))
  const made = new Map<Draft, Draft>()
  const found = sentences.flatMap((sentence, at) => {
    const passage = passages[at]
    if (!passage) return []
    const here = [...known.keys()].filter(({ cue }) => isWithin(passage, cue[0]![0]))
    const read = readPassage({ sentence, passage, known: here, models }, one => known.get(one)!, made)
    return [...read, ...heardOnly(here, one => known.get(one)!, read, made)]
  })
  return tieDrafts(found, made)
}

/** Is there any word in the sentence that the language pack knows from attributions? Without one no model is asked. */
function mayAttribute(sentence: Sentence, tokens: readonly Token[]): boolean {
  const { verbs, formulas, hearsay, accordingTo, citing, negations } = sentence.lexicon
  return tokens.some(
    ({ norm, quote }) =>
      verbs.has(norm) ||
      negations.has(norm) ||
      [formulas, hearsay, accordingTo, citing].some(({ byFirstWord }) => byFirstWord.has(norm)) ||
      (quote && (quote.tokens.length > 2 || mayAttribute(sentence, quote.tokens))),
  )
}

type Place = {
  readonly sentence: Sentence
  readonly passage: Passage
  readonly known: readonly Known[]
  readonly models: Models
}

const isWithin = ({ words, firstEnd }: Passage, at: number) =>
  words[0]!.start <= at && at < words[firstEnd - 1]!.end

// No sentence that people write has as many. Each asks for the whole passage, so beyond that the rules alone read it.
const mostCues = 16

function readPassage(place: Place, draftOf: (known: Known) => Draft, made: Map<Draft, Draft>): Draft[] {
  const { sentence, passage, known, models } = place
  const classes = classesOf(passage, sentence.lexicon)
  const { cues, probability } = seeCues(passage, classes, known, models)
  if (cues.length === 0) return []
  if (cues.length > mostCues) return known.map(one => keep(draftOf(one), made))
  return cues.flatMap(cue => {
    const seed = seedOf(passage, cue.spans, cueKinds.indexOf(cue.kind), known)
    const rule = seed.rule && draftOf(seed.rule)
    if (rule && (cue.quoted || isGround(rule) || made.has(rule)))
      return made.has(rule) ? [] : [keep(rule, made)]
    if (cue.quoted || (cue.kind === 'hearsay' && isNoClaim(sentence, cue.spans.at(-1)!, cues))) return []
    const others = cues.filter(other => other !== cue).flatMap(({ spans }) => spans)
    const reading = seeArguments(passage, classes, seed, known, others, models)
    const evidence = evidenceOf({
      ...{ cue, reading, known: seed.rule, cueProbability: probability },
      ...{ passage, lexicon: sentence.lexicon },
    })
    const certainty = Math.min(models.judges.confidence(evidence), mostCertainOf(passage, reading))
    const lowest = rule ? models.judges.lowest : models.judges.lowestAlone
    if (certainty < lowest && !formulaKinds.has(cue.kind)) return []
    const formula = rule?.role === 'formula' && rule.kind === cue.kind
    const draft = formula ? { ...rule, certainty } : draftFrom(place, cue, reading, rule, certainty)
    if (draft && rule) made.set(rule, draft)
    return draft ? [draft] : []
  })
}

// Outside quotation marks "I think", "we want" is the writer in his own name, as in letters and reviews. The articles that
// the models learned from hold hardly any, so how sure they are there tells nothing.
const certaintyOfWriter = 0.6

function mostCertainOf({ words }: Passage, { source }: ArgumentReading): number {
  const named = words.filter(word => covers(source, word))
  return named.length === 1 && firstPersons.has(named[0]!.norm) ? certaintyOfWriter : 1
}

/** "was reportedly wounded": a hedge in nobody's words is a claim without a speaker, whatever the models say. */
function heardOnly(
  known: readonly Known[],
  draftOf: (known: Known) => Draft,
  read: readonly Draft[],
  made: Map<Draft, Draft>,
): Draft[] {
  return known.flatMap(one => {
    const rule = draftOf(one)
    if (made.has(rule)) return []
    // What an outlet relies on, told in a sentence of its own, is nothing without the one before.
    if (isGround(rule)) return [keep(rule, made)]
    if (isMark(rule.sentence.tokens[rule.cue[0]![0]], ':') && read.length === 0) {
      made.set(rule, rule)
      return [rule]
    }
    if (rule.role !== 'hearsay') return []
    const [start, end] = one.cue[0]!
    if (isNoClaim(rule.sentence, [start, end], [])) return []
    const taken = read.some(({ sentence, content, source, cue }) =>
      [...content, ...[...cue, ...(source ? [source] : [])].map(range => rangeSpan(sentence, range))].some(
        // "are said to fear": right behind it as well.
        ([from, to]) => from <= end + 1 && start < to,
      ),
    )
    if (taken) return []
    made.set(rule, rule)
    return [rule]
  })
}

/**
 * "are said to fear that": what follows is the attribution, and this its hedge. "One film, apparently taken from a roof,":
 * in doubt is what is told beside.
 */
function isNoClaim(sentence: Sentence, hedge: Span, cues: readonly SeenCue[]): boolean {
  const [start, end] = hedge
  if (cues.some(({ spans: [first] }) => first && first[0] > start && first[0] <= end + 1)) return true
  const [from] = rangesOf(sentence, [hedge])
  return (from !== undefined && isAside(sentence, from)) || hasSpeaker(sentence, hedge)
}

/**
 * "One added that torches were allegedly shared": does somebody speak before the hedge, in the same clause or around it?
 * Then what the hedge holds at a distance are that one's words. Not so in "has reportedly left, though she insists".
 */
function hasSpeaker(sentence: Sentence, [start]: Span): boolean {
  const { tokens, lexicon } = sentence
  const hedge = tokens.findIndex(token => token.start >= start)
  const verb = tokens.slice(0, hedge).findLastIndex(({ norm, capital }) => {
    const known = capital ? undefined : lexicon.verbs.get(norm)
    return known !== undefined && !known.weak && known.frame !== 'object' && known.kind !== 'belief'
  })
  return verb >= 0 && lastJoint(sentence, verb, hedge) === null
}

/** Does it name the ground of what the sentence before told? */
const isGround = ({ citedBy, sentence }: Draft) => citedBy !== null && citedBy.sentence !== sentence

// Of statements inside quotations about half are right.
const certaintyInQuotes = 0.5

function keep(rule: Draft, made: Map<Draft, Draft>): Draft {
  const kept = { ...rule, certainty: Math.min(rule.certainty, certaintyInQuotes) }
  made.set(rule, kept)
  return kept
}

function draftFrom(
  { sentence, passage }: Place,
  cue: SeenCue,
  reading: ArgumentReading,
  rule: Draft | null,
  certainty: number,
): Draft | null {
  // "is understood to": the phrase that the rules know, of which the model may see a part.
  const whole = cue.kind === 'hearsay' && rule?.role === 'hearsay'
  const range = whole ? [...rule.cue] : rangesOf(sentence, cue.spans)
  if (range.length === 0) return null
  const source =
    reading.source.length > 0
      ? ownSource(sentence, rangesOf(sentence, reading.source)[0]!, range, rule)
      : null
  const usesRule = source === null && cue.kind !== 'hearsay'
  // "has reportedly demanded": that is the hedge's statement, nobody's demand.
  if (usesRule && !rule?.source && !formulaKinds.has(cue.kind)) return null
  const end = passage.words.at(-1)!.end
  // A quotation that goes on in later paragraphs is the rules' affair, and so is a claim around its own hedge.
  const later = (rule?.content ?? []).filter(([start]) => start >= end)
  const byRule = reading.content.length === 0 || (rule && (cue.kind === 'hearsay' || rule.role === 'hearsay'))
  const content = byRule ? [...(rule?.content ?? [])] : [...reading.content, ...later]
  if (content.length === 0 && !formulaKinds.has(cue.kind)) return null
  return {
    sentence,
    cue: range,
    source: usesRule ? (rule?.source ?? null) : source,
    content,
    kind: kindOf(sentence, cue.kind, range, rule),
    addressee: rule?.addressee ?? addresseeOf(sentence, range.at(-1)!),
    citedBy: rule?.citedBy ?? null,
    within: null,
    role: roleOf(sentence, cue.kind, range[0]!, rule),
    certainty,
    open: isOpenAt(passage, content),
  }
}

/** "The Echo quoted the mayor as saying": the mayor, where the model takes the one who quotes for the source. */
function ownSource(sentence: Sentence, seen: Range, cue: readonly Range[], rule: Draft | null): Range {
  const { addressee = null, source = null } = rule?.role === 'quoted' ? rule : {}
  const isQuoter = addressee !== null && seen[0] < addressee[1] && addressee[0] < seen[1]
  return isQuoter && source ? source : withoutTail(sentence, seen, cue)
}

/**
 * "an official, who": the clause behind belongs to somebody else's statement; "the mayor, leaning on the rail", "a nurse,
 * who asked not to be named": how somebody speaks and why without a name is no part of who it is.
 */
function withoutTail(sentence: Sentence, [from, to]: Range, cue: readonly Range[]): Range {
  const { tokens, lexicon } = sentence
  const tail = tokens
    .slice(from, to)
    .findIndex((token, at) => at > 0 && isMark(token, ',') && isManner(sentence, [from + at + 1, to]))
  let end = tail < 0 ? to : from + tail
  const begins = (at: number) => lexicon.relatives.has(tokens[at]!.norm) || tokens[at]!.norm === ','
  while (end > from + 1 && begins(end - 1)) end--
  const isBare = end === to && !cue.some(([at]) => at === to)
  return [from, isBare ? bareRelativeEnd(sentence, [from, end]) : end]
}

/** "an accountant he | did not name": a clause without "whom" whose verb was taken for another cue goes with its noun. */
function bareRelativeEnd({ tokens, lexicon }: Sentence, [from, to]: Range): number {
  const last = tokens[to - 1]!
  // "a register it | claimed to have obtained"
  const isObject =
    lexicon.objectPronouns.has(last.norm) && !(to < tokens.length && isFinite(tokens, to, lexicon))
  const isSubject = to > from + 1 && lexicon.pronouns.has(last.norm) && !isObject
  if (!isSubject || tokens[to - 2]!.kind !== 'word') return to
  let end = to
  while (
    end < tokens.length &&
    tokens[end]!.kind === 'word' &&
    !lexicon.complementisers.has(tokens[end]!.norm)
  )
    end++
  return end
}

function isManner(sentence: Sentence, range: Range): boolean {
  const { tokens, lexicon } = sentence
  const { norm, capital } = tokens[range[0]] ?? { norm: '', capital: true }
  return (
    isAnonymity(sentence, range) ||
    isSpokenTo(sentence, range) ||
    (norm.endsWith('ing') && !capital && !lexicon.prepositions.has(norm))
  )
}

/** "a clerk, quoted by the Echo,": through whom, no part of who it is. */
function isSpokenTo({ tokens, lexicon }: Sentence, [from, to]: Range): boolean {
  let at = from
  // "in an interview with"
  const leads = (norm: string) => lexicon.prepositions.has(norm) || lexicon.determiners.has(norm)
  while (at < to - 1 && at < from + 2 && leads(tokens[at]!.norm)) at++
  return [from, at].some(start => {
    const match = matchPhrase(lexicon.spokenTo, tokens, start)
    return match !== null && match.to - match.from > 1
  })
}

/** The tokens of a sentence under some spans, as ranges. */
function rangesOf({ tokens }: Sentence, spans: readonly Span[]): Range[] {
  return spans.flatMap(([start, end]) => {
    const from = tokens.findIndex(token => token.end > start)
    let to = from
    while (to < tokens.length && tokens[to]!.start < end) to++
    return from >= 0 && to > from ? [[from, to] as const] : []
  })
}

function kindOf(
  { tokens, lexicon }: Sentence,
  kind: CueKind,
  cue: readonly Range[],
  rule: Draft | null,
): Draft['kind'] {
  if (kind === 'hearsay') return 'said'
  if (kind !== 'said') return kind
  if (rule?.kind === 'written' || rule?.kind === 'cited') return rule.kind
  const verb = lexicon.verbs.get(tokens[cue[0]![1] - 1]!.norm)
  return verb?.kind === 'written' && !verb.onlyPapers ? 'written' : 'said'
}

function roleOf(sentence: Sentence, kind: CueKind, [from]: Range, rule: Draft | null): Draft['role'] {
  if (formulaKinds.has(kind)) return 'formula'
  if (kind === 'hearsay') return 'hearsay'
  if (rule && rule.role !== 'formula' && rule.role !== 'hearsay') return rule.role
  if (kind !== 'cited') return 'verb'
  return matchPhrase(sentence.lexicon.accordingTo, sentence.tokens, from) ? 'according' : 'cited'
}

/** "told Reuters": whom a verb of telling names behind it. */
function addresseeOf(sentence: Sentence, [, to]: Range): Range | null {
  const verb = sentence.lexicon.verbs.get(sentence.tokens[to - 1]!.norm)
  const end = verb?.frame === 'told' ? addresseeEnd(sentence, to) : to
  return end > to ? [to, end] : null
}

/** Does the content end with its passage, in a quotation that the paragraph does not close? */
function isOpenAt({ words }: Passage, content: readonly Span[]): boolean {
  const last = words.at(-1)!
  return last.depth > 0 && last.kind !== 'close' && (content.at(-1)?.[1] ?? 0) >= last.start
}
