import type { When } from '../news/index.ts'

/** A day of the calendar, without zone: days since 1970-01-01. */
export type Day = number

const msPerDay = 86_400_000

/** The day of an ISO 8601 day or date-time; null where it cannot be read. */
export function dayOf(iso: string | null): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '')
  return found ? validDay(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

/** Null where the calendar has no such day. */
export function validDay(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return null
  return Date.UTC(year, month - 1, date) / msPerDay
}

export const yearOf = (day: Day) => new Date(day * msPerDay).getUTCFullYear()
export const monthOf = (day: Day) => new Date(day * msPerDay).getUTCMonth() + 1
export const dateOf = (day: Day) => new Date(day * msPerDay).getUTCDate()
/** Monday is 0. */
export const weekdayOf = (day: Day) => (((day + 3) % 7) + 7) % 7
export const mondayOf = (day: Day) => day - weekdayOf(day)

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export const isoDay = (day: Day) => new Date(day * msPerDay).toISOString().slice(0, 10)
const pad = (value: number, length = 2) => String(value).padStart(length, '0')

const [firstOfAll, lastOfAll] = [-719_162, 2_932_896]

/** From 0001-01-01 to 9999-12-31. */
export const isInCalendar = (day: Day) => day >= firstOfAll && day <= lastOfAll

/** The day as many months later; in a shorter month its last day. */
export function addMonths(day: Day, count: number): Day {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return Date.UTC(year, month - 1, Math.min(dateOf(day), daysIn(year, month))) / msPerDay
}

export function dayWhen(day: Day): When {
  const value = isoDay(day)
  return { value, from: value, to: value }
}

/** From one day to another, both included. */
export function daysWhen(first: Day, last: Day): When {
  return spanning(dayWhen(first), dayWhen(Math.max(first, last)))
}

/** Months are counted on past 12: (2031, 14) is February 2032. */
export function monthWhen(year: number, month: number): When {
  const months = year * 12 + month - 1
  const [inYear, inMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  const value = `${pad(inYear, 4)}-${pad(inMonth)}`
  return { value, from: `${value}-01`, to: `${value}-${pad(daysIn(inYear, inMonth))}` }
}

/** Whole months, both included, counted on past 12. */
export const monthsWhen = (year: number, first: number, last: number): When =>
  spanning(monthWhen(year, first), monthWhen(year, last))

export function yearWhen(year: number): When {
  const value = pad(year, 4)
  return { value, from: `${value}-01-01`, to: `${value}-12-31` }
}

export const yearsWhen = (first: number, last: number): When => spanning(yearWhen(first), yearWhen(last))

/** From the first day of one to the last day of the other, in either order. */
export function spanning(one: When, other: When): When {
  const [first, last] = one.from <= other.from ? [one, other] : [other, one]
  return {
    value: `${startOf(first.value)}/${endOf(last.value)}`,
    from: first.from,
    to: first.to > last.to ? first.to : last.to,
  }
}

const startOf = (value: string) => value.split('/')[0]!
const endOf = (value: string) => value.split('/').at(-1)!

/** The week from Monday to Sunday that holds the day. */
export const weekWhen = (day: Day): When => daysWhen(mondayOf(day), mondayOf(day) + 6)

/** The Monday of the nth week of a stretch: as in ISO 8601, the week that holds its nth Thursday. */
export function nthWeek(first: Day, nth: number): Day {
  return mondayOf(first + ((3 - weekdayOf(first) + 7) % 7)) + 7 * (nth - 1)
}

/** The Monday of the last week of a stretch: the week that holds its last Thursday. */
export function lastWeek(last: Day): Day {
  return mondayOf(last - ((weekdayOf(last) - 3 + 7) % 7))
}

/** Easter Sunday of the western churches (Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1) / msPerDay
}

/** The years for which the Islamic calendar of Umm al-Qura has been reckoned. */
const [firstIslamic, lastIslamic] = [1900, 2150] as const

const islamic = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
})

const islamicDays = new Map<string, readonly Day[]>()

/**
 * The days of a year on which a day of the Islamic calendar falls, by the calendar of Umm al-Qura: one, or two in one year of 33. Where a new moon has to be
 * seen first, feasts may be a day later.
 *
 * @param month 1 for Muharram
 * @returns none beyond 1900 to 2150, and for a date that the year has not
 */
export function islamicDaysIn(year: number, month: number, date: number): readonly Day[] {
  if (year < firstIslamic || year > lastIslamic) return []
  const asked = `${year} ${month}/${date}`
  const known = islamicDays.get(asked)
  if (known !== undefined) return known
  const found: Day[] = []
  const first = Date.UTC(year, 0, 1) / msPerDay
  for (let day = first; yearOf(day) === year; day++) if (isIslamic(day, month, date)) found.push(day)
  islamicDays.set(asked, found)
  return found
}

function isIslamic(day: Day, month: number, date: number): boolean {
  const parts = islamic.formatToParts(day * msPerDay)
  const valueOf = (kind: string) => Number(parts.find(({ type }) => type === kind)?.value)
  return valueOf('month') === month && valueOf('day') === date
}
