import { html } from 'hono/html'
import { counted } from './interface-words.ts'
import type { Markup } from './markup.ts'

const zone = { timeZone: 'UTC' } as const
const longDay = new Intl.DateTimeFormat('en-GB', { ...zone, day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = new Intl.DateTimeFormat('en-GB', { ...zone, day: 'numeric', month: 'long' })
const weekday = new Intl.DateTimeFormat('en-GB', { ...zone, weekday: 'long' })
const month = new Intl.DateTimeFormat('en-GB', { ...zone, month: 'long', year: 'numeric' })
const clock = new Intl.DateTimeFormat('en-GB', { ...zone, hour: '2-digit', minute: '2-digit' })

/** "Sunday, 13 November 2022" in UTC. */
export function dateline(date: Date): string {
  return `${weekday.format(date)}, ${longDay.format(date)}`
}

/**
 * "13 November 2022, 14:05 UTC". A time of exactly midnight is taken for a day without a time, because outlets
 * and people who add a text by hand often give the day only.
 */
export function momentWords(date: Date): string {
  const isDay = date.getTime() % 86_400_000 === 0
  return isDay ? longDay.format(date) : `${longDay.format(date)}, ${clock.format(date)} UTC`
}

/** The same words in a `<time>` with its machine-readable value. */
export function moment(date: Date): Markup {
  return html`<time datetime="${date.toISOString()}">${momentWords(date)}</time>`
}

/**
 * A moment as a front page tells it: "13:51 UTC" of the same day, "24 November, 12:51 UTC" of the same year, else in full.
 */
export function recentWords(date: Date, now: Date): string {
  const [day, today] = [date, now].map(at => at.toISOString().slice(0, 10)) as [string, string]
  const isDay = date.getTime() % 86_400_000 === 0
  if (day === today && !isDay) return `${clock.format(date)} UTC`
  if (day.slice(0, 4) !== today.slice(0, 4)) return momentWords(date)
  return isDay ? shortDay.format(date) : `${shortDay.format(date)}, ${clock.format(date)} UTC`
}

/** The same words in a `<time>` with its machine-readable value. */
export function recentMoment(date: Date, now: Date): Markup {
  return html`<time datetime="${date.toISOString()}">${recentWords(date, now)}</time>`
}

/**
 * A date as the stages write it, in words: 2022-11-13, 2022-10, 2022, or an interval a/b.
 * What is none of these comes back as it is.
 */
export function dateWords(value: string): string {
  const slash = value.indexOf('/')
  if (slash > 0) return `${dateWords(value.slice(0, slash))} to ${dateWords(value.slice(slash + 1))}`
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) return value
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDay.format(date)
  if (/^\d{4}-\d{2}$/.test(value)) return month.format(date)
  return value
}

/**
 * How long something takes or took: "a moment", "40 seconds", "3 minutes", "5 hours", "4 days". Hours and days are
 * used once they can be counted in twos.
 */
export function durationWords(seconds: number): string {
  const steps: readonly [noun: string, seconds: number, below: number][] = [
    ['second', 1, 60],
    ['minute', 60, 7200],
    ['hour', 3600, 172_800],
    ['day', 86_400, Infinity],
  ]
  if (seconds < 2) return 'a moment'
  const [noun, unit] = steps.find(([, , below]) => seconds < below)!
  return counted(Math.round(seconds / unit), noun)
}

/** "3 minutes ago", in a `<time>` that holds the moment itself; what lies ahead by a little is "just now". */
export function agoMoment(date: Date, now: Date): Markup {
  const seconds = (now.getTime() - date.getTime()) / 1000
  const words = seconds < 2 ? 'just now' : `${durationWords(seconds)} ago`
  return html`<time datetime="${date.toISOString()}" title="${momentWords(date)}">${words}</time>`
}

/** "in 3 minutes" without the "in", in a `<time>` that holds the moment itself. */
export function aheadMoment(date: Date, now: Date): Markup {
  const words = durationWords((date.getTime() - now.getTime()) / 1000)
  return html`<time datetime="${date.toISOString()}" title="${momentWords(date)}">${words}</time>`
}
