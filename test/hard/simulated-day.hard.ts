import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { makeFetcher } from '../../src/fetch/index.ts'
import { pollDueFeeds, subscribeFeed } from '../../src/newsroom/index.ts'
import { freshWorld, type FreshWorld } from '../newsroom/fresh-world.ts'

// A day of polling with a clock that is moved on minute by minute: real requests, real database, a web with manners.

const minute = 60_000
const day = 24 * 60 * minute
const start = Date.parse('2026-03-02T00:00:00Z')
const feeds = 40
const hosts = 10
let now = start

type Asked = { readonly at: number; readonly conditional: boolean; readonly status: number }
type Item = { readonly path: string; readonly at: number }

const asked = new Map<number, Asked[]>(Array.from({ length: feeds }, (_, n) => [n, []]))
/** The rests that hosts asked for, and how often they were asked within one. */
const rests = new Map<string, { readonly from: number; readonly until: number; crossed: number }>()
let withinRest = 0
const underWay = new Map<string, number>()
let mostAtOnce = 0

const hostOf = (feed: number) => `127.0.0.${10 + (feed % hosts)}`
const everyMinutes = (feed: number) => 25 + ((feed * 37) % 300)

/** What a feed holds at this moment: the last ten of what it has published since the day before. */
function itemsOf(feed: number): Item[] {
  const every = everyMinutes(feed) * minute
  const first = start - day + ((feed * 7919) % every)
  const count = Math.floor((now - first) / every) + 1
  return Array.from({ length: Math.min(10, count) }, (_, k) => {
    const number = count - 1 - k
    return { path: `/feeds/${feed}/items/${number}`, at: first + number * every }
  })
}

function body(feed: number): string {
  const items = itemsOf(feed).map(({ path, at }) => {
    const link = `http://${hostOf(feed)}:${port}${path}`
    return `<item><title>${path}</title><link>${link}</link><pubDate>${new Date(at).toUTCString()}</pubDate></item>`
  })
  const ttl = feed % 8 === 3 ? '<ttl>120</ttl>' : ''
  return `<rss version="2.0"><channel><title>Feed ${feed}</title>${ttl}${items.join('')}</channel></rss>`
}

function answer(feed: number, request: http.IncomingMessage) {
  const text = body(feed)
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
  const modified = new Date(itemsOf(feed)[0]?.at ?? start).toUTCString()
  const kind = feed % 8
  const busy = kind === 4 && now - start > 6 * 60 * minute && now - start < 8 * 60 * minute
  if (busy) return { status: 429, headers: { 'retry-after': '5400' }, text: '' }
  const headers = {
    'content-type': 'application/rss+xml',
    ...(kind === 1 ? { 'last-modified': modified } : { etag }),
    ...(kind === 2 ? { 'cache-control': 'max-age=3600' } : {}),
  }
  const same =
    kind === 1 ? request.headers['if-modified-since'] === modified : request.headers['if-none-match'] === etag
  return same ? { status: 304, headers, text: '' } : { status: 200, headers, text }
}

/** Two may be under way at a host: the other one may cross the answer that asks for the rest, and no third. */
function isWithinRest(host: string): boolean {
  const rest = rests.get(host)
  if (!rest || rest.until <= now) return false
  return rest.from < now || ++rest.crossed > 1
}

const server = http.createServer((request, response) => {
  const feed = Number(/^\/feeds\/(\d+)$/.exec(request.url ?? '')?.[1])
  const host = request.headers.host ?? ''
  const { status, headers, text } = answer(feed, request)
  withinRest += isWithinRest(host) ? 1 : 0
  if (status === 429) rests.set(host, { from: now, until: now + 5400_000, crossed: 0 })
  const conditional = Boolean(request.headers['if-none-match'] ?? request.headers['if-modified-since'])
  asked.get(feed)!.push({ at: now, conditional, status })
  underWay.set(host, (underWay.get(host) ?? 0) + 1)
  mostAtOnce = Math.max(mostAtOnce, underWay.get(host)!)
  void sleep(2).then(() => {
    underWay.set(host, underWay.get(host)! - 1)
    response.writeHead(status, headers).end(text)
  })
})
let port = 0
let fresh: FreshWorld
before(async () => {
  await new Promise<void>(resolve => server.listen(0, '0.0.0.0', resolve))
  port = (server.address() as AddressInfo).port
  const allow = Array.from({ length: hosts }, (_, n) => `${hostOf(n)}:${port}`)
  const clock = () => new Date(now)
  fresh = await freshWorld({
    now: clock,
    fetcher: makeFetcher({ siteUrl: 'http://test.invalid', version: '0', allow, now: clock }),
  })
})
after(async () => {
  await fresh.close()
  server.closeAllConnections()
  server.close()
})

test('a day of polling is polite and misses nothing', async () => {
  for (let feed = 0; feed < feeds; feed++)
    await subscribeFeed(fresh.world, { address: `http://${hostOf(feed)}:${port}/feeds/${feed}` }, null)
  for (; now < start + day; now += minute) await Promise.all(await pollDueFeeds(fresh.world, 100))

  for (const [feed, requests] of asked) {
    const unconditional = requests.filter(one => !one.conditional)
    assert.ok(
      unconditional.length <= 1,
      `feed ${feed} was asked ${unconditional.length} times without validators`,
    )
    const gaps = requests.slice(1).map((one, at) => one.at - requests[at]!.at)
    assert.ok(
      gaps.every(gap => gap >= 15 * minute),
      `feed ${feed} was asked again after ${Math.min(...gaps) / minute} min`,
    )
    assert.ok(requests.length >= 1)
    if (feed % 8 === 2)
      assert.ok(
        gaps.every(gap => gap >= 60 * minute),
        `feed ${feed} asked for an hour`,
      )
    if (feed % 8 === 3)
      assert.ok(
        gaps.every(gap => gap >= 120 * minute),
        `feed ${feed} asked for two hours (ttl)`,
      )
  }
  assert.equal(withinRest, 0, 'a host was asked while it wanted to be left alone')
  assert.ok(rests.size > 0, 'some host asked for it')
  assert.ok(mostAtOnce <= 2, `${mostAtOnce} requests at once at one host`)
  await assertEverythingIsIn()
})

/** Everything that stood in a feed when it was asked is in, and was taken in by the first request after it appeared. */
async function assertEverythingIsIn() {
  const rows = await sql<{ address: string; at: Date }>`
    select address, submitted_at as at from submission`.execute(fresh.world.db)
  const takenAt = new Map(rows.rows.map(({ address, at }) => [new URL(address).pathname, at.getTime()]))
  let checked = 0
  for (const [feed, requests] of asked) {
    const good = requests.filter(({ status }) => status !== 429)
    for (const request of good) {
      const then = now
      now = request.at
      for (const { path, at } of itemsOf(feed)) {
        const taken = takenAt.get(path)
        assert.ok(taken !== undefined, `${path} was missed`)
        const first = good.find(one => one.at >= at)!
        assert.ok(taken <= first.at + minute, `${path} came ${(taken - at) / minute} min after it appeared`)
        checked++
      }
      now = then
    }
  }
  assert.ok(checked > 500, `${checked} items were looked at`)
}
