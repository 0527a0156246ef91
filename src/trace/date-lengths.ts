import type { DateUnit } from '../languages/index.ts'
import { dayWhen, isInCalendar, monthOf, monthWhen, yearOf, yearWhen } from './calendar.ts'
import type { Day } from './calendar.ts'
import { readNumber } from './date-numbers.ts'
import { readPhrase, skipPhrase } from './date-phrases.ts'
import type { Read } from './date-phrases.ts'
import type { DateScan } from './date-scan.ts'
import { moveBy } from './date-spans.ts'

export type Length = readonly { readonly unit: DateUnit; readonly count: number }[]

/** "three days", "two weeks and two days", "a year, a month and a day": at most three parts. */
export function readLength(scan: DateScan, at: number): Read<Length> | null {
  const { tokens, table } = scan
  const parts: { unit: DateUnit; count: number }[] = []
  let next = at
  while (parts.length < 3) {
    const last = parts.at(-1)
    const listed = last && tokens[next]?.norm === ',' ? next + 1 : next
    const part = readPartOfLength(scan, last ? skipPhrase(table.and, tokens, listed) : next)
    if (!part) break
    // "for two weeks, three days before Easter"
    if (listed > next && skipPhrase(table.and, tokens, part.next) === part.next) break
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
