/** A word of a text. A Chinese character is a word of its own, since no space parts Chinese words. */
export type Word = {
  readonly start: number
  readonly end: number
  /** Lower case, without accents and vowel signs: what is looked up. */
  readonly key: string
  readonly capital: 'none' | 'first' | 'all'
}

const wordShape = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu
const plain = /^[a-z0-9]*$/
const marks = /\p{M}/gu

/** The words of a text in order, with their offsets in UTF-16 code units. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordShape)) {
    const word = match[0]
    words.push({
      start: match.index,
      end: match.index + word.length,
      key: keyOf(word),
      capital: capitalOf(word),
    })
  }
  return words
}

function keyOf(word: string): string {
  const lower = word.toLowerCase()
  return plain.test(lower) ? lower : lower.normalize('NFD').replace(marks, '')
}

function capitalOf(word: string): Word['capital'] {
  const first = word.charAt(0)
  if (first === first.toLowerCase()) return 'none'
  return word === word.toUpperCase() ? 'all' : 'first'
}
