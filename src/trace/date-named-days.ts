import type { DateMention, Span } from '../news/index.ts'
import { dayOf, dayWhen } from './calendar.ts'
import type { DateTable } from './date-words.ts'

type Neighbours = { readonly before: DateMention | undefined; readonly behind: DateMention | undefined }
type NamedDay = { readonly name: string; readonly span: Span; readonly told: string | null }

/**
 * The dates of a text with those of days that it names and dates: "the opening night, 23 January", "yesterday, day five
 * of the trial". Elsewhere in the text the name stands for the day it was given last, before the first time for that one.
 * A name that is never dated is no date. `dates` are in the order of their beginnings; the work is linear.
 */
export function withNamedDays(text: string, dates: readonly DateMention[], table: DateTable): DateMention[] {
  const named = namedDaysIn(text, dates, table)
  const given = new Map<string, string>()
  for (const { name, told } of named.toReversed()) if (told !== null) given.set(name, told)
  const found = named.flatMap(({ name, span, told }) => {
    if (told !== null) given.set(name, told)
    const day = dayOf(given.get(name) ?? null)
    return day === null ? [] : [{ span, ...dayWhen(day) }]
  })
  return found.length === 0 ? [...dates] : [...dates, ...found].toSorted((a, b) => a.span[0] - b.span[0])
}

function namedDaysIn(text: string, dates: readonly DateMention[], { namedDays }: DateTable): NamedDay[] {
  if (!namedDays) return []
  const named: NamedDay[] = []
  let next = 0
  for (const { index: start, 0: words } of text.matchAll(namedDays)) {
    const end = start + words.length
    while (next < dates.length && dates[next]!.span[0] < end) next++
    const neighbours = { before: dates[next - 1], behind: dates[next] }
    if ((neighbours.before?.span[1] ?? 0) > start) continue
    named.push({ name: nameOf(words), span: [start, end], told: dayBeside(text, [start, end], neighbours) })
  }
  return named
}

const nameOf = (words: string) =>
  words
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/\s+/g, ' ')

/** The ISO day that stands beside a name as what it is: behind it, or before it where the name stands apart. */
function dayBeside(text: string, [start, end]: Span, { before, behind }: Neighbours): string | null {
  if (behind && isDay(behind) && isJoin(text.slice(end, behind.span[0]))) return behind.from
  const standsApart = /^(?:[,.;:)\n]| (?:of|at|in)\P{L}|$)/u.test(text.slice(end, end + 4))
  if (!before || !standsApart || !isDay(before)) return null
  return /^(?:, | \()$/.test(text.slice(before.span[1], start)) ? before.from : null
}

const isJoin = (between: string) => /^(?:, | \(|,? on )$/.test(between)
const isDay = ({ from, to }: DateMention) => from === to
