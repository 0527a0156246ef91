import { yearOf, yearWhen, yearsWhen } from './calendar.ts'
import { readOrdinal, readYearNumber } from './date-numbers.ts'
import { endsBefore, readPhrase, skipPhrase } from './date-phrases.ts'
import { settled } from './date-scan.ts'
import type { DateReader, DateScan, Found } from './date-scan.ts'
import type { DateToken } from './date-tokens.ts'
import { romanNumbers } from './date-words.ts'

/** "the 1990s", "the '90s", "the nineties", "les années 90". */
export const readDecade: DateReader = (scan, at) => {
  const { tokens, table } = scan
  const before = skipPhrase(table.decadeBefore, tokens, skipPhrase(table.articles, tokens, at))
  const open = tokens[before]?.norm === "'" ? before + 1 : before
  const called = open > at && endsBefore(table.decadeBefore, tokens, open)
  const word = readPhrase(table.decades, tokens, open)
  // "les trente" are thirty people, "les années trente" a decade.
  const stands =
    table.words.decadeBefore.length > 0 ? called : open > at || endsBefore(table.prepositions, tokens, at)
  if (word && stands) return settled(yearsWhen(1900 + word.value, 1909 + word.value), word.next)
  const figures = tokens[open]
  if (figures?.kind !== 'number' || !/^(?:1\d|20)?\d0$/.test(figures.norm)) return null
  const apostrophe = tokens[open + 1]?.norm === "'" && tokens[open + 1]?.glued ? open + 2 : open + 1
  const behind = skipPhrase(table.decadeAfter, tokens, apostrophe)
  if (behind === apostrophe && !called) return null
  const first = figures.norm.length === 2 ? 1900 + Number(figures.norm) : Number(figures.norm)
  return settled(yearsWhen(first, first + 9), behind > apostrophe ? behind : open + 1)
}

/** "the 20th century", "siglo XXI". */
export const readCentury: DateReader = (scan, at) => {
  const { tokens, table } = scan
  const open = skipPhrase(table.articles, tokens, at)
  const ordinal = readOrdinal(scan, open) ?? readRoman(scan, open)
  const unit = readPhrase(table.units, tokens, ordinal?.next ?? open)
  if (unit?.value !== 'century') return null
  const number = ordinal ?? readRoman(scan, unit.next)
  if (!number || number.value < 1 || number.value > 21) return null
  const first = (number.value - 1) * 100
  return settled(yearsWhen(first, first + 99), Math.max(number.next, unit.next))
}

function readRoman({ tokens }: DateScan, at: number): { value: number; next: number } | null {
  const value = tokens[at]?.capital ? romanNumbers.get(tokens[at]!.norm) : undefined
  return value === undefined ? null : { value, next: at + 1 }
}

/** A year in figures or words, where what stands around it says that it is one and no amount. */
export const readYear: DateReader = (scan, at) => {
  const { tokens, table } = scan
  const open = skipPhrase(table.articles, tokens, at)
  const named = skipPhrase(table.yearWords, tokens, open)
  const year = readYearNumber(scan, named > open ? named : at)
  if (!year) return null
  if (named > open) return found(year.value, year.next)
  if (tokens[at]!.kind === 'word')
    return endsBefore(table.prepositions, tokens, at) && isAlone(scan, year.next)
      ? found(year.value, year.next)
      : null
  return standsAsYear(scan, at, year.value) ? found(year.value, year.next) : null
}

const found = (year: number, next: number): Found => ({ moment: { calendar: { year } }, next })

/** Nothing behind it that could be counted. */
function isAlone({ tokens, table }: DateScan, at: number): boolean {
  return (
    tokens[at] === undefined || tokens[at]!.kind === 'mark' || readPhrase(table.small, tokens, at) !== null
  )
}

/** One of several numbers joined by marks: a telephone number, a code. */
function isChained(tokens: DateScan['tokens'], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]]
  const joins = (mark: DateToken | undefined) => mark?.kind === 'mark' && '-/+_'.includes(mark.norm)
  return Boolean(
    (joins(before) && tokens[at]!.glued && before!.glued) ||
    (joins(behind) && behind!.glued && tokens[at + 2]?.glued),
  )
}

function standsAsYear(scan: DateScan, at: number, year: number): boolean {
  const { tokens, table, published } = scan
  const [before, behind] = [tokens[at - 1], tokens[at + 1]]
  if (behind?.norm === '%' || (behind?.glued && (behind.kind !== 'mark' || '/'.includes(behind.norm))))
    return false
  if (isChained(tokens, at)) return false
  const alone = isAlone(scan, at + 1)
  if (year < 1800 && !alone) return false
  if (measures(scan, at)) return true
  const strong =
    !table.words.monthFirst && year >= 1800 && year % 100 !== 0 && endsBefore(table.in, tokens, at)
  if (strong) return true
  if (endsBefore(table.prepositions, tokens, at) || before?.norm === '(') return alone || !isCounted(scan, at)
  if (year < 1800 || year > (published === null ? 2100 : yearOf(published) + 20)) return false
  if (before === undefined || (before.kind === 'mark' && before.norm !== ')'))
    return (alone || (behind!.capital && year > 1900)) && !'$£€#'.includes(before?.norm ?? ' ')
  if (endsBefore(table.articles, tokens, at))
    return !alone && (year > 1900 ? year % 100 !== 0 : !isCounted(scan, at))
  if (endsBefore(table.determiners, tokens, at)) return !alone && !isCounted(scan, at)
  if (!alone && isDescribed(scan, at)) return !isCounted(scan, at)
  const joined = endsBefore(table.and, tokens, at) || endsBefore(table.to, tokens, at)
  if (joined) return alone && tokens[at - 2]?.kind === 'number' && tokens[at - 2]!.norm.length === 4
  const near = year >= 1950 && year % 100 !== 0
  // "the World Cup 2018 final"
  return near && (alone || (before.capital && (behind!.capital || !isCounted(scan, at))))
}

/** "below 1990 levels" */
function measures({ tokens, table }: DateScan, at: number): boolean {
  if (readPhrase(table.yearMeasures, tokens, at + 1) === null) return false
  return endsBefore(table.prepositions, tokens, at) || endsBefore(table.yearBounds, tokens, at)
}

/** "the party's 2031 platform", "an unhappy 2031 season"; but "an estimated 1950 people". */
function isDescribed({ tokens, table }: DateScan, at: number): boolean {
  const adjective = tokens[at - 1]!
  if (!table.words.monthFirst || adjective.kind !== 'word') return false
  if (adjective.norm === 's' && tokens[at - 2]?.norm === "'") return true
  if (adjective.capital || readPhrase(table.amounts, tokens, at - 1)) return false
  return endsBefore(table.determiners, tokens, at - 1) || endsBefore(table.articles, tokens, at - 1)
}

/** A plural behind a number counts something: "of 2000 crowns"; round numbers do so more often than years. */
function isCounted({ tokens, table }: DateScan, at: number): boolean {
  const behind = tokens[at + 1]
  if (behind?.kind !== 'word' || behind.capital) return false
  if (readPhrase(table.small, tokens, at + 1)) return false
  return (
    !table.words.monthFirst ||
    behind.norm.endsWith('s') ||
    behind.norm === 'people' ||
    tokens[at]!.norm.endsWith('00')
  )
}

/** "1998-2003", "2014~18": years joined by a mark. */
export const readYearSpan: DateReader = (scan, at) => {
  const { tokens } = scan
  const first = readYearNumber(scan, at)
  const mark = tokens[at + 1]
  if (
    !first ||
    tokens[at]!.kind !== 'number' ||
    (mark?.norm !== '-' && mark?.norm !== '~' && mark?.norm !== '/')
  )
    return null
  const second = tokens[at + 2]
  if (
    second?.kind !== 'number' ||
    (tokens[at + 3]?.glued && tokens[at + 3]?.norm !== '.' && tokens[at + 3]?.norm !== ',')
  )
    return null
  if (second.norm.length !== 4 && (second.norm.length !== 2 || !second.glued)) return null
  const end =
    second.norm.length === 2 ? Math.floor(first.value / 100) * 100 + Number(second.norm) : Number(second.norm)
  const fits = end > first.value && end < first.value + 500 && first.value >= 1400 && end < 2200
  const short = second.norm.length === 2 && end !== first.value + 1
  if (!fits || (short && (Number(second.norm) <= 12 || end > first.value + 30))) return null
  if (tokens[at]!.glued && tokens[at - 1]!.kind === 'mark' && '-/+_'.includes(tokens[at - 1]!.norm))
    return null
  const ends = [
    { at, next: at + 1, when: yearWhen(first.value) },
    { at: at + 2, next: at + 3, when: yearWhen(end) },
  ]
  return { moment: { when: yearsWhen(first.value, end) }, next: at + 3, ends }
}
