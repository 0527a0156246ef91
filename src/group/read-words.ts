/** A word as the stage compares it: lower case, compatibility forms and accents undone. */
export type Word = {
  readonly start: number
  readonly end: number
  readonly key: string
  /** What it is counted under: plural and singular are one term. */
  readonly term: string
  /** Begins with a capital although no sentence begins here. */
  readonly isName: boolean
}

/** What a character is to words; 0 as long as nobody asked. */
const [partOfWord, chineseSign, endOfSentence, between] = [1, 2, 3, 4] as const
const kinds = new Uint8Array(0x110000)
const mostBasic = 0xffff

/** The words of a text in order, with their offsets in UTF-16 code units; each Chinese character is a word. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  let beginsSentence = true
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!
    const kind = kinds[code] || learnKind(code)
    let end = at + sizeOf(code)
    if (kind === partOfWord) end = endOfWord(text, end)
    if (kind <= chineseSign) words.push(wordOf(text, at, end, beginsSentence))
    if (kind !== between) beginsSentence = kind === endOfSentence
    at = end
  }
  return words
}

function endOfWord(text: string, from: number): number {
  for (let end = from; ;) {
    const code = text.codePointAt(end)
    if (code === undefined || (kinds[code] || learnKind(code)) !== partOfWord) return end
    end += sizeOf(code)
  }
}

function sizeOf(code: number): number {
  return code > mostBasic ? 2 : 1
}

function learnKind(code: number): number {
  return (kinds[code] = kindOf(String.fromCodePoint(code)))
}

function kindOf(character: string): number {
  if (/\p{Script=Han}/u.test(character)) return chineseSign
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return partOfWord
  return /[.!?:\n"“”«»„‘]/.test(character) ? endOfSentence : between
}

function wordOf(text: string, start: number, end: number, beginsSentence: boolean): Word {
  const key = keyOf(text.slice(start, end))
  return { start, end, key, term: termOf(key), isName: !beginsSentence && isCapital(text, start) }
}

function termOf(key: string): string {
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key
}

const chinese = /^\p{Script=Han}$/u

/** The term that a word is counted under where it stands. One Chinese character tells little: two that stand together do. */
export function termAt(words: readonly Word[], at: number): string {
  const [word, next] = [words[at]!, words[at + 1]]
  return isPair(word, next) ? word.key + next.key : word.term
}

/** Whether two words are Chinese characters that stand together. */
export function isPair(word: Word | undefined, next: Word | undefined): next is Word {
  if (!word || !next || next.start !== word.end) return false
  return chinese.test(word.key) && chinese.test(next.key)
}

const marks = /\p{M}/gu

function keyOf(word: string): string {
  const lower = word.toLowerCase()
  return isAscii(lower) ? lower : lower.normalize('NFKD').replace(marks, '')
}

const [firstCapital, lastCapital, lastAscii] = [0x41, 0x5a, 0x7f] as const

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > lastAscii) return false
  return true
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code <= lastAscii) return code >= firstCapital && code <= lastCapital
  const first = text.charAt(at)
  return first !== first.toLowerCase()
}
