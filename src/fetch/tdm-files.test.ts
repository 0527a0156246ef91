import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { test } from 'node:test'
import { fetcherFor, html, sends } from './testing/fetcher-for.ts'
import type { Answering } from './testing/loopback-server.ts'
import { startLoopback } from './testing/loopback-server.ts'

const reserved = JSON.stringify([
  { location: '/free', 'tdm-reservation': 0 },
  { location: '/', 'tdm-reservation': 1, 'tdm-policy': 'https://vellin.example/tdm' },
])
const tdmFile = { reservation: '1', policy: 'https://vellin.example/tdm' }

async function siteWith(context: TestContext, answer: Answering, headers: Record<string, string> = {}) {
  const site = { asked: 0, answer }
  const page = sends({ 'content-type': 'text/html', ...headers }, html)
  const server = await startLoopback(context, page, undefined, (request, response) => {
    site.asked += 1
    site.answer(request, response)
  })
  let time = Date.parse('2031-05-06T07:08:09Z')
  const fetcher = fetcherFor(context, server, { now: () => new Date(time) })
  const headersOf = async (path: string) => {
    const fetched = await fetcher.fetchPage(server.at(path))
    assert.equal(fetched.kind, 'page')
    return fetched.kind === 'page' ? fetched.page.robotHeaders : undefined
  }
  return { site, headersOf, passHours: (hours: number) => (time += hours * 3600 * 1000) }
}

const sendsFile = sends({ 'content-type': 'application/json' }, reserved)

test('tdmrep.json is asked for once a day, after the page, and says what holds for its address', async t => {
  const { site, headersOf, passHours } = await siteWith(t, sendsFile)
  const pages = await Promise.all(['/harbour', '/free/harbour', '/ferry'].map(headersOf))
  assert.deepEqual(pages, [{ tdmFile }, { tdmFile: { reservation: '0' } }, { tdmFile }])
  passHours(23)
  assert.deepEqual(await headersOf('/harbour'), { tdmFile })
  assert.equal(site.asked, 1)
  passHours(2)
  site.answer = sends({}, 'gone', 404)
  assert.equal(await headersOf('/harbour'), undefined)
  passHours(23)
  await headersOf('/harbour')
  assert.equal(site.asked, 2)
})

test('a page whose own header speaks of it needs no file', async t => {
  const { site, headersOf } = await siteWith(t, sendsFile, { 'tdm-reservation': '0' })
  assert.deepEqual(await headersOf('/harbour'), { tdmReservation: '0' })
  assert.equal(site.asked, 0)
})

const silent: [name: string, answer: Answering][] = [
  ['says that it is not well', sends({}, '', 503)],
  ['breaks off', (_request, response) => response.writeHead(200, { 'content-length': '99' }).destroy()],
  ['is too large', sends({}, `[${' '.repeat(600_000)}]`)],
  ['leads to where nothing may be asked', sends({ location: 'http://10.0.0.1/' }, '', 302)],
]
for (const [name, answer] of silent)
  test(`where the file ${name}, nothing is reserved, and it is asked for again an hour later`, async t => {
    const { site, headersOf, passHours } = await siteWith(t, answer)
    assert.equal(await headersOf('/harbour'), undefined)
    site.answer = sendsFile
    assert.equal(await headersOf('/harbour'), undefined)
    passHours(1)
    assert.deepEqual(await headersOf('/harbour'), { tdmFile })
  })
