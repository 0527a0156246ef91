import type { When } from '../news/index.ts'
import { dayWhen, daysWhen, monthOf, monthsWhen, yearOf, yearsWhen } from './calendar.ts'
import type { Day } from './calendar.ts'
import { readYearNumber } from './date-numbers.ts'
import { endsBefore, readPhrase, skipPhrase } from './date-phrases.ts'
import { settled } from './date-scan.ts'
import type { DateReader, DateScan, Found } from './date-scan.ts'
import { firstDay, lastDay, settle } from './date-settle.ts'
import { wholeSpan } from './date-spans.ts'
import { readUnit } from './date-units.ts'
import type { Part } from './date-words.ts'
import { readMonthName, readWritten } from './date-written.ts'
import { readDecade } from './date-years.ts'

/** "earlier this year", "mid-November", "the end of 2031", "later in the week". */
export const readPart: DateReader = (scan, at) => {
  const { tokens, table } = scan
  const open = skipPhrase(table.articles, tokens, at)
  const part = readPhrase(table.parts, tokens, open)
  if (!part) return null
  let next = tokens[part.next]?.norm === '-' ? part.next + 1 : part.next
  next = skipPhrase(table.of, tokens, next)
  next = skipPhrase(table.articles, tokens, next)
  const whole = readStretch(scan, next, next > part.next || part.value === 'end')
  const when = whole && settle(whole.moment, scan, at)
  if (!when || whole.next <= next || isAdjective(scan, next, whole)) return null
  if (endsBefore(table.deadlines, tokens, part.next)) return settled(dayWhen(lastDay(when)), whole.next)
  const cutOut = cut(part.value, when, scan.published)
  if (!cutOut) return null
  const anyYear = 'calendar' in whole.moment && whole.moment.calendar.year === undefined
  return { moment: { when: cutOut, anyYear }, next: whole.next }
}

/** "the start of the 2031 games", "the end of the March session": the year or the month says which, not when. */
function isAdjective({ tokens, table }: DateScan, at: number, { moment, next }: Found): boolean {
  if (!('calendar' in moment) || next !== at + 1 || !endsBefore(table.articles, tokens, at)) return false
  return tokens[next]?.kind === 'word' && !readPhrase(table.small, tokens, next)
}

/** "the year to date": from its first day to the day of publication. */
export const readToDate: DateReader = ({ tokens, table, published }, at) => {
  const unit = readPhrase(table.toDate, tokens, at)
  if (!unit || published === null) return null
  return settled(daysWhen(firstDay(wholeSpan(unit.value, 0, published, 0)!), published), unit.next)
}

/** "by year-end" is the last day of the year, "at year-end" its second half. */
export const readUnitEnd: DateReader = ({ tokens, table, published }, at) => {
  const end = readPhrase(table.unitEnds, tokens, at)
  const open = endsBefore(table.articles, tokens, at) ? at - 1 : at
  if (!end || published === null || !endsBefore(table.prepositions, tokens, open)) return null
  const behind = tokens[end.next]
  if (behind?.kind === 'word' && !readPhrase(table.small, tokens, end.next)) return null
  const whole = wholeSpan(end.value, 0, published, 0)!
  const isDeadline = endsBefore(table.by, tokens, at)
  return settled(isDeadline ? dayWhen(lastDay(whole)) : cut('end', whole, published), end.next)
}

/** What may have a beginning and an end; a unit by itself ("of the year") only behind "of", "in" or "the end". */
function readStretch(scan: DateScan, at: number, alone: boolean): Found | null {
  const { tokens, table, published } = scan
  const written = readWritten(scan, at) ?? readUnit(scan, at) ?? readDecade(scan, at)
  if (written)
    return 'calendar' in written.moment && written.moment.calendar.date !== undefined ? null : written
  const month = readMonthName(scan, at)
  if (month) return { moment: { calendar: { month: month.value } }, next: month.next }
  const year = readYearNumber(scan, skipPhrase(table.yearWords, tokens, at))
  if (year) return { moment: { calendar: { year: year.value } }, next: year.next }
  const unit = alone && published !== null ? readPhrase(table.units, tokens, at) : null
  return unit && unit.value !== 'day' ? settled(wholeSpan(unit.value, 0, published!, 0), unit.next) : null
}

/**
 * The part of a stretch. A named year has three parts of four months, a month, week or the present year two halves;
 * the middle of a month is its 10th to 20th. "earlier" and "later" end and begin with the day of publication. The
 * bounds are those of the Recognizers-Text specifications, as nothing better is written down anywhere.
 */
function cut(part: Part, when: When, published: Day | null): When | null {
  const [first, last] = [firstDay(when), lastDay(when)]
  const days = last - first + 1
  if (days > 3600) return cutDecade(part, yearOf(first), yearOf(last))
  if (days > 360) return cutYear(part, first, published)
  if (days > 25) return cutDays(part, first, last, first + 14, published)
  return days === 7 ? cutDays(part, first, last, first + 2, published) : null
}

function cutDecade(part: Part, first: number, last: number): When {
  if (part === 'middle') return yearsWhen(first + 4, first + 6)
  return part === 'start' || part === 'earlier' ? yearsWhen(first, first + 3) : yearsWhen(last - 3, last)
}

function cutYear(part: Part, first: Day, published: Day | null): When {
  const year = yearOf(first)
  const present = published !== null && year === yearOf(published)
  if (part === 'earlier' && present) return daysWhen(first, Math.max(first, published - 1))
  if (part === 'middle') return monthsWhen(year, 5, 8)
  const length = present ? 6 : 4
  if (part === 'start' || part === 'earlier') return monthsWhen(year, 1, length)
  const from = monthsWhen(year, 13 - length, 12)
  const clipped = part === 'later' && present && monthOf(published) > 13 - length
  return clipped ? daysWhen(published, lastDay(from)) : from
}

function cutDays(part: Part, first: Day, last: Day, half: Day, published: Day | null): When {
  if (part === 'middle')
    return last - first > 10 ? daysWhen(first + 9, first + 19) : daysWhen(first + 2, first + 3)
  if (part === 'start' || part === 'earlier') return daysWhen(first, half)
  const today = published ?? first
  const inside = today > half && today <= last && (part === 'later' || last - first < 10)
  return daysWhen(inside ? today : half + 1, last)
}
