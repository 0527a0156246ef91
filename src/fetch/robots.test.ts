import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { makeFetcher } from './fetcher.ts'
import { assertRefused, fetcherFor } from './testing/fetcher-for.ts'
import type { Answering } from './testing/loopback-server.ts'
import { startLoopback } from './testing/loopback-server.ts'

const sendsPage: Answering = (_request, response) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end('<p>The harbour of Vellin stays closed.')

const hourMs = 3600 * 1000

async function siteWith(context: TestContext, robots: Answering) {
  const site = { asked: 0, robots }
  const server = await startLoopback(context, sendsPage, (request, response) => {
    site.asked += 1
    site.robots(request, response)
  })
  let time = Date.parse('2031-05-06T07:08:09Z')
  const fetcher = makeFetcher({
    siteUrl: 'https://sayso.example/',
    version: '1',
    allow: [server.host],
    now: () => new Date(time),
  })
  context.after(() => fetcher.close())
  const fetchCode = async (path: string) => {
    const fetched = await fetcher.fetchPage(server.at(path))
    return fetched.kind === 'refused' ? fetched.code : fetched.kind
  }
  return { site, server, fetchCode, passHours: (hours: number) => (time += hours * hourMs) }
}

const says =
  (status: number, text: string | Buffer = '', headers: Record<string, string> = {}): Answering =>
  (_request, response) =>
    response.writeHead(status, headers).end(text)

const closed = 'user-agent: sayso\ndisallow: /closed'

test('robots.txt is asked first, once a day, and obeyed', async t => {
  const { site, server, fetchCode, passHours } = await siteWith(t, says(200, closed))
  assert.equal(await fetchCode('/closed/harbour'), 'robots')
  assert.equal(server.requests().length, 0)
  assert.equal(await fetchCode('/open'), 'page')
  passHours(23)
  assert.equal(await fetchCode('/closed'), 'robots')
  assert.equal(site.asked, 1)
  passHours(2)
  site.robots = says(200, '')
  assert.equal(await fetchCode('/closed'), 'page')
  assert.equal(site.asked, 2)
})

test('pages asked for at the same time share one robots.txt', async t => {
  const { site, fetchCode } = await siteWith(t, says(200, closed))
  const codes = await Promise.all(['/closed', '/a', '/b', '/closed?c'].map(fetchCode))
  assert.deepEqual(codes, ['robots', 'page', 'page', 'robots'])
  assert.equal(site.asked, 1)
})

test('a site without robots.txt is open, one that cannot answer is closed for some minutes', async t => {
  const cases: [status: number, code: string][] = [
    [404, 'page'],
    [403, 'page'],
    [410, 'page'],
    [429, 'robots'],
    [500, 'robots'],
    [503, 'robots'],
  ]
  for (const [status, code] of cases) {
    const { site, fetchCode, passHours } = await siteWith(t, says(status))
    assert.equal(await fetchCode('/'), code, String(status))
    await fetchCode('/again')
    assert.equal(site.asked, 1)
    passHours(1)
    site.robots = says(200, '')
    assert.equal(await fetchCode('/'), 'page')
    assert.equal(site.asked, code === 'page' ? 1 : 2)
  }
})

test('a site that cannot say is told from one that says no; where nobody answered, it is asked again soon', async t => {
  let time = Date.parse('2031-05-06T07:08:09Z')
  const robots: { say: Answering } = { say: says(503) }
  const server = await startLoopback(t, sendsPage, (request, response) => robots.say(request, response))
  const fetcher = fetcherFor(t, server, { now: () => new Date(time) })
  const ask = () => fetcher.fetchPage(server.at('/harbour'))

  const unsaid = await ask()
  assertRefused(unsaid, 'robots', /cannot say for now/)
  assert.equal(unsaid.kind === 'refused' && unsaid.retryAt?.getTime(), time + 10 * 60_000)
  assert.deepEqual(fetcher.silence(), { hosts: 0, since: null })

  time += hourMs
  robots.say = (_request, response) => response.destroy()
  const unheard = await ask()
  assertRefused(unheard, 'network')
  assert.equal(unheard.kind === 'refused' && unheard.retryAt, undefined)
  assert.deepEqual(fetcher.silence(), { hosts: 1, since: new Date(time) })

  time += 61_000
  robots.say = says(404)
  assert.equal((await ask()).kind, 'page')
  assert.deepEqual(fetcher.silence(), { hosts: 0, since: null })
})

test('robots.txt is followed through redirects and read compressed', async t => {
  const { fetchCode } = await siteWith(t, (request, response) => {
    if (request.url === '/robots.txt')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(closed))
  })
  assert.equal(await fetchCode('/closed'), 'robots')

  const other = await startLoopback(t, says(200, closed))
  const server = await startLoopback(t, sendsPage, says(301, '', { location: other.at('/rules.txt') }))
  const fetcher = makeFetcher({
    siteUrl: 'https://s.example/',
    version: '1',
    allow: [server.host, other.host],
  })
  t.after(() => fetcher.close())
  const fetched = await fetcher.fetchPage(server.at('/closed'))
  assert.equal(fetched.kind === 'refused' && fetched.code, 'robots')
})

test('a robots.txt behind a circle of redirects is a missing one', async t => {
  const { fetchCode, server } = await siteWith(t, says(302, '', { location: '/robots.txt?again' }))
  assert.equal(await fetchCode('/'), 'page')
  assert.equal(server.requests().at(-1)!.url, '/')
})

test('of a huge robots.txt the first 500 KiB count', async t => {
  const filler = `disallow: /${'x'.repeat(100)}\n`.repeat(6000)
  const { fetchCode } = await siteWith(t, says(200, `${closed}\n${filler}disallow: /late\n`))
  assert.equal(await fetchCode('/closed'), 'robots')
  assert.equal(await fetchCode('/late'), 'page')
})

test('every hop of a redirect is asked for', async t => {
  const target = await startLoopback(t, sendsPage, says(200, closed))
  const server = await startLoopback(t, says(302, '', { location: target.at('/closed') }))
  const fetcher = makeFetcher({
    siteUrl: 'https://s.example/',
    version: '1',
    allow: [server.host, target.host],
  })
  t.after(() => fetcher.close())
  const fetched = await fetcher.fetchPage(server.at('/'))
  assert.equal(fetched.kind === 'refused' && fetched.code, 'robots')
  assert.equal(target.requests().length, 0)
})
