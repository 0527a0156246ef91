import { createHmac, timingSafeEqual } from 'node:crypto'
import { readLinkHeader } from './link-header.ts'
import type { FeedAsks } from './parsed-feed.ts'

/** What a feed says of those who push it: where to subscribe, and the name it is known by there. */
export type HubLinks = { readonly hubs: readonly string[]; readonly topic: string }

export type Subscription = {
  readonly mode: 'subscribe' | 'unsubscribe'
  readonly topic: string
  /** Our own address for this one subscription; it cannot be guessed. */
  readonly callback: string
  /** Up to 200 bytes, for the signatures; null only where the hub is not asked over https (5.1). */
  readonly secret: string | null
  readonly leaseSeconds: number
}

/** What came of a hub's question whether we meant it. */
export type Verification =
  /** Answer 200 with the challenge and nothing else. */
  | { readonly kind: 'confirmed'; readonly challenge: string; readonly leaseSeconds: number | null }
  /** The hub will not push; answer 200. The reason is the hub's, and foreign text. */
  | { readonly kind: 'denied'; readonly reason: string | null }
  /** We have not asked for this; answer 404. */
  | { readonly kind: 'refused' }

/**
 * Where a feed can be subscribed (W3C WebSub, 4): the Link header counts before the feed's own links. A feed that
 * names a hub and not itself is known by the address that it was fetched from.
 *
 * @returns null where no hub is named
 */
export function hubLinks(
  link: string | undefined,
  asks: FeedAsks | null,
  fetchedFrom: string,
): HubLinks | null {
  const links = readLinkHeader(link)
  const named = (rel: string) =>
    webAddresses(
      links.flatMap(({ rels, href }) => (rels.includes(rel) ? href : [])),
      fetchedFrom,
    )
  const inHeader = named('hub')
  const hubs = inHeader.length > 0 ? inHeader : webAddresses(asks?.hubs ?? [], fetchedFrom)
  const [topic] = [...named('self'), ...webAddresses(asks?.self ? [asks.self] : [], fetchedFrom), fetchedFrom]
  return hubs.length > 0 ? { hubs, topic: topic! } : null
}

function webAddresses(texts: readonly string[], base: string): string[] {
  const urls = texts.map(text => URL.parse(text, base)).filter(url => url !== null)
  return [...new Set(urls.filter(({ protocol }) => /^https?:$/.test(protocol)).map(({ href }) => href))]
}

/** The body of a subscription request (WebSub, 5.1), to be posted as application/x-www-form-urlencoded. */
export function subscriptionForm({ mode, topic, callback, secret, leaseSeconds }: Subscription): string {
  return new URLSearchParams({
    'hub.mode': mode,
    'hub.topic': topic,
    'hub.callback': callback,
    'hub.lease_seconds': String(Math.round(leaseSeconds)),
    ...(secret !== null && { 'hub.secret': secret }),
  }).toString()
}

/**
 * Answers a hub that verifies our intent (WebSub, 5.3) or denies a subscription (5.2).
 *
 * @param query of the hub's GET request to the callback
 * @param asked what this callback was made for and what we last asked of the hub, or null where it was for nothing
 */
export function verifyIntent(
  query: URLSearchParams,
  asked: Pick<Subscription, 'mode' | 'topic'> | null,
): Verification {
  const mode = query.get('hub.mode')
  if (asked === null || query.get('hub.topic') !== asked.topic) return { kind: 'refused' }
  if (mode === 'denied') return { kind: 'denied', reason: query.get('hub.reason')?.slice(0, 500) ?? null }
  const challenge = query.get('hub.challenge')
  if (mode !== asked.mode || !challenge || challenge.length > 2000) return { kind: 'refused' }
  const lease = query.get('hub.lease_seconds') ?? ''
  return { kind: 'confirmed', challenge, leaseSeconds: /^\d{1,10}$/.test(lease) ? Number(lease) : null }
}

const methods = new Set(['sha1', 'sha256', 'sha384', 'sha512'])

/**
 * Whether what was pushed comes from the hub that shares the secret (WebSub, 7.1). Where it does not, the hub is
 * answered as if it did, and the body is thrown away.
 *
 * @param signature the header X-Hub-Signature, `method=hex`
 * @param body the bytes as received, before anything is decoded
 */
export function isSignedBy(secret: string, signature: string | undefined, body: Uint8Array): boolean {
  const [, method = '', hex = ''] = /^\s*(sha\d{1,3})=([0-9a-f]{1,128})\s*$/i.exec(signature ?? '') ?? []
  if (!methods.has(method.toLowerCase())) return false
  const wanted = createHmac(method.toLowerCase(), secret).update(body).digest()
  const given = Buffer.from(hex, 'hex')
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** A lease whose length the hub did not say is taken for so long (WebSub, 5.1 proposes ten days). */
const usualLeaseSeconds = 10 * 24 * 3600

/**
 * When to subscribe again: after three quarters of the lease, so that some attempts are left before it ends; never
 * sooner than ten minutes, whatever the hub says, and at least once a month.
 */
export function renewLeaseAt(leaseSeconds: number | null, grantedAt: Date): Date {
  const seconds = Math.min(Math.max((leaseSeconds ?? usualLeaseSeconds) * 0.75, 600), 30 * 24 * 3600)
  return new Date(grantedAt.getTime() + seconds * 1000)
}
