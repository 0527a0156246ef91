import type { FetchedFeed, Refused } from '../../fetch/index.ts'
import {
  movedAddress,
  nextPoll,
  type AnnouncedMove,
  type MoveVerdict,
  type FeedAsks,
  type ParsedFeed,
} from '../../intake/index.ts'
import { Refusal, type RobotHeaders } from '../../news/index.ts'
import { feed, page, type Db } from '../../store/index.ts'
import type { World } from '../world.ts'
import { feedInput, headersOf, redirectsOf, statusOf } from './feed-answer.ts'
import { takeInEntries } from './take-in-entries.ts'
import { nobodySince } from './watch-line.ts'
import { isPushed, keepSubscribed, type HubState } from './web-sub.ts'

/** Dates of so many entries tell a feed's rhythm. */
const rhythmEntries = 40
/** So long a feed waits whose host was busy with other requests of ours. */
const putOffMs = 60_000

/**
 * Asks a feed once and takes in what is new. The fetch is noted, the entries are taken in and the next poll is set in
 * one transaction: a kill before it leaves the feed to be asked again, a kill after it leaves nothing to do.
 *
 * @returns how many entries were taken in
 */
export async function pollFeed(world: World, due: feed.Feed): Promise<number> {
  const began = world.now()
  const { etag, lastModified } = due
  const answer = await world.fetcher.fetchFeed(due.address, { validators: { etag, lastModified } })
  // Sayso keeps away from the host for now, which says nothing about the feed.
  if (answer.kind === 'refused' && answer.code === 'paused') return putOff(world, due, answer)
  const read = await readAnswer(world, answer)
  const taken = await world.db.transaction().execute(async db => {
    const taken = read.parsed ? await takeInEntries(world, db, due.id, read.parsed, read.robotHeaders) : 0
    await notePoll(world, db, { due, answer, read, taken, began })
    return taken
  })
  const now = await feed.findFeed(world.db, due.id)
  if (now && read.fault === null) await keepSubscribed(world, now, headersOf(answer)['link'])
  return taken
}

async function putOff(world: World, due: feed.Feed, { retryAt, sentence }: Refused): Promise<number> {
  const at = retryAt ?? new Date(world.now().getTime() + putOffMs)
  await feed.putOff(world.db, due.id, at, sentence)
  return 0
}

type ReadAnswer = {
  readonly parsed: ParsedFeed | null
  /** What went wrong, in a sentence; null where nothing did. */
  readonly fault: string | null
  readonly robotHeaders?: RobotHeaders
}

async function readAnswer(world: World, answer: FetchedFeed): Promise<ReadAnswer> {
  if (answer.kind === 'unchanged') return { parsed: null, fault: null }
  if (answer.kind === 'refused') return { parsed: null, fault: faultOf(world, answer) }
  try {
    const { robotHeaders } = answer.page
    const parsed = await world.readFeed(feedInput(answer))
    return { parsed, fault: null, ...(robotHeaders && { robotHeaders }) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { parsed: null, fault: error.message }
  }
}

function faultOf(world: World, { code, sentence }: Refused): string {
  const isUnanswered = code === 'network' || code === 'timeout'
  if (!isUnanswered || !nobodySince(world)) return sentence
  return `${sentence} Nobody else answers at the moment either: this machine seems to be cut off.`
}

type Polled = {
  readonly due: feed.Feed
  readonly answer: FetchedFeed
  readonly read: ReadAnswer
  readonly taken: number
  readonly began: Date
}

async function notePoll(world: World, db: Db, polled: Polled) {
  const { due, answer, read, taken, began } = polled
  const { parsed, fault } = read
  const receivedAt = world.now()
  const failures = fault === null ? 0 : due.failures + 1
  const status = statusOf(answer)
  const asks = parsed?.asks ?? (due.asks as FeedAsks | null)
  const entryDates = parsed ? datesOf(parsed) : due.entryDates
  const pushed = isPushed(due.hub as HubState | null, receivedAt)
  const heard = { status, headers: headersOf(answer), receivedAt }
  const next = nextPoll({ address: due.address, answer: heard, asks, entryDates, failures, pushed })
  const move = moveOf(polled, receivedAt)
  const note = {
    ...headOf(due, parsed),
    ...validatorsOf(polled),
    nextPollAt: next.at ?? due.nextPollAt,
    nextPollWhy: next.reason,
    stoppedWhy: next.stopped ? next.reason : null,
    asks,
    entryDates,
    failures,
    announcedMove: move.announced,
    readAt: fault === null ? receivedAt : due.readAt,
  }
  await feed.notePoll(db, due.id, note, receivedAt)
  if (move.moveTo) await feed.moveFeed(db, due.id, move.moveTo)
  await restHostOf(db, answer)
  const fetchNote = {
    address: due.address,
    outcome: outcomeOf(answer, fault),
    status,
    bytes: answer.kind === 'feed' ? answer.page.wireBytes : null,
    tookMs: receivedAt.getTime() - began.getTime(),
    submissionId: null,
    feedId: due.id,
    sentence: fault,
    ...(parsed && { entries: parsed.entries.length, fresh: taken }),
  }
  await page.insertFetchNote(db, fetchNote, began)
}

/** A host rests for as long as it asks for, however much later its feed is asked again. */
async function restHostOf(db: Db, answer: FetchedFeed) {
  if (answer.kind !== 'refused' || !answer.held || !answer.retryAt) return
  const why = 'It asked to be left alone (Retry-After).'
  await feed.restHost(db, new URL(answer.held).host, answer.retryAt, why)
}

function headOf(due: feed.Feed, parsed: ParsedFeed | null) {
  const head = parsed?.feed
  return {
    title: head?.title ?? due.title,
    home: head?.link ?? due.home,
    language: head?.language ?? due.language,
    format: head?.format ?? due.format,
  }
}

/** A 304 may bring new validators (RFC 9110, 15.4.5); an answer that is no feed brings none worth keeping. */
function validatorsOf({ due, answer, read }: Polled): Pick<feed.Feed, 'etag' | 'lastModified'> {
  const { etag, lastModified } = answer.kind === 'refused' || read.fault !== null ? due : answer.validators
  return { etag: etag ?? null, lastModified: lastModified ?? null }
}

/** Only an answer that is a feed, or a 304, says anything about where the feed is. */
function moveOf({ due, answer, read }: Polled, receivedAt: Date): MoveVerdict {
  const announced = due.announcedMove as AnnouncedMove | null
  if (read.fault !== null) return { announced, moveTo: null }
  return movedAddress(announced, { address: due.address, redirects: redirectsOf(answer), receivedAt })
}

function outcomeOf(answer: FetchedFeed, fault: string | null): string {
  if (answer.kind === 'refused') return answer.code
  return fault === null ? answer.kind : 'not-a-feed'
}

function datesOf({ entries }: ParsedFeed): string[] {
  return entries.flatMap(entry => entry.published ?? entry.updated ?? []).slice(0, rhythmEntries)
}
