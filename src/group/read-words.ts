/** A word as the stage compares it: lower case, compatibility forms and accents undone. */
export type Word = {
  readonly start: number
  readonly end: number
  readonly key: string
  /** Begins with a capital although no sentence begins here. */
  readonly isName: boolean
}

const wordShape = /\p{Script=Han}|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+/gv
const plain = /^[a-z0-9]*$/
const marks = /\p{M}/gu

/** The words of a text in order, with their offsets in UTF-16 code units; each Chinese character is a word. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  let before = 0
  for (const match of text.matchAll(wordShape)) {
    const [word] = match
    const start = match.index
    const end = start + word.length
    const isName = isCapital(word) && !beginsSentence(text, before, start)
    words.push({ start, end, key: keyOf(word), isName })
    before = end
  }
  return words
}

/**
 * What a word is counted under: plural and singular are one term. Terms are the keys of a record, so a word that
 * names a field of every object gets a mark.
 */
export function termOf({ key }: Word): string {
  if (key === '__proto__') return 'proto'
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key
}

const chinese = /^\p{Script=Han}$/u

/** The term that a word is counted under where it stands. One Chinese character tells little: two that stand together do. */
export function termAt(words: readonly Word[], at: number): string {
  const [word, next] = [words[at]!, words[at + 1]]
  return isPair(word, next) ? word.key + next.key : termOf(word)
}

/** Whether two words are Chinese characters that stand together. */
export function isPair(word: Word | undefined, next: Word | undefined): next is Word {
  if (!word || !next || next.start !== word.end) return false
  return chinese.test(word.key) && chinese.test(next.key)
}

function keyOf(word: string): string {
  const lower = word.toLowerCase()
  return plain.test(lower) ? lower : lower.normalize('NFKD').replace(marks, '')
}

function isCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

function beginsSentence(text: string, before: number, start: number): boolean {
  return before === 0 || /[.!?:\n"“”«»„‘]/.test(text.slice(before, start))
}
