import type { Token } from './tokens.ts'

/**
 * One word of a sentence as the models see it: quotations are opened up again, their marks brought to one form, so that
 * no model learns a house's style of quotation marks.
 */
export type Word = {
  readonly start: number
  readonly end: number
  readonly norm: string
  readonly kind: 'word' | 'number' | 'mark' | 'open' | 'close'
  readonly capital: boolean
  readonly possessive: boolean
  /** How many quotations hold it; the marks of a quotation lie inside it. */
  readonly depth: number
  /** Index of the token of the sentence that holds the word. */
  readonly token: number
}

/** The words of a sentence, with those that its quotations hold. */
export function wordsOfSentence(tokens: readonly Token[]): Word[] {
  const words: Word[] = []
  for (const [index, token] of tokens.entries()) addWords(words, token, index, 0)
  return words
}

const blank = { capital: false, possessive: false } as const

function addWords(words: Word[], token: Token, index: number, depth: number) {
  const { quote, kind } = token
  if (!quote || kind !== 'quote') {
    const { start, end, norm, capital, possessive } = token
    words.push({
      start,
      end,
      norm,
      kind: kind === 'quote' ? 'mark' : kind,
      capital,
      possessive,
      depth,
      token: index,
    })
    return
  }
  const { innerStart, innerEnd } = quote
  const mark = { ...blank, depth: depth + 1, token: index }
  words.push({ ...mark, start: token.start, end: innerStart, norm: '“', kind: 'open' })
  for (const inner of quote.tokens) addWords(words, inner, index, depth + 1)
  if (quote.closed) words.push({ ...mark, start: innerEnd, end: token.end, norm: '”', kind: 'close' })
}
