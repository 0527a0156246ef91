import type { DateMention, When } from '../news/index.ts'
import {
  dayWhen,
  monthAway,
  monthOf,
  monthWhen,
  spanning,
  validDay,
  weekWhen,
  weekdayOf,
  yearOf,
  yearWhen,
} from './calendar.ts'
import type { Day } from './calendar.ts'
import type { DateTable } from './date-words.ts'
import type { Token } from './tokens.ts'

/** A date as read at one token: how many tokens it takes, what it means, and how sure the reading is of its own. */
type Reading = { readonly length: number; readonly when: When }
type Reader = (
  tokens: readonly Token[],
  at: number,
  table: DateTable,
  published: Day | null,
) => Reading | null

/**
 * The dates of a text. Weekdays and months without a year are read backwards from the day of publication, unless
 * the verb before them looks ahead ("will begin on Monday"); without a day of publication they are left out.
 *
 * @param tokens the text's tokens before quotations are folded
 */
export function findDates(tokens: readonly Token[], table: DateTable, published: Day | null): DateMention[] {
  const mentions: DateMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const reading = readDate(tokens, at, table, published)
    if (!reading) continue
    const last = tokens[at + reading.length - 1]!
    mentions.push({ span: [tokens[at]!.start, last.end], ...reading.when })
    at += reading.length - 1
  }
  return mentions
}

const readers: readonly Reader[] = [
  readNumeric,
  readRange,
  readMonthFirst,
  readDayFirst,
  readMonth,
  readWeekday,
  readUnit,
  readAgo,
  readRelativeDay,
  readYear,
]

function readDate(
  tokens: readonly Token[],
  at: number,
  table: DateTable,
  published: Day | null,
): Reading | null {
  if (tokens[at]!.kind === 'mark') return null
  for (const read of readers) {
    const reading = read(tokens, at, table, published)
    if (reading) return reading
  }
  return null
}

/** 2022-11-13 and 13.11.2022. */
function readNumeric(tokens: readonly Token[], at: number): Reading | null {
  const { norm, kind } = tokens[at]!
  if (kind !== 'number' || norm.length < 8 || norm.length > 10) return null
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(norm)
  const dotted = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(norm)
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : dotted ? [dotted[3], dotted[2], dotted[1]] : []
  const day = year ? validDay(Number(year), Number(month), Number(date)) : null
  return day === null ? null : { length: 1, when: dayWhen(day) }
}

/** "between 2015 and 2018", "from March to June", "2015-2018". */
function readRange(
  tokens: readonly Token[],
  at: number,
  table: DateTable,
  published: Day | null,
): Reading | null {
  const written = /^(1[5-9]\d\d|20\d\d)-(1[5-9]\d\d|20\d\d|\d\d)$/.exec(tokens[at]!.norm)
  if (written?.[1] && written[2]) {
    const end = written[2].length === 2 ? written[1].slice(0, 2) + written[2] : written[2]
    return end > written[1]
      ? { length: 1, when: spanning(yearWhen(Number(written[1])), yearWhen(Number(end))) }
      : null
  }
  const before = tokens[at - 1]?.norm ?? ''
  if (!table.prepositions.has(before)) return null
  const first = readYear(tokens, at, table) ?? readMonth(tokens, at, table, published)
  if (!first || !table.to.has(tokens[at + first.length]?.norm ?? '')) return null
  const next = at + first.length + 1
  if (!tokens[next]) return null
  const second = readYear(tokens, next, table) ?? readMonth(tokens, next, table, published)
  if (!second || second.when.value.length !== first.when.value.length) return null
  if (second.when.from <= first.when.from) return null
  return { length: first.length + 1 + second.length, when: spanning(first.when, second.when) }
}

/** "March 3", "Oct. 3, 2022". */
function readMonthFirst(
  tokens: readonly Token[],
  at: number,
  table: DateTable,
  published: Day | null,
): Reading | null {
  const month = monthAt(tokens, at, table)
  if (!month || !table.words.monthFirst) return null
  const dateAt = at + month.length
  const date = dateNumber(tokens[dateAt])
  if (!date) return null
  const year = yearAfter(tokens, dateAt + 1)
  const length = month.length + 1 + (year?.length ?? 0)
  const when = dayOrNull(date, month.value, year?.value ?? null, tokens, at, table, published)
  return when && { length, when }
}

/** "3 March", "the 3rd of March 2022", "3. März 2022". */
function readDayFirst(
  tokens: readonly Token[],
  at: number,
  table: DateTable,
  published: Day | null,
): Reading | null {
  const date = dateNumber(tokens[at])
  if (!date) return null
  let next = at + 1
  if (tokens[next]?.norm === '.' || tokens[next]?.norm === 'of') next++
  const month = monthAt(tokens, next, table)
  if (!month) return null
  const year = yearAfter(tokens, next + month.length)
  const when = dayOrNull(date, month.value, year?.value ?? null, tokens, at, table, published)
  return when && { length: next - at + month.length + (year?.length ?? 0), when }
}

function dayOrNull(
  date: number,
  month: number,
  year: number | null,
  tokens: readonly Token[],
  at: number,
  table: DateTable,
  published: Day | null,
): When | null {
  if (year !== null) return whenOf(validDay(year, month, date))
  if (published === null) return null
  const here = yearOf(published)
  const thisYear = validDay(here, month, date)
  if (thisYear === null) return null
  if (looksAhead(tokens, at, table))
    return whenOf(thisYear >= published ? thisYear : validDay(here + 1, month, date))
  return whenOf(thisYear <= published ? thisYear : validDay(here - 1, month, date))
}

const whenOf = (day: Day | null) => (day === null ? null : dayWhen(day))

/** "In October", "March 2021", "May of 1957", "January next year". */
function readMonth(
  tokens: readonly Token[],
  at: number,
  table: DateTable,
  published: Day | null,
): Reading | null {
  const month = monthAt(tokens, at, table)
  if (!month) return null
  const next = at + month.length
  if (dateNumber(tokens[next]) && table.words.monthFirst) return null
  const year = yearAfter(tokens, tokens[next]?.norm === 'of' ? next + 1 : next)
  const between = tokens[next]?.norm === 'of' && year ? 1 : 0
  if (year) return { length: month.length + between + year.length, when: monthWhen(year.value, month.value) }
  if (!standsAsMonth(tokens, at, next, table) || published === null) return null
  const shift = yearShift(tokens, next, table)
  if (shift)
    return { length: month.length + 2, when: monthWhen(yearOf(published) + shift.years, month.value) }
  const here = monthOf(published)
  const named = table.next.has(tokens[at - 1]?.norm ?? '') || looksAhead(tokens, at, table)
  const years = named ? (month.value < here ? 1 : 0) : month.value > here ? -1 : 0
  return { length: month.length, when: monthWhen(yearOf(published) + years, month.value) }
}

/** "march" and "may" are verbs, "May Ostby" is a person: an ambiguous name wants a preposition and no name behind it. */
function standsAsMonth(tokens: readonly Token[], at: number, next: number, table: DateTable): boolean {
  if (!table.ambiguous.has(tokens[at]!.norm)) return true
  const after = tokens[next]
  if (after?.capital && !table.weekdays.has(after.norm)) return false
  return table.prepositions.has(tokens[at - 1]?.norm ?? '')
}

/** "last year", "next year", "this year" behind a month. */
function yearShift(
  tokens: readonly Token[],
  at: number,
  table: DateTable,
): { readonly years: number } | null {
  if (table.units.get(tokens[at + 1]?.norm ?? '') !== 'year') return null
  const word = tokens[at]!.norm
  if (table.last.has(word)) return { years: -1 }
  if (table.next.has(word)) return { years: 1 }
  return table.this.has(word) ? { years: 0 } : null
}

/** "Thurs." is an abbreviation, "Monday." the end of a sentence. */
const longestStopped = 5

/** "Sunday", "late on Monday", "Tuesday evening", "Wednesday, May 3". */
function readWeekday(
  tokens: readonly Token[],
  at: number,
  table: DateTable,
  published: Day | null,
): Reading | null {
  let name = at
  while (name < at + 3 && table.before.has(tokens[name]?.norm ?? '')) name++
  if (name > at && tokens[name]?.norm === 'on') name++
  const weekday = weekdayAt(tokens[name], table)
  if (weekday === undefined) return null
  let end = name + 1
  if (tokens[end]?.norm === '.' && tokens[name]!.norm.length <= longestStopped) end++
  while (table.partsOfDay.has(tokens[end]?.norm ?? '')) end++
  const dated = end + (tokens[end]?.norm === ',' ? 1 : 0)
  const exact =
    tokens[dated] &&
    (readMonthFirst(tokens, dated, table, published) ?? readDayFirst(tokens, dated, table, published))
  if (exact) return { length: dated - at + exact.length, when: exact.when }
  if (published === null) return null
  const words = tokens.slice(at, name).map(token => token.norm)
  return { length: end - at, when: dayWhen(weekdayNear(weekday, words, tokens, at, table, published)) }
}

function weekdayNear(
  weekday: number,
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  table: DateTable,
  published: Day,
): Day {
  const back = (weekdayOf(published) - weekday + 7) % 7
  if (words.some(word => table.next.has(word))) return published + (back === 0 ? 7 : 7 - back)
  if (words.some(word => table.last.has(word))) return published - (back === 0 ? 7 : back)
  if (looksAhead(tokens, at, table)) return published + (back === 0 ? 0 : 7 - back)
  return published - back
}

function weekdayAt(token: Token | undefined, table: DateTable): number | undefined {
  if (token?.kind !== 'word') return undefined
  if (table.ambiguous.has(token.norm) && !token.capital) return undefined
  if (token.norm.length <= 3 && table.words.weekdays[0]?.[0] !== token.norm && !token.capital)
    return undefined
  return table.ambiguous.has(token.norm) ? undefined : table.weekdays.get(token.norm)
}

/** "last week", "this year", "next month", "last night", "earlier this year". */
function readUnit(
  tokens: readonly Token[],
  at: number,
  table: DateTable,
  published: Day | null,
): Reading | null {
  const word = tokens[at]!.norm
  const next = tokens[at + 1]?.norm ?? ''
  const away = table.last.has(word) ? -1 : table.next.has(word) ? 1 : table.this.has(word) ? 0 : null
  if (away === null || published === null) return null
  if (table.partsOfDay.has(next)) return { length: 2, when: dayWhen(published + (away < 0 ? -1 : 0)) }
  const unit = table.units.get(next)
  if (!unit || unit === 'day' || unit === 'decade' || next !== table.words.units[unit][0]) return null
  return { length: 2, when: unitAway(unit, away, published) }
}

function unitAway(unit: 'week' | 'month' | 'year', count: number, published: Day): When {
  if (unit === 'week') return weekWhen(published + 7 * count)
  return unit === 'month' ? monthAway(published, count) : yearWhen(yearOf(published) + count)
}

/** "three days ago", "two years ago", "a week earlier" is left out: it hangs on another date. */
function readAgo(
  tokens: readonly Token[],
  at: number,
  table: DateTable,
  published: Day | null,
): Reading | null {
  const unit = table.units.get(tokens[at + 1]?.norm ?? '')
  if (!unit || unit === 'decade' || published === null || tokens[at + 2]?.norm !== table.words.ago[0])
    return null
  const { norm } = tokens[at]!
  const count = table.numbers.get(norm) ?? (/^\d{1,3}$/.test(norm) ? Number(norm) : null)
  if (count === null) return null
  const when = unit === 'day' ? dayWhen(published - count) : unitAway(unit, -count, published)
  return { length: 3, when: unit === 'week' ? dayWhen(published - 7 * count) : when }
}

function readRelativeDay(
  tokens: readonly Token[],
  at: number,
  table: DateTable,
  published: Day | null,
): Reading | null {
  const token = tokens[at]!
  const away = table.relativeDays.get(token.norm)
  if (away === undefined || published === null || token.possessive) return null
  const length = table.partsOfDay.has(tokens[at + 1]?.norm ?? '') ? 2 : 1
  return { length, when: dayWhen(published + away) }
}

/** A bare year behind a preposition, or in brackets; "the 1990s". */
function readYear(tokens: readonly Token[], at: number, table: DateTable): Reading | null {
  const { norm, kind } = tokens[at]!
  if (kind !== 'number' || (norm.length !== 4 && norm.length !== 5)) return null
  const before = tokens[at - 1]?.norm ?? ''
  if (/^(1\d|20)\d0s$/.test(norm)) {
    const first = Number(norm.slice(0, 4))
    return before === 'the' ? { length: 1, when: spanning(yearWhen(first), yearWhen(first + 9)) } : null
  }
  if (!/^(1[5-9]\d\d|20\d\d)$/.test(norm)) return null
  if (!table.prepositions.has(before) && before !== '(') return null
  // "by 1,500 to 2000 tonnes": a number with a noun behind it is an amount.
  const after = tokens[at + 1]
  if (
    after?.kind === 'word' &&
    !after.capital &&
    ['of', 'by', 'to', 'from', 'for', 'and'].includes(before) &&
    !isSmall(after.norm)
  )
    return null
  return { length: 1, when: yearWhen(Number(norm)) }
}

const isSmall = (norm: string) => norm.length <= 5

function monthAt(
  tokens: readonly Token[],
  at: number,
  table: DateTable,
): { value: number; length: number } | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.possessive) return null
  const value = table.months.get(token.norm)
  if (value === undefined) return null
  if (table.words.monthFirst && !token.capital) return null
  const full = table.words.months[value - 1]?.[0] === token.norm
  const stopped = !full && tokens[at + 1]?.norm === '.' && tokens[at + 1]?.start === token.end
  return { value, length: stopped ? 2 : 1 }
}

/** 1 to 31, also "3rd". */
function dateNumber(token: Token | undefined): number | null {
  const found = token?.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.norm) : null
  const value = found ? Number(found[1]) : 0
  return value >= 1 && value <= 31 ? value : null
}

function yearAfter(tokens: readonly Token[], at: number): { value: number; length: number } | null {
  const comma = tokens[at]?.norm === ',' ? 1 : 0
  const token = tokens[at + comma]
  if (token?.kind !== 'number' || !/^(1[0-9]\d\d|20\d\d)$/.test(token.norm)) return null
  return { value: Number(token.norm), length: 1 + comma }
}

/** Does the nearest verb before the date look ahead? At most twelve words of the same sentence are asked. */
function looksAhead(tokens: readonly Token[], at: number, table: DateTable): boolean {
  for (let back = at - 1; back >= 0 && back > at - 13; back--) {
    const { norm, kind } = tokens[back]!
    if (kind === 'mark' && norm !== ',' && norm !== "'" && norm !== '"') return false
    if (table.future.has(norm)) return true
    if (
      table.past.has(norm) ||
      (kind === 'word' && norm.length > 3 && norm.endsWith('ed')) ||
      norm === 'said'
    )
      return false
  }
  return false
}
