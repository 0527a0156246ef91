import { dateEnd, dateStart, hasClause, isFinite, isHardMark, isMark, isUtterance } from './clause.ts'
import type { Range, Sentence } from './clause.ts'
import { isAdverb } from './lexicon.ts'
import { matchPhrase } from './phrases.ts'

/**
 * The noun phrase that ends before `end`, with the appositions and relative clauses that belong to it: the subject of
 * a verb that begins at `end`. Interpolations of another kind ("citing …", "on Monday") are left out.
 *
 * @param floor the first token that may belong to it
 * @returns null where there is none
 */
export function nounPhraseBefore(sentence: Sentence, end: number, floor: number): Range | null {
  const phrase = phraseBefore(sentence, end, floor)
  if (!phrase) return null
  const [from, to] = phrase
  for (let at = from + 1; at < to; at++)
    if (matchPhrase(sentence.lexicon.citing, sentence.tokens, at) || beginsAddressee(sentence, at))
      return [from, at]
  return phrase
}

/** "der Agentur" in "wie die Polizei der Agentur sagte": to whom it was said, no part of who says it. */
export function beginsAddressee({ tokens, lexicon }: Sentence, at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  return (
    (lexicon.pack.addressees?.includes(norm) ?? false) ||
    (lexicon.pack.addresseeArticles.includes(norm) && lexicon.outlet.has(tokens[at + 1]?.norm ?? ''))
  )
}

function phraseBefore(sentence: Sentence, end: number, floor: number): Range | null {
  const { tokens } = sentence
  const last = stripAdverbs(sentence, end, floor)
  if (last <= floor) return null
  if (!isMark(tokens[last - 1], ',') && !isMark(tokens[last - 1], ')')) {
    const start = chunkStart(sentence, last, floor)
    return start < last ? leadless(sentence, [start, last]) : null
  }
  return withInterpolations(sentence, last, floor)
}

/** Walks left over ", who …," and ", a former judge," to the head of the phrase. */
function withInterpolations(sentence: Sentence, end: number, floor: number): Range | null {
  const { tokens } = sentence
  let close = end - 1
  let keptTo = -1
  let found: Range | null = null
  for (let step = 0; step < 6; step++) {
    const open = commaBefore(sentence, close, floor)
    if (open < 0) break
    const inside: Range = [open + 1, close]
    const keeps = isMark(tokens[close], ',') && belongsToNoun(sentence, inside)
    if (keptTo < 0) keptTo = keeps ? close : open
    else if (!keeps) keptTo = open
    const start = chunkStart(sentence, open, floor)
    // "Lyra, quoting Vega, which in turn cited a clerk, said"
    if (isMark(tokens[start - 1], ',') && isCitation(sentence, start)) {
      const head = chunkStart(sentence, start - 1, floor)
      return head < start - 1 ? leadless(sentence, [head, start - 1]) : null
    }
    if (start >= open || !isNominalHead(sentence, [start, open]) || isAfterVerb(sentence, start)) break
    found = [start, keptTo]
    const moreBefore =
      isMark(tokens[start - 1], ',') && start - 1 > floor && !startsAdverbial(sentence, start)
    if (!moreBefore || !isNominal(sentence, [start, open])) break
    const before = chunkStart(sentence, start - 1, floor)
    if (before >= start - 1 || startsAdverbial(sentence, before) || !isNominal(sentence, [before, start - 1]))
      break
    close = start - 1
  }
  return found && leadless(sentence, found)
}

function isCitation({ tokens, lexicon }: Sentence, at: number): boolean {
  const verb = lexicon.verbs.get(tokens[at]?.norm ?? '')
  return verb?.frame === 'cite' && verb.shape === 'participle'
}

/** What stands behind a verb is its object, not the head of a subject. */
function isAfterVerb({ tokens, lexicon }: Sentence, at: number): boolean {
  return at > 0 && tokens[at - 1]!.kind === 'word' && isFinite(tokens, at - 1, lexicon)
}

function commaBefore(sentence: Sentence, close: number, floor: number): number {
  const bracket = isMark(sentence.tokens[close], ')')
  for (let at = close - 1; at > floor; at--) {
    const token = sentence.tokens[at]
    if (isMark(token, bracket ? '(' : ',')) return at
    if (!bracket && (isHardMark(token) || isUtterance(sentence, at))) return -1
  }
  return -1
}

/** An apposition, an age or a relative clause; not "citing …" or "on Monday". */
function belongsToNoun(sentence: Sentence, range: Range): boolean {
  const { tokens, lexicon } = sentence
  const first = tokens[range[0]]
  if (!first || isAnonymity(sentence, range)) return false
  if (lexicon.relatives.has(first.norm)) return true
  // "Ada Ray, 52, of Mill Lane"
  if (first.norm === 'of') return isNominal(sentence, range)
  return !startsAdverbial(sentence, range[0]) && isNominalHead(sentence, range)
}

/** "speaking on condition of anonymity": the reason, not part of the source. */
export function isAnonymity(sentence: Sentence, [from, to]: Range): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++)
    if (matchPhrase(sentence.lexicon.anonymity, sentence.tokens, at)) return true
  return false
}

export function startsAdverbial(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (!token || token.kind !== 'word') return dateEnd(sentence, at) > at
  const { lexicon } = sentence
  if (dateEnd(sentence, at) > at) return true
  if (lexicon.prepositions.has(token.norm) || isAdverb(token, lexicon)) return true
  if (lexicon.subordinators.has(token.norm) || lexicon.coordinators.has(token.norm)) return true
  if (
    matchPhrase(lexicon.accordingTo, sentence.tokens, at) ||
    matchPhrase(lexicon.citing, sentence.tokens, at)
  )
    return true
  return token.norm.endsWith('ing') && lexicon.verbs.get(token.norm)?.shape === 'participle'
}

export function isNominal(sentence: Sentence, range: Range): boolean {
  return range[0] < range[1] && !hasClause(sentence, range)
}

/** "Those who were on the pier" holds a verb, yet it is a noun. */
function isNominalHead(sentence: Sentence, [from, to]: Range): boolean {
  for (let at = from + 1; at < to; at++)
    if (sentence.lexicon.relatives.has(sentence.tokens[at]!.norm)) return true
  return isNominal(sentence, [from, to])
}

function stripAdverbs(sentence: Sentence, end: number, floor: number): number {
  let last = end
  for (;;) {
    const dated = dateStart(sentence, last, floor)
    if (dated < last) last = dated
    else if (last > floor && isAdverb(sentence.tokens[last - 1], sentence.lexicon)) last--
    else return last
  }
}

/** Where the row of words that ends before `end` begins: behind the nearest mark, conjunction or utterance. */
function chunkStart(sentence: Sentence, end: number, floor: number): number {
  const { tokens, lexicon } = sentence
  let wantsRelative = -1
  let at = end - 1
  for (; at >= floor; at--) {
    const token = tokens[at]!
    if (token.kind === 'mark' && breaksChunk(sentence, at)) break
    if (token.kind === 'quote' && isUtterance(sentence, at)) break
    if (token.kind !== 'word') continue
    if (lexicon.relatives.has(token.norm) && !(token.capital && at > 0)) {
      if (wantsRelative >= 0 && at > floor && tokens[at - 1]!.kind === 'word') {
        wantsRelative = -1
        continue
      }
      if (lexicon.pronouns.has(token.norm)) return at
    }
    if (breaksClause(sentence, at, floor, end)) break
    if (isFinite(tokens, at, lexicon) && !reducedRelative(sentence, at, floor))
      wantsRelative = Math.max(wantsRelative, at)
  }
  return wantsRelative >= 0 ? wantsRelative + 1 : at + 1
}

function breaksChunk(sentence: Sentence, at: number): boolean {
  const { norm } = sentence.tokens[at]!
  if (joinsWords(sentence, at)) return false
  return (
    !['&', "'", '’', '/', '.', '#', '$', '£', '€', '%', '@'].includes(norm) ||
    (norm === '.' && !sentence.tokens[at - 1]?.capital)
  )
}

/** "and" joins nouns unless a finite verb stands to its left; "that", "while", "but" always begin a clause. */
function breaksClause(sentence: Sentence, at: number, floor: number, end: number): boolean {
  const { tokens, lexicon } = sentence
  const { norm, capital } = tokens[at]!
  if (capital && at > 0) return false
  if (lexicon.complementisers.has(norm)) return true
  if (lexicon.subordinators.has(norm)) return true
  if (!lexicon.coordinators.has(norm)) return false
  if (at + 1 >= end || isMark(tokens[at - 1], ',')) return true
  if (norm !== 'and' && norm !== 'or' && norm !== 'nor' && norm !== 'und') return true
  return lexicon.pronouns.has(tokens[at + 1]!.norm) || clauseOnLeft(sentence, at, floor)
}

function clauseOnLeft(sentence: Sentence, at: number, floor: number): boolean {
  for (let left = at - 1; left >= floor && left > at - 14; left--) {
    const token = sentence.tokens[left]!
    if (isHardMark(token) || isMark(token, ',') || isUtterance(sentence, left)) return false
    if (isFinite(sentence.tokens, left, sentence.lexicon)) return true
  }
  return false
}

/** "a study published in May": a past form behind a noun that begins the stretch is no verb of its own. */
function reducedRelative(sentence: Sentence, at: number, floor: number): boolean {
  const { tokens, lexicon } = sentence
  if (lexicon.auxiliaries.has(tokens[at]!.norm) || lexicon.pronouns.has(tokens[at - 1]?.norm ?? ''))
    return false
  return at > floor && lexicon.prepositions.has(tokens[at + 1]?.norm ?? '')
}

/** Drops what stands before the noun: "But", "meanwhile", "in October", "in a statement". */
function leadless(sentence: Sentence, [from, to]: Range): Range | null {
  const { tokens, lexicon } = sentence
  let start = from
  for (;;) {
    const token = tokens[start]
    if (!token || start >= to) return null
    const dated = dateEnd(sentence, start)
    if (dated > start && dated < to) start = dated
    else if (isMark(token, ',')) start++
    else if (
      token.kind === 'word' &&
      lexicon.coordinators.has(token.norm) &&
      !lexicon.determiners.has(token.norm)
    )
      start++
    else if (isAdverb(token, lexicon) && !(token.capital && start > 0) && start + 1 < to) start++
    else if (lexicon.prepositions.has(token.norm) && !(token.capital && start > 0)) {
      const noun = nounAfterPhrase(sentence, start, to)
      if (noun === null) return start === 0 && !tokens[start + 1]?.capital ? [start, to] : null
      start = noun
    } else return [start, to]
  }
}

/** Behind "in a statement …" the next determiner, pronoun or name that no preposition governs. */
function nounAfterPhrase(sentence: Sentence, at: number, to: number): number | null {
  const { tokens, lexicon } = sentence
  const dated = dateEnd(sentence, at + 1)
  if (dated > at + 1 && dated < to) return dated
  for (let next = at + 2; next < to; next++) {
    const token = tokens[next]!
    const before = tokens[next - 1]!
    if (
      isNounStart(token, sentence) &&
      !lexicon.prepositions.has(before.norm) &&
      !lexicon.determiners.has(before.norm) &&
      !before.capital &&
      before.norm !== 'and'
    )
      return next
  }
  return null
}

function isNounStart(token: Sentence['tokens'][number], { lexicon }: Sentence): boolean {
  return token.capital || lexicon.determiners.has(token.norm) || lexicon.pronouns.has(token.norm)
}

/**
 * Where the noun phrase that begins at `from` ends, appositions and relative clauses included: a source behind its
 * verb ("said Ada Ray, 71, who runs the shop"), or behind "according to" and "citing".
 *
 * @param limit the phrase ends before this token
 */
export function nounPhraseEnd(sentence: Sentence, from: number, limit: number): number {
  const { tokens, lexicon } = sentence
  let at = from
  let relative = false
  for (; at < limit; at++) {
    const token = tokens[at]!
    if (isHardMark(token) && !joinsWords(sentence, at)) break
    if (token.kind === 'quote' && isUtterance(sentence, at)) break
    if (isMark(token, ',')) {
      if (!goesOn(sentence, at, limit)) break
      relative = lexicon.relatives.has(tokens[at + 1]?.norm ?? '')
      continue
    }
    if (token.kind !== 'word' || at === from) continue
    if (endsAtDate(sentence, at) && !relative && !lexicon.prepositions.has(tokens[at - 1]!.norm)) break
    if (lexicon.relatives.has(token.norm) && !lexicon.determiners.has(token.norm)) relative = true
    if (!relative && stopsNoun(sentence, at)) break
  }
  while (at > from + 1 && lexicon.pack.particles.includes(tokens[at - 1]!.norm)) at--
  return at
}

/** "documents published on Tuesday by the committee": the date belongs to the noun when its agent follows. */
function endsAtDate(sentence: Sentence, at: number): boolean {
  const end = dateEnd(sentence, at)
  return end > at && !sentence.lexicon.agents.has(sentence.tokens[end]?.norm ?? '')
}

/** A hyphen written on to its word is part of it, and so is the Hebrew maqaf: "נורד־פרס". */
function joinsWords({ tokens }: Sentence, at: number): boolean {
  const { norm, start } = tokens[at]!
  return (norm === '-' || norm === '־') && tokens[at - 1]?.end === start
}

/** After the comma: an age, an apposition or a relative clause that still belongs to the noun. */
function goesOn(sentence: Sentence, comma: number, limit: number): boolean {
  const { tokens, lexicon } = sentence
  const next = tokens[comma + 1]
  if (!next || comma + 1 >= limit || next.kind === 'quote') return false
  if (isAnonymity(sentence, [comma + 1, limit])) return false
  let close = comma + 1
  while (close < limit && !isMark(tokens[close], ',') && !isHardMark(tokens[close])) close++
  if (lexicon.complementisers.has(next.norm)) return false
  if (lexicon.relatives.has(next.norm)) return !citesWithin(sentence, comma + 2)
  // "according to the official, is a clause that …": there the sentence goes on that the source interrupted.
  if (isFinite(tokens, comma + 1, lexicon)) return false
  if (startsAdverbial(sentence, comma + 1) && next.norm !== 'of') return false
  return isNominalHead(sentence, [comma + 1, close])
}

/** ", which cited …", ", who in turn quoted …" */
function citesWithin({ tokens, lexicon }: Sentence, from: number): boolean {
  return tokens.slice(from, from + 4).some(({ norm }) => lexicon.verbs.get(norm)?.frame === 'cite')
}

/** A word behind a noun that no longer belongs to it. */
function stopsNoun(sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = sentence
  const token = tokens[at]!
  if (token.capital) return false
  if (matchPhrase(lexicon.citing, tokens, at) || beginsAddressee(sentence, at)) return true
  if (matchPhrase(lexicon.asSaying, tokens, at) || matchPhrase(lexicon.anonymity, tokens, at)) return true
  if (lexicon.subordinators.has(token.norm) && token.norm !== 'than') return true
  if (lexicon.coordinators.has(token.norm)) return coordinatesClause(sentence, at)
  if (lexicon.prepositions.has(token.norm))
    return occasionFollows(sentence, at) || endsAtDate(sentence, at + 1)
  return isFinite(tokens, at, lexicon) && !lexicon.prepositions.has(tokens[at + 1]?.norm ?? '')
}

function coordinatesClause(sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = sentence
  if (tokens[at]!.norm !== 'and' && tokens[at]!.norm !== 'or') return true
  for (let next = at + 1; next < Math.min(tokens.length, at + 7); next++) {
    if (tokens[next]!.kind === 'mark') return false
    if (isFinite(tokens, next, lexicon) && !lexicon.relatives.has(tokens[next - 1]!.norm)) return true
  }
  return false
}

/** "in a statement", "at a news conference": where it was said, within the next five words. */
export function occasionFollows(sentence: Sentence, at: number): boolean {
  return occasionEnd(sentence, at) > at
}

export function occasionEnd({ tokens, lexicon }: Sentence, at: number): number {
  if (!lexicon.prepositions.has(tokens[at]?.norm ?? '') || tokens[at]!.norm === 'of') return at
  if (!lexicon.determiners.has(tokens[at + 1]?.norm ?? '')) return at
  for (let next = at + 2; next < Math.min(tokens.length, at + 6); next++) {
    if (tokens[next]!.kind !== 'word') return at
    if (
      lexicon.occasion.has(tokens[next]!.norm) &&
      !tokens[next]!.possessive &&
      !lexicon.occasion.has(tokens[next + 1]?.norm ?? '')
    )
      return next + 1
  }
  return at
}
