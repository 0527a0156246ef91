import { createHash } from 'node:crypto'
import { rhythmMs } from './feed-rhythm.ts'
import { isBridge } from './is-bridge.ts'
import type { FeedAsks } from './parsed-feed.ts'
import type { Headers, Pause } from './poll-asks.ts'
import { pausesAsked, retryAfterMs } from './poll-asks.ts'
import { pastSkipped } from './skipped-times.ts'

export type PollFacts = {
  /** The feed's address; its hash spreads the polls. */
  readonly address: string
  readonly answer: {
    /** The HTTP status in the end, after redirects; null where no answer came. */
    readonly status: number | null
    readonly headers: Headers
    readonly receivedAt: Date
  }
  /** What the feed asked for when it was last read, also after a 304; null before that. */
  readonly asks: FeedAsks | null
  /** ISO 8601 dates of the entries it held then. */
  readonly entryDates: readonly string[]
  /** Answers in a row, this one included, that were neither a feed nor a 304; 0 where this one was. */
  readonly failures: number
  /** A hub sends what is new (WebSub), so that polling is only the net below. */
  readonly pushed: boolean
}

/** When a feed is asked again. The reason is a sentence for an editor. */
export type NextPoll =
  | {
      readonly stopped: false
      readonly at: Date
      readonly reason: string
      /** Whether nothing else of the feed's host may be asked before then either. */
      readonly scope: 'feed' | 'host'
    }
  /** Never again, unless an editor says so. */
  | { readonly stopped: true; readonly at: null; readonly reason: string; readonly scope: 'feed' }

export const shortestPauseMs = 15 * 60_000
export const longestPauseMs = 24 * 3600 * 1000
/** Polls are put off by up to this share of their pause, each feed by its own. */
const spread = 0.1
/** Our own choices end so far below a day that even the most put off poll comes within it. */
const longestOwnMs = longestPauseMs / (1 + spread)

/**
 * When to ask a feed again: after the longest of what the server and the feed ask for (Cache-Control and Expires of
 * RFC 9111, ttl, sy:*), what the feed's rhythm suggests and, after failures, a pause that doubles each time; but
 * not before a quarter of an hour and not after a day, nor at a time that the feed leaves out. Only a Retry-After may last longer, a week at most: polling
 * within one is what it forbids. A failing feed is asked once a day for ever; only 410 ends it (RFC 9110, 15.5.11).
 */
export function nextPoll(facts: PollFacts): NextPoll {
  const { status, headers, receivedAt } = facts.answer
  if (status === 410)
    return {
      stopped: true,
      at: null,
      scope: 'feed',
      reason: 'The server says that the feed is gone for good.',
    }
  const wait = facts.failures > 0 ? retryAfterMs(headers, receivedAt) : null
  const chosen = longest([...pausesAsked(headers, facts.asks, receivedAt), ...ownPauses(facts)])
  const held = clamp(chosen.ms, shortestPauseMs, longestPauseMs)
  const ms = Math.min(held * (1 + spread * share(facts.address)), longestPauseMs)
  // Spread as well, or all feeds of the host would come at the same moment.
  const waitMs = wait === null ? 0 : wait + spread * share(facts.address) * Math.min(wait, longestPauseMs)
  const at = new Date(receivedAt.getTime() + Math.round(Math.max(ms, waitMs)))
  const later = withoutSkipped(at, facts)
  return {
    stopped: false,
    at: later ?? at,
    reason: later
      ? 'The feed asks to be left alone until then (skipHours, skipDays).'
      : waitMs > ms
        ? 'The server asks to be left alone until then (Retry-After).'
        : inWords(chosen),
    scope: speaksForHost(status, wait) && !isBridge(facts.address) ? 'host' : 'feed',
  }
}

/** A later time, where the feed is not to be asked at this one, but within a day all the same; else null. */
function withoutSkipped(at: Date, { asks, answer }: PollFacts): Date | null {
  const latest = answer.receivedAt.getTime() + longestPauseMs
  const later = Math.min(pastSkipped(at, asks ?? {}).getTime(), latest)
  return later > at.getTime() ? new Date(later) : null
}

/**
 * "Too many requests" (RFC 6585, 4) is said to us, and so is "come back later" (RFC 9110, 15.6.4); a 503 that names
 * no time may be a fault of this one address.
 */
function speaksForHost(status: number | null, wait: number | null): boolean {
  return status === 429 || (status === 503 && wait !== null)
}

function ownPauses({ answer, entryDates, failures, pushed }: PollFacts): Pause[] {
  const ms = rhythmMs(entryDates, answer.receivedAt)
  const pauses = [
    ms === null
      ? { ms: unknownRhythmMs, why: 'Nothing tells yet how often the feed has something new.' }
      : { ms, why: 'So often the feed has something new.' },
  ]
  if (pushed)
    pauses.push({ ms: longestOwnMs, why: 'Its hub sends what is new; asking is only for what it forgets.' })
  if (failures > 0) pauses.push({ ms: backOffMs(failures), why: failureWords(answer.status, failures) })
  return pauses.map(({ ms, why }) => ({ ms: Math.min(ms, longestOwnMs), why }))
}

/** A feed that was never read, or whose entries have no dates, is asked once an hour. */
const unknownRhythmMs = 3600 * 1000

/** Half an hour after the first failure, twice as long after each further one. */
function backOffMs(failures: number): number {
  return 30 * 60_000 * 2 ** Math.min(failures - 1, 10)
}

function failureWords(status: number | null, failures: number): string {
  const what = status === null ? 'could not be reached or read' : `answered with status ${status}`
  return `The feed ${what}${failures > 1 ? `, for the ${ordinal(failures)} time in a row` : ''}; the pause grows each time.`
}

function ordinal(count: number): string {
  const ending = count % 100 > 10 && count % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${ending}`
}

function longest(pauses: readonly Pause[]): Pause {
  return pauses.reduce((most, pause) => (pause.ms >= most.ms ? pause : most))
}

function inWords({ ms, why }: Pause): string {
  if (ms < shortestPauseMs) return 'No feed is asked more often than every quarter of an hour.'
  if (ms > longestPauseMs) return 'Every feed is asked once a day, even where more is asked for.'
  return why
}

function clamp(ms: number, least: number, most: number): number {
  return Math.min(Math.max(ms, least), most)
}

/** A number from 0 to 1, the same each time for the same address. */
function share(address: string): number {
  return createHash('sha256').update(address).digest().readUInt32BE(0) / 2 ** 32
}
