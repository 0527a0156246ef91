import { validDay } from './calendar.ts'
import { fullYear, readYearNumber } from './date-numbers.ts'
import { endsBefore, readPhrase, skipPhrase } from './date-phrases.ts'
import type { DateScan, Found } from './date-scan.ts'

/** Dates in figures: 2031-05-18, 18.5.2031, 5/18/31, 20310518, 12/2031, and 22/4 where a word says it is a day. */
export function readFiguresDate(scan: DateScan, at: number): Found | null {
  const { tokens } = scan
  const first = tokens[at]!
  if (first.kind !== 'number') return null
  if (first.norm.length === 8) return readCompact(first.norm, at)
  if (first.norm.length > 4) return null
  const parts = partsAt(scan, at)
  if (parts.length === 3) return readThree(scan, at, parts)
  return parts.length === 2 ? readTwo(scan, at, parts) : readSpaced(scan, at)
}

function readCompact(norm: string, at: number): Found | null {
  const [year, month, date] = [norm.slice(0, 4), norm.slice(4, 6), norm.slice(6)].map(Number)
  if (year! < 1900 || year! > 2099) return null
  return dayFound(year!, month!, date!, at + 1)
}

function dayFound(year: number, month: number, date: number, next: number): Found | null {
  return validDay(year, month, date) === null ? null : { moment: { calendar: { year, month, date } }, next }
}

/**
 * The numbers of a chain such as "18/5/2031", joined by one and the same mark; more than three where it is a longer
 * chain, but the first three of two dates: "10-1-2031-10-7-2031".
 */
function partsAt({ tokens }: DateScan, at: number): string[] {
  const parts = chainAt(tokens, at)
  return tokens[at + 1]?.norm === '-' && areTwoDates(parts) && !startsGlued(tokens, at)
    ? parts.slice(0, 3)
    : parts
}

const longestChain = 7

function chainAt(tokens: DateScan['tokens'], at: number): string[] {
  const mark = tokens[at + 1]
  if (!mark?.glued || !'/-.'.includes(mark.norm)) return []
  const parts = [tokens[at]!.norm]
  for (let next = at + 1; parts.length < longestChain; next += 2) {
    if (tokens[next]?.norm !== mark.norm || !tokens[next]!.glued) break
    if (tokens[next + 1]?.kind !== 'number' || !tokens[next + 1]!.glued) break
    parts.push(tokens[next + 1]!.norm)
  }
  return parts
}

/** Six numbers of which each three are a day, their years at the same place. */
function areTwoDates(parts: readonly string[]): boolean {
  if (parts.length !== 6) return false
  return [0, 2].some(year => [0, 3].every(from => isDay(parts.slice(from, from + 3), year)))
}

function isDay(parts: readonly string[], yearAt: number): boolean {
  const [a, b] = parts.filter((_, at) => at !== yearAt).map(Number) as [number, number]
  if (!/^(?:19|20)\d\d$/.test(parts[yearAt]!) || Math.max(a, b) > 31) return false
  const year = Number(parts[yearAt])
  return validDay(year, a, b) !== null || validDay(year, b, a) !== null
}

function readThree({ tokens, table }: DateScan, at: number, parts: readonly string[]): Found | null {
  const [a, b, c] = parts.map(Number) as [number, number, number]
  const next = at + 5
  if (parts[0]!.length === 4) return dayFound(a, b, c, next) ?? dayFound(a, c, b, next)
  if (startsGlued(tokens, at) || parts[2]!.length < 2 || parts[2]!.length === 3) return null
  if (parts[0]!.length > 2 || parts[1]!.length > 2) return null
  const year = parts[2]!.length === 4 ? c : fullYear(c)
  const monthFirst = table.words.monthFirst && tokens[at + 1]!.norm !== '.'
  return monthFirst
    ? (dayFound(year, a, b, next) ?? dayFound(year, b, a, next))
    : (dayFound(year, b, a, next) ?? dayFound(year, a, b, next))
}

/** The number is the tail of something longer: "133-03-03-2031", and not the second of two dates. */
function startsGlued(tokens: DateScan['tokens'], at: number): boolean {
  if (at >= 6 && tokens[at - 1]!.norm === '-' && areTwoDates(chainAt(tokens, at - 6)))
    return startsGlued(tokens, at - 6)
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]]
  if (!tokens[at]!.glued || before?.kind !== 'mark' || !before.glued || earlier?.kind !== 'number')
    return false
  return before.norm === tokens[at + 1]?.norm
}

function readTwo(scan: DateScan, at: number, parts: readonly string[]): Found | null {
  const { tokens, table } = scan
  const [a, b] = parts.map(Number) as [number, number]
  const [first, second] = parts as [string, string]
  if (startsGlued(tokens, at)) return null
  const next = at + 3
  if (first.length === 4 && second.length <= 2) return readYearMonth(tokens, at, a, b, next)
  if (second.length === 4 && first.length <= 2)
    return b >= 1900 && b < 2100 && a >= 1 && a <= 12
      ? { moment: { calendar: { year: b, month: a } }, next }
      : null
  if (first.length > 2 || second.length > 2 || !isCalled(scan, at, next)) return null
  const [month, date] = table.words.monthFirst && tokens[at + 1]!.norm !== '.' ? [a, b] : [b, a]
  const found = validDay(2000, month, date) !== null ? { month, date } : { month: date, date: month }
  if (validDay(2000, found.month, found.date) === null) return null
  const year = tokens[next]?.norm === ',' ? readYearNumber(scan, next + 1) : null
  return year
    ? { moment: { calendar: { ...found, year: year.value } }, next: year.next }
    : { moment: { calendar: found }, next }
}

/** "2031-05" is a month; "2031-32" two years, read elsewhere. */
function readYearMonth(
  tokens: DateScan['tokens'],
  at: number,
  year: number,
  month: number,
  next: number,
): Found | null {
  const nextYear = tokens[at + 1]!.norm === '-' && (year + 1) % 100 === month
  if (nextYear || year < 1900 || year > 2099 || month < 1 || month > 12) return null
  return { moment: { calendar: { year, month } }, next }
}

/** "1/2" is a day only behind "on", a weekday, "next" or the start of a range, or with a nought: "22/04". */
function isCalled({ tokens, table }: DateScan, at: number, next: number): boolean {
  if (tokens[next]?.norm === '%' || (tokens[next]?.glued && tokens[next]!.kind !== 'mark')) return false
  const dotted = tokens[at + 1]!.norm === '.'
  if (
    dotted &&
    (table.words.monthFirst || tokens[next]?.kind === 'word') &&
    !endsBefore(table.weekdays, tokens, at)
  )
    return false
  const called =
    endsBefore(table.on, tokens, at) ||
    endsBefore(table.which, tokens, at) ||
    endsBefore(table.weekdays, tokens, at) ||
    endsBefore(table.between, tokens, at) ||
    endsBefore(table.to, tokens, at) ||
    (readPhrase(table.to, tokens, next) !== null && tokens[next + 1]?.kind === 'number')
  return (
    called ||
    isListed({ tokens, table }, at) ||
    (tokens[at + 1]!.norm === '/' &&
      /^0?[1-9]$|^[12]\d$|^3[01]$/.test(tokens[at]!.norm) &&
      hasNought(tokens, at))
  )
}

const longestList = 6

/** "on 11/20, 11/22 or 11/25": what follows a sure one in a list is one as well. */
function isListed(scan: Pick<DateScan, 'tokens' | 'table'>, at: number): boolean {
  const { tokens, table } = scan
  // "3/4 of voters" is a fraction.
  if (skipPhrase(table.of, tokens, at + 3) > at + 3) return false
  for (let item = at, count = 0; count < longestList; count++) {
    const joined = tokens[item - 1]?.norm === ',' || endsBefore(table.or, tokens, item)
    if (!joined && !endsBefore(table.and, tokens, item)) return false
    item -= tokens[item - 2]?.norm === ',' ? 5 : 4
    if (tokens[item]?.kind !== 'number' || !isSlashed(tokens, item)) return false
    if (endsBefore(table.on, tokens, item) || endsBefore(table.weekdays, tokens, item)) return true
  }
  return false
}

const isSlashed = (tokens: DateScan['tokens'], at: number) =>
  tokens[at + 1]?.norm === '/' && tokens[at + 1]!.glued && tokens[at + 2]?.kind === 'number'

const hasNought = (tokens: DateScan['tokens'], at: number) =>
  tokens[at]!.norm.startsWith('0') || tokens[at + 2]!.norm.startsWith('0') || Number(tokens[at]!.norm) > 12

/** "2031 05 18" and, where the month does not come first, "18 05 2031". */
function readSpaced({ tokens, table }: DateScan, at: number): Found | null {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (b?.kind !== 'number' || c?.kind !== 'number' || b.norm.length > 2) return null
  const spans = [a!, b, c].map(({ norm }) => norm.length)
  if (tokens[at + 3]?.kind === 'number' || tokens[at - 1]?.kind === 'number') return null
  if (spans[0] === 4 && spans[2]! <= 2)
    return dayFound(Number(a!.norm), Number(b.norm), Number(c.norm), at + 3)
  if (spans[0]! > 2 || spans[2] !== 4 || table.words.monthFirst) return null
  return dayFound(Number(c.norm), Number(b.norm), Number(a!.norm), at + 3)
}
