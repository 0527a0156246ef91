import type { When } from '../news/index.ts'
import { dayWhen, mondayOf, monthOf, monthWhen, validDay, weekdayOf, yearOf, yearWhen } from './calendar.ts'
import type { Day } from './calendar.ts'
import type { Calendar, DateScan, Moment } from './date-scan.ts'
import { leanAt } from './date-lean.ts'
import type { Which } from './date-words.ts'

/**
 * The stretch of time a date means. What it leaves open is settled against the day of publication, backwards unless
 * the words before it look ahead; null where the calendar has no such day or nobody told when the text was published.
 */
export function settle(moment: Moment, scan: DateScan, at: number, lean = leanAt(scan, at)): When | null {
  if ('when' in moment) return moment.when
  const { calendar } = moment
  const { year, month, date, weekday } = calendar
  if (year !== undefined) return withYear(year, month, date)
  if (scan.published === null) return null
  if (month !== undefined && date !== undefined)
    return whenOf(nearbyDay(month, date, calendar, scan.published, lean))
  if (month !== undefined) return nearbyMonth(month, calendar.which, scan.published, lean)
  if (date !== undefined) return whenOf(dateNear(date, weekday, scan.published, lean))
  return weekday === undefined ? null : dayWhen(weekdayNear(weekday, calendar.which, scan.published, lean))
}

const whenOf = (day: Day | null) => (day === null ? null : dayWhen(day))

function withYear(year: number, month: number | undefined, date: number | undefined): When | null {
  if (month === undefined) return yearWhen(year)
  return date === undefined ? monthWhen(year, month) : whenOf(validDay(year, month, date))
}

/** A day and month: of the year its weekday fits, else the last one, or the next one where the words look ahead. */
function nearbyDay(
  month: number,
  date: number,
  { weekday, which }: Calendar,
  published: Day,
  lean: number,
): Day | null {
  const here = yearOf(published)
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map(years => validDay(here + years, month, date))
    .filter(day => day !== null)
  if (which === 'this') return validDay(here, month, date)
  const fitting = weekday === undefined ? undefined : days.filter(day => weekdayOf(day) === weekday)
  const near = fitting?.filter(day => Math.abs(day - published) < 370) ?? []
  if (near.length > 0) return near.toSorted((a, b) => Math.abs(a - published) - Math.abs(b - published))[0]!
  const before = days.findLast(day => (isAhead(which) ? day < published : day <= published))
  const after = days.find(day => (isAhead(which) ? day > published : day >= published))
  if (isAhead(which) || (lean > 0 && !which)) return after ?? null
  const nearer = after !== undefined && (before === undefined || after - published < published - before)
  return (lean === 0 && !which && nearer ? after : before) ?? null
}

const isAhead = (which: Which | undefined) =>
  which === 'next' || which === 'coming' || which === 'following' || which === 'afterNext'

function nearbyMonth(month: number, which: Which | undefined, published: Day, lean: number): When {
  const [here, year] = [monthOf(published), yearOf(published)]
  if (which === 'this') return monthWhen(year, month)
  if (isAhead(which)) return monthWhen(month > here ? year : year + 1, month)
  if (which) return monthWhen(month < here ? year : year - 1, month)
  const ahead = (month - here + 12) % 12
  if (lean > 0 || (lean === 0 && ahead > 0 && ahead < 6))
    return monthWhen(month < here ? year + 1 : year, month)
  return monthWhen(month > here ? year - 1 : year, month)
}

/** Does a day with its month fall on its weekday, in its own year or, where it names none, less than a year off? */
export function fitsWeekday({ year, month, date, weekday }: Calendar, published: Day | null): boolean {
  const fits = (day: Day | null) => day !== null && weekdayOf(day) === weekday
  if (year !== undefined) return fits(validDay(year, month!, date!))
  if (published === null) return false
  const days = [-1, 0, 1].map(years => validDay(yearOf(published) + years, month!, date!))
  return days.some(day => fits(day) && Math.abs(day! - published) < 366)
}

/** A day of an unnamed month, with its weekday where one is told; the nearest one where no verb tells. */
function dateNear(date: number, weekday: number | undefined, published: Day, lean: number): Day | null {
  const back = dateTowards(date, weekday, published, -1)
  const ahead = dateTowards(date, weekday, published, 1)
  if (back === null || ahead === null) return back ?? ahead
  const nearer = ahead - published < published - back
  // A weekday with its date is seldom more than a week off.
  if (weekday !== undefined && published - back < 8) return back
  return lean > 0 || (lean === 0 && weekday !== undefined && nearer) ? ahead : back
}

function dateTowards(date: number, weekday: number | undefined, published: Day, step: 1 | -1): Day | null {
  const months = yearOf(published) * 12 + monthOf(published) - 1
  for (let count = 0; count < 24; count++) {
    const month = months + step * count
    const day = validDay(Math.floor(month / 12), (month % 12) + 1, date)
    if (day === null || (day - published) * step < 0) continue
    if (weekday === undefined || weekdayOf(day) === weekday) return day
  }
  return null
}

/** "last" and "next" go by the calendar's weeks, "past" and "coming" by the nearest such day. */
export function weekdayNear(weekday: number, which: Which | undefined, published: Day, lean: number): Day {
  const inWeek = mondayOf(published) + weekday
  const back = (weekdayOf(published) - weekday + 7) % 7
  switch (which) {
    case 'last':
      return inWeek - 7
    case 'beforeLast':
      return inWeek - 14
    case 'next':
    case 'following':
      return inWeek + 7
    case 'afterNext':
      return inWeek + 14
    case 'this':
      return inWeek
    case 'past':
      return published - (back || 7)
    case 'coming':
      return published + (7 - back)
    default:
      return lean > 0 ? published + ((7 - back) % 7) : published - back
  }
}

/** Two ends of a range: what one leaves open the other tells ("2 to 5 May 2031"), and the second follows the first. */
export function completeRange(first: Calendar, second: Calendar): [Calendar, Calendar] {
  const month = first.month ?? (first.date === undefined ? undefined : second.month)
  const lastMonth = second.month ?? (second.date === undefined ? undefined : month)
  const wraps = month !== undefined && lastMonth !== undefined && month > lastMonth
  const year = first.year ?? yearBefore(first, second, wraps)
  const open =
    second.year ?? (year === undefined || lastMonth === undefined ? undefined : year + (wraps ? 1 : 0))
  return [
    { ...first, ...(month !== undefined && { month }), ...(year !== undefined && { year }) },
    {
      ...second,
      ...(lastMonth !== undefined && { month: lastMonth }),
      ...(open !== undefined && { year: open }),
    },
  ]
}

function yearBefore(first: Calendar, second: Calendar, wraps: boolean): number | undefined {
  if (second.year === undefined || first.which || (first.month === undefined && first.date === undefined))
    return undefined
  return second.year - (wraps ? 1 : 0)
}

/** The end of a range whose start is settled: the first such day or month from there on. */
export function settleAfter(calendar: Calendar, start: When): When | null {
  const { year, month, date, weekday } = calendar
  if (year !== undefined) return withYear(year, month, date)
  const from = Date.parse(start.from) / 86_400_000
  if (month !== undefined) {
    const years = [yearOf(from), yearOf(from) + 1].map(one => withYear(one, month, date))
    return years.find(when => when !== null && when.to >= start.from) ?? null
  }
  if (weekday !== undefined) return dayWhen(from + ((weekday - weekdayOf(from) + 7) % 7))
  return date === undefined ? null : whenOf(validDay(yearOf(from), monthOf(from), date))
}

/** The day a stretch of time begins with. */
export const firstDay = (when: When): Day => Date.parse(when.from) / 86_400_000
export const lastDay = (when: When): Day => Date.parse(when.to) / 86_400_000
