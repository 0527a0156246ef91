import { feedDate } from './feed-date.ts'
import type { FeedAsks } from './parsed-feed.ts'

/** A wish to be left alone for a time: how long, and where it was said, in words. */
export type Pause = { readonly ms: number; readonly why: string }

/** HTTP headers by their names in lower case; several of one name joined by a comma. */
export type Headers = Readonly<Record<string, string>>

/** How long an answer stays fresh, how long a copy of the feed may be kept, and how often the feed says it changes. */
export function pausesAsked(headers: Headers, asks: FeedAsks | null, receivedAt: Date): Pause[] {
  const pauses = [
    pause(freshMs(headers, receivedAt), 'The server says that the feed stays fresh for so long.'),
    pause(minutes(asks?.ttlMinutes), 'The feed asks for it (ttl).'),
    pause(minutes(asks?.updateMinutes), 'The feed says that it is updated so often (sy:updatePeriod).'),
  ]
  return pauses.filter(found => found !== null)
}

/**
 * When the server wants to be asked again (RFC 9110, 10.2.3): seconds or a date. At most a week, since some
 * servers send years.
 *
 * @returns milliseconds from receipt, or null where the header is missing or says neither
 */
export function retryAfterMs(headers: Headers, receivedAt: Date): number | null {
  const text = headers['retry-after']?.trim() ?? ''
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : httpDate(text) - receivedAt.getTime()
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), weekMs)
}

const weekMs = 7 * 24 * 3600 * 1000

/**
 * Freshness as RFC 9111, 4.2.1 computes it for a private cache: max-age before Expires, less the time that the
 * answer has spent in caches on the way (4.2.3). `s-maxage` is for shared caches; `no-cache` and `no-store` ask
 * for nothing here, since every request is conditional.
 */
function freshMs(headers: Headers, receivedAt: Date): number | null {
  const control = headers['cache-control']?.slice(0, 1000) ?? ''
  if (/(?:^|[\s,])no-(?:cache|store)(?:$|[\s,])/i.test(control)) return null
  const ageMs = 1000 * (seconds(headers['age']) ?? 0)
  const maxAge = /(?:^|[\s,])max-age\s{0,5}=\s{0,5}"?(\d{1,10})/i.exec(control)?.[1]
  if (maxAge !== undefined) return Number(maxAge) * 1000 - ageMs
  const sentAt = httpDate(headers['date'] ?? '') || receivedAt.getTime()
  const ms = httpDate(headers['expires'] ?? '') - sentAt - ageMs
  return Number.isNaN(ms) ? null : ms
}

function seconds(text: string | undefined): number | null {
  return text !== undefined && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : null
}

/** RFC 9110, 5.6.7; what names no month is no date, such as the "0" of many Expires. NaN where it is none. */
function httpDate(text: string): number {
  return /[a-z]{3}/i.test(text) ? Date.parse(feedDate(text) ?? '') : NaN
}

function minutes(count: number | null | undefined): number | null {
  return count === null || count === undefined ? null : count * 60_000
}

function pause(ms: number | null, why: string): Pause | null {
  return ms !== null && ms > 0 ? { ms, why } : null
}
