// A web of invented outlets on this machine's loopback addresses, for the bench of the intake: 300 hosts, 2,000 feeds,
// and the manners of real servers. Run as a process of its own:
// node bench/simulated-web.ts [--small] [--named] HOSTS FEEDS ARTICLES SEED
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { escape, makeArticles } from './make-articles.ts'
import { makePages } from './make-pages.ts'
import { makeSmallPages } from './make-small-pages.ts'

const { values: choices, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Pages of a few paragraphs, all of the last hours, where it is not the reading that is looked at. */
    small: { type: 'boolean', default: false },
    /** Hosts have names, which somebody else has to resolve for each request, in place of addresses. */
    named: { type: 'boolean', default: false },
  },
})
const [hosts = 300, feeds = 2000, articles = 3000, seed = 1] = positionals.map(Number)

type Answer = {
  readonly status?: number
  readonly headers?: http.OutgoingHttpHeaders
  readonly body?: string | Buffer
}
type Manner = (feed: number, request: http.IncomingMessage, asked: number) => Answer

const pages = makeAll().map(({ mark, bytes }) => ({ mark, body: gzipSync(bytes, { level: 1 }) }))
const asked = { pages: new Map<number, number>(), feeds: new Map<number, number>() }
const statuses = new Map<string, number>()
let port = 0

function makeAll() {
  const today = new Date().toISOString().slice(0, 10)
  return choices.small
    ? makeSmallPages(makeArticles(articles, seed), Date.now())
    : makePages(articles, seed, today)
}

/** Every host is a loopback address of its own, which servers and robots tell apart as they tell names. */
const hostOf = (n: number) =>
  choices.named
    ? `outlet-${n % hosts}.example`
    : `127.0.${1 + Math.floor((n % hosts) / 200)}.${1 + ((n % hosts) % 200)}`
const addressOf = (host: number, path: string) => `http://${hostOf(host)}:${port}${path}`

/** Each article stands in the feed of its outlet and in the one before, as section feeds overlap. */
function itemsOf(feed: number): number[] {
  const per = Math.ceil(articles / feeds)
  const ofFeed = (one: number) => Array.from({ length: per }, (_, k) => (one % feeds) + k * feeds)
  return [...ofFeed(feed), ...ofFeed(feed + 1)].filter(article => article < articles)
}
const articleAddress = (article: number) => addressOf(article, `/articles/${article}`)

function rss(feed: number): string {
  const items = itemsOf(feed).map(
    article =>
      `<item><title>Article ${article}</title><link>${articleAddress(article)}</link><guid>${articleAddress(article)}</guid></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${feed}</title><ttl>30</ttl>${items.join('')}</channel></rss>`
}

function atom(feed: number): string {
  const entries = itemsOf(feed).map(
    article =>
      `<entry><id>${articleAddress(article)}</id><title>Article ${article}</title><link href="${escape(articleAddress(article))}"/></entry>`,
  )
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Feed ${feed}</title>${entries.join('')}</feed>`
}

function json(feed: number): string {
  const items = itemsOf(feed).map(article => ({
    id: `${article}`,
    url: articleAddress(article),
    title: `Article ${article}`,
  }))
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: `Feed ${feed}`, items })
}

const ordinary: Manner = (feed, request) => {
  const etag = `"feed-${feed}"`
  return request.headers['if-none-match'] === etag
    ? { status: 304, headers: { etag } }
    : { headers: { etag, 'content-type': 'application/rss+xml' }, body: rss(feed) }
}
const manners: readonly Manner[] = [
  ...Array.from({ length: 12 }, () => ordinary),
  feed => ({ headers: { 'content-type': 'application/atom+xml' }, body: atom(feed) }),
  feed => ({ headers: { 'content-type': 'application/feed+json' }, body: json(feed) }),
  feed => ({
    headers: { 'content-type': 'text/xml', 'content-encoding': 'gzip' },
    body: gzipSync(rss(feed)),
  }),
  // Bare ampersands, and the end is missing.
  feed => ({ body: rss(feed).replaceAll('Article', 'News & Article').replace('</channel></rss>', '') }),
  (feed, request) =>
    request.url!.endsWith('/new')
      ? { body: rss(feed) }
      : { status: 301, headers: { location: `${request.url}/new` } },
  (feed, _, times) => (times === 1 ? { status: 429, headers: { 'retry-after': '2' } } : { body: rss(feed) }),
  feed => ({ headers: { 'x-slow': '1500' }, body: rss(feed) }),
  () => ({ status: 500 }),
]

const count = <Key>(counted: Map<Key, number>, key: Key) => {
  const times = (counted.get(key) ?? 0) + 1
  counted.set(key, times)
  return times
}

function answerTo(request: http.IncomingMessage): Answer {
  const [, kind, id] = /^\/(articles|feeds)\/(\d+)(?:\/new)?$/.exec(request.url ?? '') ?? []
  if (kind === 'articles') {
    count(asked.pages, Number(id))
    const { body } = pages[Number(id)]!
    return { headers: { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }, body }
  }
  if (kind === 'feeds') {
    const feed = Number(id)
    return manners[feed % manners.length]!(feed, request, count(asked.feeds, feed))
  }
  if (request.url === '/stats') return { body: JSON.stringify(stats()) }
  if (request.url === '/ledger') return { body: JSON.stringify(ledger()) }
  if (request.url === '/opml') return { body: opml() }
  return { status: 404, body: 'nothing here' }
}

function stats() {
  return {
    pagesAsked: asked.pages.size,
    pageRequests: [...asked.pages.values()].reduce((sum, times) => sum + times, 0),
    feedsAsked: asked.feeds.size,
    statuses: Object.fromEntries(statuses),
    cpuSeconds: (process.cpuUsage().user + process.cpuUsage().system) / 1e6,
  }
}

/** What was published: every article with what tells it from the others, and how often its page was asked for. */
function ledger() {
  return pages.map(({ mark }, article) => ({
    address: articleAddress(article),
    mark,
    asked: asked.pages.get(article) ?? 0,
  }))
}

function opml(): string {
  const outlines = Array.from(
    { length: feeds },
    (_, feed) => `<outline type="rss" text="Feed ${feed}" xmlUrl="${addressOf(feed, `/feeds/${feed}`)}"/>`,
  )
  return `<opml version="2.0"><body>${outlines.join('')}</body></opml>`
}

const server = http.createServer((request, response) => {
  const { status = 200, headers = {}, body = '' } = answerTo(request)
  count(statuses, `${status}`)
  setTimeout(() => response.writeHead(status, headers).end(body), Number(headers['x-slow'] ?? 0))
})
// Over a connection that is open already, a host answers whose name nobody can find any more.
if (choices.named) server.maxRequestsPerSocket = 1
server.listen(0, '0.0.0.0', () => {
  port = (server.address() as AddressInfo).port
  const pairs = Array.from({ length: Math.min(hosts, feeds) }, (_, host) => `${hostOf(host)}:${port}`)
  console.log(JSON.stringify({ port, pairs: [...new Set(pairs)] }))
})
