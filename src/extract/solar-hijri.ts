const dayMs = 86_400_000
// 1 Farvardin 1370 was 21 March 1991.
const start = { year: 1370, time: Date.UTC(1991, 2, 21) }

/** Whether a year of the Solar Hijri calendar, Iran's, lies between 1991 and 2100. */
export const isSolarYear = (year: number): boolean => year >= start.year && year < 1479

/**
 * A day of the Solar Hijri calendar as the milliseconds of its midnight in UTC; null where there is no such day. Leap
 * years by the 33-year cycle, which agrees with the observed calendar for all years that `isSolarYear` lets through.
 */
export function fromSolarHijri(year: number, month: number, day: number): number | null {
  if (!isSolarYear(year) || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null
  let days = 0
  for (let at = start.year; at < year; at++) days += isLeap(at) ? 366 : 365
  days += month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6
  return start.time + (days + day - 1) * dayMs
}

function daysOf(year: number, month: number): number {
  if (month <= 6) return 31
  return month < 12 || isLeap(year) ? 30 : 29
}

const leapPlaces = new Set([1, 5, 9, 13, 17, 22, 26, 30])

function isLeap(year: number): boolean {
  return leapPlaces.has(year % 33)
}
