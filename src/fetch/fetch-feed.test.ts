import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RefusalCode } from '../news/index.ts'
import type { FetchedFeed } from './fetched.ts'
import { assertRefused, fetcherFor, sends } from './testing/fetcher-for.ts'
import type { Answering } from './testing/loopback-server.ts'
import { startLoopback } from './testing/loopback-server.ts'

const feed =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>The Vellin Courier</title></channel></rss>'
const closedToRobots = sends({}, 'user-agent: *\ndisallow: /')

function textOf(fetched: FetchedFeed): string {
  assert(fetched.kind === 'feed', JSON.stringify(fetched))
  return Buffer.from(fetched.page.body).toString()
}

test('a feed is asked for by a person: robots.txt is not asked, and feeds are preferred to pages', async t => {
  let asked = 0
  const server = await startLoopback(
    t,
    sends({ 'content-type': 'application/rss+xml' }, feed),
    (...given) => {
      asked += 1
      closedToRobots(...given)
    },
  )
  const fetcher = fetcherFor(t, server)
  assert.equal(textOf(await fetcher.fetchFeed(server.at('/feed'))), feed)
  assert.equal(asked, 0)
  assert.match(server.requests()[0]!.headers.accept!, /atom\+xml.*rss\+xml.*feed\+json.*\*\/\*;q=0\.1/)
  assert.match(server.requests()[0]!.headers['user-agent']!, /^Sayso\/.*\+https:/)

  assertRefused(await fetcher.fetchPage(server.at('/feed')), 'robots')
  assert.equal(asked, 1)
  assert.equal(server.requests().length, 1)
})

test('validators come and go octet by octet', async t => {
  const cases: [etag: string, lastModified: string][] = [
    ['"k1"', 'Tue, 06 May 2031 07:08:09 GMT'],
    ['W/"k1-gzip"', 'yesterday, or so'],
    ['unquoted;-1', '1936080000'],
    ['"\xe4\xff\x80 a"', 'Di, 6. M\xe4rz 2031'],
    [`"${'k'.repeat(2000)}"`, '0'],
  ]
  for (const [etag, lastModified] of cases) {
    const server = await startLoopback(t, sends({ etag, 'last-modified': lastModified }, feed))
    const fetcher = fetcherFor(t, server)
    const first = await fetcher.fetchFeed(server.at('/'))
    assert(first.kind === 'feed', JSON.stringify(first))
    assert.deepEqual(first.validators, { etag, lastModified })
    await fetcher.fetchFeed(server.at('/'), { validators: first.validators })
    const sent = server.requests()[1]!
    assert.equal(sent.headers['if-none-match'], etag)
    assert.equal(sent.headers['if-modified-since'], lastModified)
  }
})

test('what can stand in no header is not sent, and neither is what was not given', async t => {
  const server = await startLoopback(t, sends({}, feed))
  const fetcher = fetcherFor(t, server)
  for (const etag of ['a\r\nx: y', 'a\0', '\u{1f4f0}', '', null, 'k'.repeat(5000)]) {
    const fetched = await fetcher.fetchFeed(server.at('/'), { validators: { etag, lastModified: null } })
    assert.equal(fetched.kind, 'feed')
    const { headers } = server.requests().at(-1)!
    assert.equal(headers['if-none-match'], undefined)
    assert.equal(headers['if-modified-since'], undefined)
  }
})

test('a 304 renews the validators that it names and leaves the others', async t => {
  const sent = { etag: '"k1"', lastModified: 'Mon' }
  const cases: [headers: Record<string, string>, validators: object][] = [
    [{}, sent],
    [{ etag: '"k2"' }, { etag: '"k2"', lastModified: 'Mon' }],
    [
      { etag: '"k2"', 'last-modified': 'Tue' },
      { etag: '"k2"', lastModified: 'Tue' },
    ],
  ]
  for (const [headers, validators] of cases) {
    const server = await startLoopback(t, sends({ ...headers, 'cache-control': 'max-age=60' }, '', 304))
    const fetched = await fetcherFor(t, server).fetchFeed(server.at('/'), { validators: sent })
    assert(fetched.kind === 'unchanged', JSON.stringify(fetched))
    assert.deepEqual(fetched.validators, validators)
    assert.equal(fetched.facts.cacheControl, 'max-age=60')
  }
})

test('a new copy ends the validators of the old one', async t => {
  const server = await startLoopback(t, sends({}, feed))
  const validators = { etag: '"k1"', lastModified: 'Mon' }
  const fetched = await fetcherFor(t, server).fetchFeed(server.at('/'), { validators })
  assert(fetched.kind === 'feed')
  assert.deepEqual(fetched.validators, { etag: null, lastModified: null })
})

test('an unasked 304 is an error', async t => {
  const server = await startLoopback(t, sends({}, '', 304))
  assertRefused(await fetcherFor(t, server).fetchFeed(server.at('/')), 'status')
})

test('what the server says of the time comes as it stands', async t => {
  const server = await startLoopback(t, (_request, response) => {
    response.setHeader('cache-control', ['public', 'max-age=900'])
    response.setHeader('expires', '0')
    response.setHeader('age', '12')
    response.setHeader('date', 'Tue, 06 May 2031 07:08:09 GMT')
    response.setHeader('retry-after', '3600')
    response.setHeader('link', '<https://hub.example/>; rel=hub')
    response.end(feed)
  })
  const fetched = await fetcherFor(t, server).fetchFeed(server.at('/'))
  assert(fetched.kind === 'feed')
  assert.deepEqual(fetched.facts, {
    cacheControl: 'public, max-age=900',
    expires: '0',
    age: '12',
    date: 'Tue, 06 May 2031 07:08:09 GMT',
    retryAfter: '3600',
    link: '<https://hub.example/>; rel=hub',
  })
})

test('the way to a feed tells where it has moved for good, for a 304 as well', async t => {
  const server = await startLoopback(t, (request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new' }).end()
    else response.writeHead(request.headers['if-none-match'] ? 304 : 200).end()
  })
  const fetcher = fetcherFor(t, server)
  for (const validators of [{}, { etag: '"k1"' }]) {
    const fetched = await fetcher.fetchFeed(server.at('/old'), { validators })
    assert(fetched.kind !== 'refused')
    assert.equal(fetched.movedTo, server.at('/new'))
    assert.deepEqual(fetched.hops, [server.at('/old'), server.at('/new')])
  }
})

test('a feed is read under any type that anybody sends one as', async t => {
  const cases: [type: string | null, body: string | Uint8Array, code: RefusalCode | null][] = [
    ['application/atom+xml; charset=utf-8', feed, null],
    ['application/feed+json', '{}', null],
    ['text/html', feed, null],
    ['application/octet-stream', feed, null],
    ['image/svg+xml', feed, null],
    ['nonsense', feed, null],
    [null, 'no feed, but its reader tells', null],
    ['text/xml', Buffer.concat([Buffer.from(feed), Buffer.alloc(3)]), null],
    ['text/xml', '', null],
    ['image/png', feed, 'not-html'],
    ['audio/mpeg', feed, 'not-html'],
    ['application/pdf', feed, 'not-html'],
    ['text/xml', Buffer.from('%PDF-1.7'), 'not-html'],
    ['text/xml', Buffer.from('\x1f\x8b\x08', 'latin1'), 'not-html'],
  ]
  for (const [type, body, code] of cases) {
    const server = await startLoopback(t, sends(type === null ? {} : { 'content-type': type }, body))
    const fetched = await fetcherFor(t, server).fetchFeed(server.at('/'))
    if (code) assertRefused(fetched, code, /not to a feed/)
    else assert.equal(fetched.kind, 'feed', `${type}: ${JSON.stringify(fetched)}`)
  }
})

test('nobody is told to paste a feed', async t => {
  const answers: Answering[] = [
    sends({}, '', 404),
    sends({}, '', 503),
    sends({ 'content-encoding': 'compress' }, feed),
    sends({ location: 'http://10.0.0.1/' }, '', 302),
    (_request, response) => void response.socket!.destroy(),
  ]
  for (const answer of answers) {
    const server = await startLoopback(t, answer)
    const fetched = await fetcherFor(t, server).fetchFeed(server.at('/'))
    assert(fetched.kind === 'refused')
    assert.doesNotMatch(`${fetched.sentence} ${fetched.wayOn}`, /paste|page is|this page/i)
  }
})

test('a feed that is gone, barred or away is told by its status', async t => {
  for (const [status, words] of [
    [410, /removed this feed/],
    [404, /has no feed/],
    [401, /sign in/],
    [500, /could not make the feed/],
  ] as const) {
    const server = await startLoopback(t, sends({}, '', status))
    const fetched = await fetcherFor(t, server).fetchFeed(server.at('/'))
    assertRefused(fetched, 'status', words)
    assert.equal(fetched.kind === 'refused' && fetched.status, status)
  }
})

test('nothing is connected where the address of a feed is forbidden', async t => {
  const server = await startLoopback(t, sends({}, feed))
  const limits = { ports: [server.port] }
  const fetcher = fetcherFor(t, server, { allow: [], limits, resolve: async () => ['127.0.0.1'] })
  for (const url of [server.at('/'), `http://inner.example:${server.port}/`])
    assertRefused(await fetcher.fetchFeed(url), 'address')
  assert.equal(server.connections(), 0)
})
