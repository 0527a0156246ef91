import assert from 'node:assert/strict'
import type { IncomingMessage } from 'node:http'
import { test } from 'node:test'
import { assertRefused, fetcherFor, sends } from './testing/fetcher-for.ts'
import { startLoopback } from './testing/loopback-server.ts'

const subscription = {
  'hub.mode': 'subscribe',
  'hub.topic': 'https://vellin.example/feed?a=1&b=2',
  'hub.secret': 'a b+c',
}

async function formOf(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks = await request.toArray()
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks as Buffer[]).toString()))
}

test('a form is sent once, as a form, and the status says that it was accepted', async t => {
  const forms: Promise<object>[] = []
  const server = await startLoopback(t, (request, response) => {
    forms.push(formOf(request))
    response.writeHead(202).end()
  })
  const posted = await fetcherFor(t, server).postForm(server.at('/hub'), subscription)
  assert.deepEqual(posted, { kind: 'accepted', status: 202, url: server.at('/hub') })
  assert.deepEqual(await Promise.all(forms), [subscription])
  const { method, headers } = server.requests()[0]!
  assert.equal(method, 'POST')
  assert.equal(headers['content-type'], 'application/x-www-form-urlencoded')
  assert.match(headers['user-agent']!, /^Sayso\//)
  assert.equal(headers.cookie, undefined)
})

test('a hub that says no is told in words, its own words as plain text', async t => {
  const cases: [body: string, words: string | null][] = [
    ['The topic is not ours.\r\n\x1b[31m Go\taway', 'The topic is not ours. [31m Go away'],
    ['', null],
    ['x'.repeat(1_000_000), 'x'.repeat(300)],
    ['\u202eevil', 'evil'],
  ]
  for (const [body, words] of cases) {
    const server = await startLoopback(t, sends({}, body, 422))
    const posted = await fetcherFor(t, server).postForm(server.at('/'), subscription)
    assert(posted.kind === 'refused')
    assert.deepEqual([posted.code, posted.status, posted.words], ['status', 422, words])
    assert.equal(posted.wayOn, null)
  }
})

test('redirects keep method and form, or are not followed', async t => {
  for (const [status, followed] of [
    [301, false],
    [302, false],
    [303, false],
    [307, true],
    [308, true],
  ] as const) {
    const forms: Promise<object>[] = []
    const target = await startLoopback(t, (request, response) => {
      forms.push(formOf(request))
      response.writeHead(202).end()
    })
    const server = await startLoopback(t, sends({ location: target.at('/hub') }, '', status))
    const fetcher = fetcherFor(t, server, { allow: [server.host, target.host] })
    const posted = await fetcher.postForm(server.at('/'), subscription)
    assert.equal(target.connections(), followed ? 1 : 0)
    if (followed) assert.deepEqual(posted, { kind: 'accepted', status: 202, url: target.at('/hub') })
    else assert.equal(posted.kind === 'refused' && posted.status, status)
    assert.deepEqual(await Promise.all(forms), followed ? [subscription] : [])
  }
})

test('nothing is connected where the address of a hub is forbidden, at once or after a redirect', async t => {
  const inner = await startLoopback(t, sends({}, '', 202))
  const server = await startLoopback(t, sends({ location: inner.at('/') }, '', 307))
  const fetcher = fetcherFor(t, server)
  for (const url of [inner.at('/'), server.at('/')]) {
    const posted = await fetcher.postForm(url, subscription)
    assertRefused(posted, 'address')
    assert.equal(posted.kind === 'refused' && posted.words, null)
  }
  assert.equal(inner.connections(), 0)
  assert.equal(server.requests().length, 1)
})

test('a form that is not small is a mistake of ours', async t => {
  const server = await startLoopback(t, sends({}, '', 202))
  const form = { 'hub.topic': 'x'.repeat(40_000) }
  await assert.rejects(fetcherFor(t, server).postForm(server.at('/'), form), RangeError)
  assert.equal(server.connections(), 0)
})
