import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import type { TestContext } from 'node:test'
import { test } from 'node:test'
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib'
import type { RefusalCode } from '../news/index.ts'
import { makeFetcher } from './fetcher.ts'
import { assertRefused, fetcherFor, html, sends } from './testing/fetcher-for.ts'
import type { LoopbackServer } from './testing/loopback-server.ts'
import { startLoopback } from './testing/loopback-server.ts'

const sendsPage = sends({ 'content-type': 'text/html; charset="UTF-8"' }, html)

test('circles and endless redirects end', async t => {
  const circle = await startLoopback(t, (request, response) =>
    response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end(),
  )
  assertRefused(await fetcherFor(t, circle).fetchPage(circle.at('/a')), 'redirects', /circle/)
  assert.equal(circle.requests().length, 2)

  let step = 0
  const endless = await startLoopback(t, (_request, response) =>
    response.writeHead(302, { location: `/${++step}` }).end(),
  )
  assertRefused(await fetcherFor(t, endless).fetchPage(endless.at('/')), 'redirects', /more than 10/)
  assert.equal(endless.requests().length, 11)
})

test('an encoding that is broken or was not asked for is refused', async t => {
  const cases: [encoding: string, body: Uint8Array][] = [
    ['compress', Buffer.from(html)],
    ['gzip', Buffer.from(html)],
    ['gzip', gzipSync(html).subarray(0, -12)],
    ['br', Buffer.from(html)],
    ['zstd', Buffer.from(html)],
    ['gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(html)))],
  ]
  for (const [encoding, body] of cases) {
    const server = await startLoopback(
      t,
      sends({ 'content-type': 'text/html', 'content-encoding': encoding }, body),
    )
    assertRefused(await fetcherFor(t, server).fetchPage(server.at('/')), 'encoding')
  }
})

test('reading stops as soon as a page is larger than the limit', async t => {
  let sent = 0
  const server = await startLoopback(t, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const piece = Buffer.alloc(100_000, 'x')
    const more = () => {
      while (sent < 20_000_000) {
        sent += piece.length
        if (!response.write(piece)) return void response.once('drain', more)
      }
      response.end()
    }
    more()
  })
  assertRefused(await fetcherFor(t, server).fetchPage(server.at('/')), 'too-large', /10 MB/)
  assert(sent < 18_000_000, `the server could send ${sent} bytes`)
})

test('a page that announces too much is not read at all', async t => {
  const server = await startLoopback(t, (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '20000000' }).write('<'),
  )
  assertRefused(await fetcherFor(t, server).fetchPage(server.at('/')), 'too-large')
})

test('compression bombs are cut off', async t => {
  const zeros = Buffer.alloc(60_000_000, ' ')
  const bombs: [encoding: string, body: Uint8Array][] = [
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ['zstd', zstdCompressSync(zeros)],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
  ]
  for (const [encoding, body] of bombs) {
    assert(body.length < 1_000_000)
    const server = await startLoopback(
      t,
      sends({ 'content-type': 'text/html', 'content-encoding': encoding }, body),
    )
    const before = process.memoryUsage().arrayBuffers
    assertRefused(await fetcherFor(t, server).fetchPage(server.at('/')), 'too-large')
    const grown = process.memoryUsage().arrayBuffers - before
    assert(grown < 40_000_000, `${encoding}: ${grown} bytes were held`)
  }
})

test('what lies between two encodings is limited, though nothing comes of it in the end', async t => {
  // Twenty bytes that unpack to nothing, 600,000 times: 12 MB between the layers out of 12 kB on the wire.
  const nothing = Buffer.alloc(12_000_000)
  const empty = gzipSync('')
  for (let at = 0; at < nothing.length; at += empty.length) empty.copy(nothing, at)
  const headers = { 'content-type': 'text/html', 'content-encoding': 'gzip, gzip' }
  const bomb = gzipSync(nothing)
  assert(bomb.length < 100_000)
  const server = await startLoopback(t, sends(headers, bomb))
  assertRefused(await fetcherFor(t, server).fetchPage(server.at('/')), 'too-large')
})

test('encodings are checked before a byte of the body is read', async t => {
  let sent = 0
  const server = await startLoopback(t, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip, rot13' })
    const timer = setInterval(() => response.write(Buffer.alloc(1000)) && (sent += 1), 20)
    response.on('close', () => clearInterval(timer))
  })
  const fetcher = fetcherFor(t, server, { limits: { totalMs: 20_000 } })
  assertRefused(await fetcher.fetchPage(server.at('/')), 'encoding', /rot13/)
  assert(sent < 100)
})

test('a server that drips is cut off as a whole, and a silent one earlier', async t => {
  const drip = await startLoopback(t, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const timer = setInterval(() => response.write('x'), 50)
    response.on('close', () => clearInterval(timer))
  })
  const start = performance.now()
  assertRefused(
    await fetcherFor(t, drip, { limits: { totalMs: 600, idleMs: 60_000 } }).fetchPage(drip.at('/')),
    'timeout',
    /took too long/,
  )
  assert(performance.now() - start < 15_000)

  const silent = await startLoopback(t, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<')
  })
  assertRefused(await fetcherFor(t, silent, { limits: { idleMs: 300 } }).fetchPage(silent.at('/')), 'timeout')

  const mute = await startLoopback(t, () => {})
  assertRefused(await fetcherFor(t, mute, { limits: { headersMs: 300 } }).fetchPage(mute.at('/')), 'timeout')

  const lost = await startLoopback(t, sendsPage, () => {})
  assertRefused(await fetcherFor(t, lost, { limits: { totalMs: 300 } }).fetchPage(lost.at('/')), 'timeout')
})

test('a recording without end is refused by its type, unread', async t => {
  const server = await startLoopback(t, (_request, response) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg' })
    const timer = setInterval(() => response.write(Buffer.alloc(1000)), 5)
    response.on('close', () => clearInterval(timer))
  })
  const start = performance.now()
  assertRefused(await fetcherFor(t, server).fetchPage(server.at('/')), 'not-html', /recording/)
  assert(performance.now() - start < 15_000)
})

/** A server that answers with these bytes, whatever is asked, and closes. */
async function startRaw(context: TestContext, answer: string | Buffer): Promise<LoopbackServer> {
  const server = createServer(socket => {
    socket.on('error', () => {})
    socket.once('data', data => {
      const robots = data.toString().startsWith('GET /robots.txt')
      socket.end(robots ? 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n' : answer)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  context.after(() => server.close())
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  return { port, host, at: path => `http://${host}${path}`, connections: () => 0, requests: () => [] }
}

test('answers that break off or are no HTTP are refused', async t => {
  const ok = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n'
  const cases: [name: string, answer: string, code: RefusalCode][] = [
    ['shorter than announced', `${ok}content-length: 5000\r\n\r\n${html}`, 'network'],
    ['a chunk that is missing', `${ok}transfer-encoding: chunked\r\n\r\n4\r\n<!do\r\n`, 'network'],
    ['headers that do not end', `${ok}content-le`, 'network'],
    ['nothing', '', 'network'],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n', 'network'],
    [
      'a flood of headers',
      `${ok}${'x-flood: aaaaaaaaaaaaaaaaaaaa\r\n'.repeat(5000)}\r\n${html}`,
      'too-large',
    ],
    ['one endless header', `${ok}x-flood: ${'a'.repeat(200_000)}\r\n\r\n${html}`, 'too-large'],
  ]
  for (const [name, answer, code] of cases) {
    const server = await startRaw(t, answer)
    const fetched = await fetcherFor(t, server).fetchPage(server.at('/'))
    assert.equal(fetched.kind === 'refused' && fetched.code, code, `${name}: ${JSON.stringify(fetched)}`)
  }
})

/** A server that sends a piece again and again after a beginning, as fast as it is read, until it is left. */
async function startEndless(context: TestContext, beginning: string, piece: string, everyMs: number) {
  const { promise: left, resolve: onLeft } = Promise.withResolvers<void>()
  const server = createServer(socket => {
    socket.on('error', () => {})
    socket.once('data', () => socket.write(beginning))
    const timer = setInterval(() => socket.writableNeedDrain || socket.write(piece), everyMs)
    socket.on('close', () => {
      clearInterval(timer)
      onLeft()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  context.after(() => server.close())
  const { port } = server.address() as AddressInfo
  return { left, host: `127.0.0.1:${port}`, url: `http://127.0.0.1:${port}/` }
}

test('whatever is sent without end, in whatever part of an answer, is cut off', async t => {
  const ok = 'HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\n'
  const chunked = `${ok}transfer-encoding: chunked\r\n\r\n`
  const filler = 'a'.repeat(1000)
  const cases: [name: string, beginning: string, piece: string, everyMs: number][] = [
    ['a status line', 'HTTP/1.1 200 ', 'a', 20],
    ['a header, slowly', `${ok}x-drip: `, 'a', 20],
    ['headers, fast', ok, `x-${filler}: a\r\n`, 1],
    ['early hints', '', `HTTP/1.1 103 Early Hints\r\nlink: ${filler}\r\n\r\n`, 1],
    ['the size of a chunk', chunked, '0', 20],
    ['an extension of a chunk', `${chunked}1;a=`, filler, 1],
    ['chunks of one byte', chunked, '1\r\na\r\n', 20],
    ['trailers', `${chunked}0\r\n`, `x-${filler}: a\r\n`, 1],
    ['a body', `${ok}\r\n`, 'a', 20],
  ]
  const before = process.memoryUsage().rss
  const ends = cases.map(async ([name, beginning, piece, everyMs]) => {
    const server = await startEndless(t, beginning, piece, everyMs)
    const fetcher = makeFetcher({
      siteUrl: 'https://sayso.example/',
      version: '1',
      allow: [server.host],
      limits: { totalMs: 1000 },
    })
    const fetched = await fetcher.fetchFeed(server.url)
    await server.left
    await fetcher.close()
    return [name, fetched.kind]
  })
  assert.deepEqual(
    await Promise.all(ends),
    cases.map(([name]) => [name, 'refused']),
  )
  assert(process.memoryUsage().rss - before < 200_000_000)
})

test('a closed door is told as such', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  const fetcher = makeFetcher({
    siteUrl: 'https://sayso.example/',
    version: '1',
    allow: [`127.0.0.1:${port}`],
  })
  assertRefused(await fetcher.fetchPage(`http://127.0.0.1:${port}/`), 'network', /refused the connection/)
  await fetcher.close()
})
