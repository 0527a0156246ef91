import type { DateMention, Span } from '../news/index.ts'
import { dayOf, dayWhen } from './calendar.ts'
import type { DateTable } from './date-words.ts'

type Neighbours = { readonly before: DateMention | undefined; readonly behind: DateMention | undefined }
type NamedDay = {
  readonly name: string
  /** "of the cup" behind the name, lower case; empty where nothing tells whose day it is. */
  readonly of: string
  readonly span: Span
  readonly told: string | null
}

/**
 * The dates of a text with those of days that it names and dates: "the opening night, 23 January", "yesterday, day five
 * of the trial". Elsewhere in the text the name stands for the day it was given last, before the first time for that one,
 * unless it is told to be another's ("the final day of June", "her wedding day", "Election Day 2026"). A name that is
 * never dated is no date. `dates` are in the order of their beginnings; the work is linear.
 */
export function withNamedDays(text: string, dates: readonly DateMention[], table: DateTable): DateMention[] {
  const named = namedDaysIn(text, dates, table)
  const given = new Map<string, NamedDay>()
  for (const day of named.toReversed()) if (day.told !== null) given.set(day.name, day)
  const found = named.flatMap(day => {
    if (day.told !== null) given.set(day.name, day)
    const meant = given.get(day.name)
    const when = meant && (day.of === '' || day.of === meant.of) ? dayOf(meant.told) : null
    return when === null ? [] : [{ span: day.span, ...dayWhen(when) }]
  })
  return found.length === 0 ? [...dates] : [...dates, ...found].toSorted((a, b) => a.span[0] - b.span[0])
}

function namedDaysIn(text: string, dates: readonly DateMention[], table: DateTable): NamedDay[] {
  if (!table.namedDays) return []
  const named: NamedDay[] = []
  let next = 0
  for (const { index: start, 0: words } of text.matchAll(table.namedDays)) {
    const end = start + words.length
    while (next < dates.length && dates[next]!.span[0] < end) next++
    const neighbours = { before: dates[next - 1], behind: dates[next] }
    if ((neighbours.before?.span[1] ?? 0) > start || isAnothers(text, [start, end], table)) continue
    named.push({
      name: words
        .toLowerCase()
        .replace(/^the\s/, '')
        .replace(/\s+/g, ' '),
      of: /^ of [^.,;:()\n]{1,40}/.exec(text.slice(end, end + 45))?.[0].toLowerCase() ?? '',
      span: [start, end],
      told: dayBeside(text, [start, end], neighbours),
    })
  }
  return named
}

/** "Election Day 2026", "the next election day", "her wedding day": not the day that the text dates. */
function isAnothers(text: string, [start, end]: Span, { prepositions, on }: DateTable): boolean {
  if (/^ \d{4}(?!\d)/.test(text.slice(end, end + 6))) return true
  if (/^the\s/i.test(text.slice(start, end))) return false
  const word = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]
  return word !== undefined && !prepositions.has(word.toLowerCase()) && !on.has(word.toLowerCase())
}

/** The ISO day that stands beside a name as what it is: behind it, or before it where the name stands apart. */
function dayBeside(text: string, [start, end]: Span, { before, behind }: Neighbours): string | null {
  if (behind && isDay(behind) && /^(?:, | \(|,? on )$/.test(text.slice(end, behind.span[0])))
    return behind.from
  const standsApart = /^(?:[,.;:)\n]| of [^.,;:()\n]{1,60},|$)/u.test(text.slice(end, end + 66))
  if (!before || !standsApart || !isDay(before)) return null
  return /^(?:, | \()$/.test(text.slice(before.span[1], start)) ? before.from : null
}

const isDay = ({ from, to }: DateMention) => from === to
