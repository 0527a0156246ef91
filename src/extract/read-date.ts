import { monthNamed } from './month-names.ts'
import { plainDigits } from './plain-digits.ts'
import { timeAround } from './read-time-of-day.ts'
import { readZone } from './read-zone.ts'
import { fromSolarHijri, isSolarYear } from './solar-hijri.ts'

/** Whether 3/4/2022 is the third of April or the fourth of March. */
export type NumericOrder = 'day first' | 'month first'

/** A date in a text: `[start, end)` is where the day stands, without the time around it. */
export type WrittenDate = {
  /** ISO 8601: a day, or a date-time with the zone where one is written. */
  readonly value: string
  /** The other day that the figures can mean when the order of day and month is not known, else null. */
  readonly other: string | null
  readonly start: number
  readonly end: number
}

/**
 * The first date of a text as pages write it, as ISO 8601: a day, or a date-time with the zone where one is stated. Null
 * where the text holds no date between 1990 and 2100.
 */
export function readDate(text: string): string | null {
  return readDates(text)[0]?.value ?? null
}

/**
 * All dates of a text in its order. Reads ISO 8601, RFC 2822, Unix times, numeric forms, month names of the languages of
 * `monthNamed`, East Asian forms and eras, Iran's calendar and the Buddhist years of Thailand; digits of any script.
 *
 * @param text only the first 300 characters are read
 */
export function readDates(text: string, order: NumericOrder = 'day first'): WrittenDate[] {
  const near = plainDigits(text.slice(0, maxLength))
  if (!mayHoldDate(near)) return []
  const stamp = readStamp(near)
  if (stamp) return [{ value: stamp, other: null, start: 0, end: near.length }]
  const found: WrittenDate[] = []
  for (const form of forms) {
    // The whole text is one date, as in an attribute: nothing is left for the other forms.
    if (found[0]?.start === 0 && found[0].end === near.length) break
    for (const match of near.matchAll(form.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some(one => start < one.end && end > one.start)) continue
      const date = form.read(match, order)
      if (date) found.push({ ...withTime(date, near, start, end), start, end })
    }
  }
  return found.sort((one, two) => one.start - two.start)
}

const maxLength = 300

const someYear =
  /(?<!\d)(?:199\d|20\d\d|1[34]\d\d|25\d\d)(?!\d)|\d[./-]\s?(?:\d{1,2}|\p{L}{3,14})[./-]\s?\d\d(?!\d)|年|\d{8}/u
const someDay = /(?<!\d)\d{1,2}(?!\d)|\d{8}/

/** Whether there is a year and something that can be a day: most lines with figures are passed over by this. */
function mayHoldDate(text: string): boolean {
  return someYear.test(text) && someDay.test(text)
}

type Reading = { readonly day: string; readonly other?: string | null; readonly time?: string }

function withTime({ day, other, time }: Reading, text: string, start: number, end: number) {
  const clock = time ?? timeAround(text, start, end, day)
  return { value: day + clock, other: other ? other + clock : null }
}

/** A text that is nothing but figures: a Unix time in seconds or milliseconds, or a day without separators. */
function readStamp(text: string): string | null {
  const digits = /^\s?(\d{8}|\d{10}|\d{13})\s?$/.exec(text)?.[1]
  if (!digits) return null
  if (digits.length === 8) return dayOf(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6))
  const date = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1))
  return inRange(date.getUTCFullYear()) ? date.toISOString().slice(0, 19) + 'Z' : null
}

function dayOf(year: string | number, month: string | number, day: string | number): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!inRange(y) || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

const inRange = (year: number): boolean => year >= 1990 && year <= 2100

function solarDay(year: string, month: string | number, day: string): string | null {
  const time = fromSolarHijri(Number(year), Number(month), Number(day))
  return time === null ? null : new Date(time).toISOString().slice(0, 10)
}

type Form = {
  readonly pattern: RegExp
  readonly read: (match: RegExpMatchArray, order: NumericOrder) => Reading | null
}

const reading = (day: string | null): Reading | null => (day ? { day } : null)

// A month's name is one word, or in Arabic two (كانون الثاني), perhaps with its second name behind a stroke.
const word = String.raw`[^\d\s.,;:()|/\-–—]{2,14}`
const arabic = String.raw`[\u0621-\u064a]{2,14}`
const oneMonth = String.raw`(?:${arabic}\s${arabic}|${word})`
const month = String.raw`(${oneMonth})(?:\s?/\s?${oneMonth})?`
const year = String.raw`(\d{4})(?!\d)`
const ordinal = String.raw`(?:st|nd|rd|th|er|re|º|ª|°|η|ης|\.|-?го|-?е)?`

const forms: readonly Form[] = [
  {
    pattern:
      /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})[Tt](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s{0,2}(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?/g,
    read: ([, y, m, d, hour, minute, second, zone]) =>
      readIso(dayOf(y!, m!, d!), hour!, minute!, second, zone),
  },
  {
    pattern:
      /(?<!\d)(\d{4})-(\d{2})-(\d{2})\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![\d:])(?!\s?[apAP]\.?[mM])\s{0,2}(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?/g,
    read: ([, y, m, d, hour, minute, second, zone]) =>
      readIso(dayOf(y!, m!, d!), hour!, minute!, second, zone),
  },
  {
    pattern: /(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g,
    read: ([, y, m, d]) => yearFirst(y!, m!, d!),
  },
  {
    pattern: /(令和|平成|民國|民国)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    read: ([, era, y, m, d]) => reading(dayOf(eraStart[era!]! + Number(y === '元' ? 1 : y), m!, d!)),
  },
  {
    pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?/g,
    read: ([, y, m, d]) => reading(dayOf(y!, m!, d!)),
  },
  {
    pattern: /(?<!\d)(\d{1,2})\stháng\s(\d{1,2})[,\s]{1,2}(?:năm\s)?(\d{4})(?!\d)/gi,
    read: ([, d, m, y]) => reading(dayOf(y!, m!, d!)),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})${ordinal},?\s{0,2}(?:of |de |d'|di |-|/)?\s{0,2}${month}\.?,?\s{0,2}(?:de |del |-|/)?\s{0,2}${year}`,
      'gu',
    ),
    read: ([, d, name, y]) => wordedDay(y!, name!, d!),
  },
  {
    pattern: new RegExp(String.raw`${month}\.?\s{0,2}-?(\d{1,2})${ordinal},?\s{0,2}-?${year}`, 'gu'),
    read: ([, name, d, y]) => wordedDay(y!, name!, d!),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{4})[.,]?\s?(?:m\.|gada|[./-])?\s?(?:(\d{1,2})\.\s)?${month}\.?\s?-?(\d{1,2})?(?!\d)`,
      'gu',
    ),
    read: ([, y, before, name, behind]) => wordedDay(y!, name!, before ?? behind ?? ''),
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d{1,2})-(${word})-(\d{2})(?!\d)`, 'gu'),
    read: ([, d, name, y]) => wordedDay(fullYear(y!), name!, d!),
  },
  // "Mon Jun 24 10:00:00 CEST 2019"
  {
    pattern: new RegExp(
      String.raw`(${word})\s{1,2}(\d{1,2})\s(\d{2}):(\d{2}):(\d{2})\s(\p{Lu}{3,4}|[+-]\d{4})\s${year}`,
      'gu',
    ),
    read: ([, name, d, hour, minute, second, zone, y]) =>
      readIso(wordedDay(y!, name!, d!)?.day ?? null, hour!, minute!, second, zone),
  },
  {
    pattern: /(?<![\d./])(\d{4})\s?[./]\s?(\d{1,2})\s?[./]\s?(\d{1,2})(?!\d)/g,
    read: ([, y, m, d]) => yearFirst(y!, m!, d!),
  },
  // Dots and hyphens are mostly written where the day stands first; strokes are used both ways.
  {
    pattern: /(?<![\d.])(?:(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})|(\d{2})\.(\d{2})\.(\d{2})(?![.:]\d))(?!\d)/g,
    read: ([, d, m, y, d2, m2, y2], order) => dayFirst(fullYear(y ?? y2!), m ?? m2!, d ?? d2!, order),
  },
  {
    pattern: /(?<![\d/])(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4}|\d{2}(?![.:]\d))(?![\d/])/g,
    read: ([, one, two, y], order) => eitherDay(fullYear(y!), one!, two!, order),
  },
  {
    pattern: /(?<![\d-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/g,
    read: ([, d, m, y], order) => dayFirst(y!, m!, d!, order),
  },
]

const eraStart: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 }

function readIso(
  day: string | null,
  hour: string,
  minute: string,
  second: string | undefined,
  zone: string | undefined,
): Reading | null {
  if (!day) return null
  if (Number(hour) > 23 || Number(minute) > 59) return { day, time: '' }
  const clock = `T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}`
  // "+00:00" and "Z" say the same; the page's own form is kept.
  const where = /^\+00:?(?:00)?$/.test(zone ?? '') ? '+00:00' : readZone(zone, day)
  return { day, time: clock + where }
}

function yearFirst(y: string, m: string, d: string): Reading | null {
  return reading(isSolarYear(Number(y)) ? solarDay(y, m, d) : dayOf(y, m, d))
}

/** The Buddhist calendar of Thailand is 543 years ahead. */
const buddhistAhead = 543

function wordedDay(y: string, name: string, d: string): Reading | null {
  const named = d === '' ? undefined : monthOf(name)
  if (!named) return null
  if (named.solar) return reading(solarDay(y, named.number, d))
  const plain = Number(y) > 2400 && /[\u0e00-\u0e7f]/.test(name) ? Number(y) - buddhistAhead : y
  return reading(dayOf(plain, named.number, d))
}

/** The month of one or two words; a Hebrew preposition may be written together with it. */
function monthOf(words: string) {
  const [first, second] = words.split(/\s/)
  for (const name of [words, first!, first!.replace(/^[בו]/, ''), second ?? '']) {
    const named = name === '' ? undefined : monthNamed(name)
    if (named) return named
  }
  return undefined
}

function fullYear(digits: string): string {
  if (digits.length === 4) return digits
  return Number(digits) >= 90 ? `19${digits}` : `20${digits}`
}

/** A form that puts the day first, but in the mouth of those who put the month first elsewhere is not quite sure to. */
function dayFirst(y: string, m: string, d: string, order: NumericOrder): Reading | null {
  const either = eitherDay(y, d, m, 'day first')
  return order === 'month first' || !either ? either : reading(dayOf(y, m, d) ?? either.day)
}

function eitherDay(y: string, one: string, two: string, order: NumericOrder): Reading | null {
  const [dayFirst, monthFirst] = [dayOf(y, two, one), dayOf(y, one, two)]
  const [day, other] = order === 'day first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  if (!day) return reading(other)
  return { day, other: other === day ? null : other }
}
