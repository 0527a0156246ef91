/**
 * How much text this is, in letters of an alphabet: a Chinese or Japanese character counts two and a half (a word of
 * five letters is about two characters there), white space nothing.
 */
export function weightOf(text: string): number {
  let weight = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit <= 32 || unit === 160) continue
    weight += isIdeograph(unit) ? 2.5 : 1
  }
  return weight
}

function isIdeograph(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  )
}

const sentenceEnd = /[.!?…。！？।॥؟۔:;»”"“'’)\]]\s*$/u
const endInside = /[.!?…](?:\s|["”’»)])|[。！？।॥؟۔]/u

/** Whether a text ends as sentences end, in the scripts of the big languages. */
export function endsAsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-4))
}

/** Whether there is a sentence's end anywhere in a text. */
export function hasSentence(text: string): boolean {
  return endInside.test(text) || endsAsSentence(text)
}

/** Letters and digits in lower case, for comparing texts that differ in punctuation and white space only. */
export function lettersOf(text: string): string {
  if (isPlainLatin.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

// What has one form only and needs no look at Unicode's tables.
const isPlainLatin = /^[\0-\x7f]*$/

/** The share of the words of the shorter text that the other one holds too, 0..1. */
export function likeness(one: string, other: string): number {
  const [few, many] = [wordsIn(one), wordsIn(other)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ]
  if (few.length === 0) return 0
  const there = new Set(many)
  return few.filter(word => there.has(word)).length / few.length
}

/** Words in lower case; a Chinese or Japanese character is a word. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
}
