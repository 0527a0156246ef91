import { dateEnd } from './clause.ts'
import type { Range, Sentence } from './clause.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { tokenise } from './tokens.ts'

/**
 * Words by which a text calls outlets, lower case: the name behind a noun for outlets ("the daily Zora", "the Zora"
 * later on), and the publisher's own, because papers call themselves by the last word of their name ("told the Torch").
 */
export function outletsNamed(
  paragraphs: readonly (readonly Token[])[],
  lexicon: Lexicon,
  publisher: string | null,
): ReadonlySet<string> {
  const words = new Set<string>()
  for (const tokens of paragraphs)
    for (const [at, token] of tokens.entries()) {
      if (token.capital || token.possessive || !isOutletNoun(tokens, at, lexicon)) continue
      for (const { norm } of nameFrom(tokens, at + 1, lexicon)) words.add(norm)
    }
  for (const word of ownWords(publisher, lexicon)) words.add(word)
  return words
}

/** "daily", "news agency". */
export function isOutletNoun(tokens: readonly Token[], at: number, { outlet }: Lexicon): boolean {
  const { norm } = tokens[at]!
  return outlet.has(norm) || (secondWords(outlet).has(norm) && outlet.has(`${tokens[at - 1]?.norm} ${norm}`))
}

/** "radio host Ada Ray": a programme by whose it is. */
export function isHost(tokens: readonly Token[], at: number, { host }: Lexicon): boolean {
  const { norm, capital } = tokens[at]!
  return !capital && host.has(`${tokens[at - 1]?.norm} ${norm}`) && tokens[at + 1]?.capital === true
}

const seconds = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** The words at which a noun of two words may end. */
function secondWords(nouns: ReadonlySet<string>): ReadonlySet<string> {
  const known = seconds.get(nouns)
  if (known) return known
  const found = new Set([...nouns].map(noun => noun.slice(noun.indexOf(' ') + 1)))
  seconds.set(nouns, found)
  return found
}

/** The last word of the publisher's name, and its initials ("told MPA"). */
function ownWords(publisher: string | null, lexicon: Lexicon): string[] {
  const own = publisher === null ? [] : tokenise(publisher, 0, publisher.length)
  const name = own.filter(
    ({ kind, capital, norm }) => kind === 'word' && capital && !lexicon.determiners.has(norm),
  )
  const last = name.slice(-1).filter(({ norm }) => !lexicon.institutionNames.has(norm))
  const initials = name.map(({ norm }) => norm.charAt(0)).join('')
  return [...last.map(({ norm }) => norm), ...(initials.length > 2 ? [initials] : [])]
}

const longestName = 4

/** The capitals behind a noun; none where they are a person's ("the newspaper Mr Rhee founded"). */
function nameFrom(tokens: readonly Token[], from: number, lexicon: Lexicon): readonly Token[] {
  let end = from
  while (end - from < longestName && tokens[end]?.capital && tokens[end]!.kind === 'word') end++
  const name = tokens.slice(from, end)
  return name.some(
    ({ norm, possessive }) => possessive || lexicon.titles.has(norm) || lexicon.pronouns.has(norm),
  )
    ? []
    : name.filter(({ norm }) => !lexicon.determiners.has(norm))
}

/**
 * Is somebody to whom something was told, or who holds a paper, an outlet and so a hop of the chain? Not "reporters",
 * not "a news conference".
 */
export function isOutlet(sentence: Sentence, range: Range, outlets: ReadonlySet<string>): boolean {
  const { lexicon } = sentence
  const words = wordsOf(sentence, range)
  const last = words.at(-1)
  if (!last || last.possessive || (!last.capital && lexicon.occasion.has(last.norm))) return false
  if (isSurelyOutlet(sentence, range, outlets)) return true
  if (hasOwnArticle(sentence, range)) return true
  const other = [lexicon.person, lexicon.institution, lexicon.institutionNames, lexicon.titles]
  if (words.some(({ norm }) => other.some(list => list.has(norm)))) return false
  // "told Reuters", "told the Whistle": people are told things by their full names, outlets by a single one.
  return words.length === 1 && last.capital
}

/** "told The Eastern Financial": an article with a capital in mid-sentence is part of a paper's name. */
function hasOwnArticle({ tokens, lexicon }: Sentence, [from, to]: Range): boolean {
  const { capital, norm } = tokens[from]!
  const name = tokens.slice(from + 1, to)
  return (
    from > 0 && capital && lexicon.determiners.has(norm) && name.length > 0 && name.every(one => one.capital)
  )
}

/** The same by what the language pack or the text says of its words, not by the mere look of a name. */
export function isSurelyOutlet(sentence: Sentence, range: Range, outlets: ReadonlySet<string>): boolean {
  const { lexicon } = sentence
  const words = wordsOf(sentence, range)
  const last = words.at(-1)
  if (!last || last.possessive || words.some((_, at) => isPerson(words, at, lexicon))) return false
  if (!last.capital && lexicon.occasion.has(last.norm)) return false
  const named = ({ norm, capital }: Token) => capital && (lexicon.outletNames.has(norm) || outlets.has(norm))
  return words.some(
    (token, at) => isOutletNoun(words, at, lexicon) || named(token) || isHost(words, at, lexicon),
  )
}

/** "an observer", "a courier"; but the Observer and the Courier are papers. */
function isPerson(words: readonly Token[], at: number, { person, outletNames }: Lexicon): boolean {
  const { norm, capital } = words[at]!
  return person.has(norm) && !(capital && at === words.length - 1 && outletNames.has(norm))
}

/** "the state news agency Lyra, the country's oldest": of an outlet's words its noun and its name. */
export function nameOfOutlet(sentence: Sentence, [from, to]: Range): Range {
  const { tokens, lexicon } = sentence
  const comma = tokens.slice(from, to).findIndex(({ norm }) => norm === ',')
  const end = comma > 0 ? from + comma : to
  const named = comma > 0 ? namedBehind(sentence, [from, to], end) : null
  if (named) return named
  for (let at = end - 2; at >= from; at--) {
    if (isHost(tokens, at, lexicon) && isBareName(tokens, at + 1, end)) return [at + 1, end]
    if (at > from && !tokens[at]!.capital && tokens[at + 1]!.capital && isOutletNoun(tokens, at, lexicon)) {
      const noun = lexicon.outlet.has(tokens[at]!.norm) ? at : at - 1
      return noun === from + 1 && lexicon.determiners.has(tokens[from]!.norm) ? [from, end] : [noun, end]
    }
  }
  return [from, end]
}

/** "Buck Tanner", not "Buck Tanner's website". */
const isBareName = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).every(({ capital, possessive }) => capital && !possessive)

/** "its flagship programme, The Week in Hand": what has no name before the comma has it behind. */
function namedBehind(sentence: Sentence, [from, to]: Range, comma: number): Range | null {
  const { tokens } = sentence
  if (tokens.slice(from + 1, comma).some(({ capital }) => capital)) return null
  const next = tokens.slice(comma + 1, to).findIndex(({ kind }) => kind === 'mark')
  const name: Range = [comma + 1, next < 0 ? to : comma + 1 + next]
  return isWholeName(sentence, name) ? name : null
}

/** Capitals and numbers, small words only between them: not "Britain's oldest", not "Friday morning". */
function isWholeName(sentence: Sentence, [from, to]: Range): boolean {
  const { tokens, lexicon } = sentence
  const isPart = ({ capital, kind }: Token) => capital || kind === 'number'
  const isSmall = ({ norm }: Token) => lexicon.prepositions.has(norm) || lexicon.determiners.has(norm)
  const name = tokens.slice(from, to)
  const isName = name.every(token => isPart(token) || isSmall(token)) && name.length > 0
  return isName && name[0]!.capital && isPart(name.at(-1)!) && dateEnd(sentence, from) === from
}

function wordsOf({ tokens, lexicon }: Sentence, [from, to]: Range): readonly Token[] {
  return tokens
    .slice(from, to)
    .filter(({ kind, norm }) => (kind === 'word' || kind === 'number') && !lexicon.determiners.has(norm))
}
