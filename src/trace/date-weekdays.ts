import { mondayOf, dayWhen, weekdayOf } from './calendar.ts'
import type { Day } from './calendar.ts'
import { anchorAt, readLeaning } from './date-anchors.ts'
import { readFiguresDate } from './date-figures.ts'
import { readAgo, readAhead } from './date-counted.ts'
import { leanAt } from './date-lean.ts'
import { readLength } from './date-lengths.ts'
import { readDate } from './date-numbers.ts'
import { endsBefore, readPhrase, skipPhrase } from './date-phrases.ts'
import type { Read } from './date-phrases.ts'
import { firstOf, settled } from './date-scan.ts'
import type { Calendar, DateScan, Found } from './date-scan.ts'
import { firstDay, fitsWeekday, settle } from './date-settle.ts'
import { readUnit } from './date-units.ts'
import type { Which } from './date-words.ts'
import { readWritten, skipStop } from './date-written.ts'

/** "Sunday", "late last Monday", "Tuesday evening", "Wednesday, May 3", "Friday 13th", "Tuesday of next week". */
export function readWeekday(scan: DateScan, at: number): Found | null {
  const { tokens, table } = scan
  const which = readWhich(scan, at)
  const name = readWeekdayName(scan, which?.next ?? at)
  if (!name) return null
  const dated = readDatedDay(scan, name)
  if (dated) return dated
  if (name.shy || isNamed(scan, at, name.next)) return null
  const behind = which?.value || !table.words.whichBehind ? null : readPhrase(table.which, tokens, name.next)
  const kind = which?.value ?? behind?.value
  const next = skipPhrase(table.partsOfDay, tokens, behind?.next ?? name.next)
  const leaning = weekdayFrom(scan, at, name.value, kind)
  if (leaning !== null) return settled(dayWhen(leaning), next)
  const week =
    kind === undefined || kind === 'this'
      ? (readItsWeek(scan, name, next) ?? readCountedWeek(scan, name, next))
      : null
  if (week) return week
  return { moment: { calendar: { weekday: name.value, ...(kind && { which: kind }) } }, next }
}

/** "the next Tuesday" in a tale of what is past leans on the day named before. */
function weekdayFrom(scan: DateScan, at: number, weekday: number, which: Which | undefined): Day | null {
  const { tokens, table } = scan
  if (which !== 'next' && which !== 'following') return null
  if (skipPhrase(table.articles, tokens, at) === at || leanAt(scan, at) > 0) return null
  const anchor = anchorAt(scan, at)
  if (anchor?.value.length !== 10) return null
  const day = firstDay(anchor) + 1
  return day + ((weekday - weekdayOf(day) + 7) % 7)
}

/** "The Sunday Beacon" is a newspaper, "every Monday" no day. */
function isNamed({ tokens, table }: DateScan, at: number, next: number): boolean {
  if (endsBefore(table.every, tokens, at) || endsBefore(table.anyOne, tokens, at)) return true
  const part = skipPhrase(table.partsOfDay, tokens, next)
  if (part > next && tokens[next]!.capital && tokens[part]?.capital) return true
  const behind = tokens[next]
  if (behind?.kind !== 'word') return false
  if (endsBefore(table.determiners, tokens, at) && !readPhrase(table.small, tokens, next))
    return (
      readPhrase(table.partsOfDay, tokens, next) === null && readPhrase(table.which, tokens, next) === null
    )
  if (!behind.capital || !table.words.capitals || readPhrase(table.months, tokens, next)) return false
  return endsBefore(table.articles, tokens, at)
}

/** "last", "late last", "next"; `on` may stand between: "late on Monday". */
function readWhich({ tokens, table }: DateScan, at: number): Read<Which | undefined> | null {
  const late = skipPhrase(table.beforeDay, tokens, at)
  let next = late > at ? skipPhrase(table.on, tokens, late) : at
  next = skipPhrase(table.articles, tokens, next)
  let value: Which | undefined
  for (let count = 0; count < 2; count++) {
    const which = readPhrase(table.which, tokens, next)
    if (!which) break
    value = value === undefined || value === 'this' ? sharper(value, which.value) : value
    next = which.next
  }
  const article = !table.words.monthFirst && late === at && next > at
  return next > at && (late > at || article || value !== undefined) ? { value, next } : null
}

/** "this past Wednesday" is the nearest one behind, "this coming Friday" the nearest ahead. */
function sharper(before: Which | undefined, which: Which): Which {
  if (before !== 'this') return which
  return which === 'last' ? 'past' : which === 'next' ? 'coming' : which
}

type Name = Read<number> & { readonly shy: boolean }

function readWeekdayName(scan: DateScan, at: number): Name | null {
  const { tokens, table } = scan
  const full = readPhrase(table.weekdays, tokens, at)
  if (full) return { value: full.value, next: skipStop(scan, full.next), shy: false }
  const shy = readPhrase(table.shyWeekdays, tokens, at)
  return shy && { value: shy.value, next: skipStop(scan, shy.next), shy: true }
}

/** The weekday with its date behind it: "Wednesday, May 3", "Friday the 13th", "Sunday 31". */
function readDatedDay(scan: DateScan, name: Name): Found | null {
  const { tokens, table } = scan
  let next = name.next
  if (tokens[next]?.norm === ',' || tokens[next]?.norm === '-') next++
  next = skipPhrase(table.on, tokens, next)
  next = skipPhrase(table.articles, tokens, next)
  if (next >= tokens.length) return null
  const whole = firstOf([readWritten, readFiguresDate], scan, next)
  if (whole && 'calendar' in whole.moment) {
    const { calendar } = whole.moment
    if (calendar.date === undefined) return null
    const dated = { ...calendar, weekday: name.value }
    const turned =
      isFigures(scan, next, whole.next) && table.words.monthFirst ? turnedBy(dated, scan.published) : dated
    return { moment: { calendar: turned }, next: whole.next }
  }
  return readFriday13(scan, name, next)
}

/** "7.6", "06/07/2031": with nothing in it that says which one is the month. */
const isFigures = ({ tokens }: DateScan, at: number, next: number) =>
  tokens[at]!.norm.length <= 2 && (next === at + 3 || next === at + 5) && tokens[at + 2]?.kind === 'number'

/** "Friday 7.6" is the 6th of July where that one is a Friday and the 7th of June is none. */
function turnedBy(calendar: Calendar & { readonly weekday: number }, published: Day | null): Calendar {
  const turned = { ...calendar, month: calendar.date!, date: calendar.month! }
  return !fitsWeekday(calendar, published) && fitsWeekday(turned, published) ? turned : calendar
}

function readFriday13(scan: DateScan, name: Name, at: number): Found | null {
  const { tokens } = scan
  const date = tokens[name.next]?.norm === ',' && at === name.next + 1 ? null : readDate(scan, at)
  if (!date) return null
  const behind = tokens[date.next]
  if (
    !date.ordinal &&
    (behind?.kind === 'word' ||
      (behind?.glued && '-:/.'.includes(behind.norm) && tokens[date.next + 1]?.glued))
  )
    return null
  if (date.words && behind?.kind === 'word') return null
  return { moment: { calendar: { date: date.value, weekday: name.value } }, next: date.next }
}

/** "Tuesday of next week", "Wednesday last week". */
function readItsWeek(scan: DateScan, name: Read<number>, at: number): Found | null {
  const { tokens, table } = scan
  let next = tokens[at]?.norm === '-' || tokens[at]?.norm === ',' ? at + 1 : at
  next = skipPhrase(table.of, tokens, next)
  const bare = skipPhrase(table.articles, tokens, next)
  const whole = endsBefore(table.articles, tokens, next) ? next - 1 : next
  const week =
    bare < tokens.length
      ? (readLeaning(scan, whole) ?? readUnit(scan, bare) ?? readLeaning(fromPublished(scan, whole), whole))
      : null
  if (!week || !('when' in week.moment) || !isWeek(week.moment.when.from, week.moment.when.to)) return null
  return settled(dayWhen(firstDay(week.moment.when) + name.value), week.next)
}

/** Where no date was named before, "Monday of the week before" leans on the day of writing. */
function fromPublished(scan: DateScan, at: number): DateScan {
  const { anchor, published } = scan
  return anchor !== null || published === null
    ? scan
    : { ...scan, anchor: { when: dayWhen(published), behind: at } }
}

/** "Monday two weeks from now", "Tuesday three weeks ago": in the week of the day so far away. */
function readCountedWeek(scan: DateScan, name: Read<number>, at: number): Found | null {
  const next = scan.tokens[at]?.norm === ',' ? at + 1 : at
  const unit = readLength(scan, next)?.value[0]!.unit
  if (unit !== 'week' && unit !== 'year') return null
  const counted = firstOf([readAgo, readAhead], scan, next)
  const when = counted && settle(counted.moment, scan, at)
  return when?.value.length === 10
    ? settled(dayWhen(mondayOf(firstDay(when)) + name.value), counted!.next)
    : null
}

const isWeek = (from: string, to: string) => Date.parse(to) - Date.parse(from) === 6 * 86_400_000

/** A weekday behind what it belongs to: "next week Tuesday", "the 25th, a Tuesday". */
export function withWeekdayBehind(scan: DateScan, found: Found): Found {
  const { tokens, table } = scan
  let next =
    ',-('.includes(tokens[found.next]?.norm ?? '') && tokens[found.next] ? found.next + 1 : found.next
  next = skipPhrase(table.on, tokens, next)
  next = skipPhrase(table.articles, tokens, next)
  const name = readPhrase(table.weekdays, tokens, next)
  if (!name) return found
  if ('when' in found.moment) {
    const { when } = found.moment
    if (!isWeek(when.from, when.to)) return found
    return { moment: { when: dayWhen(mondayOf(firstDay(when)) + name.value) }, next: name.next }
  }
  const { calendar } = found.moment
  return calendar.date !== undefined && calendar.weekday === undefined && tokens[next - 1]?.norm !== ','
    ? { moment: { calendar: { ...calendar, weekday: name.value } satisfies Calendar }, next: name.next }
    : found
}
