import type { DateMention } from '../news/index.ts'
import type { Lexicon } from './lexicon.ts'
import { isAdverb } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** One sentence with all that its readers ask of it. Positions in it are indexes into `tokens`. */
export type Sentence = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  /** Where a date begins (text offset) and the mention itself. */
  readonly dates: ReadonlyMap<number, DateMention>
  /** How many finite verbs stand before each token: two look-ups tell whether a stretch is a clause. */
  readonly finiteBefore: readonly number[]
}

/** A half-open stretch of tokens. */
export type Range = readonly [from: number, to: number]

const dashes = new Set(['—', '–', '-', '―'])

export function makeSentence(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  dates: ReadonlyMap<number, DateMention>,
): Sentence {
  const finiteBefore = [0]
  for (let at = 0; at < tokens.length; at++)
    finiteBefore.push(finiteBefore[at]! + (isFinite(tokens, at, lexicon) ? 1 : 0))
  return { text, tokens, lexicon, dates, finiteBefore }
}

/** Is this word, by its form and its neighbours, a verb that makes a clause? */
export function isFinite(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]!
  if (token.kind !== 'word' || (token.capital && at > 0)) return false
  const { norm } = token
  if (lexicon.auxiliaries.has(norm)) return norm !== 'be' && norm !== 'been' && norm !== 'being'
  const before = tokens[at - 1]
  if (!before || isNounLeader(before, lexicon)) return false
  if (lexicon.finiteVerbs.has(norm)) return true
  const verb = lexicon.verbs.get(norm)
  if (verb?.shape === 'finite' && !verb.weak) return true
  return isRegularPast(token, lexicon) && before.norm !== 'and' && tokens[at + 1]?.norm !== 'by'
}

export function isRegularPast(token: Token, lexicon: Lexicon): boolean {
  return (
    token.kind === 'word' &&
    !token.capital &&
    token.norm.length > 4 &&
    lexicon.pack.pastEndings.some(ending => token.norm.endsWith(ending)) &&
    !token.norm.endsWith('eed')
  )
}

/** A word after which a noun must come: a determiner, a possessive, a preposition. */
export function isNounLeader(token: Token, lexicon: Lexicon): boolean {
  if (token.possessive) return !lexicon.pronouns.has(token.norm)
  return lexicon.determiners.has(token.norm) || lexicon.prepositions.has(token.norm)
}

/** Does the stretch hold a finite verb? */
export function hasClause(sentence: Sentence, [from, to]: Range): boolean {
  return from < to && sentence.finiteBefore[to]! > sentence.finiteBefore[from]!
}

export function isMark(token: Token | undefined, norm: string): boolean {
  return token?.kind === 'mark' && token.norm === norm
}

export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'mark' && dashes.has(token.norm)
}

/** A mark that ends a clause for certain. */
export function isHardMark(token: Token | undefined): boolean {
  if (token?.kind !== 'mark') return false
  return token.norm === ';' || token.norm === ':' || isDash(token) || token.norm === '(' || token.norm === ')'
}

/** A quotation that is an utterance by itself rather than a few words taken over. */
export function isUtterance(sentence: Sentence, at: number): boolean {
  const quote = sentence.tokens[at]?.quote
  if (!quote) return false
  const last = sentence.text.charAt(quote.innerEnd - 1)
  return (
    ',.?!…'.includes(last) || !quote.closed || (quote.tokens[0]?.capital === true && quote.tokens.length > 4)
  )
}

/** The index behind a date that begins at `at`, or `at` where none does. */
export function dateEnd(sentence: Sentence, at: number): number {
  const token = sentence.tokens[at]
  const mention = token && sentence.dates.get(token.start)
  if (!mention) return at
  let end = at
  while (end < sentence.tokens.length && sentence.tokens[end]!.end <= mention.span[1]) end++
  return end
}

/** The index where a date (with its preposition) that ends before `end` begins, or `end` where none does. */
export function dateStart(sentence: Sentence, end: number, floor: number): number {
  for (let at = end - 1; at >= floor && at >= end - 8; at--)
    if (dateEnd(sentence, at) === end) {
      const before = sentence.tokens[at - 1]
      return before && at > floor && sentence.lexicon.prepositions.has(before.norm) ? at - 1 : at
    }
  return end
}

/** Can a noun phrase begin with this token? */
export function beginsNoun(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (!token || token.kind === 'mark') return false
  if (token.kind === 'quote') return !isUtterance(sentence, at)
  const { lexicon } = sentence
  if (lexicon.determiners.has(token.norm) || lexicon.pronouns.has(token.norm)) return true
  if (lexicon.prepositions.has(token.norm) || lexicon.auxiliaries.has(token.norm))
    return token.capital && at > 0
  if (lexicon.subordinators.has(token.norm) || lexicon.coordinators.has(token.norm)) return false
  return !isAdverb(token, lexicon)
}

/** The end of the sentence without its closing mark. */
export function bodyEnd(sentence: Sentence): number {
  let end = sentence.tokens.length
  while (
    end > 0 &&
    sentence.tokens[end - 1]!.kind === 'mark' &&
    '.!?…'.includes(sentence.tokens[end - 1]!.norm)
  )
    end--
  return end
}
