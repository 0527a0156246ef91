import { isoOffset } from './read-zone.ts'

const dayMs = 86_400_000

/** The days from 1970 to an ISO date, in the zone that it is written in. */
export function dayNumber(date: string): number {
  return Date.parse(date.slice(0, 10)) / dayMs
}

export const sameDay = (one: string, two: string): boolean => one.slice(0, 10) === two.slice(0, 10)

/** Of two dates of one day the one that says more: a time, seconds, a zone. */
export function moreExact(one: string, two: string): string {
  return one.length >= two.length ? one : two
}

/**
 * An instant in the local time that the page shows for it, since the day of the readers is the one that "yesterday" is
 * counted from: the offset where a time is shown, the day alone where only a day is. Null where both cannot be the same
 * moment, or the instant's own zone may well be the page's.
 *
 * @param instant an ISO date-time with zone
 * @param shown an ISO day or a date-time without zone
 */
export function inZoneShown(instant: string, shown: string): string | null {
  if (!/T.*(?:Z|[+-]\d\d:\d\d)$/.test(instant) || /T.*(?:Z|[+-]\d\d:\d\d)$/.test(shown)) return null
  const time = Date.parse(instant)
  if (shown.length > 10) return inOffsetShown(time, Date.parse(`${shown}Z`))
  return /(?:Z|\+00:00)$/.test(instant) && canFallOn(time, dayNumber(shown)) ? shown : null
}

const hourMs = 3_600_000

function inOffsetShown(time: number, shown: number): string | null {
  const minutes = (shown - time) / 60_000
  const quarter = Math.round(minutes / 15) * 15
  // A minute or two lie between saving and publishing.
  if (Math.abs(minutes - quarter) > 2 || quarter < -12 * 60 || quarter > 14 * 60) return null
  return new Date(time + quarter * 60_000).toISOString().slice(0, 19) + isoOffset(quarter)
}

/** Whether an instant falls on this day in some zone of the earth. */
function canFallOn(time: number, day: number): boolean {
  return time + 14 * hourMs >= day * dayMs && time - 12 * hourMs < (day + 1) * dayMs
}
