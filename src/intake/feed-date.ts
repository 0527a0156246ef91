import { singleBlanks } from './single-blanks.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Hours east of Greenwich of the zone names that feeds use (RFC 822, and those of Europe and Asia one meets). */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  ist: 5.5,
  sgt: 8,
  hkt: 8,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
}

const clock = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?([ap])\.?m\b\.?)?`
const zone = String.raw`(?: ?\(?([a-z]{1,4}|(?:gmt|utc)?[+-]\d{1,2}:?(?:\d{2})?)\)?)?`

/** How dates are written; each gives the names of its groups. The first that fits is taken. */
const forms: readonly RegExp[] = [
  /^(?<year>\d{4})(?:-?(?<month>\d{2})(?:-?(?<day>\d{2}))?)?(?:[t ](?<time>.*))?$/i, //      2031-05-06T07:08:09Z, 2031
  /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?: (?<time>.*))?$/, //             2031/05/06 07:08
  /^(?:[a-z]+\.?,? ?)?(?<day>\d{1,2})[ -](?<name>[a-z]{3,9})\.?[ ,-]{1,2}(?<year>\d{4}|\d{2})(?:,? (?<time>.*))?$/i,
  /^(?:[a-z]+,? )?(?<name>[a-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})(?:,? (?<time>.*))?$/i, //  May 6, 2031
  /^[a-z]{3,9},? (?<name>[a-z]{3,9}) (?<day>\d{1,2}) (?<time>.*) (?<year>\d{4})$/i, //       Tue May 6 07:08:09 GMT 2031
]

/** The two forms of nearly all feeds, with their zone; the engine reads them ten times as fast. Fractions of a second do not count. */
const exact =
  /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?(?:Z|[+-]\d\d:\d\d)|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4}))$/

const timeForm = new RegExp(`^${clock}${zone}$`, 'i')
const compactTime = new RegExp(`^(\\d{2})(\\d{2})(\\d{2})?()${zone}$`, 'i')

/**
 * A date as feeds write it, in UTC; one without a zone is taken as UTC, so that the answer does not depend on where
 * Sayso runs.
 *
 * @returns ISO 8601 instant, or null where it is no date or none of the calendar
 */
export function feedDate(raw: string | null | undefined): string | null {
  const text = raw ? singleBlanks(raw) : ''
  if (!text || text.length > 80) return null
  const at = exact.test(text) ? Date.parse(text) : NaN
  if (!Number.isNaN(at)) return new Date(Math.floor(at / 1000) * 1000).toISOString()
  for (const form of forms) {
    const parts = form.exec(text)?.groups
    if (parts) return instantOf(parts)
  }
  return null
}

function instantOf({ year, month, name, day, time }: Record<string, string | undefined>): string | null {
  const monthIndex = name ? months.indexOf(name.slice(0, 3).toLowerCase()) : Number(month ?? 1) - 1
  const minutes = time ? minutesOf(time) : 0
  if (minutes === null) return null
  const at = Date.UTC(fullYear(year!), monthIndex, Number(day ?? 1)) + minutes * 60_000
  const date = new Date(at)
  if (Number.isNaN(at) || monthIndex < 0 || monthIndex > 11 || Number(day ?? 1) > 31) return null
  return date.toISOString()
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year)
  return Number(year) + (Number(year) < 70 ? 2000 : 1900)
}

/** Minutes from midnight UTC, with seconds as a fraction. */
function minutesOf(time: string): number | null {
  const parts = timeForm.exec(time.trim()) ?? compactTime.exec(time.trim())
  if (!parts) return null
  const [, hour, minute, second = '0', half, zoneName] = parts
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour)
  if (hours > 24 || Number(minute) > 59 || Number(second) > 61) return null
  return hours * 60 + Number(minute) + Number(second) / 60 - offsetOf(zoneName)
}

function offsetOf(name: string | undefined): number {
  if (!name) return 0
  const numeric = /([+-])(\d{1,2}):?(\d{2})?$/.exec(name)
  if (!numeric) return 60 * (zones[name.toLowerCase()] ?? 0)
  const minutes = 60 * Number(numeric[2]) + Number(numeric[3] ?? 0)
  return numeric[1] === '-' ? -minutes : minutes
}
