import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import type { RefusalCode } from '../news/index.ts'
import { assertRefused, fetcherFor, html, sends, textOf } from './testing/fetcher-for.ts'
import { startLoopback } from './testing/loopback-server.ts'

const sendsPage = sends({ 'content-type': 'text/html; charset="UTF-8"' }, html)

test('a page comes with its bytes, its type and the addresses on the way', async t => {
  const server = await startLoopback(
    t,
    sends({ 'content-type': 'Text/HTML; charset="UTF-8"', etag: '"a"', 'last-modified': 'Mon' }, html),
  )
  const fetched = await fetcherFor(t, server).fetchPage(server.at('/harbour#top'))
  assert.equal(textOf(fetched), html)
  assert(fetched.kind === 'page')
  const { page, hops } = fetched
  assert.deepEqual(hops, [server.at('/harbour')])
  assert.deepEqual(
    [page.url, page.requested, page.mediaType, page.charset, page.etag, page.lastModified, page.wireBytes],
    [server.at('/harbour'), server.at('/harbour#top'), 'text/html', 'utf-8', '"a"', 'Mon', html.length],
  )
})

test('says who it is and sends nothing that names a person', async t => {
  const server = await startLoopback(t, (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'visitor=7' }).end(html),
  )
  const fetcher = fetcherFor(t, server)
  await fetcher.fetchPage(server.at('/one'))
  await fetcher.fetchPage(server.at('/two'))
  assert.equal(server.requests().length, 2)
  for (const { headers } of server.requests()) {
    assert.equal(headers['user-agent'], 'Sayso/9.9.9 (+https://sayso.example/)')
    assert.deepEqual(Object.keys(headers).sort(), [
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
  }
})

test('nothing is connected where the address belongs to no public web site', async t => {
  const server = await startLoopback(t, sendsPage)
  const { port } = server
  const fetcher = fetcherFor(t, server, {
    allow: [],
    limits: { ports: [80, 443, port] },
    resolve: async host => answers[host] ?? [],
  })
  const answers: Record<string, string[]> = {
    'inner.example': ['127.0.0.1'],
    'mixed.example': ['93.184.216.34', '127.0.0.1'],
    'mapped.example': ['::ffff:127.0.0.1'],
    'odd.example': ['not-an-address'],
  }
  const cases: [url: string, code: RefusalCode][] = [
    ['the harbour', 'not-a-url'],
    ['', 'not-a-url'],
    ['www.vellin.example/news', 'not-a-url'],
    ['file:///etc/passwd', 'address'],
    ['ftp://127.0.0.1/', 'address'],
    [`http://reader:secret@127.0.0.1:${port}/`, 'address'],
    [`http://127.0.0.1:${port}/`, 'address'],
    [`http://0x7f.1:${port}/`, 'address'],
    [`http://2130706433:${port}/`, 'address'],
    [`http://[::1]:${port}/`, 'address'],
    [`http://[::ffff:10.0.0.1]:${port}/`, 'address'],
    [`http://[::ffff:127.0.0.1]:${port}/`, 'address'],
    [`http://[::127.0.0.1]:${port}/`, 'address'],
    [`http://localhost:${port}/`, 'address'],
    [`http://news.localhost:${port}/`, 'address'],
    [`http://localhost.:${port}/`, 'address'],
    [`http://inner.example:${port}/`, 'address'],
    [`http://inner.example.:${port}/`, 'address'],
    [`http://mixed.example:${port}/`, 'address'],
    [`http://mapped.example:${port}/`, 'address'],
    [`http://odd.example:${port}/`, 'address'],
    [`http://nobody.example:${port}/`, 'network'],
    ['http://inner.example:25/', 'address'],
    [`http://vellin.example/${'a'.repeat(9000)}`, 'not-a-url'],
  ]
  for (const [url, code] of cases) {
    assertRefused(await fetcher.fetchPage(url), code)
  }
  assert.equal(server.connections(), 0)
})

test('no way of writing an inner address or a name of this machine leads there', async t => {
  const server = await startLoopback(t, sendsPage)
  const { port } = server
  const limits = { ports: [80, 443, port] }
  // A resolver may say anything of such names, even an address of the open web.
  const resolve = async () => ['127.0.0.1']
  const fetcher = fetcherFor(t, server, { allow: [], limits, resolve })
  const hosts = [
    ...[
      '127.1',
      '127.0.1',
      '0177.0.0.1',
      '0x7f000001',
      '017700000001',
      '0',
      '0.0.0.0',
      '127.0.0.1.',
      '１２７.０.０.１',
    ],
    ...['①②⑦.0.0.1', '127。0。0。1', '%31%32%37.0.0.1', '127.0.0.1%2f', '127.255.255.254', '0.0.0.1'],
    ...[
      '[::]',
      '[::1]',
      '[0:0:0:0:0:0:0:1]',
      '[::127.0.0.1]',
      '[::7f00:1]',
      '[::ffff:7f00:1]',
      '[::ffff:0:127.0.0.1]',
    ],
    ...[
      '[64:ff9b::127.0.0.1]',
      '[64:ff9b:1::127.0.0.1]',
      '[2002:7f00:1::]',
      '[2001::1]',
      '[fe80::1]',
      '[fec0::1]',
    ],
    ...[
      '[fd00::1]',
      '[2001:db8::5efe:127.0.0.1]',
      '[5f00::1]',
      '[3fff::1]',
      '[100::1]',
      '[ff02::1]',
      '[::ffff:a9fe:a9fe]',
    ],
    ...[
      'localhost',
      'LOCALHOST',
      'localhost.',
      'localhost..',
      'a.localhost',
      'a.b.localhost.',
      'localhost.localdomain',
    ],
    ...[
      'ｌｏｃａｌｈｏｓｔ',
      'localhost%00.vellin.example',
      'ip6-localhost',
      'router',
      'nas.local',
      'wiki.internal',
      'db.lan',
    ],
    ...[
      'vellin.example.localhost',
      'x.home.arpa',
      'hidden.onion',
      'vellin..example',
      '.localhost',
      'vellin.example',
    ],
  ]
  for (const host of hosts) {
    const fetched = await fetcher.fetchPage(`http://${host}:${port}/`)
    assert(fetched.kind === 'refused', host)
    assert(['address', 'not-a-url'].includes(fetched.code), `${host}: ${fetched.code} ${fetched.sentence}`)
  }
  assert.equal(server.connections(), 0)
})

test('a redirect to a forbidden address is not followed', async t => {
  const inner = await startLoopback(t, sendsPage)
  const targets = [
    inner.at('/'),
    `http://localhost:${inner.port}/`,
    `http://inner.example:${inner.port}/`,
    'file:///etc/passwd',
  ]
  for (const target of targets) {
    const server = await startLoopback(t, sends({ location: target }, '', 302))
    const fetcher = fetcherFor(t, server, {
      limits: { ports: [inner.port] },
      resolve: async () => ['127.0.0.1'],
    })
    assertRefused(await fetcher.fetchPage(server.at('/')), 'address')
    assert.equal(server.requests().length, 1)
  }
  assert.equal(inner.connections(), 0)
})

test('a robots.txt that leads to a forbidden address is not followed', async t => {
  const inner = await startLoopback(t, sendsPage)
  const server = await startLoopback(t, sendsPage, sends({ location: inner.at('/robots.txt') }, '', 301))
  assertRefused(await fetcherFor(t, server).fetchPage(server.at('/')), 'address')
  assert.equal(inner.connections(), 0)
})

test('redirects are followed, relative and in UTF-8, and all hops and moves are told', async t => {
  const server = await startLoopback(t, (request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/nächste' }).end()
    else if (request.url === '/n%C3%A4chste') response.writeHead(307, { location: 'new?x=1#y' }).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end(html)
  })
  const fetched = await fetcherFor(t, server).fetchPage(server.at('/old'))
  assert.equal(textOf(fetched), html)
  assert(fetched.kind === 'page')
  const [first, second, third] = ['/old', '/n%C3%A4chste', '/new?x=1'].map(server.at)
  assert.deepEqual(fetched.hops, [first, second, third])
  assert.deepEqual(fetched.moves, [
    { from: first, to: second, status: 301, permanent: true },
    { from: second, to: third, status: 307, permanent: false },
  ])
})

test('an address has moved for good as far as every redirect from it is permanent', async t => {
  const cases: [statuses: number[], movedTo: string | null][] = [
    [[], null],
    [[301], '/1'],
    [[308, 301], '/2'],
    [[301, 302, 301], '/1'],
    [[302, 301], null],
    [[303], null],
    [[307], null],
  ]
  for (const [statuses, movedTo] of cases) {
    const server = await startLoopback(t, (request, response) => {
      const step = Number(request.url!.slice(1))
      const status = statuses[step]
      if (status) response.writeHead(status, { location: `/${step + 1}` }).end()
      else response.writeHead(200, { 'content-type': 'text/html' }).end(html)
    })
    const fetched = await fetcherFor(t, server).fetchPage(server.at('/0'))
    assert(fetched.kind === 'page')
    assert.equal(fetched.movedTo, movedTo && server.at(movedTo), String(statuses))
    assert.equal(fetched.page.url, server.at(`/${statuses.length}`))
  }
})

test('nothing that names a person follows a redirect to another origin', async t => {
  const other = await startLoopback(t, sendsPage)
  const server = await startLoopback(t, (_request, response) =>
    response.writeHead(302, { location: other.at('/'), 'set-cookie': 'visitor=7; path=/' }).end(),
  )
  const fetcher = fetcherFor(t, server, { allow: [server.host, other.host] })
  assert.equal((await fetcher.fetchPage(server.at('/'))).kind, 'page')
  assert.deepEqual(Object.keys(other.requests()[0]!.headers).sort(), [
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ])
})

test('what a page says of its rights comes with it', async t => {
  const server = await startLoopback(t, (_request, response) => {
    response.setHeader('x-robots-tag', ['noarchive', 'otherbot: noindex, nofollow'])
    response.setHeader('tdm-reservation', '1')
    response.setHeader('tdm-policy', 'https://vellin.example/tdm.json')
    response.setHeader('link', ['</feed>; rel=alternate', '</hub>; rel=hub'])
    response.setHeader('date', 'Tue, 06 May 2031 07:08:09 GMT')
    response.writeHead(200, { 'content-type': 'text/html' }).end(html)
  })
  const fetched = await fetcherFor(t, server).fetchPage(server.at('/'))
  assert(fetched.kind === 'page')
  assert.deepEqual(fetched.facts, {
    robotsTag: ['noarchive', 'otherbot: noindex, nofollow'],
    tdmReservation: '1',
    tdmPolicy: 'https://vellin.example/tdm.json',
    link: '</feed>; rel=alternate, </hub>; rel=hub',
    date: 'Tue, 06 May 2031 07:08:09 GMT',
  })
})

test('a Sayso without a public address says so', async t => {
  const server = await startLoopback(t, sendsPage)
  await fetcherFor(t, server, { siteUrl: 'none' }).fetchPage(server.at('/'))
  assert.equal(server.requests()[0]!.headers['user-agent'], 'Sayso/9.9.9 (no public address)')
})

test('every encoding that is asked for is read', async t => {
  const bodies: [encoding: string, body: Uint8Array][] = [
    ['gzip', gzipSync(html)],
    ['x-gzip', gzipSync(html)],
    ['deflate', deflateSync(html)],
    ['deflate', deflateRawSync(html)],
    ['br', brotliCompressSync(html)],
    ['zstd', zstdCompressSync(html)],
    ['gzip, br', brotliCompressSync(gzipSync(html))],
    ['identity', Buffer.from(html)],
  ]
  for (const [encoding, body] of bodies) {
    const server = await startLoopback(
      t,
      sends({ 'content-type': 'text/html', 'content-encoding': encoding }, body),
    )
    const fetched = await fetcherFor(t, server).fetchPage(server.at('/'))
    assert.equal(textOf(fetched), html, encoding)
    assert(fetched.kind === 'page')
    assert.equal(fetched.page.wireBytes, body.length, encoding)
  }
})

test('only what can be read as a page is one', async t => {
  const pdf = Buffer.from('%PDF-1.7 \0\0\0')
  const cases: [type: string | null, body: string | Uint8Array, page: boolean][] = [
    ['text/html', html, true],
    ['application/xhtml+xml', html, true],
    ['text/plain; charset=utf-8', 'The harbour of Vellin stays closed.', true],
    ['text/xml', '<?xml version="1.0"?><a/>', true],
    [null, ` \n${html}`, true],
    [null, 'The harbour of Vellin stays closed.', false],
    ['nonsense', html, true],
    ['text/html; charset=utf-16le', Buffer.from(html, 'utf16le'), true],
    ['application/pdf', pdf, false],
    ['image/png', 'x', false],
    ['video/mp4', 'x', false],
    ['application/json', '{}', false],
    ['text/html', pdf, false],
    ['text/html', Buffer.from('GIF89a......'), false],
    ['text/html', Buffer.concat([Buffer.from(html), Buffer.alloc(9)]), false],
    [null, pdf, false],
  ]
  for (const [type, body, page] of cases) {
    const server = await startLoopback(t, sends(type === null ? {} : { 'content-type': type }, body))
    const fetched = await fetcherFor(t, server).fetchPage(server.at('/'))
    if (page) assert.equal(fetched.kind, 'page', `${type}: ${JSON.stringify(fetched)}`)
    else assertRefused(fetched, 'not-html')
  }
})

test('an error of the server is told in words, with the time to come back', async t => {
  const now = new Date('2031-05-06T07:08:09Z')
  const cases: [
    status: number,
    headers: Record<string, string>,
    code: RefusalCode,
    retryAt: string | null,
  ][] = [
    [403, {}, 'status', null],
    [404, {}, 'status', null],
    [402, {}, 'paywall', null],
    [500, {}, 'status', null],
    [418, {}, 'status', null],
    [204, {}, 'status', null],
    [300, {}, 'status', null],
    [304, {}, 'status', null],
    [429, { 'retry-after': '120' }, 'status', '2031-05-06T07:10:09.000Z'],
    [503, { 'retry-after': 'Tue, 06 May 2031 08:00:00 GMT' }, 'status', '2031-05-06T08:00:00.000Z'],
    [503, { 'retry-after': '999999999' }, 'status', '2031-05-13T07:08:09.000Z'],
    [503, { 'retry-after': 'later' }, 'status', null],
    [403, { 'cf-mitigated': 'challenge' }, 'bot', null],
    [202, { 'x-amzn-waf-action': 'challenge' }, 'bot', null],
  ]
  for (const [status, headers, code, retryAt] of cases) {
    const server = await startLoopback(t, sends(headers, '', status))
    const fetched = await fetcherFor(t, server, { now: () => now }).fetchPage(server.at('/'))
    assertRefused(fetched, code)
    assert(fetched.kind === 'refused')
    assert.equal(fetched.status, status)
    assert.equal(fetched.retryAt?.toISOString() ?? null, retryAt)
  }
})

test('a copy that is still current is not sent again', async t => {
  const server = await startLoopback(t, (request, response) => {
    const current =
      request.headers['if-none-match'] === '"k1"' && request.headers['if-modified-since'] === 'Mon'
    response.writeHead(current ? 304 : 200, { 'content-type': 'text/html' }).end(current ? '' : html)
  })
  const fetcher = fetcherFor(t, server)
  const validators = { etag: '"k1"', lastModified: 'Mon' }
  assert.equal((await fetcher.fetchPage(server.at('/'), { validators })).kind, 'unchanged')
  assert.equal((await fetcher.fetchPage(server.at('/'))).kind, 'page')
})

test('whoever asks can break off, before and during', async t => {
  const server = await startLoopback(t, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<')
  })
  const fetcher = fetcherFor(t, server)
  const reason = new Error('the site is shutting down')
  await assert.rejects(fetcher.fetchPage(server.at('/'), { signal: AbortSignal.abort(reason) }), reason)
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 100)
  await assert.rejects(fetcher.fetchPage(server.at('/'), { signal: controller.signal }), reason)
})
