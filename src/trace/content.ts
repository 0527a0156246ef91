import type { Span } from '../news/index.ts'
import {
  beginsNoun,
  dateEnd,
  hasClause,
  isDash,
  isFinite,
  isHardMark,
  isMark,
  isUtterance,
} from './clause.ts'
import type { Range, Sentence } from './clause.ts'
import type { Cue } from './cues.ts'
import { isAdverb } from './lexicon.ts'
import { beginsAddressee, nounPhraseEnd, occasionEnd } from './noun-phrase.ts'
import { isHost, isOutletNoun } from './outlets-named.ts'
import { matchPhrase } from './phrases.ts'

/** Where the words behind a cue begin that could be its content, and to whom it was said. */
export type Behind = { readonly at: number; readonly addressee: Range | null }

/** Steps over "(told) Reuters on Monday in an interview, citing …," to what may be the content. */
export function behindCue(sentence: Sentence, cue: Cue): Behind {
  const { tokens, lexicon } = sentence
  let at = cue.range[1]
  let addressee: Range | null = null
  const told = cue.type === 'verb' && cue.verb.frame === 'told' && !cue.passive
  if (told) {
    addressee = [at, addresseeEnd(sentence, at)]
    at = addressee[1]
  }
  for (;;) {
    const token = tokens[at]
    if (!token) return { at, addressee }
    if (!addressee && beginsAddressee(sentence, at)) {
      addressee = [at, nounPhraseEnd(sentence, at, tokens.length)]
      at = addressee[1]
      continue
    }
    const next = adjunctEnd(sentence, at)
    if (next > at) at = next
    else if (!addressee && isAddressed(sentence, at)) {
      addressee = [at + 1, addresseeEnd(sentence, at + 1)]
      at = addressee[1]
    } else if (isMark(token, ',') && lexicon.verbs.get(tokens[at + 1]?.norm ?? '')?.frame === 'cite') {
      const close = commaFrom(sentence, at + 1)
      // ", citing the Courier, which had it from a milkman": who tells is told further, nothing is said.
      const next = tokens[close + 1]?.norm ?? ''
      if (close < 0 || (lexicon.relatives.has(next) && !lexicon.complementisers.has(next)))
        return { at, addressee }
      at = close + 1
    } else if (isMark(token, ',') && onAuthority(sentence, at + 1) > at) at = onAuthority(sentence, at + 1)
    else return { at: clauseAfterAdjunct(sentence, at), addressee }
  }
}

const longestAuthority = 40

/** "reported, on the authority of a clerk, who had it from a guard, that …": the index of "that", else 0. */
function onAuthority({ tokens, lexicon }: Sentence, from: number): number {
  if (!matchPhrase(lexicon.accordingTo, tokens, from)) return 0
  for (let at = from; at < Math.min(tokens.length, from + longestAuthority); at++) {
    if (isHardMark(tokens[at]) || tokens[at]!.kind === 'quote') return 0
    const { norm } = tokens[at]!
    if (lexicon.complementisers.has(norm) && isMark(tokens[at - 1], ',')) return at
  }
  return 0
}

const longestAdjunct = 10

/** "said from the public seats that …": a preposition's phrase between the verb and its "that". */
function clauseAfterAdjunct({ tokens, lexicon }: Sentence, at: number): number {
  if (!lexicon.prepositions.has(tokens[at]?.norm ?? '')) return at
  for (let next = at + 1; next < Math.min(tokens.length, at + longestAdjunct); next++) {
    if (tokens[next]!.kind === 'mark' || lexicon.relatives.has(tokens[next]!.norm)) {
      return lexicon.complementisers.has(tokens[next]!.norm) ? next : at
    }
  }
  return at
}

/** "to reporters", "to the paper"; "to leave" is no addressee. */
function isAddressed({ tokens, lexicon }: Sentence, at: number): boolean {
  const next = tokens[at + 1]
  if (!lexicon.infinitiveMark.has(tokens[at]!.norm) || !next) return false
  return (
    next.capital ||
    lexicon.determiners.has(next.norm) ||
    lexicon.person.has(next.norm) ||
    lexicon.objectPronouns.has(next.norm)
  )
}

/** A date, an adverb, "in a statement", "in an interview with Sky News": the index behind it. */
function adjunctEnd(sentence: Sentence, at: number): number {
  const { tokens, lexicon } = sentence
  const token = tokens[at]!
  if (lexicon.pack.particles.includes(token.norm) && (!tokens[at + 1] || tokens[at + 1]!.kind === 'mark'))
    return at + 1
  if (lexicon.prepositions.has(token.norm)) {
    const dated = dateEnd(sentence, at + 1)
    if (dated > at + 1) return dated
    const occasion = occasionEnd(sentence, at)
    return occasion > at ? partnerEnd(sentence, occasion) : at
  }
  const dated = dateEnd(sentence, at)
  if (dated > at) return dated
  return isAdverb(token, lexicon) && !lexicon.determiners.has(token.norm) ? at + 1 : at
}

/** "with Sky News", "to the paper" behind an occasion. */
function partnerEnd(sentence: Sentence, at: number): number {
  const { tokens } = sentence
  const token = tokens[at]
  if (!token || !['with', 'to', 'for', 'by', 'in', 'from'].includes(token.norm)) return at
  return addresseeEnd(sentence, at + 1)
}

/** Where an addressee ends: before "that", a quotation, a pronoun, a second determiner, or where a name ends. */
export function addresseeEnd(sentence: Sentence, from: number): number {
  const { tokens, lexicon } = sentence
  const first = tokens[from]
  if (!first || first.kind === 'mark' || first.kind === 'quote') return from
  if (lexicon.objectPronouns.has(first.norm)) return from + 1
  let at = lexicon.determiners.has(first.norm) || first.possessive ? from + 1 : from
  const named = tokens[at]?.capital ?? false
  const begin = at
  for (; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && token.norm !== '&') break
    const nouned = outletNounEnd(sentence, at)
    if (nouned > at) return nameEnd(sentence, nouned)
    const paper = at > begin && !named ? paperEnd(sentence, at) : at
    if (paper > at) return paper
    if (token.kind === 'quote' || (at > begin && endsAddressee(sentence, at, named))) break
    if (at === begin && lexicon.complementisers.has(token.norm)) break
  }
  return at
}

const longestNoun = 4

/** "Kessan state broadcaster", "independent news site": the index behind a noun for outlets that a name follows. */
function outletNounEnd({ tokens, lexicon }: Sentence, from: number): number {
  let end = from
  for (let at = from; at < Math.min(tokens.length, from + longestNoun); at++) {
    const { norm, kind, capital, possessive } = tokens[at]!
    const stops = [lexicon.prepositions, lexicon.complementisers, lexicon.auxiliaries, lexicon.pronouns]
    if (kind !== 'word' || possessive || stops.some(list => list.has(norm))) break
    if (capital && end > from) break
    if (!capital && (isOutletNoun(tokens, at, lexicon) || isHost(tokens, at, lexicon))) end = at + 1
    if (!capital && lexicon.institution.has(norm) && lexicon.outletNames.has(tokens[at - 1]?.norm ?? ''))
      end = at + 1
  }
  return tokens[end]?.capital && !lexicon.pack.headFirst ? end : from
}

/** "told the government-controlled Sunday Post": the index behind the name of an outlet that an adjective stands before. */
function paperEnd(sentence: Sentence, at: number): number {
  const { tokens, lexicon } = sentence
  if (!tokens[at]!.capital || lexicon.pack.headFirst || isPlainNoun(sentence, at - 1)) return at
  let end = at
  while (tokens[end]?.capital && !lexicon.givenNames.has(tokens[end]!.norm)) end++
  const next = tokens[end]
  const openers = [lexicon.complementisers, lexicon.prepositions, lexicon.determiners, lexicon.pronouns]
  const isWhole = !next || next.kind !== 'word' || openers.some(list => list.has(next.norm))
  if (!isWhole || end === at) return at
  return lexicon.outletNames.has(tokens[end - 1]!.norm) ? end : at
}

/** "told the weekly Il Fosso that"; but "told the weekly Ada Ray had left": there the name is a subject, not the weekly's. */
function nameEnd(sentence: Sentence, from: number): number {
  const { tokens, lexicon } = sentence
  let end = from
  while (isNamePart(sentence, end, from)) end++
  const isSubject = end < tokens.length && isFinite(tokens, end, lexicon)
  return isSubject || lexicon.titles.has(tokens[from]!.norm) || dateEnd(sentence, from) > from ? from : end
}

function isNamePart(sentence: Sentence, at: number, from: number): boolean {
  const { tokens, lexicon } = sentence
  const token = tokens[at]
  if (!token || token.kind === 'mark' || token.kind === 'quote') return false
  // "Woche im Bild", "Ledger of Ardle"
  const joins =
    tokens[at + 1]?.capital === true &&
    token.norm.length < 4 &&
    !lexicon.finiteVerbs.has(token.norm) &&
    dateEnd(sentence, at + 1) === at + 1
  return (
    token.capital || (at > from && (token.kind === 'number' || (joins && !isFinite(tokens, at, lexicon))))
  )
}

function endsAddressee(sentence: Sentence, at: number, named: boolean): boolean {
  const { tokens, lexicon } = sentence
  const token = tokens[at]!
  const { norm } = token
  if (token.kind === 'mark') return false
  if (token.kind === 'number') return !named || tokens[at - 1]!.kind === 'number'
  if (lexicon.complementisers.has(norm) || lexicon.questionWords.has(norm) || lexicon.pronouns.has(norm))
    return true
  if (lexicon.determiners.has(norm) || lexicon.coordinators.has(norm)) return true
  if (lexicon.prepositions.has(norm)) return norm !== 'of'
  if (named) return !token.capital && !lexicon.outlet.has(norm)
  // Where the noun comes first a name belongs to it: "à la radio Lyra".
  if (token.capital) return !lexicon.pack.headFirst
  return !isPlainNoun(sentence, at - 1) ? false : !lexicon.outlet.has(norm) && !lexicon.occasion.has(norm)
}

function isPlainNoun({ tokens, lexicon }: Sentence, at: number): boolean {
  const { norm } = tokens[at]!
  return (
    [lexicon.person, lexicon.institution, lexicon.outlet, lexicon.occasion].some(nouns => nouns.has(norm)) ||
    norm.endsWith('s')
  )
}

export function commaFrom(sentence: Sentence, from: number): number {
  for (let at = from; at < sentence.tokens.length; at++) {
    if (isMark(sentence.tokens[at], ',')) return at
    if (isHardMark(sentence.tokens[at])) return -1
  }
  return -1
}

/** The content behind a cue, or null where what follows is none. */
export function contentBehind(sentence: Sentence, cue: Cue, at: number, limit: number): Range | null {
  const { tokens, lexicon } = sentence
  const token = tokens[at]
  if (!token || at >= limit) return null
  if (isMark(token, ':') || isMark(token, ',')) {
    const next = tokens[at + 1]
    if (next?.kind === 'quote') return quoteOrClause(sentence, at + 1, limit)
    const opens =
      isMark(token, ':') || (lexicon.pack.commaBeforeClause && opensClause(sentence, at + 1, limit))
    return opens && at + 1 < limit ? [at + 1, limit] : null
  }
  if (token.kind === 'mark') return null
  if (token.kind === 'quote') return quoteOrClause(sentence, at, limit)
  if (lexicon.complementisers.has(token.norm) || lexicon.questionWords.has(token.norm)) return [at, limit]
  const object =
    cue.type === 'verb' &&
    (cue.verb.frame === 'object' || cue.verb.frame === 'told' || cue.verb.weak || at === cue.range[1])
  if (lexicon.infinitiveMark.has(token.norm)) return object && at + 1 < limit ? [at, limit] : null
  if (beginsNoun(sentence, at)) return [at, limit]
  const prepositional =
    lexicon.prepositions.has(token.norm) && object && cue.type === 'verb' && takesPreposition(token.norm)
  return prepositional ? [at, limit] : null
}

/** German sets a comma before what is said: "sagte, dass …", "sagte, sie habe …". */
function opensClause(sentence: Sentence, at: number, limit: number): boolean {
  const { lexicon } = sentence
  const { norm } = sentence.tokens[at] ?? { norm: '' }
  if (lexicon.complementisers.has(norm) || lexicon.questionWords.has(norm)) return true
  return (
    !lexicon.coordinators.has(norm) &&
    (hasClause(sentence, [at, limit]) || (beginsNoun(sentence, at) && limit - at >= 3))
  )
}

const takesPreposition = (norm: string) => ['of', 'against', 'about', 'for', 'on'].includes(norm)

/** `said: "…"` is the quotation; `said "no" to the plan` is the clause that holds it. */
function quoteOrClause(sentence: Sentence, at: number, limit: number): Range {
  const next = sentence.tokens[at + 1]
  return next?.kind === 'word' && at + 1 < limit && !isUtterance(sentence, at) ? [at, limit] : [at, at + 1]
}

/**
 * The content before a cue whose source begins at `end`: the quotation or the clause, from the last boundary on.
 * Null where only an adverbial stands there.
 */
export function contentBefore(sentence: Sentence, floor: number, end: number): Range | null {
  const { tokens } = sentence
  let to = end
  if (
    to > floor + 1 &&
    isDash(tokens[to - 1]) &&
    (tokens[to - 2]?.kind === 'quote' || isMark(tokens[to - 2], ','))
  )
    to--
  while (to > floor && isMark(tokens[to - 1], ',')) to--
  if (to <= floor) return null
  if (tokens[to - 1]!.kind === 'quote' && isUtterance(sentence, to - 1))
    return quoteWithLead(sentence, floor, to)
  if (to === end && tokens[to - 1]!.kind !== 'quote') return null
  const from = clauseStart(sentence, floor, to)
  return from < to ? [from, to] : null
}

function quoteWithLead(sentence: Sentence, floor: number, to: number): Range {
  const before = sentence.tokens[to - 2]
  if (to - 2 < floor || !before || before.kind === 'mark' || before.kind === 'quote') return [to - 1, to]
  return [clauseStart(sentence, floor, to), to]
}

/** Skips "But", "Meanwhile," and the like at the head of a clause. */
function clauseStart(sentence: Sentence, floor: number, to: number): number {
  const { tokens, lexicon } = sentence
  let from = floor
  for (let at = to - 1; at >= floor; at--)
    if (tokens[at]!.kind === 'mark' && (tokens[at]!.norm === ';' || tokens[at]!.norm === ':')) {
      from = at + 1
      break
    }
  while (from < to) {
    const token = tokens[from]!
    if (
      token.kind === 'mark' &&
      token.norm !== '(' &&
      token.norm !== '$' &&
      token.norm !== '€' &&
      token.norm !== '£'
    )
      from++
    else if (token.kind === 'word' && lexicon.coordinators.has(token.norm)) from++
    else break
  }
  return from
}

/** Whether the words can stand alone as a content: a clause, an utterance, or enough words to be one. */
export function isWhole(sentence: Sentence, range: Range): boolean {
  return hasClause(sentence, range) || sentence.tokens.slice(...range).some(token => token.kind === 'quote')
}

/** The text under a range; a single quotation without its marks; without a comma at the end. */
export function contentSpan({ tokens, text }: Sentence, [from, to]: Range): Span {
  const quote = to - from === 1 ? tokens[from]!.quote : undefined
  let start = quote?.innerStart ?? tokens[from]!.start
  let end = quote?.innerEnd ?? tokens[to - 1]!.end
  // French sets a blank inside its guillemets.
  while (start < end - 1 && /\s/u.test(text.charAt(start))) start++
  while (end > start + 1 && (/\s/u.test(text.charAt(end - 1)) || text.charAt(end - 1) === ',')) end--
  return [start, end]
}

export function rangeSpan({ tokens, text }: Sentence, [from, to]: Range): Span {
  let end = tokens[to - 1]!.end
  if (to - from > 1 && text.charAt(end - 1) === ',') end--
  return [tokens[from]!.start, end]
}
