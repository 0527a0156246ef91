import type { DateUnit } from '../languages/index.ts'
import { dayWhen, isInCalendar, monthOf, monthWhen, yearOf, yearWhen } from './calendar.ts'
import type { Day } from './calendar.ts'
import { readNumber } from './date-numbers.ts'
import { readPhrase, skipPhrase } from './date-phrases.ts'
import type { Read } from './date-phrases.ts'
import type { DateScan } from './date-scan.ts'
import { moveBy } from './date-spans.ts'

export type Length = readonly { readonly unit: DateUnit; readonly count: number }[]

const mostParts = 4

const sizes: readonly DateUnit[] = ['day', 'week', 'month', 'year', 'decade']

/** "three days", "two weeks and two days", "a year, a month and a day": at most four parts. */
export function readLength(scan: DateScan, at: number): Read<Length> | null {
  const { tokens, table } = scan
  const first = readPartOfLength(scan, at)
  if (!first) return null
  const parts = [first.value]
  let next = first.next
  while (parts.length < mostParts) {
    const part =
      readPartOfLength(scan, skipPhrase(table.and, tokens, next)) ??
      readListed(scan, next, parts.at(-1)!.unit)
    if (!part) break
    parts.push(part.value)
    next = part.next
  }
  return { value: parts, next }
}

/**
 * Behind a comma a smaller part that "and" leads in, or that leads on to such a one; but "for two weeks, three days before Easter", and
 * "in two weeks, three days and nights".
 */
function readListed(scan: DateScan, at: number, larger: DateUnit): Read<Length[number]> | null {
  const { tokens, table } = scan
  if (tokens[at]?.norm !== ',') return null
  const open = skipPhrase(table.and, tokens, at + 1)
  const part = readPartOfLength(scan, open)
  if (!part || sizes.indexOf(part.value.unit) >= sizes.indexOf(larger)) return null
  if (open > at + 1) return part
  const and = skipPhrase(table.and, tokens, part.next)
  const last = and > part.next ? readPartOfLength(scan, and) : readListed(scan, part.next, part.value.unit)
  return last && part
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

/** The day so far away; null beyond the years 1 to 9999, for which ISO 8601 has four figures. */
export function lengthMoved(day: Day, length: Length, sign: 1 | -1): Day | null {
  let moved: Day | null = day
  for (const { unit, count } of length) {
    moved = moveBy(moved, unit, sign * count)
    if (moved === null || !isInCalendar(moved)) return null
  }
  return moved
}

/** Years and months ago are no single days. */
export function whenAway(day: Day, length: Length) {
  const [only] = length
  if (length.length > 1) return dayWhen(day)
  if (only!.unit === 'year' || only!.unit === 'decade') return yearWhen(yearOf(day))
  return only!.unit === 'month' ? monthWhen(yearOf(day), monthOf(day)) : dayWhen(day)
}

/** A number of units, also a vague one, and one that was put into a quotation: "a couple of weeks", "[ten] years". */
export function readCount(scan: DateScan, at: number): Read<number> | null {
  const { tokens, table } = scan
  if (tokens[at]?.norm !== '[') return readPhrase(table.vague, tokens, at) ?? readNumber(scan, at)
  const inside = readNumber(scan, at + 1)
  return inside && tokens[inside.next]?.norm === ']' ? { value: inside.value, next: inside.next + 1 } : null
}
