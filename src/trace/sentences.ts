import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

// A row of words without end is cut here, so that no text costs more than its length.
const longestSentence = 400

const enders = new Set(['.', '!', '?', '…', '。', '؟'])

/**
 * The sentences of one level of a paragraph, quotations counting as one token each. A full stop after an
 * abbreviation or an initial ends nothing; a quotation that ends like a sentence ends one, unless the words behind
 * it say who spoke.
 */
export function splitSentences(tokens: readonly Token[], lexicon: Lexicon, text: string): Token[][] {
  const sentences: Token[][] = []
  let current: Token[] = []
  for (const [index, token] of tokens.entries()) {
    current.push(token)
    if (current.length < longestSentence && !endsSentence(tokens, index, lexicon, text)) continue
    sentences.push(current)
    current = []
  }
  if (current.length > 0) sentences.push(current)
  return sentences
}

function endsSentence(tokens: readonly Token[], index: number, lexicon: Lexicon, text: string): boolean {
  const token = tokens[index]!
  const next = tokens[index + 1]
  if (!next) return false
  if (token.kind === 'quote') return quoteEndsSentence(tokens, index, lexicon, text)
  if (!beginsSentence(next)) return false
  if (token.kind === 'mark')
    return enders.has(token.norm) && !(token.norm === '.' && isAbbreviation(tokens, index, lexicon))
  return token.dotted && next.capital && lexicon.determiners.has(next.norm)
}

function beginsSentence(next: Token): boolean {
  return next.kind === 'quote' || next.kind === 'number' || next.capital || !isCased(next)
}

// Scripts without capitals (Hebrew, Arabic) begin a sentence with any letter.
function isCased(token: Token): boolean {
  return token.kind !== 'word' || token.norm !== token.norm.toUpperCase()
}

function isAbbreviation(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1]
  if (before?.kind !== 'word' || before.end !== tokens[index]!.start) return false
  if (before.norm.length === 1 && before.capital && before.norm !== 'i') return true
  return lexicon.abbreviations.has(before.norm) && (before.capital || before.norm.length > 1)
}

function quoteEndsSentence(tokens: readonly Token[], index: number, lexicon: Lexicon, text: string): boolean {
  const { quote } = tokens[index]!
  const next = tokens[index + 1]!
  const last = text.charAt(quote!.innerEnd - 1)
  if (!enders.has(last) || !beginsSentence(next)) return false
  return last === '.' ? true : !saysWhoSpoke(tokens, index + 1, lexicon)
}

/** `"Is it?" Maria Lopez asked.` : a verb of saying within the few words before the next mark. */
function saysWhoSpoke(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 9); index++) {
    const token = tokens[index]!
    if (token.kind === 'quote' || (token.kind === 'mark' && token.norm !== ',')) return false
    const verb = lexicon.verbs.get(token.norm)
    if (verb && verb.kind !== 'belief' && verb.shape === 'finite') return true
  }
  return false
}
