import type { Holiday } from '../languages/index.ts'
import { daysWhen, easterOf, islamicDaysIn, monthsWhen, validDay, weekdayOf, yearOf } from './calendar.ts'
import type { Day } from './calendar.ts'
import { readYearNumber } from './date-numbers.ts'
import { leanAt } from './date-lean.ts'
import { endsBefore, readPhrase, skipPhrase } from './date-phrases.ts'
import { settled } from './date-scan.ts'
import type { DateReader, DateScan } from './date-scan.ts'
import { firstDay, settle } from './date-settle.ts'
import { readUnit } from './date-units.ts'
import type { Which } from './date-words.ts'
import { awayOf } from './date-spans.ts'
import { dayWhen } from './calendar.ts'

/** "Christmas 2031", "last Easter", "Labor Day": feasts that fall on one day. */
export const readFeast: DateReader = (scan, at) => {
  const { tokens, table, published } = scan
  const which = readPhrase(table.which, tokens, skipPhrase(table.articles, tokens, at))
  const open = which?.next ?? at
  const feast = readPhrase(table.holidays, tokens, open)
  if (!feast) return null
  const behind = which || !table.words.whichBehind ? null : readPhrase(table.which, tokens, feast.next)
  const year = readYearBehind(scan, feast.next, at)
  const weekend = readPhrase(table.units, tokens, year?.next ?? feast.next)
  if (weekend?.value === 'weekend')
    return readFeastWeekend(scan, at, feast.value, year?.value ?? null, weekend.next)
  if (year) return settled(dayOrNull(feastIn(feast.value, year.value)), year.next)
  const kind = which?.value ?? behind?.value
  if ('year' in feast.value) return which ? null : settled(dayOrNull(feastIn(feast.value, 0)), feast.next)
  if (published === null || (!kind && !standsAlone(scan, at, feast.next))) return null
  const day = nearFeast(feast.value, kind, published, leanAt(scan, at))
  return settled(dayOrNull(day), behind?.next ?? feast.next)
}

/** "Labor Day weekend": the Saturday and Sunday next to the feast, and the days between. */
function readFeastWeekend(scan: DateScan, at: number, feast: Holiday, named: number | null, next: number) {
  const { published } = scan
  const year = named ?? readYearBehind(scan, next, at)
  const inYear = typeof year === 'number' ? year : year?.value
  const end = typeof year === 'object' && year ? year.next : next
  if (inYear === undefined && published === null) return null
  const day =
    inYear === undefined ? nearFeast(feast, undefined, published!, leanAt(scan, at)) : feastIn(feast, inYear)
  return settled(day === null ? null : weekendAround(day), end)
}

/** A feast up to Wednesday goes with the weekend before it, a later one with the weekend behind it. */
function weekendAround(day: Day) {
  const saturday = weekdayOf(day) < 3 ? day - weekdayOf(day) - 2 : day - weekdayOf(day) + 5
  return daysWhen(Math.min(day, saturday), Math.max(day, saturday + 1))
}

const dayOrNull = (day: Day | null) => (day === null ? null : dayWhen(day))

function readYearBehind(scan: DateScan, at: number, start: number) {
  const { tokens, table } = scan
  let next = tokens[at]?.norm === ',' ? at + 1 : at
  next = skipPhrase(table.of, tokens, next)
  next = skipPhrase(table.articles, tokens, next)
  next = skipPhrase(table.yearWords, tokens, next)
  const year = readYearNumber(scan, next)
  if (year) return year
  const unit = next > at ? readUnit(scan, next) : null
  const when = unit && settle(unit.moment, scan, start)
  return when?.value.length === 4 ? { value: yearOf(firstDay(when)), next: unit!.next } : null
}

/** "Christmas oranges" is no date: behind a feast stands a mark, a number or a small word. */
function standsAlone({ tokens, table }: DateScan, at: number, next: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[next]]
  // "Johnnie Christmas" is a person.
  if (before?.capital && at > 1 && !readPhrase(table.small, tokens, at - 1)) return false
  if (behind === undefined || behind.kind !== 'word' || readPhrase(table.small, tokens, next)) return true
  return (
    !table.words.monthFirst &&
    (endsBefore(table.on, tokens, at) || endsBefore(table.prepositions, tokens, at))
  )
}

/** The day of a feast in a year; null where it has none there, or two. */
function feastIn(feast: Holiday, year: number): Day | null {
  if (!('islamic' in feast)) return dayOfFeast(feast, year)
  const [only, second] = feastsIn(feast, year)
  return second === undefined ? (only ?? null) : null
}

function feastsIn(feast: Holiday, year: number): readonly Day[] {
  if ('islamic' in feast) return islamicDaysIn(year, feast.islamic.month, feast.islamic.date)
  const day = dayOfFeast(feast, year)
  return day === null ? [] : [day]
}

function dayOfFeast(feast: Exclude<Holiday, { readonly islamic: object }>, year: number): Day | null {
  if ('easter' in feast) return year > 1582 ? easterOf(year) + feast.easter : null
  if ('year' in feast) return validDay(feast.year, feast.month, feast.date)
  if ('date' in feast) return validDay(year, feast.month, feast.date)
  const { month, weekday, nth, plus = 0 } = feast
  const first = validDay(year, month, 1)
  if (first === null) return null
  if (nth > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + plus
  const next = month === 12 ? validDay(year + 1, 1, 1)! : validDay(year, month + 1, 1)!
  return next - 7 + ((weekday - weekdayOf(next) + 7) % 7) + plus
}

function nearFeast(feast: Holiday, which: Which | undefined, published: Day, lean: number): Day | null {
  const year = yearOf(published)
  const days = [year - 1, year, year + 1].flatMap(one => feastsIn(feast, one))
  const away = which ? awayOf[which] : 0
  if (which === 'this') return feastIn(feast, year)
  if (away > 0) return days.find(day => day > published) ?? null
  if (away < 0) return days.findLast(day => day < published) ?? null
  return (lean > 0 ? days.find(day => day >= published) : days.findLast(day => day <= published)) ?? null
}

/** "last winter", "the spring of 2031": by the months of the northern half, winter from December to February. */
export const readSeason: DateReader = (scan, at) => {
  const { tokens, table, published } = scan
  const which = readPhrase(table.which, tokens, skipPhrase(table.articles, tokens, at))
  const season = readPhrase(table.seasons, tokens, which?.next ?? at)
  if (!season) return null
  const behind = which || !table.words.whichBehind ? null : readPhrase(table.which, tokens, season.next)
  const year = readYearBehind(scan, season.next, at)
  if (year) return settled(seasonIn(season.value, year.value), year.next)
  const kind = which?.value ?? behind?.value
  if (kind === 'following' && leanAt(scan, at) <= 0) return null
  if (!kind || published === null || tokens[behind?.next ?? season.next]?.capital) return null
  if (!which && !endsBefore(table.articles, tokens, at) && at > 0 && kind === 'this') return null
  return settled(nearSeason(season.value, awayOf[kind], published), behind?.next ?? season.next)
}

const seasonIn = (season: number, year: number) => monthsWhen(year, season * 3 + 3, season * 3 + 5)

/** The last one is over, the next one is of the next year: in February 2031 "next spring" is that of 2032. */
function nearSeason(season: number, away: number, published: Day) {
  const year = yearOf(published)
  if (away > 0) return seasonIn(season, year + 1)
  if (away === 0) return seasonIn(season, year)
  const over = [year, year - 1, year - 2].map(one => seasonIn(season, one))
  return over.find(({ to }) => Date.parse(to) / 86_400_000 < published) ?? null
}

/** "the weekend of Easter", "the week of April 10", "the week beginning May 4". */
export function readAroundDay(scan: DateScan, at: number, readDay: DateReader) {
  const { tokens, table } = scan
  const article = skipPhrase(table.articles, tokens, at)
  const unit = readPhrase(table.units, tokens, article)
  const isWeekend = unit?.value === 'weekend'
  const open = isWeekend ? skipPhrase(table.of, tokens, unit.next) : skipPhrase(table.weekOf, tokens, article)
  if (open === (isWeekend ? unit.next : article)) return null
  const day = readDay(scan, skipPhrase(table.articles, tokens, open))
  const when = day && settle(day.moment, scan, at)
  if (!when || when.value.length !== 10) return null
  if (isWeekend) return settled(weekendAround(firstDay(when)), day.next)
  const monday = firstDay(when) - weekdayOf(firstDay(when))
  return settled(daysWhen(monday, monday + 6), day.next)
}
