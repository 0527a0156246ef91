import type { DateWords } from '../languages/index.ts'
import type { DateMention, Span, When } from '../news/index.ts'
import { dayOf, dayWhen, validDay } from './calendar.ts'
import type { Day } from './calendar.ts'
import { carriedAnchor, readLaterOn, readLeaning } from './date-anchors.ts'
import { readAgo, readAhead, readCountedFrom, readWithin } from './date-counted.ts'
import { readDayAlone, readRelativeDay, readTheWeekend } from './date-days.ts'
import { readAroundDay, readFeast, readSeason } from './date-feasts.ts'
import { readFiguresDate } from './date-figures.ts'
import { leansOf } from './date-lean.ts'
import { readDayOfYear, readMonth } from './date-months.ts'
import { readPart, readToDate, readUnitEnd } from './date-parts.ts'
import { skipPhrase } from './date-phrases.ts'
import { readRange } from './date-ranges.ts'
import { withNamedDays } from './date-named-days.ts'
import { firstOf } from './date-scan.ts'
import type { Anchor, DateReader, DateScan, Leans, RangeEnd } from './date-scan.ts'
import { settle } from './date-settle.ts'
import { readTalkedYear } from './date-short-years.ts'
import { dateTokens } from './date-tokens.ts'
import type { DateToken } from './date-tokens.ts'
import { readPartOfSpan, readUnit } from './date-units.ts'
import { readWeekday, withWeekdayBehind } from './date-weekdays.ts'
import { dateTableOf } from './date-words.ts'
import type { DateTable } from './date-words.ts'
import { paragraphsOf } from './paragraphs.ts'
import { readCentury, readDecade, readYear, readYearSpan } from './date-years.ts'

/** A date, and the two dates a range goes from and to. */
type Dated = { readonly whole: DateMention; readonly ends: readonly DateMention[] }

/** What the paragraphs before tell one: the day it was written on, and the date named last. */
type Told = { readonly today: Day | null; readonly anchor: Anchor | null }

/**
 * The dates of a text in the order of their beginnings. As in TimeML the two ends of a range are dates as well, so
 * "from 2015 to 2018" gives three. Without date words for its language only dates such as 2031-05-18 are found.
 */
export function writtenDatesIn(
  text: string,
  words: DateWords | undefined,
  published: Day | null,
): DateMention[] {
  if (!words) return isoDatesIn(text)
  const table = dateTableOf(words)
  let told: Told = { today: published, anchor: null }
  return paragraphsOf(text).flatMap((paragraph, index) => {
    const { dates, anchor } = readDates(text, paragraph, table, told)
    const dateline = index < dateliningParagraphs ? datelineOf(text, paragraph, dates, published) : null
    told = dateline === null ? { today: told.today, anchor } : { today: dateline, anchor: null }
    return dates.flatMap(({ whole, ends }) => [...ends, whole].toSorted((a, b) => a.span[0] - b.span[0]))
  })
}

/** The same with days that the text names and dates once. They are no part of how sentences are read: most are subjects. */
export const datesIn = (text: string, words: DateWords | undefined, published: Day | null): DateMention[] =>
  namedToo(text, writtenDatesIn(text, words, published), words)

/** Written dates, and the days that a text calls by a name. */
export function namedToo(
  text: string,
  written: readonly DateMention[],
  words: DateWords | undefined,
): DateMention[] {
  return words ? withNamedDays(text, written, dateTableOf(words)) : [...written]
}

const dateliningParagraphs = 4
const furthestDateline = 2

/** The day in a paragraph of its own near the head of a text, where it lies next to the day of publication. */
function datelineOf(text: string, [from, to]: Span, dates: readonly Dated[], published: Day | null) {
  const [only] = dates
  if (published === null || !only || dates.length > 1) return null
  const { span, value } = only.whole
  const around = text.slice(from, span[0]) + text.slice(span[1], to)
  const isWritten = /\d/.test(text.slice(...span))
  const day = isWritten && /^[\s.]*$/.test(around) ? dayOf(value) : null
  return day !== null && value.length === 10 && Math.abs(day - published) <= furthestDateline ? day : null
}

/** The dates of one line of text, a range as one. */
export function findDates(text: string, table: DateTable, published: Day | null): DateMention[] {
  return readDates(text, [0, text.length], table, { today: published, anchor: null }).dates.map(
    ({ whole }) => whole,
  )
}

/**
 * By a grammar that reads the words of one language. Weekdays and months without a year are read backwards from the
 * day of publication, unless the words before them look ahead ("will begin on Monday"); without a day of publication
 * they are left out. The work is linear in the length of the text: at every token a fixed number of readers looks at
 * a bounded number of tokens.
 */
function readDates(text: string, [from, to]: Span, table: DateTable, told: Told) {
  const tokens = dateTokens(text, from, to)
  let leans: Leans | null = null
  let { anchor } = told
  const scan: DateScan = {
    tokens,
    table,
    published: told.today,
    get anchor() {
      return anchor
    },
    // Most paragraphs hold no date that asks.
    get leans() {
      return (leans ??= leansOf(tokens, table))
    },
  }
  const dates: Dated[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens, at, table)) continue
    const trapped = skipPhrase(table.traps, tokens, at)
    const found = trapped > at ? null : readDateAt(scan, at)
    if (found) {
      dates.push(datedOf(scan, at, found))
      anchor = { when: found.when, behind: found.next }
    }
    at = Math.max(trapped, found?.next ?? at + 1) - 1
  }
  return { dates, anchor: carriedAnchor(scan) }
}

/** Most words that may begin a date are articles and the like, before a word that stands in no date. */
function mayBegin(tokens: readonly DateToken[], at: number, { starts, openers, all }: DateTable): boolean {
  const { kind, norm } = tokens[at]!
  if (kind !== 'word') return kind === 'number' || norm === '['
  if (!starts.has(norm)) return false
  const next = tokens[at + 1]
  return !openers.has(norm) || next?.kind !== 'word' || all.has(next.norm)
}

function datedOf({ tokens }: DateScan, at: number, { when, next, ends }: Settled): Dated {
  const mention = (first: number, behind: number, value: When): DateMention => ({
    span: [tokens[first]!.start, tokens[behind - 1]!.end],
    ...value,
  })
  return {
    whole: mention(at, next, when),
    ends: ends.map(end => mention(end.at, end.next, end.when)),
  }
}

type Settled = { readonly when: When; readonly next: number; readonly ends: readonly RangeEnd[] }

/** What may be one end of a range, or stand by itself; the more specific readers come first. */
const readers: readonly DateReader[] = [
  readDayOfYear,
  readYearSpan,
  readFiguresDate,
  readLeaning,
  readLaterOn,
  readAgo,
  readAhead,
  readWithin,
  readPartOfSpan,
  readPart,
  readUnitEnd,
  readToDate,
  readFeast,
  readWeekday,
  readSeason,
  readUnit,
  readRelativeDay,
  readDecade,
  readCentury,
  readMonth,
  readDayAlone,
  readTheWeekend,
  readYear,
  readTalkedYear,
]

const readOne: DateReader = (scan, at) => firstOf(readers, scan, at)

function readDateAt(scan: DateScan, at: number): Settled | null {
  const around = readCountedFrom(scan, at, readOne) ?? readAroundDay(scan, at, readOne)
  const one = around ?? readOne(scan, at)
  const first = one && !around ? withWeekdayBehind(scan, one) : one
  const found = readRange(scan, at, first, readOne) ?? first
  const when = found && settle(found.moment, scan, at)
  return when && { when, next: found.next, ends: found.ends ?? [] }
}

function isoDatesIn(text: string): DateMention[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])(\d{4})-(\d\d)-(\d\d)(?![\p{L}\p{N}])/gu)].flatMap(found => {
    const day = validDay(Number(found[1]), Number(found[2]), Number(found[3]))
    const span: Span = [found.index, found.index + found[0].length]
    return day === null ? [] : [{ span, ...dayWhen(day) }]
  })
}
