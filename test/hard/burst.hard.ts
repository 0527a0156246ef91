import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeArticles } from '../../bench/make-articles.ts'
import { makeSmallPages } from '../../bench/make-small-pages.ts'
import { killAllStarted, runSayso, type RunningSayso } from '../running-sayso.ts'
import type { Visitor } from '../site/served-site.ts'
import { makeEditor, signIn } from './editor.ts'
import { endServer, progressOf, query } from './intake-under-fault.ts'

const entries = 10_000
const hosts = 20
const pages = makeSmallPages(makeArticles(100, 1), Date.now())

let base: string
let port: number
const asked: string[] = []
const server = http.createServer((request, response) => {
  const { url = '/' } = request
  asked.push(url)
  const feed = /^\/(burst|next)\.rss$/.exec(url)
  if (feed) response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedOf(feed[1]!))
  else if (url === '/robots.txt') response.writeHead(404).end()
  else response.writeHead(200, { 'content-type': 'text/html' }).end(pages[url.length % pages.length]!.bytes)
})

before(async () => {
  base = mkdtempSync(path.join(os.tmpdir(), 'sayso-burst-'))
  chmodSync(base, 0o755)
  await new Promise<void>(resolve => server.listen(0, '0.0.0.0', resolve))
  port = (server.address() as AddressInfo).port
})
after(() => {
  killAllStarted()
  server.closeAllConnections()
  server.close()
  rmSync(base, { recursive: true, force: true })
})

const hostOf = (n: number) => `127.0.1.${1 + (n % hosts)}:${port}`

function feedOf(name: string): string {
  const items = Array.from(
    { length: entries },
    (_, n) => `<item><title>Entry ${n}</title><link>http://${hostOf(n)}/${name}/${n}</link></item>`,
  )
  return `<rss version="2.0"><channel><title>${name}</title>${items.join('')}</channel></rss>`
}

/** Milliseconds that the front page takes, asked again and again while something goes on. */
async function frontPageDuring(sayso: RunningSayso, going: () => boolean): Promise<number[]> {
  const took: number[] = []
  while (going()) {
    const began = performance.now()
    const answer = await fetch(sayso.address)
    await answer.text()
    assert.equal(answer.status, 200)
    took.push(performance.now() - began)
    await sleep(50)
  }
  return took.toSorted((one, other) => one - other)
}

const share = (sorted: readonly number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)]!

async function subscribe(editor: Visitor, feed: string): Promise<string> {
  const answer = await editor.send('/feeds', '/feeds', { url: `http://${hostOf(0)}/${feed}.rss` })
  assert.equal(answer.status, 303, answer.body)
  return answer.headers.get('location')!
}

async function until(what: string, deadlineMs: number, isSo: () => Promise<boolean>) {
  const end = Date.now() + deadlineMs
  while (!(await isSo())) {
    assert.ok(Date.now() < end, `${what} takes too long`)
    await sleep(100)
  }
}

test(`${entries} entries in one poll starve nobody`, async t => {
  const data = path.join(base, 'data')
  const allow = Array.from({ length: hosts }, (_, n) => hostOf(n)).join(',')
  await makeEditor(data)
  const sayso = await runSayso(data, { SAYSO_FETCH_ALLOW: allow })
  const editor = await signIn(sayso)
  const idleUntil = Date.now() + 3000
  const idle = await frontPageDuring(sayso, () => Date.now() < idleUntil)

  const began = Date.now()
  let isTaken = false
  await subscribe(editor, 'burst')
  const polling = frontPageDuring(sayso, () => !isTaken)
  await until('the poll', 120_000, async () => (await progressOf(data)).open >= entries - 100)
  isTaken = true
  const pollMs = Date.now() - began
  const busy = await polling
  const counted = await query<{ n: number }>(
    data,
    "select count(*)::int as n from submission where via = 'feed'",
  )
  assert.equal(counted.n, entries, 'all of it is taken in, and at once')

  // The queue is full: what a further feed would bring has to wait, and the page of the queue says so.
  await subscribe(editor, 'next')
  const queue = (await editor.get('/queue')).body
  assert.match(queue, /The queue of feeds is full: no feed is asked until fewer than 5,000 articles wait\./)

  // Somebody adds an article while the backlog is long: it is read before nearly all of it.
  const added = await editor.send('/add', '/add', { url: `http://${hostOf(1)}/by-hand` })
  const submission = added.headers.get('location')!.split('/').at(-1)!
  const handed = Date.now()
  await until('reading what a person added', 60_000, async () => {
    const sql = `select state from submission where id = '${submission}'`
    return (await query<{ state: string }>(data, sql)).state === 'read'
  })
  const ownMs = Date.now() - handed
  const { open } = await progressOf(data)
  assert.ok(open > entries * 0.8, `only ${open} of the backlog were left when it was read`)

  const readingUntil = Date.now() + 15_000
  const reading = await frontPageDuring(sayso, () => Date.now() < readingUntil)
  assert.ok(!asked.includes('/next.rss'), 'no further feed is asked while the queue is full')
  t.diagnostic(
    [
      `the poll took ${pollMs} ms, what a person added ${ownMs} ms`,
      `a page took idle ${share(idle, 0.5).toFixed(0)} ms`,
      `during the poll ${share(busy, 0.5).toFixed(0)} ms (at most ${share(busy, 1).toFixed(0)})`,
      `while the backlog is read ${share(reading, 0.5).toFixed(0)} ms (at most ${share(reading, 1).toFixed(0)})`,
    ].join('; '),
  )
  // A page of a few milliseconds may wait for a turn of the one thread, never for the poll or the backlog.
  for (const took of [busy, reading]) {
    assert.ok(
      share(took, 0.5) < Math.max(200, 20 * share(idle, 0.5)),
      `half of the pages: ${share(took, 0.5)} ms`,
    )
    assert.ok(share(took, 0.95) < 1500, `one page in twenty: ${share(took, 0.95)} ms`)
  }
  assert.ok(pollMs < 60_000, `the poll took ${pollMs} ms`)
  await sayso.stop()
  await endServer(data)
})
