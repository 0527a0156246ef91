import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FetcherOptions } from './fetcher.ts'
import { assertRefused, fetcherFor, html, sends } from './testing/fetcher-for.ts'
import type { Answering } from './testing/loopback-server.ts'
import { startLoopback } from './testing/loopback-server.ts'

const page = { 'content-type': 'text/html' }
const delaying = (value: string) => sends({}, `user-agent: *\ncrawl-delay: ${value}`)

/** Answers after a while, and knows how many others were waiting meanwhile. */
function slowAnswers() {
  let underWay = 0
  const seen = { most: 0 }
  const answer: Answering = (_request, response) => {
    underWay += 1
    seen.most = Math.max(seen.most, underWay)
    void sleep(30).then(() => {
      underWay -= 1
      response.writeHead(200, page).end(html)
    })
  }
  return { seen, answer }
}

test('a host meets no more requests at a time than it may expect, feeds and pages together', async t => {
  const { seen, answer } = slowAnswers()
  const server = await startLoopback(t, answer)
  const fetcher = fetcherFor(t, server, { politeness: { atOnce: 2 } })
  const paths = Array.from({ length: 10 }, (_, number) => server.at(`/${number}`))
  const fetched = await Promise.all(
    paths.map((url, number) => (number % 2 ? fetcher.fetchPage(url) : fetcher.fetchFeed(url))),
  )
  assert.deepEqual(new Set(fetched.map(({ kind }) => kind)), new Set(['page', 'feed']))
  assert.equal(server.requests().length, 10)
  assert.equal(seen.most, 2)
  assert.equal(fetcher.load().underWay, 0)
})

test('a place is given back after every end that a request can take', async t => {
  const ends: Answering[] = [
    sends(page, html),
    sends({}, '', 404),
    sends({}, '', 503),
    sends({ 'content-type': 'image/png' }, 'x'),
    sends({ 'content-encoding': 'compress' }, html),
    sends({ location: 'http://10.0.0.1/' }, '', 302),
    (_request, response) => void response.socket!.destroy(),
    () => {},
  ]
  for (const end of ends) {
    const server = await startLoopback(t, end)
    const fetcher = fetcherFor(t, server, { limits: { totalMs: 300 } })
    await fetcher.fetchPage(server.at('/'))
    await fetcher.fetchPage(server.at('/'), { signal: AbortSignal.timeout(5) }).catch(() => {})
    assert.deepEqual(fetcher.load(), { hosts: 1, underWay: 0, waiting: 0, held: 0 })
  }
})

/** Fetches one page after the other, and tells how long that took from before the first to the last arrival. */
async function durationOf(
  fetches: readonly (() => Promise<{ kind: string }>)[],
  arrivals: readonly number[],
): Promise<number> {
  const began = performance.now()
  for (const fetch of fetches) assert.notEqual((await fetch()).kind, 'refused')
  return arrivals.at(-1)! - began
}

test('requests to a host keep their distance, and pages the delay that robots.txt asks for', async t => {
  const cases: [
    name: string,
    options: Partial<FetcherOptions>,
    delay: string,
    feedMs: number,
    pageMs: number,
  ][] = [
    ['a gap of our own', { politeness: { exemptGapMs: 200 } }, '0', 200, 200],
    ['a delay', {}, '0.25', 0, 250],
    ['a delay beyond reason', { politeness: { maxCrawlDelayMs: 150 } }, '86400', 0, 150],
    ['no delay', {}, 'soon', 0, 0],
  ]
  for (const [name, options, delay, feedMs, pageMs] of cases) {
    const arrivals: number[] = []
    const server = await startLoopback(
      t,
      (_request, response) => {
        arrivals.push(performance.now())
        response.writeHead(200, page).end(html)
      },
      delaying(delay),
    )
    const fetcher = fetcherFor(t, server, options)
    const url = server.at('/')
    const feed = () => fetcher.fetchFeed(url)
    const fetchPage = () => fetcher.fetchPage(url)
    const feeds = await durationOf([feed, feed], arrivals)
    assert(feeds >= feedMs, `${name}: ${feeds} ms between feeds`)
    const pages = await durationOf([fetchPage, fetchPage, fetchPage], arrivals)
    assert(pages >= 2 * pageMs, `${name}: ${pages} ms between pages`)
  }
})

test('a delay longer than a fetch may take is no wait but a time to come back', async t => {
  const now = new Date('2031-05-06T07:08:09Z')
  const server = await startLoopback(t, sends(page, html), delaying('50'))
  const fetcher = fetcherFor(t, server, { now: () => now })
  assert.equal((await fetcher.fetchPage(server.at('/one'))).kind, 'page')
  const second = await fetcher.fetchPage(server.at('/two'))
  assertRefused(second, 'paused')
  assert(second.kind === 'refused' && second.retryAt)
  const inMs = second.retryAt.getTime() - now.getTime()
  assert(inMs > 0 && inMs <= 50_000, String(inMs))
  assert.equal(server.requests().length, 1)
  assert.equal((await fetcher.fetchFeed(server.at('/feed'))).kind, 'feed')
})

test('a redirect within a site is followed without the delay', async t => {
  const server = await startLoopback(
    t,
    (request, response) =>
      request.url === '/old'
        ? response.writeHead(301, { location: '/new' }).end()
        : response.writeHead(200, page).end(html),
    delaying('50'),
  )
  assert.equal((await fetcherFor(t, server).fetchPage(server.at('/old'))).kind, 'page')
})

test('nothing is asked of a host within its Retry-After, on any of its addresses', async t => {
  for (const status of [429, 503]) {
    const site = { answer: sends({ 'retry-after': '120' }, '', status) }
    let robots = 0
    const server = await startLoopback(
      t,
      (...given) => site.answer(...given),
      (_request, response) => {
        robots += 1
        response.writeHead(404).end()
      },
    )
    let time = Date.parse('2031-05-06T07:08:09Z')
    const fetcher = fetcherFor(t, server, { now: () => new Date(time) })
    const first = await fetcher.fetchFeed(server.at('/feed'))
    assertRefused(first, 'status')
    assert(first.kind === 'refused')
    const retryAt = new Date(time + 120_000)
    assert.deepEqual([first.retryAt, first.held], [retryAt, server.at('/feed')])

    site.answer = sends(page, html)
    time += 119_000
    for (const again of [
      await fetcher.fetchFeed(server.at('/feed')),
      await fetcher.fetchFeed(server.at('/other')),
      await fetcher.fetchPage(server.at('/page')),
      await fetcher.postForm(server.at('/hub'), {}),
    ]) {
      assertRefused(again, 'paused', /until Tue, 06 May 2031 07:10:09 GMT/)
      assert.deepEqual(again.kind === 'refused' && again.retryAt, retryAt)
    }
    assert.equal(server.requests().length, 1)
    assert.equal(robots, 0)
    time += 1000
    assert.equal((await fetcher.fetchFeed(server.at('/other'))).kind, 'feed')
  }
})

test('at a bridge a Retry-After concerns the one address, which whoever asks for it keeps', async t => {
  const server = await startLoopback(t, (request, response) =>
    request.url === '/?feed=1'
      ? response.writeHead(429, { 'retry-after': '120' }).end()
      : response.writeHead(200).end('<rss/>'),
  )
  const fetcher = fetcherFor(t, server, { politeness: { bridges: [server.host] } })
  const limited = await fetcher.fetchFeed(server.at('/?feed=1'))
  assert(limited.kind === 'refused' && limited.retryAt)
  assert.equal(limited.held, undefined)
  assert.equal((await fetcher.fetchFeed(server.at('/?feed=2'))).kind, 'feed')
})

test('a Retry-After with another answer is told and holds nobody back', async t => {
  const server = await startLoopback(t, (request, response) =>
    response.writeHead(request.url === '/broken' ? 500 : 200, { 'retry-after': '120' }).end('<rss/>'),
  )
  const fetcher = fetcherFor(t, server)
  const broken = await fetcher.fetchFeed(server.at('/broken'))
  assert(broken.kind === 'refused' && broken.retryAt)
  assert.equal(broken.held, undefined)
  assert.equal((await fetcher.fetchFeed(server.at('/feed'))).kind, 'feed')
})

test('a host that asks for a pause when its robots.txt is asked for is left alone too', async t => {
  const server = await startLoopback(t, sends(page, html), sends({ 'retry-after': '60' }, '', 503))
  const fetcher = fetcherFor(t, server)
  assertRefused(await fetcher.fetchPage(server.at('/')), 'robots')
  assertRefused(await fetcher.fetchFeed(server.at('/feed')), 'paused')
  assert.equal(server.requests().length, 0)
})

test('a pause that another process has heard of is kept as well', async t => {
  let time = Date.parse('2031-05-06T07:08:09Z')
  const server = await startLoopback(t, sends(page, html))
  const fetcher = fetcherFor(t, server, { now: () => new Date(time) })
  fetcher.holdHost(server.at('/feed'), new Date(time + 1000))
  assertRefused(await fetcher.fetchPage(server.at('/')), 'paused')
  assert.equal(server.connections(), 0)
  assert.equal(fetcher.load().held, 1)
  time += 1000
  assert.equal((await fetcher.fetchPage(server.at('/'))).kind, 'page')
})

test('a request that waits for its turn ends with the deadline and with whoever asked', async t => {
  const server = await startLoopback(t, () => {})
  const fetcher = fetcherFor(t, server, { politeness: { atOnce: 1 }, limits: { totalMs: 400 } })
  const first = fetcher.fetchFeed(server.at('/1'))
  const second = fetcher.fetchFeed(server.at('/2'))
  const reason = new Error('the site is shutting down')
  const controller = new AbortController()
  const third = assert.rejects(fetcher.fetchFeed(server.at('/3'), { signal: controller.signal }), reason)
  controller.abort(reason)
  await third
  assertRefused(await first, 'timeout')
  // The second was let in at the end of the first, or was too late for that itself.
  assert.equal((await second).kind, 'refused')
  assert.deepEqual(fetcher.load(), { hosts: 1, underWay: 0, waiting: 0, held: 0 })
})

test('closing ends what waits', async t => {
  const server = await startLoopback(t, () => {})
  const fetcher = fetcherFor(t, server, { politeness: { atOnce: 1 } })
  const all = [fetcher.fetchFeed(server.at('/1')), fetcher.fetchFeed(server.at('/2'))]
  await fetcher.close()
  for (const fetched of await Promise.all(all)) assert.equal(fetched.kind, 'refused')
})
