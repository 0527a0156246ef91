import { dayWhen, daysWhen } from './calendar.ts'
import { leanAt } from './date-lean.ts'
import { lengthMoved, readLength, whenAway } from './date-lengths.ts'
import { readNumber } from './date-numbers.ts'
import { endsBefore, readPhrase, skipPhrase } from './date-phrases.ts'
import type { Read } from './date-phrases.ts'
import { settled } from './date-scan.ts'
import type { DateReader, DateScan, Found } from './date-scan.ts'
import { firstDay, settle } from './date-settle.ts'

/** "three days ago", "il y a deux ans". */
export const readAgo: DateReader = (scan, at) => {
  const { tokens, table, published } = scan
  if (published === null) return null
  const before = skipPhrase(table.agoBefore, tokens, at)
  const length = readLength(scan, before)
  if (!length) return null
  const next = before > at ? length.next : skipPhrase(table.agoAfter, tokens, length.next)
  if (next === length.next && before === at) return null
  const day = lengthMoved(published, length.value, -1)
  return settled(day === null ? null : whenAway(day, length.value), next)
}

/** "in two weeks" where the words look ahead ("the first time in two weeks" does not), "three years from now". */
export const readAhead: DateReader = (scan, at) => {
  const { tokens, table, published } = scan
  if (published === null) return null
  const before = skipPhrase(table.inBefore, tokens, at)
  const open = before > at ? before : leanAt(scan, at) > 0 ? skipPhrase(table.maybeIn, tokens, at) : at
  const length = readLength(scan, open)
  if (!length) return null
  const next = open > at ? length.next : skipPhrase(table.inAfter, tokens, length.next)
  if (next === length.next && open === at) return null
  const day = lengthMoved(published, length.value, 1)
  return settled(day === null ? null : dayWhen(day), next)
}

/** "within the next nine months": from the day of publication on. */
export const readWithin: DateReader = (scan, at) => {
  const { tokens, table, published } = scan
  const before = skipPhrase(table.within, tokens, at)
  if (published === null || before === at) return null
  const article = skipPhrase(table.articles, tokens, before)
  const which = readPhrase(table.which, tokens, article)
  // "within a week" as a rule hangs on something else than today, "within the next week" does not.
  const isNext = which?.value === 'next' || which?.value === 'coming'
  if (!isNext && !(leanAt(scan, at) > 0 && isLong(scan, article))) return null
  const length = readLength(scan, which?.next ?? article)
  const day = length && lengthMoved(published, length.value, 1)
  if (day == null || (!isNext && hangsOnMore(scan, length!.next))) return null
  return settled(daysWhen(published, day), length!.next)
}

/** "within nine months of birth", "within a year after the ruling": not from today. */
function hangsOnMore({ tokens, table }: DateScan, at: number): boolean {
  const more = [table.countAfter, table.countBefore].some(book => readPhrase(book, tokens, at) !== null)
  return more || skipPhrase(table.of, tokens, at) > at
}

/** "will be open within nine months": rules for everybody are counted in days and weeks as a rule. */
function isLong(scan: DateScan, at: number): boolean {
  // "within the four year period"
  if (readNumber(scan, at) === null || endsBefore(scan.table.articles, scan.tokens, at)) return false
  const unit = readLength(scan, at)?.value[0]!.unit
  return unit === 'month' || unit === 'year'
}

/** "three weeks after Easter", "two days before yesterday", "four days from Tuesday", "for two weeks, from 3 May". */
export function readCountedFrom(scan: DateScan, at: number, readAnchor: DateReader): Found | null {
  const length = readLength(scan, at)
  const join = length && readJoin(scan, at, length.next)
  if (!join) return null
  const anchor = readAnchor(scan, skipPhrase(scan.table.articles, scan.tokens, join.next))
  const when = anchor && settle(anchor.moment, scan, at)
  if (!when) return null
  const day = lengthMoved(firstDay(when), length.value, join.value === 'before' ? -1 : 1)
  if (day === null) return null
  return settled(join.value === 'through' ? daysWhen(firstDay(when), day - 1) : dayWhen(day), anchor.next)
}

/** How a length hangs on the date behind it: counted back or on from it, or a stretch that begins with it. */
function readJoin(scan: DateScan, at: number, end: number): Read<'before' | 'after' | 'through'> | null {
  const { tokens, table } = scan
  const open = tokens[end]?.norm === ',' ? end + 1 : end
  const from = endsBefore(table.forWords, tokens, at) ? skipPhrase(table.lastingFrom, tokens, open) : open
  const starts = Math.max(from, skipPhrase(table.startingAt, tokens, open))
  if (starts > open) return { value: 'through', next: starts }
  const before = skipPhrase(table.countBefore, tokens, end)
  if (before > end) return { value: 'before', next: before }
  const after = skipPhrase(table.countAfter, tokens, end)
  return after > end ? { value: 'after', next: after } : null
}
