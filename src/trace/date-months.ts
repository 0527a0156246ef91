import { yearOf } from './calendar.ts'
import { readLeaning } from './date-anchors.ts'
import { leanAt } from './date-lean.ts'
import { endsBefore, readPhrase, skipPhrase } from './date-phrases.ts'
import type { DateReader, DateScan, Found } from './date-scan.ts'
import { firstDay, settle } from './date-settle.ts'
import { readUnit } from './date-units.ts'
import { readMonthName, readWritten } from './date-written.ts'

/** "October", "last October", "in May", "January next year"; also "9 November last year" by its month. */
export const readMonth: DateReader = (scan, at) => {
  const { tokens, table } = scan
  const open = skipPhrase(table.articles, tokens, at)
  const which = readPhrase(table.which, tokens, open)
  const name = which?.next ?? at
  const month = readMonthName(scan, name)
  if (!month || (!which && !standsAsMonth(scan, name, month.next))) return null
  if (which?.value === 'following' && leanAt(scan, at) <= 0) return null
  const behind = which || !table.words.whichBehind ? null : readPhrase(table.which, tokens, month.next)
  const dated = which ? null : withYearBehind(scan, { month: month.value }, month.next)
  if (dated) return dated
  const kind = which?.value ?? behind?.value
  const isUnit = behind && readPhrase(table.units, tokens, behind.next)
  if (kind && !isUnit)
    return { moment: { calendar: { month: month.value, which: kind } }, next: behind?.next ?? month.next }
  return { moment: { calendar: { month: month.value } }, next: month.next }
}

/** "March last year", "9 November of this year". */
export function withYearBehind(
  scan: DateScan,
  calendar: { readonly month: number; readonly date?: number },
  at: number,
): Found | null {
  const { tokens, table } = scan
  let next = tokens[at]?.norm === ',' ? at + 1 : at
  next = skipPhrase(table.of, tokens, next)
  const unit = next < tokens.length ? (readLeaning(scan, next) ?? readUnit(scan, next)) : null
  const when = unit && settle(unit.moment, scan, at)
  if (when?.value.length !== 4) return null
  return { moment: { calendar: { ...calendar, year: yearOf(firstDay(when)) } }, next: unit!.next }
}

/** "march" and "may" are verbs, "May Ostby" is a person: a shy name wants a preposition and no name behind it. */
function standsAsMonth({ tokens, table }: DateScan, at: number, next: number): boolean {
  if (endsBefore(table.every, tokens, at)) return false
  if (table.words.capitals && !tokens[at]!.capital)
    return endsBefore(table.prepositions, tokens, at) && !readPhrase(table.shyMonths, tokens, at)
  if (!readPhrase(table.shyMonths, tokens, at)) return true
  const behind = tokens[next]
  if (behind?.capital && !readPhrase(table.weekdays, tokens, next)) return false
  return (
    endsBefore(table.prepositions, tokens, at) ||
    endsBefore(table.articles, tokens, at) ||
    endsBefore(table.determiners, tokens, at)
  )
}

/** A written date, with its year behind it where it is told from today: "9 November last year". */
export const readDayOfYear: DateReader = (scan, at) => {
  const written = readWritten(scan, at)
  if (!written || !('calendar' in written.moment)) return written
  const { year, month, date } = written.moment.calendar
  if (year !== undefined || month === undefined || date === undefined) return written
  return withYearBehind(scan, { month, date }, written.next) ?? written
}
