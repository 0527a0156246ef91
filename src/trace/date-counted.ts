import type { DateUnit } from '../languages/index.ts'
import { dayWhen, daysWhen, monthOf, monthWhen, yearOf, yearWhen } from './calendar.ts'
import type { Day } from './calendar.ts'
import { leanAt } from './date-lean.ts'
import { readPhrase, skipPhrase } from './date-phrases.ts'
import type { Read } from './date-phrases.ts'
import { settled } from './date-scan.ts'
import type { DateReader, DateScan, Found } from './date-scan.ts'
import { firstDay, settle } from './date-settle.ts'
import { moveBy } from './date-spans.ts'
import { readCount } from './date-units.ts'

export type Length = readonly { readonly unit: DateUnit; readonly count: number }[]

/** "three days", "two weeks and two days": at most three parts. */
export function readLength(scan: DateScan, at: number): Read<Length> | null {
  const { tokens, table } = scan
  const parts: { unit: DateUnit; count: number }[] = []
  let next = at
  while (parts.length < 3) {
    const from = parts.length > 0 ? skipPhrase(table.and, tokens, next) : next
    const part = readPartOfLength(scan, from)
    if (!part) break
    parts.push(part.value)
    next = part.next
  }
  return parts.length > 0 ? { value: parts, next } : null
}

function readPartOfLength(scan: DateScan, at: number): Read<Length[number]> | null {
  const { tokens, table } = scan
  const dual = readPhrase(table.duals, tokens, at)
  if (dual) return { value: { unit: dual.value, count: 2 }, next: dual.next }
  const count = readCount(scan, at)
  const unit = readPhrase(table.units, tokens, count?.next ?? at)
  const bare = table.words.bareUnits && readPhrase(table.singleUnits, tokens, at) !== null
  if (!unit || (!count && !bare) || (count?.value ?? 1) > 9999) return null
  return { value: { unit: unit.value, count: count?.value ?? 1 }, next: unit.next }
}

export function lengthMoved(day: Day, length: Length, sign: 1 | -1): Day | null {
  let moved: Day | null = day
  for (const { unit, count } of length) moved = moved === null ? null : moveBy(moved, unit, sign * count)
  return moved
}

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

/** Years and months ago are no single days. */
export function whenAway(day: Day, length: Length) {
  const [only] = length
  if (length.length > 1) return dayWhen(day)
  if (only!.unit === 'year' || only!.unit === 'decade') return yearWhen(yearOf(day))
  return only!.unit === 'month' ? monthWhen(yearOf(day), monthOf(day)) : dayWhen(day)
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
  if (which?.value !== 'next' && which?.value !== 'coming') return null
  const length = readLength(scan, which?.next ?? article)
  const day = length && lengthMoved(published, length.value, 1)
  return day == null ? null : settled(daysWhen(published, day), length!.next)
}

/** "three weeks after Easter", "two days before yesterday", "four days from Tuesday". */
export function readCountedFrom(scan: DateScan, at: number, readAnchor: DateReader): Found | null {
  const { tokens, table } = scan
  const length = readLength(scan, at)
  if (!length) return null
  const after = skipPhrase(table.countAfter, tokens, length.next)
  const starts = skipPhrase(table.startingAt, tokens, length.next)
  const before = Math.max(after, starts, skipPhrase(table.countBefore, tokens, length.next))
  if (before === length.next) return null
  const anchor = readAnchor(scan, skipPhrase(table.articles, tokens, before))
  const when = anchor && settle(anchor.moment, scan, at)
  if (!when) return null
  const day = lengthMoved(firstDay(when), length.value, Math.max(after, starts) > length.next ? 1 : -1)
  if (day === null) return null
  return settled(starts > length.next ? daysWhen(firstDay(when), day - 1) : dayWhen(day), anchor.next)
}
