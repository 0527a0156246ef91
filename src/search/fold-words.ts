/**
 * A text as its words are indexed and looked for: small letters and digits in words parted by single blanks. Whatever
 * may be typed in two ways becomes one: accents of Latin and Greek letters, ё, Hebrew points, Arabic vowel signs and
 * forms of alef, full-width letters, "U.S." and "US". Scripts that are written without blanks, and Korean, whose words
 * carry their particles, become pairs of neighbouring letters: 東京都 is 東京 京都.
 *
 * Texts and queries go through the same, so what matters is less how a word is written here than that it is always
 * written alike. Linear in the text's length.
 *
 * @returns words of at most 80 UTF-16 code units: longer ones are cut; empty where there is no letter or digit
 */
export function foldWords(text: string): string {
  const plain = isAscii(text) ? text.toLowerCase() : foldLetters(text)
  const words = plain.replaceAll(initials, letters => letters.replaceAll('.', '')).match(wordShape) ?? []
  return words.flatMap(partWord).join(' ')
}

// "U.S.", "e.g.": single letters that stand between dots, at the beginning of a word.
const initials = /(?<![\p{L}\p{N}])(?:[a-z]\.){2,}/gu
const wordShape = /[\p{L}\p{M}\p{N}]+/gu
const longestWord = 80

function isAscii(text: string): boolean {
  // eslint wants no control characters in a pattern: these are all that are not beyond ASCII.
  return !/[^\0-\u007f]/.test(text)
}

/** Letters that are no base letter with a mark, and are typed as others where a keyboard lacks them. */
const asTyped: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
  ...{ ς: 'σ', ё: 'е' },
  // Persian and Urdu keyboards, and spellings of one Arabic letter in several countries.
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ە: 'ه', ۀ: 'ه' },
}
const typed = new RegExp(`[${Object.keys(asTyped).join('')}]`, 'gu')

function foldLetters(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // Zero-width characters, marks of direction and soft hyphens stand inside words and are no part of them.
      .replaceAll(/\p{Cf}/gu, '')
      .normalize('NFD')
      .replaceAll(/([\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036f]+/gu, '$1')
      .replaceAll('е\u0308', 'е')
      // Hebrew points and accents; Arabic vowel signs, hamza above and below (so every alef is one), the stretching line.
      .replaceAll(
        /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g,
        '',
      )
      .replaceAll(/(?<=[א-ת])["'׳״’”](?=[א-ת])/g, '')
      .normalize('NFC')
      .replaceAll(typed, letter => asTyped[letter] ?? letter)
      .replaceAll(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15))
  )
}

const unspaced =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)/u

function partWord(word: string): string[] {
  if (isAscii(word) || !unspaced.test(word)) return [cut(word)]
  return word
    .split(unspaced)
    .filter(part => part !== '')
    .flatMap(part => (unspaced.test(part) ? pairsOf(part) : [cut(part)]))
}

function cut(word: string): string {
  return word.length > longestWord ? word.slice(0, longestWord).toWellFormed() : word
}

/** The letters of a run two by two, each pair overlapping the next; a letter that stands alone stays alone. */
function pairsOf(run: string): string[] {
  const letters = [...run]
  if (letters.length === 1) return letters
  return letters.slice(1).map((letter, at) => `${letters[at]!}${letter}`)
}
