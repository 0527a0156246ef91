import { readWords } from './read-words.ts'

/** A number, its thousands parted by a point, a comma or a space, or with one or two decimal places. */
const numberShape = /\d+(?:[.,\u00a0\u202f ]\d{3})+(?![\d])|\d+(?:[.,]\d{1,2})?(?!\d)/g
const grouped = /^\d+(?:[.,\u00a0\u202f ]\d{3})+$/

/** Years and smaller numbers are in too many texts: days, hours, the dead of a small accident. */
const least = 13
const years: readonly [first: number, last: number] = [1900, 2100]

/** A word behind a number that multiplies it stands at most this far away. */
const reach = 20
const mostNumbers = 24

/**
 * The numbers of a text as values, whatever the language: "620 million", "620 مليون" and "六亿二千万" are one.
 *
 * @returns distinct values in the order of the text, at most 24; none below 13, and no year
 */
export function numbersTold(text: string, language: string | null): number[] {
  const words = magnitudesOf(language ?? 'en')
  const told = new Set<number>()
  const plain = withLatinDigits(text)
  for (const { 0: written, index } of plain.matchAll(numberShape)) {
    const end = index + written.length
    const factor = factorAt(plain.slice(end, end + reach), words)
    const value = valueOf(written) * factor
    if (isTelling(value, factor)) told.add(value)
    if (told.size >= mostNumbers) break
  }
  const inChinese = withChineseNumbers.has(language ?? '') ? chineseNumbers(plain) : []
  for (const value of inChinese) if (isTelling(value, 1)) told.add(value)
  return [...told].slice(0, mostNumbers)
}

function isTelling(value: number, factor: number): boolean {
  if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return false
  return value >= least && (factor > 1 || value < years[0] || value > years[1])
}

function valueOf(written: string): number {
  if (grouped.test(written)) return Number(written.replaceAll(/\D/g, ''))
  return Number(written.replace(',', '.'))
}

const zeros = [0x660, 0x6f0, 0x966]

function withLatinDigits(text: string): string {
  if (!/[٠-٩۰-۹०-९]/.test(text)) return text
  return text.replaceAll(/[٠-٩۰-۹०-९]/g, digit => {
    const code = digit.charCodeAt(0)
    return String(code - zeros.findLast(zero => zero <= code)!)
  })
}

/** "mil millones" is a thousand times a million. */
function factorAt(after: string, words: ReadonlyMap<string, number>): number {
  let factor = 1
  let end = 0
  for (const word of readWords(after).slice(0, 2)) {
    const by = words.get(word.key)
    if (!by || after.slice(end, word.start).trim() !== '') break
    factor *= by
    end = word.end
  }
  return factor
}

const known = new Map<string, ReadonlyMap<string, number>>()
const measures = [1e3, 1e4, 1e6, 1e8, 1e9]

/** Thousand, million and so on in a language, as Unicode's locale data have them. */
function magnitudesOf(language: string): ReadonlyMap<string, number> {
  const before = known.get(language)
  if (before) return before
  const words = new Map<string, number>()
  const longest = new Intl.NumberFormat([language, 'en'], {
    notation: 'compact',
    compactDisplay: 'long',
    numberingSystem: 'latn',
  })
  for (const measure of measures)
    for (const times of [1, 2, 5]) {
      const parts = longest.formatToParts(times * measure)
      const shown = Number(parts.find(({ type }) => type === 'integer')?.value ?? times)
      const [word, second] = readWords(parts.find(({ type }) => type === 'compact')?.value ?? '')
      if (word && !second) words.set(word.key, (times * measure) / shown)
    }
  known.set(language, words)
  return words
}

const withChineseNumbers = new Set(['zh', 'ja'])
const digits = '零一二三四五六七八九'
const places = new Map([...'十百千'].map((sign, at) => [sign, 10 ** (at + 1)]))
const steps = new Map([
  ['万', 1e4],
  ['亿', 1e8],
])

/** Whole numbers in Chinese signs: 六亿二千万 is 620,000,000. */
function chineseNumbers(text: string): number[] {
  return [...text.matchAll(/[零〇一二两三四五六七八九十百千万亿]{2,16}/g)].map(([signs]) =>
    chineseValue(signs),
  )
}

function chineseValue(signs: string): number {
  let [all, part, digit] = [0, 0, 0]
  for (const sign of signs.replaceAll('两', '二').replaceAll('〇', '零')) {
    const place = places.get(sign)
    const step = steps.get(sign)
    if (place) part += (digit || 1) * place
    else if (step) all += (part + digit) * step
    else {
      digit = digits.indexOf(sign)
      continue
    }
    if (step) part = 0
    digit = 0
  }
  return all + part + digit
}
