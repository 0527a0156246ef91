import type { DateUnit } from '../languages/index.ts'
import type { When } from '../news/index.ts'
import { dayWhen, monthOf, monthWhen, weekWhen, weekdayOf, yearOf, yearWhen } from './calendar.ts'
import type { Day } from './calendar.ts'
import { isSentenceEnd, leanAt } from './date-lean.ts'
import { lengthMoved, readLength, whenAway } from './date-lengths.ts'
import { endsBefore, readPhrase, skipPhrase } from './date-phrases.ts'
import type { Read } from './date-phrases.ts'
import { settled } from './date-scan.ts'
import type { Anchor, DateReader, DateScan } from './date-scan.ts'
import { firstDay, lastDay } from './date-settle.ts'

type Leaning = { readonly unit: DateUnit; readonly away: number }

const furthestAnchor = 80

/** The date that words such as "the day before" lean on: the last one named in the same sentence or the one before it. */
export function anchorAt({ tokens, anchor }: DateScan, at: number): When | null {
  if (!anchor || at - anchor.behind > furthestAnchor) return null
  // A paragraph's end is one as well.
  let ends = anchor.behind === 0 ? 1 : 0
  for (let next = anchor.behind; next < at; next++) if (isSentenceEnd(tokens, next)) ends++
  return ends <= 1 ? anchor.when : null
}

/** The date named last as the next paragraph sees it, which may lean on it where it stands in the last sentence. */
export function carriedAnchor({ tokens, anchor }: DateScan): Anchor | null {
  if (!anchor) return null
  const tooFar = { when: anchor.when, behind: -furthestAnchor - 1 }
  if (anchor.behind <= 0 || tokens.length - anchor.behind > furthestAnchor) return tooFar
  for (let next = anchor.behind; next < tokens.length - 1; next++)
    if (isSentenceEnd(tokens, next)) return tooFar
  return { when: anchor.when, behind: 0 }
}

/** "the day before", "that year", "the following month", of the date named before. */
export const readLeaning: DateReader = (scan, at) => {
  const { tokens, table } = scan
  const found = readPhrase(table.leaning, tokens, at)
  if (!found || !standsAlone(scan, found.next) || leansAhead(scan, at, found.value.unit)) return null
  const anchor = anchorAt(scan, at) ?? comparedYear(scan, at, found.value) ?? withoutAnchor(scan, found)
  return settled(anchor && unitFrom(anchor, found.value.unit, found.value.away), found.next)
}

/** "more than the year before": without another date near it, than in the year before that of writing. */
function comparedYear({ tokens, table, anchor, published }: DateScan, at: number, { unit, away }: Leaning) {
  if (published === null || unit !== 'year' || away !== -1) return null
  if (!endsBefore(table.yearCompared, tokens, at)) return null
  const year = yearOf(published)
  return anchor === null || yearOf(lastDay(anchor.when)) === year ? yearWhen(year) : null
}

/** "the day before" in a text that has named no date hangs on the day it was written. */
function withoutAnchor(scan: DateScan, { value, next }: Read<Leaning>): When | null {
  if (scan.anchor !== null || scan.published === null || value.unit !== 'day') return null
  return endsInBeforeOrAfter(scan, next) ? dayWhen(scan.published) : null
}

const endsInBeforeOrAfter = ({ tokens, table }: DateScan, at: number) =>
  endsBefore(table.countAfter, tokens, at) || endsBefore(table.countBefore, tokens, at)

/**
 * "the day before she left" and "the same week as the vote" lean on something else; "that year-end" is no year.
 * Behind "before" and "after" a name begins a clause as well.
 */
function standsAlone(scan: DateScan, at: number): boolean {
  const { tokens, table } = scan
  const behind = tokens[at]
  if (behind === undefined || behind.kind !== 'word') return !(behind?.norm === '-' && behind.glued)
  if (readPhrase(table.comparers, tokens, at)) return false
  if (!endsInBeforeOrAfter(scan, at)) return true
  // "the week before last"
  if (readPhrase(table.which, tokens, at)) return false
  return readPhrase(table.small, tokens, at) !== null && !readPhrase(table.clauseOpeners, tokens, at)
}

/** "in the next week" of what is to come counts from today. */
function leansAhead(scan: DateScan, at: number, unit: DateUnit): boolean {
  const { tokens, table } = scan
  const which = readPhrase(table.which, tokens, skipPhrase(table.articles, tokens, at))
  if (which?.value !== 'next' || leanAt(scan, at) <= 0) return false
  return unit !== 'day' || endsBefore(table.prepositions, tokens, at) || endsBefore(table.within, tokens, at)
}

/** "two days later", "a year earlier", counted from the date named before. */
export const readLaterOn: DateReader = (scan, at) => {
  const { tokens, table } = scan
  if (!scan.anchor) return null
  const length = readLength(scan, at)
  if (!length) return null
  const later = skipPhrase(table.laterOn, tokens, length.next)
  const next = Math.max(later, skipPhrase(table.earlierOn, tokens, length.next))
  if (next === length.next || !standsAlone(scan, next)) return null
  const anchor = anchorAt(scan, at)
  if (!anchor) return null
  const [only] = length.value
  const sign = later > length.next ? 1 : -1
  const years = length.value.length === 1 && only!.unit === 'year' ? sign * only!.count : 0
  if (years !== 0) return settled(unitFrom(anchor, 'year', years), next)
  if (anchor.value.length !== 10) return null
  const day = lengthMoved(firstDay(anchor), length.value, sign)
  return settled(day === null ? null : whenAway(day, length.value), next)
}

/** The day, week, month or year so many away from that of a date; null where the date is too vague to have one. */
function unitFrom(anchor: When, unit: DateUnit, away: number): When | null {
  const first = firstDay(anchor)
  const year = yearOf(first)
  switch (unit) {
    case 'day':
      return anchor.value.length === 10 ? dayWhen(first + away) : null
    case 'week':
      return isWithinWeek(first, lastDay(anchor)) ? weekWhen(first + 7 * away) : null
    case 'month':
      return anchor.value.length === 10 || anchor.value.length === 7
        ? monthWhen(year, monthOf(first) + away)
        : null
    default:
      return yearOf(lastDay(anchor)) === year && isYear(year + away) ? yearWhen(year + away) : null
  }
}

const isYear = (year: number) => year >= 1 && year <= 9999

const isWithinWeek = (first: Day, last: Day) => last - first <= 6 - weekdayOf(first)
