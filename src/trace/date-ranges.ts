import type { When } from '../news/index.ts'
import { addMonths, daysWhen, dayWhen, spanning } from './calendar.ts'
import { readDate, readYearNumber } from './date-numbers.ts'
import { endsBefore, readPhrase, skipPhrase } from './date-phrases.ts'
import type { PhraseBook } from './date-phrases.ts'
import { settled } from './date-scan.ts'
import { leanAt } from './date-lean.ts'
import type { Calendar, DateReader, DateScan, Found, Moment } from './date-scan.ts'
import { completeRange, firstDay, lastDay, settle, settleAfter } from './date-settle.ts'
import { readMonthName, readWritten } from './date-written.ts'

/**
 * "from March to June 2031", "between 2015 and 2018", "5 to 7 May", "Feb. 2-5". The first end is read already or
 * is a bare number or month that only the second end completes.
 */
export function readRange(
  scan: DateScan,
  at: number,
  first: Found | null,
  readEnd: DateReader,
): Found | null {
  const start = first ?? readNow(scan, at)
  return (start && readTo(scan, at, start, readEnd)) ?? readOpenStart(scan, at, readEnd)
}

/** "between now and 3 May": now is a date only there. */
function readNow(scan: DateScan, at: number): Found | null {
  const { tokens, table, published } = scan
  const next = skipPhrase(table.now, tokens, at)
  const between = next > at && endsBefore(table.between, tokens, at)
  return between && published !== null ? settled(dayWhen(published), next) : null
}

function readTo(scan: DateScan, at: number, first: Found, readEnd: DateReader): Found | null {
  const next = joinedBy(scan, at, first.next)
  if (next === null) return null
  const second = readSecond(scan, next, first, readEnd)
  if (!second) return null
  return rangeOf(scan, at, first, second, next)
}

/** The index behind "to" or "-", or behind "and" where "between" stands before; else null. */
function joinedBy({ tokens, table }: DateScan, at: number, join: number): number | null {
  const open = endsBefore(table.articles, tokens, at) ? at - 1 : at
  const between = endsBefore(table.between, tokens, at) || endsBefore(table.between, tokens, open)
  const to = skipPhrase(between ? table.and : table.to, tokens, join)
  const behind = to > join ? to : skipPhrase(table.to, tokens, join)
  if (behind === join || behind >= tokens.length) return null
  return skipPhrase(table.on, tokens, skipPhrase(table.articles, tokens, behind))
}

function readSecond(scan: DateScan, at: number, first: Found, readEnd: DateReader): Found | null {
  const { tokens, table, published } = scan
  const now = skipPhrase(table.now, tokens, at)
  if (now > at && published !== null) return settled(dayWhen(published), now)
  const whole = readWritten(scan, at) ?? readEnd(scan, at)
  if (whole) return whole
  const year = readYearNumber(scan, at)
  if (year) return { moment: { calendar: { year: year.value } }, next: year.next }
  const month = readMonthName(scan, at)
  if (month) return { moment: { calendar: { month: month.value } }, next: month.next }
  const date =
    'calendar' in first.moment && first.moment.calendar.date !== undefined ? readDate(scan, at) : null
  if (!date || (date.words && !date.ordinal) || ':%'.includes(tokens[date.next]?.norm ?? ' ')) return null
  return { moment: { calendar: { date: date.value } }, next: date.next }
}

/** A bare day or month that the second end completes: "3 and 12 of May", "March to June 2031". */
function readOpenStart(scan: DateScan, at: number, readEnd: DateReader): Found | null {
  const { tokens, table } = scan
  const open = skipPhrase(table.articles, tokens, at)
  const month = readMonthName(scan, open)
  const date = month ? null : readDate(scan, open)
  const first = month ?? date
  if (!first) return null
  const stop = date && tokens[first.next]?.norm === '.' ? 1 : 0
  const next = joinedBy(scan, at, first.next + stop)
  if (next === null) return null
  const second =
    readWritten(scan, next) ??
    (month ? readSecond(scan, next, { moment: { calendar: {} }, next }, readEnd) : null)
  if (!second || !('calendar' in second.moment)) return null
  const { calendar } = second.moment
  if (date && (calendar.date === undefined || calendar.month === undefined)) return null
  if (date?.words && !date.ordinal && table.words.monthFirst) return null
  if (month && calendar.month === undefined) return null
  if (month && isShyRange(table.verbMonths, scan, open)) return null
  const moment = { calendar: month ? { month: month.value } : { date: date!.value } }
  return rangeOf(scan, at, { moment, next: first.next }, second, next)
}

/** "may" before "to" is a verb as a rule. */
const isShyRange = (shy: PhraseBook<true>, { tokens }: DateScan, at: number) =>
  readPhrase(shy, tokens, at) !== null && !tokens[at]!.capital

function rangeOf(scan: DateScan, at: number, first: Found, second: Found, secondAt: number): Found | null {
  const [from, to] = completed(first, second)
  const found = runningRange(scan, at, from, to) ?? endsOf(scan, at, from, to, leanAt(scan, at))
  if (!found) return null
  const ends = [
    { at, next: first.next, when: found.start },
    { at: secondAt, next: second.next, when: found.end },
  ]
  return { moment: { when: spanning(found.start, found.end) }, next: second.next, ends }
}

/** "is to run from January 23 to March 9", published in February: what is to come has begun already. */
function runningRange(scan: DateScan, at: number, from: Moment, to: Moment) {
  if (scan.published === null || leanAt(scan, at) <= 0) return null
  const found = endsOf(scan, at, from, to, -1)
  return found && lastDay(found.end) >= scan.published && firstDay(found.start) <= scan.published
    ? found
    : null
}

function endsOf(scan: DateScan, at: number, from: Moment, to: Moment, lean: number) {
  const start = settle(from, scan, at, lean)
  if (!start) return null
  const end =
    'calendar' in to && isOpen(to.calendar) ? settleAfter(to.calendar, start) : settle(to, scan, at, lean)
  const bound = end && 'when' in to && to.anyYear ? inYearOf(start, end) : end
  return bound && bound.from >= start.from ? { start, end: bound } : null
}

/** "from April until the end of June": the end falls in the twelve months that begin with the start. */
function inYearOf(start: When, end: When): When {
  const years = end.from < start.from ? 1 : firstDay(end) - firstDay(start) > 365 ? -1 : 0
  if (years === 0) return end
  return daysWhen(addMonths(firstDay(end), 12 * years), addMonths(lastDay(end), 12 * years))
}

function completed(first: Found, second: Found) {
  if (!('calendar' in first.moment) || !('calendar' in second.moment))
    return [first.moment, second.moment] as const
  const [from, to] = completeRange(first.moment.calendar, second.moment.calendar)
  return [{ calendar: from }, { calendar: to }] as const
}

const isOpen = ({ year, which }: Calendar) => year === undefined && which === undefined
