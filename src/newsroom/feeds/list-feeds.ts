import { Refusal } from '../../news/index.ts'
import { feed } from '../../store/index.ts'
import type { World } from '../world.ts'
import { lineOf, type FeedsView, type FeedState } from './show-feeds.ts'

/** One page of the list of feeds. */
export type FeedListView = FeedsView & {
  /** Only feeds in this state are listed; null: all. */
  readonly state: FeedState | null
  /** Counted from 1. */
  readonly page: number
  readonly pages: number
}

const pageSize = 100

/**
 * A page of the subscriptions for an editor, with those first that need one. The counts are of all of them.
 *
 * @param asked `state` and `page` as an address gives them
 * @throws Refusal `not-found` where there is no such page
 */
export async function listFeeds(
  world: World,
  asked: { readonly state?: string | undefined; readonly page?: string | undefined } = {},
): Promise<FeedListView> {
  const counts = { stopped: 0, failing: 0, new: 0, fine: 0 }
  for (const { state, feeds } of await feed.countFeedStates(world.db)) counts[state] = feeds
  const state = readState(asked.state, counts)
  const total = state === null ? Object.values(counts).reduce((sum, count) => sum + count) : counts[state]
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = readPage(asked.page, pages)
  const feeds = await feed.listFeedsByNeed(world.db, state, pageSize, (page - 1) * pageSize)
  return { feeds: feeds.map(lineOf), counts, state, page, pages }
}

function readState(word: string | undefined, counts: FeedsView['counts']): FeedState | null {
  if (word === undefined) return null
  if (Object.hasOwn(counts, word)) return word as FeedState
  throw new Refusal('not-found/feed-state', 'Feeds have no such state.')
}

function readPage(word = '1', pages: number): number {
  const page = /^[1-9]\d{0,5}$/.test(word) ? Number(word) : 0
  if (page >= 1 && page <= pages) return page
  throw new Refusal('not-found/list-page', 'This page of the list does not exist.')
}
