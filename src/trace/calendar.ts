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
/** Monday is 0. */
export const weekdayOf = (day: Day) => (new Date(day * msPerDay).getUTCDay() + 6) % 7

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const iso = (day: Day) => new Date(day * msPerDay).toISOString().slice(0, 10)
const pad = (value: number, length = 2) => String(value).padStart(length, '0')

export function dayWhen(day: Day): When {
  return { value: iso(day), from: iso(day), to: iso(day) }
}

export function monthWhen(year: number, month: number): When {
  const value = `${pad(year, 4)}-${pad(month)}`
  return { value, from: `${value}-01`, to: `${value}-${pad(daysIn(year, month))}` }
}

export function yearWhen(year: number): When {
  const value = pad(year, 4)
  return { value, from: `${value}-01-01`, to: `${value}-12-31` }
}

/** From the first day of one to the last day of the other, in either order. */
export function spanning(one: When, other: When): When {
  const [first, last] = one.from <= other.from ? [one, other] : [other, one]
  return { value: `${first.value}/${last.value}`, from: first.from, to: last.to }
}

/** The week from Monday to Sunday that holds the day. */
export function weekWhen(day: Day): When {
  const monday = day - weekdayOf(day)
  return spanning(dayWhen(monday), dayWhen(monday + 6))
}

/** The month `count` months after the one that holds the day. */
export function monthAway(day: Day, count: number): When {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count
  return monthWhen(Math.floor(months / 12), (months % 12) + 1)
}
