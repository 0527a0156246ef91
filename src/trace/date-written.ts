import { readDate, readShortYear, readYearNumber } from './date-numbers.ts'
import type { DateNumber } from './date-numbers.ts'
import { endsBefore, readPhrase, skipPhrase } from './date-phrases.ts'
import type { Read } from './date-phrases.ts'
import type { Calendar, DateScan, Found } from './date-scan.ts'

type Pieces = { -readonly [key in 'year' | 'month' | 'date']?: Calendar[key] }

/**
 * A date with the name of its month and at least a day or a year beside it, in any order: "3 May 2031", "May the
 * third, 2031", "2031-May-3", "may 2031".
 */
export function readWritten(scan: DateScan, at: number): Found | null {
  const pieces: Pieces = {}
  let next = at
  let from = at
  while (from >= 0) {
    const behind = readPiece(scan, from, pieces, next) ?? readYearIn(scan, next, pieces)
    if (behind === null) break
    next = behind
    from = nextPiece(scan, next)
  }
  if (pieces.month === undefined || (pieces.date === undefined && pieces.year === undefined)) return null
  return { moment: { calendar: pieces }, next }
}

/** Adds what stands at `at` to the pieces; the index behind it, or null where it is no further piece. */
function readPiece(scan: DateScan, at: number, pieces: Pieces, last: number): number | null {
  const month = pieces.month === undefined ? readMonthName(scan, at) : null
  if (month) {
    if (pieces.date === undefined && pieces.year === undefined && !beginsDate(scan, month.next)) return null
    pieces.month = month.value
    return month.next
  }
  const year = pieces.year === undefined ? readYearPiece(scan, at, pieces, last) : null
  if (year) {
    pieces.year = year.value
    return year.next
  }
  const date = pieces.date === undefined ? readDatePiece(scan, at, pieces, last) : null
  if (!date) return null
  pieces.date = date.value
  return date.next
}

/** "June in 2031" */
function readYearIn(scan: DateScan, at: number, pieces: Pieces): number | null {
  if (pieces.month === undefined || pieces.year !== undefined) return null
  const next = skipPhrase(scan.table.in, scan.tokens, at)
  const year = next > at ? readYearNumber(scan, skipPhrase(scan.table.yearWords, scan.tokens, next)) : null
  if (year) pieces.year = year.value
  return year?.next ?? null
}

/** A month name that opens a date has a number behind it. */
function beginsDate(scan: DateScan, at: number): boolean {
  if (readYearIn(scan, at, { month: 1 }) !== null) return true
  const from = nextPiece(scan, at)
  return from >= 0 && (readDate(scan, from) !== null || readYearNumber(scan, from) !== null)
}

/** A month's name, with the stop of an abbreviation. */
export function readMonthName({ tokens, table }: DateScan, at: number): Read<number> | null {
  const found = readPhrase(table.months, tokens, at)
  if (!found) return null
  if (!tokens[at]!.capital && readPhrase(table.verbMonths, tokens, at)) return null
  const full = table.words.months[found.value - 1]?.[0] === tokens[at]!.norm
  return { value: found.value, next: full ? found.next : skipStop({ tokens }, found.next) }
}

const longestAbbreviation = 5

/** "Sept." is an abbreviation, "September." the end of a sentence. */
export function skipStop({ tokens }: Pick<DateScan, 'tokens'>, at: number): number {
  const short = tokens[at - 1]!.end - tokens[at - 1]!.start <= longestAbbreviation
  return short && tokens[at]?.norm === '.' && tokens[at]?.glued && at + 1 < tokens.length ? at + 1 : at
}

function readYearPiece(scan: DateScan, at: number, pieces: Pieces, last: number): Read<number> | null {
  const { tokens, table } = scan
  const whole = readYearNumber(scan, at)
  if (whole) return pieces.month === undefined && tokens[at]!.kind === 'word' ? null : whole
  if (pieces.month === undefined) return null
  const chained = pieces.date !== undefined && tokens[at - 2]?.glued && '/-.'.includes(tokens[at - 1]!.norm)
  const marked = tokens[at - 1]?.norm === "'" || chained
  const behindOf = at > last && endsBefore(table.of, tokens, at)
  if (!(marked && tokens[at]?.glued) && !behindOf) return null
  const short = readShortYear(scan, at)
  return short && (pieces.date !== undefined || short.value < 2000 || marked) ? short : null
}

/** A number behind its month is a day only where the language or its form says so: "en mai 2 personnes". */
function readDatePiece(scan: DateScan, at: number, pieces: Pieces, last: number): Read<number> | null {
  const date = readDate(scan, at)
  if (!date) return null
  const { tokens, table } = scan
  const behind = tokens[date.next]
  if (pieces.month === undefined && pieces.year === undefined)
    return monthFollows(scan, date) && !isPrice(scan, at) ? date : null
  if (pieces.month === undefined) return tokens[at]!.glued ? date : null
  const glued = tokens[at]!.glued && at > last
  if (date.words) return readsAsDay(scan, date, at, last) ? date : null
  const parted = at > last && (tokens[last]?.norm === ',' || tokens[last]?.norm === '.')
  if (parted) return glued ? date : null
  if (table.words.monthFirst || date.ordinal || glued) return date
  return behind?.kind === 'word' || behind?.norm === '%' ? null : date
}

/** "April two" is no date, "April twenty-two", "April the second" and "April second" are. */
function readsAsDay({ tokens, table }: DateScan, date: DateNumber, at: number, last: number): boolean {
  if (tokens[at - 1]?.kind === 'mark') return false
  const compound = date.next - at > 1
  const article = skipPhrase(table.articles, tokens, last) === at
  return (at === last && (date.ordinal || compound)) || (article && date.ordinal)
}

/** "$12 December 27" */
const isPrice = ({ tokens }: DateScan, at: number) => '$£€¥'.includes(tokens[at - 1]?.norm ?? ' ')

/** Behind a day: the month, or the year and the month. Where months come first a cardinal in words is no day. */
function monthFollows(scan: DateScan, date: DateNumber): boolean {
  if (date.words && !date.ordinal && scan.table.words.monthFirst) return false
  const from = nextPiece(scan, date.next)
  if (from < 0) return false
  if (readMonthName(scan, from)) return true
  const year = readYearNumber(scan, from)
  const behind = year ? nextPiece(scan, year.next) : -1
  return year !== null && scan.tokens[from]!.glued && behind >= 0 && readMonthName(scan, behind) !== null
}

/** The index of what may be the next piece, behind ", ", "/", "-", "of the" and the like; -1 where none may be. */
function nextPiece({ tokens, table }: DateScan, at: number): number {
  let next = at
  const mark = tokens[next]
  const stop = mark?.norm === '.' && (tokens[next + 1]?.glued || tokens[next - 1]?.kind === 'number')
  if (mark && (',/-'.includes(mark.norm) || stop)) next++
  next = skipPhrase(table.of, tokens, next)
  next = skipPhrase(table.articles, tokens, next)
  next = skipPhrase(table.yearWords, tokens, next)
  if (tokens[next]?.norm === "'") next++
  return next < tokens.length ? next : -1
}
