import { leastConfidence } from '../../publish/index.ts'
import { feed, isKey, measureQueues, page, revision } from '../../store/index.ts'
import type { World } from '../world.ts'
import { fullQueue } from './full-queue.ts'

/** How a feed is doing, for the list. */
export type FeedState = 'new' | 'fine' | 'failing' | 'stopped'

export type FeedLine = {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly state: FeedState
  readonly readAt: Date | null
  readonly nextPollAt: Date | null
  readonly failures: number
}

export type FeedsView = {
  readonly feeds: readonly FeedLine[]
  readonly counts: Readonly<Record<FeedState, number>>
}

/** Every subscription, for an editor. */
export async function showFeeds(world: World): Promise<FeedsView> {
  const feeds = (await feed.listFeeds(world.db)).map(lineOf)
  const counts = { new: 0, fine: 0, failing: 0, stopped: 0 }
  for (const { state } of feeds) counts[state]++
  return { feeds, counts }
}

export type FeedView = FeedLine & {
  readonly home: string | null
  readonly language: string | null
  readonly format: string | null
  readonly subscribedAt: Date
  /** Why the next poll is when it is; a sentence. */
  readonly nextPollWhy: string
  /** Null: it is asked; else why it is not; a sentence. */
  readonly stoppedWhy: string | null
  /** The last fifty fetches, the newest first; `sentence` says what went wrong. */
  readonly fetches: readonly page.FeedFetch[]
}

const fetchesShown = 50

export async function showFeed(world: World, id: string): Promise<FeedView | null> {
  const found = isKey(id) ? await feed.findFeed(world.db, id) : null
  if (!found) return null
  const { home, language, format, subscribedAt, nextPollWhy, stoppedWhy } = found
  const fetches = await page.listFeedFetches(world.db, id, fetchesShown)
  return { ...lineOf(found), home, language, format, subscribedAt, nextPollWhy, stoppedWhy, fetches }
}

export type QueueView = {
  readonly queues: readonly {
    readonly queue: string
    readonly waiting: number
    readonly active: number
    readonly oldestSeconds: number
  }[]
  readonly feeds: {
    readonly feeds: number
    readonly due: number
    readonly stopped: number
    readonly failing: number
    readonly oldestSeconds: number
  }
  /** While so many articles of feeds wait, no feed is asked. */
  readonly limit: number
  /** Hosts that asked to be left alone. */
  readonly resting: readonly { readonly host: string; readonly until: Date; readonly why: string }[]
  /** Articles of which it is not sure that what was read is the article, those read last first. */
  readonly unsure: readonly revision.UnsureReading[]
}

/** What waits to be done, for an editor. */
export async function showQueue(world: World): Promise<QueueView> {
  const now = world.now()
  const [queues, feeds, resting, unsure] = await Promise.all([
    measureQueues(world.db, now),
    feed.countFeeds(world.db, now),
    feed.listRests(world.db, now),
    revision.listUnsure(world.db, leastConfidence, mostUnsure),
  ])
  return { queues, feeds, limit: fullQueue, resting, unsure }
}

const mostUnsure = 30

export function lineOf(found: feed.Feed): FeedLine {
  const { id, title, address, readAt, nextPollAt, stoppedWhy, failures } = found
  return {
    id,
    title: title ?? address,
    address,
    state: stateOf(found),
    readAt,
    nextPollAt: stoppedWhy === null ? nextPollAt : null,
    failures,
  }
}

function stateOf({ stoppedWhy, failures, readAt }: feed.Feed): FeedState {
  if (stoppedWhy !== null) return 'stopped'
  if (failures > 0) return 'failing'
  return readAt === null ? 'new' : 'fine'
}
