import { findFeeds, type FeedCandidate, type ParsedFeed } from '../../intake/index.ts'
import { Refusal } from '../../news/index.ts'
import { feed } from '../../store/index.ts'
import type { World } from '../world.ts'
import { feedInput } from './feed-answer.ts'

export type FoundFeed = {
  readonly address: string
  readonly title: string | null
  readonly entries: number
  readonly language: string | null
  /** The id of the subscription that is there already. */
  readonly subscribed: string | null
}

/** So many candidates of a page are asked; sites with more list them under their first ones. */
const mostAsked = 8

/**
 * The feeds behind an address: the address itself where it is one, else those that its page names, each fetched and
 * read before it is offered.
 *
 * @throws Refusal where the address cannot be had or leads to no feed
 */
export async function findFeedsBehind(world: World, typed: string): Promise<FoundFeed[]> {
  const address = world.fetcher.vet(
    /^[a-z][a-z0-9+.-]*:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`,
  )
  const itself = await tryFeed(world, address)
  if (itself.found) return [itself.found]
  if (itself.refusal && !itself.html) throw itself.refusal
  const candidates = findFeeds({ url: itself.url, html: itself.html ?? '', link: itself.link })
  const found: FoundFeed[] = []
  for (const candidate of candidates.slice(0, mostAsked)) {
    // Once the page's own words led to feeds, the paths where feeds usually are need no asking.
    if (candidate.foundIn === 'well-known' && found.length > 0) break
    found.push(...(await offered(world, candidate)))
  }
  if (found.length > 0) return found
  throw new Refusal(
    'not-found/feeds',
    'No feed can be found at this address.',
    'Look on the site for “RSS” or “feed” and give that address.',
    'url',
  )
}

async function offered(world: World, { url, title }: FeedCandidate): Promise<FoundFeed[]> {
  const { found } = await tryFeed(world, url)
  return found ? [{ ...found, title: found.title ?? title }] : []
}

type Tried = {
  readonly found: FoundFeed | null
  readonly refusal: Refusal | null
  readonly html: string | null
  readonly url: string
  readonly link: string | undefined
}

async function tryFeed(world: World, address: string): Promise<Tried> {
  const nothing = { found: null, refusal: null, html: null, url: address, link: undefined }
  const answer = await world.fetcher.fetchFeed(address, {})
  if (answer.kind === 'unchanged') return nothing
  if (answer.kind === 'refused')
    return { ...nothing, refusal: new Refusal(answer.code, answer.sentence, answer.wayOn, 'url') }
  const { url, body } = answer.page
  const parsed = await readOrNull(world, feedInput(answer))
  if (parsed) return { ...nothing, found: await describe(world, url, parsed) }
  return { ...nothing, html: Buffer.from(body).toString('utf8'), url, link: answer.facts.link }
}

async function readOrNull(world: World, input: Parameters<World['readFeed']>[0]): Promise<ParsedFeed | null> {
  try {
    return await world.readFeed(input)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

async function describe(
  world: World,
  address: string,
  { feed: head, entries }: ParsedFeed,
): Promise<FoundFeed> {
  const here = await feed.findFeedByAddress(world.db, address)
  return {
    address,
    title: head.title,
    entries: entries.length,
    language: head.language,
    subscribed: here?.id ?? null,
  }
}

export type Subscribing = {
  readonly address: string
  readonly title?: string | null
  readonly home?: string | null
  readonly folders?: readonly string[]
}

/** Subscribes to a feed by its address, without asking it first: it is due at once. */
export async function subscribeFeed(
  world: World,
  { address, title = null, home = null, folders = [] }: Subscribing,
  subscribedBy: string | null,
): Promise<{ readonly id: string; readonly already: boolean }> {
  const vetted = world.fetcher.vet(address)
  const id = await feed.insertFeed(
    world.db,
    { address: vetted, title, home, folders, subscribedBy },
    world.now(),
  )
  if (id) return { id, already: false }
  return { id: (await feed.findFeedByAddress(world.db, vetted))!.id, already: true }
}
