import type { DateUnit } from '../languages/index.ts'
import type { When } from '../news/index.ts'
import {
  addMonths,
  daysWhen,
  dayWhen,
  mondayOf,
  monthOf,
  monthWhen,
  monthsWhen,
  weekWhen,
  weekdayOf,
  yearOf,
  yearWhen,
  yearsWhen,
} from './calendar.ts'
import type { Day } from './calendar.ts'
import type { Which } from './date-words.ts'

/** How many weeks, months or years away from the present one. */
export const awayOf: Readonly<Record<Which, number>> = {
  beforeLast: -2,
  last: -1,
  past: -1,
  this: 0,
  next: 1,
  coming: 1,
  following: 1,
  afterNext: 2,
}

/** "last week", "this quarter", "next year": whole stretches of the calendar; null for a day, which hangs on another date. */
export function wholeSpan(unit: DateUnit, away: number, published: Day, lean: number): When | null {
  const monday = mondayOf(published) + 7 * away
  const year = yearOf(published)
  switch (unit) {
    case 'day':
    case 'workday':
      return away === 0 ? dayWhen(published) : null
    case 'week':
      return weekWhen(monday)
    case 'workweek':
      return daysWhen(monday, monday + 4)
    case 'weekend':
      return weekendOf(away, published, lean)
    case 'fortnight':
      return away < 0
        ? daysWhen(mondayOf(published) - 14, mondayOf(published) - 1)
        : daysWhen(monday, monday + 13)
    case 'month':
      return monthWhen(year, monthOf(published) + away)
    case 'quarter':
      return quarters(published, away, away)
    case 'half':
      return halfOf(year, Math.ceil(monthOf(published) / 6) + away)
    case 'year':
      return yearWhen(year + away)
    case 'decade':
      return decades(year, away, away)
    default:
      return yearsWhen((Math.floor(year / 100) + away) * 100, (Math.floor(year / 100) + away) * 100 + 99)
  }
}

/** "this weekend" is the one just over where the words look back from a day before Saturday. */
function weekendOf(away: number, published: Day, lean: number): When {
  const over = away === 0 && lean < 0 && weekdayOf(published) < 5 ? -1 : away
  const saturday = mondayOf(published) + 7 * over + 5
  return daysWhen(saturday, saturday + 1)
}

export const halfOf = (year: number, half: number) => monthsWhen(year, half * 6 - 5, half * 6)
export const quarterOf = (year: number, quarter: number) => monthsWhen(year, quarter * 3 - 2, quarter * 3)

function quarters(published: Day, first: number, last: number): When {
  const here = Math.ceil(monthOf(published) / 3)
  return monthsWhen(yearOf(published), (here + first) * 3 - 2, (here + last) * 3)
}

function decades(year: number, first: number, last: number): When {
  const decade = Math.floor(year / 10)
  return yearsWhen((decade + first) * 10, (decade + last) * 10 + 9)
}

/** "the last three weeks" reach back from the day of publication, "the next five days" begin the day after it. */
export function manySpans(unit: DateUnit, count: number, away: number, published: Day): When | null {
  if (away === 0 || count < 1 || count > 999) return null
  if (unit === 'quarter') return away < 0 ? quarters(published, -count, -1) : quarters(published, 1, count)
  if (unit === 'decade')
    return away < 0 ? decades(yearOf(published), -count, -1) : decades(yearOf(published), 1, count)
  const far = moveBy(published, unit, away < 0 ? -count : count)
  if (far === null) return null
  return away < 0
    ? daysWhen(far, unit === 'workday' ? published - 1 : published)
    : daysWhen(published + 1, far)
}

/** The day so many units away; null for units that are not counted in days. */
export function moveBy(day: Day, unit: DateUnit, count: number): Day | null {
  switch (unit) {
    case 'day':
      return day + count
    case 'workday':
      return moveByWorkdays(day, count)
    case 'week':
    case 'workweek':
      return day + 7 * count
    case 'fortnight':
      return day + 14 * count
    case 'month':
      return addMonths(day, count)
    case 'quarter':
      return addMonths(day, 3 * count)
    case 'year':
      return addMonths(day, 12 * count)
    case 'decade':
      return addMonths(day, 120 * count)
    default:
      return null
  }
}

function moveByWorkdays(day: Day, count: number): Day {
  let moved = day
  for (let left = Math.abs(count); left > 0;) {
    moved += Math.sign(count)
    if (weekdayOf(moved) < 5) left--
  }
  return moved
}
