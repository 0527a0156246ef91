import { dayWhen, daysWhen, mondayOf, weekdayOf } from './calendar.ts'
import { readDate, readOrdinal } from './date-numbers.ts'
import { leanAt } from './date-lean.ts'
import { endsBefore, readPhrase, skipPhrase } from './date-phrases.ts'
import { settled } from './date-scan.ts'
import type { DateReader, DateScan } from './date-scan.ts'
import { settle } from './date-settle.ts'
import { readUnit } from './date-units.ts'
import { firstDay } from './date-settle.ts'
import { readWritten } from './date-written.ts'

/** "yesterday", "the day before yesterday", "tomorrow morning", "last night", "this morning". */
export const readRelativeDay: DateReader = (scan, at) => {
  const { tokens, table, published } = scan
  if (published === null) return null
  const day = readPhrase(table.relativeDays, tokens, at)
  // In the middle of a sentence a capital makes a name of it, or German "Morgen", the morning.
  if (!day || (tokens[at]!.capital && tokens[at - 1]?.kind === 'word')) return null
  const next = skipPhrase(table.partsOfDay, tokens, day.next)
  if (readPhrase(table.nowadays, tokens, at) && tokens[next]?.norm !== "'" && !isToday(scan, at, next))
    return null
  return settled(dayWhen(published + day.value), next)
}

/** "at noon today", "from today"; a verb before it, right behind it, or behind it where it opens the sentence. */
function isToday({ tokens, table, leans }: DateScan, at: number, next: number): boolean {
  const bound = [table.partsOfDay, table.beforeDay, table.lastingFrom]
  if (bound.some(book => endsBefore(book, tokens, at))) return true
  if (leans.before[at] !== 0 || readPhrase(table.leanWords, tokens, next)) return true
  const opens = at === 0 || (tokens[at - 1]!.kind === 'mark' && tokens[at - 1]!.norm !== ',')
  return opens && leans.behind[at] !== 0
}

/** "the 15th of next month", "the 21st this month", and "on the 4th" with nothing behind it. */
export const readDayAlone: DateReader = (scan, at) => {
  const { tokens, table, published } = scan
  const open = skipPhrase(table.articles, tokens, at)
  const date = readDate(scan, open)
  if (!date || published === null) return null
  const behindUnit = readPhrase(table.units, tokens, date.next)
  let next = behindUnit?.value === 'day' ? behindUnit.next : date.next
  next = skipPhrase(table.of, tokens, next)
  next = skipPhrase(table.articles, tokens, next)
  const month = next < tokens.length ? readUnit(scan, next) : null
  const when = month && settle(month.moment, scan, at)
  if (when?.value.length === 7)
    return date.ordinal || open > at ? settled(dayWhen(firstDay(when) + date.value - 1), month!.next) : null
  const called = date.ordinal ? open > at : endsBefore(table.dayWords, tokens, open)
  if (!called || !(endsBefore(table.on, tokens, at) || endsBefore(table.dayWords, tokens, open))) return null
  const behind = tokens[date.next]
  if (behind !== undefined && behind.kind !== 'mark' && !readPhrase(table.small, tokens, date.next))
    return null
  if (readWritten(scan, open) || isListed(scan, date.next)) return null
  return { moment: { calendar: { date: date.value } }, next: date.next }
}

/** "the fourth or fifth day of the festival" */
function isListed(scan: DateScan, at: number): boolean {
  const { tokens, table } = scan
  const joined = Math.max(skipPhrase(table.and, tokens, at), skipPhrase(table.or, tokens, at))
  const second = joined > at ? readOrdinal(scan, joined) : null
  return (
    second !== null && tokens[second.next]?.kind === 'word' && !readPhrase(table.small, tokens, second.next)
  )
}

/** "at the weekend", "over the weekend". */
export const readTheWeekend: DateReader = (scan, at) => {
  const { tokens, table, published } = scan
  if (published === null) return null
  const open = skipPhrase(table.articles, tokens, at)
  const unit = readPhrase(table.units, tokens, open)
  if (unit?.value !== 'weekend' || (open === at && !endsBefore(table.prepositions, tokens, at))) return null
  if (!endsBefore(table.prepositions, tokens, at) && !endsBefore(table.on, tokens, at)) return null
  const over = leanAt(scan, at) <= 0 && weekdayOf(published) < 5 ? -7 : 0
  const saturday = mondayOf(published) + 5 + over
  return settled(daysWhen(saturday, saturday + 1), unit.next)
}
