import { html } from 'hono/html'
import type { Markup } from './markup.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** "Sunday 13 November 2022" in UTC. */
export function dateline(date: Date, words: Catalogue): string {
  return words.dates.full(date)
}

/**
 * "13 November 2022, 14:05 UTC". A time of exactly midnight is taken for a day without a time, because outlets
 * and people who add a text by hand often give the day only.
 */
export function momentWords(date: Date, { dates, time }: Catalogue): string {
  const isDay = date.getTime() % 86_400_000 === 0
  return isDay ? dates.long(date) : time.at(dates.long(date), dates.clock(date))
}

/** The same words in a `<time>` with its machine-readable value. */
export function moment(date: Date, words: Catalogue): Markup {
  return html`<time datetime="${date.toISOString()}">${momentWords(date, words)}</time>`
}

/**
 * A moment as a front page tells it: "13:51 UTC" of the same day, "24 November, 12:51 UTC" of the same year, else in full.
 */
export function recentWords(date: Date, now: Date, words: Catalogue): string {
  const { dates, time } = words
  const [day, today] = [date, now].map(at => at.toISOString().slice(0, 10)) as [string, string]
  const isDay = date.getTime() % 86_400_000 === 0
  if (day === today && !isDay) return time.today(dates.clock(date))
  if (day.slice(0, 4) !== today.slice(0, 4)) return momentWords(date, words)
  return isDay ? dates.day(date) : time.at(dates.day(date), dates.clock(date))
}

/** The same words in a `<time>` with its machine-readable value. */
export function recentMoment(date: Date, now: Date, words: Catalogue): Markup {
  return html`<time datetime="${date.toISOString()}">${recentWords(date, now, words)}</time>`
}

/**
 * A date as the stages write it, in words: 2022-11-13, 2022-10, 2022, or an interval a/b.
 * What is none of these comes back as it is.
 */
export function dateWords(value: string, words: Catalogue): string {
  const slash = value.indexOf('/')
  if (slash > 0)
    return words.time.interval(
      dateWords(value.slice(0, slash), words),
      dateWords(value.slice(slash + 1), words),
    )
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) return value
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return words.dates.long(date)
  if (/^\d{4}-\d{2}$/.test(value)) return words.dates.month(date)
  return value
}

/** "3 minutes ago", in a `<time>` that holds the moment itself; what lies ahead by a little is "just now". */
export function agoMoment(date: Date, now: Date, words: Catalogue): Markup {
  const seconds = (now.getTime() - date.getTime()) / 1000
  return timeOf(date, seconds < 2 ? words.time.justNow : words.ago(seconds), words)
}

/** "in 3 minutes", in a `<time>` that holds the moment itself. */
export function aheadMoment(date: Date, now: Date, words: Catalogue): Markup {
  const seconds = (date.getTime() - now.getTime()) / 1000
  return timeOf(date, seconds < 2 ? words.time.atOnce : words.ahead(seconds), words)
}

function timeOf(date: Date, says: string, words: Catalogue): Markup {
  return html`<time datetime="${date.toISOString()}" title="${momentWords(date, words)}">${says}</time>`
}
