import type { DateUnit } from '../languages/index.ts'
import type { When } from '../news/index.ts'
import {
  mondayOf,
  nthWeek,
  lastWeek,
  validDay,
  yearOf,
  addMonths,
  daysWhen,
  monthsWhen,
  monthOf,
} from './calendar.ts'
import { readFigures, readNumber, readOrdinal, readYearNumber } from './date-numbers.ts'
import { leanAt } from './date-lean.ts'
import { lengthMoved, readCount, readLength } from './date-lengths.ts'
import { endsBefore, readPhrase, skipPhrase } from './date-phrases.ts'
import type { Read } from './date-phrases.ts'
import { settled } from './date-scan.ts'
import type { DateScan, Found } from './date-scan.ts'
import type { DateToken } from './date-tokens.ts'
import { firstDay, lastDay, settle } from './date-settle.ts'
import { awayOf, halfOf, manySpans, quarterOf, wholeSpan } from './date-spans.ts'
import { readMonthName, readWritten } from './date-written.ts'

/** "last week", "the next three days", "ten previous weeks", "the same month". */
export function readUnit(scan: DateScan, at: number): Found | null {
  const { tokens, table, published } = scan
  if (published === null) return null
  const span = readPhrase(table.spans, tokens, at)
  if (span)
    return settled(wholeSpan(span.value.unit, span.value.away, published, leanAt(scan, at)), span.next)
  let next = skipPhrase(table.articles, tokens, at)
  const first = readPhrase(table.which, tokens, next)
  next = first?.next ?? next
  const count = readCount(scan, next)
  const second = count && !first && !tokens[at]!.capital ? readPhrase(table.which, tokens, count.next) : null
  const unit = readPhrase(table.units, tokens, second?.next ?? count?.next ?? next)
  if (!unit) return null
  const behind =
    first || second || !table.words.whichBehind ? null : readPhrase(table.which, tokens, unit.next)
  const which = first ?? second ?? behind
  const start = second?.next ?? count?.next ?? next
  if (!which || tokens[start]!.norm.length === 1 || (unit.value === 'half' && which.value === 'this'))
    return null
  if (which.value === 'following' && leanAt(scan, at) <= 0) return null
  // "for eighteen next year": one unit is not counted.
  if (count && count.value > 1 && readPhrase(table.singleUnits, tokens, start)) return null
  // "the last five months of her life"
  if (count && skipPhrase(table.of, tokens, unit.next) > unit.next) return null
  const away = awayOf[which.value]
  const long = count && !behind && !second ? readLongStretch(scan, next, away) : null
  if (long) return long
  // "in recent days": several, but nobody says how many.
  const open = away !== 0 && readPhrase(table.pluralUnits, tokens, start) ? (several[unit.value] ?? 0) : 0
  const many = count?.value ?? open
  const when = many
    ? manySpans(unit.value, many, away, published)
    : wholeSpan(unit.value, away, published, leanAt(scan, at))
  return settled(when, behind?.next ?? unit.next)
}

/** "the last three months and two weeks": a length of more than one unit. */
function readLongStretch(scan: DateScan, at: number, away: number): Found | null {
  const length = away === 0 ? null : readLength(scan, at)
  if (!length || length.value.length < 2 || scan.published === null) return null
  // "in the last three months and two days ago"
  const { tokens, table } = scan
  const counted = [table.agoAfter, table.countBefore, table.countAfter]
  if (counted.some(book => readPhrase(book, tokens, length.next))) return null
  const far = lengthMoved(scan.published, length.value, away < 0 ? -1 : 1)
  if (far === null) return null
  return settled(away < 0 ? daysWhen(far, scan.published) : daysWhen(scan.published + 1, far), length.next)
}

const several: Partial<Record<DateUnit, number>> = { day: 7, week: 4, month: 6, year: 5, decade: 3 }

/** "the last week of July", "the third month of 2031", "the first two weeks of next year", "week 31", "Q2 2031". */
export function readPartOfSpan(scan: DateScan, at: number): Found | null {
  return readNthOf(scan, at) ?? readNumbered(scan, at)
}

function readNthOf(scan: DateScan, at: number): Found | null {
  const { tokens, table } = scan
  let next = skipPhrase(table.articles, tokens, at)
  const ordinal = readOrdinal(scan, next)
  const last = ordinal ? null : readPhrase(table.which, tokens, next)
  if (!ordinal && last?.value !== 'last' && last?.value !== 'past') return null
  next = (ordinal ?? last)!.next
  const count = readCount(scan, next)
  const unit = readPhrase(table.units, tokens, count?.next ?? next)
  if (!unit) return null
  const whole = readWhole(scan, unit.next)
  const when = whole && settle(whole.moment, scan, at)
  return settled(when && nthOf(unit.value, ordinal?.value ?? -1, count?.value ?? 1, when), whole?.next ?? 0)
}

/** The stretch that something is a part of: "of July", "in 2031", "of next year". */
function readWhole(scan: DateScan, at: number): Found | null {
  const { tokens, table } = scan
  let next = skipPhrase(table.of, tokens, at)
  const joined = next > at
  next = skipPhrase(table.articles, tokens, next)
  next = skipPhrase(table.yearWords, tokens, next)
  const year = readYearNumber(scan, next)
  if (year) return { moment: { calendar: { year: year.value } }, next: year.next }
  if (!joined) return readUnit(scan, next)
  const written = readWritten(scan, next)
  if (written) return written
  const month = readMonthName(scan, next)
  if (month) return { moment: { calendar: { month: month.value } }, next: month.next }
  return readUnit(scan, next)
}

/** The nth (or, below nought, the last) days, weeks or months of a stretch. */
function nthOf(unit: DateUnit, nth: number, count: number, whole: When): When | null {
  const [first, last] = [firstDay(whole), lastDay(whole)]
  const skipped = nth < 0 ? 0 : nth - 1
  if (unit === 'week') {
    const monday = nth < 0 ? lastWeek(last) - 7 * (count - 1) : nthWeek(first, nth)
    return daysWhen(monday, monday + 7 * count - 1)
  }
  if (unit === 'day')
    return nth < 0 ? daysWhen(last - count + 1, last) : daysWhen(first + skipped, first + skipped + count - 1)
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'half' ? 6 : 0
  if (months === 0) return null
  const from = nth < 0 ? addMonths(last + 1, -months * count) : addMonths(first, months * skipped)
  return monthsWhen(yearOf(from), monthOf(from), monthOf(from) + months * count - 1)
}

/** "week 31 of 2031", "Q2 2031", "2031-Q2". */
function readNumbered(scan: DateScan, at: number): Found | null {
  const { tokens, table, published } = scan
  const before = readYearNumber(scan, at)
  let next = before ? (tokens[before.next]?.norm === '-' ? before.next + 1 : before.next) : at
  const unit = readPhrase(table.units, tokens, next)
  if (unit?.value !== 'week' && unit?.value !== 'quarter' && unit?.value !== 'half') return null
  const number = readFigures(scan, unit.next) ?? (unit.value === 'week' ? readNumber(scan, unit.next) : null)
  if (!number) return null
  next = tokens[number.next]?.norm === '-' ? number.next + 1 : number.next
  const whole = before ? null : readWhole(scan, next)
  const when = whole && settle(whole.moment, scan, at)
  const here = published === null ? null : yearOf(published)
  const year = before?.value ?? (when ? yearOf(firstDay(when)) : here)
  if (year === null || (when && when.value.length > 4)) return null
  const end = whole?.next ?? number.next
  if (unit.value === 'week') return settled(weekNumber(year, number.value), end)
  if (!before && !whole) return readQuarterAlone(scan, at, unit.value, number)
  return settled(
    unit.value === 'quarter' ? nth(quarterOf, year, number.value, 4) : nth(halfOf, year, number.value, 2),
    end,
  )
}

/** "in Q1", "Q1 and Q2": the one begun last, or the next one where the words look ahead. */
function readQuarterAlone(scan: DateScan, at: number, unit: DateUnit, number: Read<number>): Found | null {
  const { tokens, table, published } = scan
  const short = tokens[at]!.norm
  if (unit !== 'quarter' || short.length !== 1 || !tokens[at + 1]?.glued || published === null) return null
  const joined = skipPhrase(table.and, tokens, number.next)
  const isPair = (other: number) => tokens[other]?.norm === short && tokens[other + 1]?.glued === true
  const called =
    endsBefore(table.prepositions, tokens, at) ||
    (joined > number.next && isPair(joined)) ||
    (endsBefore(table.and, tokens, at) && isPair(at - 3))
  if (!called || number.value < 1 || number.value > 4 || isMarked(tokens[number.next])) return null
  const here = Math.ceil(monthOf(published) / 3)
  const ahead = leanAt(scan, at) > 0
  const over = ahead ? (number.value < here ? 1 : 0) : number.value > here ? -1 : 0
  return settled(quarterOf(yearOf(published) + over, number.value), number.next)
}

/** "Q1:" asks a question, "Q1'29" names its year. */
const isMarked = (token: DateToken | undefined) => token?.norm === ':' || (token?.norm === "'" && token.glued)

const nth = (of: (year: number, part: number) => When, year: number, part: number, most: number) =>
  part >= 1 && part <= most ? of(year, part) : null

/** The nth week of a year by ISO 8601. */
function weekNumber(year: number, week: number): When | null {
  if (week < 1 || week > 53) return null
  const monday = mondayOf(validDay(year, 1, 4)!) + 7 * (week - 1)
  return daysWhen(monday, monday + 6)
}
