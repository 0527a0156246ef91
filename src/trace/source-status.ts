import type { Status } from '../news/index.ts'
import { isMark } from './clause.ts'
import type { Range, Sentence } from './clause.ts'
import type { Lexicon } from './lexicon.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './tokens.ts'

/**
 * What the words of a source tell of it: a person with a name, persons without, an institution, a document, an
 * outlet, or nothing ("none": no source that could say anything).
 */
export function sourceStatus(sentence: Sentence, range: Range): Status {
  const { lexicon, tokens } = sentence
  const first = tokens[range[0]]
  if (!first) return 'none'
  if (range[1] - range[0] === 1 && lexicon.pronouns.has(first.norm))
    return lexicon.pronouns.get(first.norm) === 'thing' ? 'institution' : 'unnamed'
  // citing "a veteran of the services"
  if (first.quote && !isEpithet(sentence, range[0], range[1])) {
    const { tokens } = first.quote
    return sourceStatus({ ...sentence, tokens }, [0, tokens.length])
  }
  const whole = wholeOf(sentence, range)
  if (whole) {
    const status = sourceStatus(sentence, whole)
    return status === 'named' || status === 'none' ? 'unnamed' : status
  }
  const head = headSegment(sentence, range)
  const rest: Range = [head[1], range[1]]
  return (
    headStatus(sentence, head, rest) ??
    nameStatus(sentence, head, rest) ??
    (appositionName(sentence, rest)
      ? 'named'
      : appositionFirm(sentence, rest)
        ? 'institution'
        : suffixStatus(sentence, head))
  )
}

/** "one of the ministers", "one, a memo": the words that tell what it is one of, or null. */
function wholeOf({ tokens, lexicon }: Sentence, [from, to]: Range): Range | null {
  const { indefinite, partitives } = lexicon.pack
  let at = from
  while (at + 2 < to && indefinite.includes(tokens[at]!.norm) && partitives?.includes(tokens[at + 1]!.norm))
    at += 2
  if (at > from) return [at, to]
  const isTold = indefinite.includes(tokens[from]!.norm) && isMark(tokens[from + 1], ',') && from + 3 < to
  const isNoun = isTold && lexicon.determiners.has(tokens[from + 2]!.norm) && !isMark(tokens[from + 3], ',')
  return isNoun ? [from + 2, to] : null
}

/** The words up to the first preposition, relative or comma. */
function headSegment(sentence: Sentence, [from, to]: Range): Range {
  const { tokens, lexicon } = sentence
  let at = from
  let isLinked = false
  for (; at < to; at++) {
    const token = tokens[at]!
    if (at === from) continue
    if (token.kind === 'mark' && !['&', '-', '־', "'", '’', '.'].includes(token.norm)) break
    if (token.kind === 'quote' && !isEpithet(sentence, at, to)) break
    if (token.capital) continue
    if (lexicon.prepositions.has(token.norm) && !isLinked && isPersonsName(sentence, [from, at])) break
    if (lexicon.prepositions.has(token.norm) && !tokens[at + 1]?.capital) break
    if (lexicon.prepositions.has(token.norm) && !tokens[at - 1]?.capital) break
    isLinked ||= lexicon.prepositions.has(token.norm)
    if (
      lexicon.relatives.has(token.norm) ||
      matchPhrase(lexicon.heldBy, tokens, at) ||
      matchPhrase(lexicon.anonymity, tokens, at)
    )
      break
  }
  return [from, at]
}

/** "a “highly placed” source", „Echo“-Chef: a quotation before the noun that it tells of. */
function isEpithet({ tokens, lexicon }: Sentence, at: number, to: number): boolean {
  const next = at + 1 < to ? tokens[at + 1]! : null
  if (next?.norm === '-') return true
  const isNoun =
    next?.kind === 'word' && !lexicon.prepositions.has(next.norm) && !lexicon.relatives.has(next.norm)
  return isNoun && !lexicon.auxiliaries.has(next.norm) && !lexicon.coordinators.has(next.norm)
}

/** "Petra Lund", "Stan Kettler": two capitals of which the first is a given name. */
function isPersonsName({ tokens, lexicon }: Sentence, [from, to]: Range): boolean {
  for (let at = from; at + 1 < to; at++)
    if (tokens[at]!.capital && tokens[at + 1]!.capital && lexicon.givenNames.has(tokens[at]!.norm))
      return !tokens[to - 1]!.possessive && !isFirm(tokens.slice(at + 1, to), lexicon)
  return false
}

const isFirm = (words: readonly Token[], { institutionNames, outletNames }: Lexicon) =>
  words.some(({ norm }) => institutionNames.has(norm) || outletNames.has(norm))

/** By the noun of the head that is listed: the last, or the first where the language puts its nouns first. */
function headStatus(sentence: Sentence, [from, to]: Range, rest: Range): Status | null {
  const { tokens, lexicon } = sentence
  const places = Array.from({ length: to - from }, (_, step) =>
    lexicon.pack.headFirst ? from + step : to - 1 - step,
  )
  for (const at of places) {
    const token = tokens[at]!
    if (token.kind !== 'word') continue
    const { norm } = token
    const namedAfter = nameRun(sentence, at + 1, to) || appositionName(sentence, rest)
    if (lexicon.spokesperson.has(norm)) return namedAfter ? 'named' : 'institution'
    if (token.capital && at > from && !lexicon.pack.capitalNouns) continue
    if (isCaseless(token) && lexicon.titles.has(norm) && at + 1 < to) return 'named'
    const two = `${tokens[at - 1]?.norm} ${norm}`
    if (lexicon.outlet.has(two)) return 'outlet'
    if (lexicon.institution.has(two)) return 'institution'
    if (
      lexicon.person.has(norm) ||
      lexicon.person.has(two) ||
      (lexicon.pack.capitalNouns && hasPersonEnding(token, lexicon) && tokens[at - 1]?.capital !== true)
    )
      return namedAfter ? 'named' : appositionFirm(sentence, rest) ? 'institution' : 'unnamed'
    if (titledAfter(sentence, at + 1, to)) return 'named'
    if (lexicon.outlet.has(norm)) return isWriting(sentence, [from, at], rest) ? 'document' : 'outlet'
    if (lexicon.document.has(norm)) return 'document'
    if (lexicon.institution.has(norm)) return 'institution'
  }
  return null
}

/** "state Rep. Dutch Moe": somebody with a title behind another noun. */
function titledAfter({ tokens, lexicon }: Sentence, from: number, to: number): boolean {
  const [title, name] = tokens.slice(from, Math.min(to, from + 3)).filter(({ kind }) => kind === 'word')
  return title?.capital === true && lexicon.titles.has(title.norm) && name?.capital === true
}

/** ", Coldwater Homes" behind the head: an institution by its last word. */
function appositionFirm({ tokens, lexicon }: Sentence, [from, to]: Range): boolean {
  if (!isMark(tokens[from], ',')) return false
  let at = from + 1
  while (at < to && (tokens[at]!.capital || tokens[at]!.norm === '&')) at++
  return at > from + 1 && lexicon.institutionNames.has(tokens[at - 1]!.norm)
}

/** "Corvane & Roe", "Delmar Crude, which owns it", "Delmar Crude, the operator": by its mark, or by what follows it. */
export function isFirmByCompany({ tokens, lexicon }: Sentence, [from, to]: Range): boolean {
  let end = from
  while (end < to && (tokens[end]!.capital || tokens[end]!.norm === '&')) end++
  const name = tokens.slice(from, end)
  if (name.length === 0 || name.some(({ norm }) => lexicon.titles.has(norm) || lexicon.givenNames.has(norm)))
    return false
  if (name.some(({ norm }) => norm === '&')) return true
  if (!isMark(tokens[end], ',') || end + 1 >= to) return false
  if (tokens[end + 1]!.norm === 'which') return true
  let close = end + 1
  while (close < to && isPlainOrArticle(tokens[close]!, lexicon)) close++
  const head = tokens[close - 1]!
  return close > end + 1 && !head.possessive && lexicon.institution.has(head.norm)
}

const isPlainOrArticle = (token: Token, lexicon: Lexicon) =>
  isPlainWord(token, lexicon) || lexicon.determiners.has(token.norm)

/** "a paper by the bank", "a Treasury paper": what is written, where "the paper" is who writes. */
function isWriting({ tokens, lexicon }: Sentence, [from, at]: Range, [restFrom, restTo]: Range): boolean {
  if (!lexicon.document.has(tokens[at]!.norm) || !lexicon.pack.indefinite.includes(tokens[from]!.norm))
    return false
  return restFrom < restTo || tokens[at - 1]!.capital
}

/** By the capitals: the name of an outlet, an institution or a person. */
function nameStatus(sentence: Sentence, [from, to]: Range, rest: Range): Status | null {
  const { tokens, lexicon } = sentence
  const words = tokens.slice(from, to).filter(token => token.kind === 'word')
  const names = words.filter(token => token.capital && !lexicon.determiners.has(token.norm))
  // The first word of a sentence has its capital from its place: "Political consultants", "Islanders".
  if (names.length === 0 || (names.length === 1 && names[0] === tokens[0] && isOrdinary(words, names[0]!)))
    return null
  if (!words.at(-1)!.capital && appositionName(sentence, rest)) return 'named'
  if (
    names.some(name => name.norm.split('-').some(part => lexicon.outletNames.has(part))) &&
    !names.some(name => lexicon.titles.has(name.norm))
  )
    return 'outlet'
  if (
    names.some(name => lexicon.institutionNames.has(name.norm) || lexicon.institution.has(name.norm)) &&
    !titled(names, lexicon)
  )
    return 'institution'
  const full = names.filter(name => !lexicon.titles.has(name.norm))
  if (titled(names, lexicon)) return full.length > 0 ? 'named' : 'unnamed'
  const article = lexicon.determiners.has(words[0]!.norm)
  if (full.length >= 2 && (!article || isPersonsName(sentence, [from, to]))) return 'named'
  if (isMark(tokens[to], ',') && /^\p{N}{1,2}$/u.test(tokens[to + 1]?.norm ?? '')) return 'named'
  if (lexicon.determiners.has(words[0]!.norm) && full.length >= 1)
    return appositionName(sentence, rest) ? 'named' : 'institution'
  return full.length >= 2 ? 'named' : 'institution'
}

function isOrdinary(words: readonly Token[], first: Token): boolean {
  return words.length > 1 ? !words.at(-1)!.capital : /(?:ers|ors|ists|ians|ants|ents|men)$/.test(first.norm)
}

function titled(names: readonly Token[], lexicon: Lexicon): boolean {
  return names.some(
    (name, at) => lexicon.titles.has(name.norm) && (at < names.length - 1 || names.length === 1),
  )
}

/** By the ending: workers, bakers, carpenters, economists. In a script without capitals two or three plain words are a name. */
function suffixStatus({ tokens, lexicon }: Sentence, [from, to]: Range): Status {
  const words = tokens.slice(from, to).filter(token => token.kind === 'word')
  const last = words.at(-1)
  if (!last) return 'none'
  if (isCaseless(last)) return words.length >= 2 && words.length <= 4 ? 'named' : 'none'
  return hasPersonEnding(last, lexicon) ? 'unnamed' : 'none'
}

const shortestPerson = 5

function hasPersonEnding({ norm }: Token, { pack }: Lexicon): boolean {
  return pack.personEndings.some(
    ending => norm.endsWith(ending) && (norm.length >= shortestPerson || norm === ending),
  )
}

const isCaseless = ({ norm }: Token) => norm.toUpperCase() === norm

/** Two capitals in a row, or one behind a noun ("ranger Moe"), with no word of an institution among them. */
function nameRun({ tokens, lexicon }: Sentence, from: number, to: number): boolean {
  const token = tokens[from]
  if (!token?.capital || from >= to) return false
  return !lexicon.outletNames.has(token.norm) && !lexicon.institutionNames.has(tokens[from + 1]?.norm ?? '')
}

/** ", Ada Ray" or ", bus planner Mina Farrow" behind the head. */
function appositionName(sentence: Sentence, [from, to]: Range): boolean {
  const { tokens, lexicon } = sentence
  for (let at = from; at < to; at++) {
    if (!isMark(tokens[at], ',')) continue
    const article = lexicon.determiners.has(tokens[at + 1]?.norm ?? '') ? 1 : 0
    let next = at + 1 + article
    while (next < Math.min(to, at + 5) && leadsToName(tokens, next, lexicon)) next++
    const first = tokens[next]
    if (next >= to || !first?.capital || (article > 0 && next < at + 3)) continue
    const second = tokens[next + 1]
    if (lexicon.outletNames.has(first.norm) || lexicon.institutionNames.has(second?.norm ?? '')) continue
    if (next + 1 === to || second?.capital || isMark(second, ',') || next > at + 1) return true
  }
  return false
}

/** "bus planner", "Dr", and the full stop behind it. */
function leadsToName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const isTitle = (token: Token) => lexicon.titles.has(token.norm)
  return (
    isTitle(tokens[at]!) ||
    isPlainWord(tokens[at]!, lexicon) ||
    (isMark(tokens[at], '.') && isTitle(tokens[at - 1]!))
  )
}

function isPlainWord(token: Token, lexicon: Lexicon): boolean {
  return (
    token.kind === 'word' &&
    !token.capital &&
    !lexicon.prepositions.has(token.norm) &&
    !lexicon.relatives.has(token.norm) &&
    !lexicon.determiners.has(token.norm)
  )
}
