import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import {
  hubLinks,
  isSignedBy,
  renewLeaseAt,
  subscriptionForm,
  verifyIntent,
  type FeedAsks,
} from '../../intake/index.ts'
import { Refusal } from '../../news/index.ts'
import { feed, isKey } from '../../store/index.ts'
import type { World } from '../world.ts'
import { takeInEntries } from './take-in-entries.ts'

/** What is kept with a feed of its subscription at a hub (W3C WebSub). Times are ISO 8601. */
export type HubState = {
  readonly hub: string
  readonly topic: string
  /** For the hub's signatures; known to the hub and to us. */
  readonly secret: string
  /** The part of our address that nobody can guess. */
  readonly token: string
  readonly state: 'asked' | 'active' | 'denied'
  readonly askedAt: string
  readonly leaseUntil: string | null
  readonly renewAt: string | null
}

const leaseSeconds = 10 * 24 * 3600
/** A hub that did not answer, or denied, is asked again after so long. */
const askAgainMs = 24 * 3600 * 1000

/** Whether a hub pushes this feed at present, so that asking it is only the net below. */
export function isPushed(hub: HubState | null, now: Date): boolean {
  return hub?.state === 'active' && hub.leaseUntil !== null && Date.parse(hub.leaseUntil) > now.getTime()
}

/**
 * Subscribes at the hub that a feed names, or renews the lease when it is time. Only a site with a public address can
 * be pushed to. What is asked for is committed before the hub is asked, since hubs verify at once.
 */
export async function keepSubscribed(
  world: World,
  found: feed.Feed,
  link: string | undefined,
): Promise<void> {
  const links = hubLinks(link, found.asks as FeedAsks | null, found.address)
  if (!links || !world.publicUrl || !isDue(found.hub as HubState | null, links.topic, world.now())) return
  const before = found.hub as HubState | null
  const sameTopic = before?.topic === links.topic
  const hub: HubState = {
    hub: links.hubs[0]!,
    topic: links.topic,
    secret: sameTopic ? before.secret : randomBytes(24).toString('base64url'),
    token: sameTopic ? before.token : randomBytes(18).toString('base64url'),
    state: sameTopic && isPushed(before, world.now()) ? 'active' : 'asked',
    askedAt: world.now().toISOString(),
    leaseUntil: sameTopic ? before.leaseUntil : null,
    renewAt: null,
  }
  await feed.setHub(world.db, found.id, hub)
  const form = new URLSearchParams(
    subscriptionForm({
      mode: 'subscribe',
      topic: hub.topic,
      callback: `${world.publicUrl}/websub/${found.id}/${hub.token}`,
      secret: hub.hub.startsWith('https:') ? hub.secret : null,
      leaseSeconds,
    }),
  )
  const posted = await world.fetcher.postForm(hub.hub, Object.fromEntries(form))
  if (posted.kind === 'refused')
    world.log('a hub did not take a subscription', { feed: found.id, sentence: posted.sentence })
}

function isDue(hub: HubState | null, topic: string, now: Date): boolean {
  if (!hub || hub.topic !== topic) return true
  if (hub.state === 'active' && hub.renewAt) return Date.parse(hub.renewAt) <= now.getTime()
  return Date.parse(hub.askedAt) + askAgainMs <= now.getTime()
}

/**
 * Answers a hub that asks whether we meant it.
 *
 * @returns the challenge to be echoed, or '' where the hub denies
 * @throws Refusal `not-found` where we have not asked for this
 */
export async function confirmSubscription(
  world: World,
  feedId: string,
  token: string,
  query: URLSearchParams,
): Promise<string> {
  const hub = await hubOf(world, feedId, token)
  const verdict = verifyIntent(query, { mode: 'subscribe', topic: hub.topic })
  if (verdict.kind === 'refused') throw notFound()
  if (verdict.kind === 'denied') {
    await feed.setHub(world.db, feedId, { ...hub, state: 'denied', leaseUntil: null })
    world.log('a hub denied a subscription', { feed: feedId, reason: verdict.reason })
    return ''
  }
  const now = world.now()
  const seconds = verdict.leaseSeconds ?? leaseSeconds
  await feed.setHub(world.db, feedId, {
    ...hub,
    state: 'active',
    leaseUntil: new Date(now.getTime() + seconds * 1000).toISOString(),
    renewAt: renewLeaseAt(verdict.leaseSeconds, now).toISOString(),
  } satisfies HubState)
  return verdict.challenge
}

/**
 * Takes in what a hub pushed. A body without the right signature is thrown away, and the hub hears nothing of it
 * (WebSub, 8); a hub that was subscribed to over http has no secret to sign with, and its push only makes the feed due.
 *
 * @throws Refusal `not-found` where there is no such subscription
 */
export async function takePush(
  world: World,
  feedId: string,
  token: string,
  pushed: {
    readonly body: Uint8Array
    readonly signature: string | undefined
    readonly type: string | undefined
  },
): Promise<void> {
  const hub = await hubOf(world, feedId, token)
  if (!hub.hub.startsWith('https:')) return feed.putForward(world.db, feedId, world.now())
  if (!isSignedBy(hub.secret, pushed.signature, pushed.body)) {
    world.log('a push without the right signature was thrown away', { feed: feedId })
    return
  }
  const headers: Record<string, string> = pushed.type ? { 'content-type': pushed.type } : {}
  try {
    const parsed = await world.readFeed({ body: pushed.body, url: hub.topic, headers })
    await world.db.transaction().execute(db => takeInEntries(world, db, feedId, parsed))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // Some hubs push only that there is something new: then the feed itself is asked.
    await feed.putForward(world.db, feedId, world.now())
  }
}

async function hubOf(world: World, feedId: string, token: string): Promise<HubState> {
  const found = isKey(feedId) ? await feed.findFeed(world.db, feedId) : null
  const hub = found?.hub as HubState | null | undefined
  if (!hub || !isSame(hub.token, token)) throw notFound()
  return hub
}

/** Compared by their hashes, so that the time it takes tells nothing. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}

function notFound(): Refusal {
  return new Refusal('not-found', 'Nothing is subscribed to at this address.')
}
