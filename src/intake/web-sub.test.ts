import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import type { FeedAsks } from './parsed-feed.ts'
import { hubLinks, isSignedBy, renewLeaseAt, subscriptionForm, verifyIntent } from './web-sub.ts'
import type { HubLinks, Verification } from './web-sub.ts'

const from = 'https://vellin.example/rss'
const topic = 'https://vellin.example/feeds/news.xml'
const hub = 'https://hub.example/'
const asks = (hubs: string[], self: string | null): FeedAsks => ({
  ttlMinutes: null,
  updateMinutes: null,
  hubs,
  self,
})

const links: [name: string, header: string | undefined, asks: FeedAsks | null, found: HubLinks | null][] = [
  ['nothing', undefined, null, null],
  ['a topic without a hub', `<${topic}>; rel=self`, asks([], topic), null],
  ['the header', `<${hub}>; rel="hub", <${topic}>; rel="self"`, null, { hubs: [hub], topic }],
  ['the feed', undefined, asks([hub], topic), { hubs: [hub], topic }],
  [
    'the header before the feed',
    `<${hub}>; rel=hub, </a>; rel=self`,
    asks(['https://other.example/'], topic),
    { hubs: [hub], topic: 'https://vellin.example/a' },
  ],
  ['a hub without a topic', undefined, asks([hub, hub], null), { hubs: [hub], topic: from }],
  ['a hub that is no address of the web', '<javascript:1>; rel=hub', asks(['file:///x'], null), null],
]
for (const [name, header, feedAsks, found] of links)
  test(`hubs: ${name}`, () => assert.deepEqual(hubLinks(header, feedAsks, from), found))

test('the form of a subscription', () => {
  const subscription = {
    mode: 'subscribe',
    topic,
    callback: 'https://sayso.example/push/k?1',
    secret: 'ä',
    leaseSeconds: 864000,
  } as const
  assert.equal(
    subscriptionForm(subscription),
    'hub.mode=subscribe&hub.topic=https%3A%2F%2Fvellin.example%2Ffeeds%2Fnews.xml&hub.callback=https%3A%2F%2Fsayso.example%2Fpush%2Fk%3F1&hub.lease_seconds=864000&hub.secret=%C3%A4',
  )
  assert.doesNotMatch(subscriptionForm({ ...subscription, secret: null }), /secret/)
})

const asked = { mode: 'subscribe', topic } as const
const question = (fields: Record<string, string>) =>
  new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': 'x1', ...fields })
const refused: Verification = { kind: 'refused' }
const questions: [
  name: string,
  query: URLSearchParams,
  asked: Parameters<typeof verifyIntent>[1],
  verdict: Verification,
][] = [
  [
    'what we asked for',
    question({ 'hub.lease_seconds': '600' }),
    asked,
    { kind: 'confirmed', challenge: 'x1', leaseSeconds: 600 },
  ],
  ['without a lease', question({}), asked, { kind: 'confirmed', challenge: 'x1', leaseSeconds: null }],
  [
    'a lease that is none',
    question({ 'hub.lease_seconds': '-1' }),
    asked,
    { kind: 'confirmed', challenge: 'x1', leaseSeconds: null },
  ],
  [
    'the end that we asked for',
    question({ 'hub.mode': 'unsubscribe' }),
    { ...asked, mode: 'unsubscribe' },
    { kind: 'confirmed', challenge: 'x1', leaseSeconds: null },
  ],
  ['an end that we did not ask for', question({ 'hub.mode': 'unsubscribe' }), asked, refused],
  ['another topic', question({ 'hub.topic': from }), asked, refused],
  ['no challenge', question({ 'hub.challenge': '' }), asked, refused],
  ['an endless challenge', question({ 'hub.challenge': 'x'.repeat(5000) }), asked, refused],
  ['an unknown mode', question({ 'hub.mode': 'publish' }), asked, refused],
  ['for nothing', question({}), null, refused],
  [
    'a denial',
    question({ 'hub.mode': 'denied', 'hub.reason': 'full' }),
    asked,
    { kind: 'denied', reason: 'full' },
  ],
  ['a denial of another topic', question({ 'hub.mode': 'denied', 'hub.topic': from }), asked, refused],
]
for (const [name, query, mine, verdict] of questions)
  test(`a hub asks for ${name}: ${verdict.kind}`, () => assert.deepEqual(verifyIntent(query, mine), verdict))

test('a push is signed by whoever has the secret, and by nobody else', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('sha1', 'sha256', 'sha384', 'sha512'),
      fc.string({ minLength: 1 }),
      fc.uint8Array(),
      (method, secret, body) => {
        const hex = createHmac(method, secret).update(body).digest('hex')
        assert(isSignedBy(secret, `${method}=${hex}`, body))
        assert(isSignedBy(secret, `${method.toUpperCase()}=${hex.toUpperCase()}`, body))
        assert(!isSignedBy(`${secret}x`, `${method}=${hex}`, body))
        assert(!isSignedBy(secret, `${method}=${hex}`, Uint8Array.of(...body, 0)))
      },
    ),
  )
})

test('a signature that is none signs nothing', () => {
  const body = Buffer.from('x')
  const md5 = createHmac('md5', 's').update(body).digest('hex')
  const sha256 = createHmac('sha256', 's').update(body).digest('hex')
  const signatures = [
    undefined,
    '',
    'sha256=',
    'sha256',
    sha256,
    `md5=${md5}`,
    `sha256=${sha256}00`,
    `sha256=${sha256.slice(2)}`,
    `sha1=${sha256}`,
    'sha256=' + 'z'.repeat(64),
    'sha999=00',
    `sha256=${'0'.repeat(1e6)}`,
  ]
  for (const signature of signatures) assert.equal(isSignedBy('s', signature, body), false, signature)
})

test('a lease is renewed before it ends, but not in haste', () => {
  const granted = new Date('2031-05-06T00:00:00Z')
  const hours: [lease: number | null, hours: number][] = [
    [86400, 18],
    [null, 180],
    [0, 1 / 6],
    [60, 1 / 6],
    [1e10, 720],
  ]
  for (const [lease, after] of hours)
    assert.equal((renewLeaseAt(lease, granted).getTime() - granted.getTime()) / 3600_000, after)
})
