import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import type http from 'node:http'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { freshWorld, type FreshWorld } from '../../../test/newsroom/fresh-world.ts'
import { outletServer, type OutletServer } from '../../../test/newsroom/outlet-server.ts'
import { feed } from '../../store/index.ts'
import { pollDueFeeds } from './poll-due-feeds.ts'
import { subscribeFeed } from './subscribe-feed.ts'
import { confirmSubscription, isPushed, takePush, type HubState } from './web-sub.ts'

let outlet: OutletServer
let fresh: FreshWorld
let asked: URLSearchParams[] = []
before(async () => {
  outlet = await outletServer()
  fresh = await freshWorld({ allow: [outlet.pair], publicUrl: 'https://sayso.example' })
})
after(async () => {
  await fresh.close()
  await outlet.close()
})

const body = (path: string) =>
  `<rss version="2.0"><channel><title>Quay Post</title><item><title>${path}</title><link>${outlet.address}/${path}</link></item></channel></rss>`

function serveHubAndFeed(name: string) {
  asked = []
  const hub = outlet.serve(`/hub-${name}`, (response, request: http.IncomingMessage) => {
    let form = ''
    request.on('data', (chunk: Buffer) => (form += chunk.toString()))
    request.on('end', () => {
      asked.push(new URLSearchParams(form))
      response.writeHead(202).end()
    })
  })
  return outlet.serve(`/${name}.rss`, response =>
    response
      .writeHead(200, { link: `<${hub}>; rel="hub", <${outlet.address}/${name}.rss>; rel="self"` })
      .end(body(`${name}-1`)),
  )
}

async function subscribed(name: string) {
  const address = serveHubAndFeed(name)
  const { id } = await subscribeFeed(fresh.world, { address }, null)
  await Promise.all(await pollDueFeeds(fresh.world, 10))
  const token = new URL(asked[0]!.get('hub.callback')!).pathname.split('/').at(-1)!
  return { id, token, topic: address }
}

const hubOf = async (id: string) => (await feed.findFeed(fresh.world.db, id))!.hub as HubState
const challenge = (topic: string) =>
  new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': topic,
    'hub.challenge': 'echo me',
    'hub.lease_seconds': '864000',
  })

/** The bench hub speaks http; what only holds for https hubs is tried on one that says it does. */
async function asHttps(id: string) {
  const hub = await hubOf(id)
  await feed.setHub(fresh.world.db, id, { ...hub, hub: hub.hub.replace('http:', 'https:') })
}

async function titlesOf(id: string): Promise<string[]> {
  const rows = await sql<{ title: string }>`
    select given #>> '{entry,title}' as title from submission where feed_id = ${id} order by id`.execute(
    fresh.world.db,
  )
  return rows.rows.map(row => row.title)
}

test('a feed that names a hub is subscribed there, verified, and then counts as pushed until its lease ends', async () => {
  const { id, token, topic } = await subscribed('one')
  assert.deepEqual(
    [asked.length, asked[0]!.get('hub.mode'), asked[0]!.get('hub.topic')],
    [1, 'subscribe', topic],
  )
  assert.match(asked[0]!.get('hub.callback')!, /^https:\/\/sayso\.example\/websub\//)
  assert.equal(isPushed(await hubOf(id), new Date()), false)
  assert.equal(await confirmSubscription(fresh.world, id, token, challenge(topic)), 'echo me')
  assert.equal(isPushed(await hubOf(id), new Date()), true)
  assert.equal(isPushed(await hubOf(id), new Date(Date.now() + 11 * 86_400_000)), false)
})

test('what was not asked for is not confirmed: another topic, another token, another feed', async () => {
  const { id, token, topic } = await subscribed('two')
  for (const [feedId, tried, about] of [
    [id, token, 'https://elsewhere.example/'],
    [id, 'x'.repeat(24), topic],
    ['0199f0de-0000-7000-8000-000000000000', token, topic],
    ['nonsense', token, topic],
  ] as const)
    await assert.rejects(confirmSubscription(fresh.world, feedId, tried, challenge(about)), {
      code: 'not-found',
    })
})

test('a push with the right signature is taken in; one without is thrown away, and nobody can tell', async () => {
  const { id, token } = await subscribed('three')
  await asHttps(id)
  const { secret } = await hubOf(id)
  const pushed = Buffer.from(body('three-2'))
  const sign = (key: string) => `sha256=${createHmac('sha256', key).update(pushed).digest('hex')}`
  const push = (signature: string | undefined) =>
    takePush(fresh.world, id, token, { body: pushed, signature, type: 'application/rss+xml' })
  await push(undefined)
  await push(sign('another secret'))
  assert.deepEqual(await titlesOf(id), ['three-1'])
  await push(sign(secret))
  await push(sign(secret))
  assert.deepEqual(await titlesOf(id), ['three-1', 'three-2'])
})

test('a lease that is to be renewed is renewed with the same secret, and stays active meanwhile', async () => {
  const { id, token, topic } = await subscribed('four')
  await confirmSubscription(fresh.world, id, token, challenge(topic))
  const before = await hubOf(id)
  await feed.setHub(fresh.world.db, id, { ...before, renewAt: new Date(Date.now() - 1000).toISOString() })
  await feed.askNow(fresh.world.db, id, new Date())
  asked = []
  await Promise.all(await pollDueFeeds(fresh.world, 10))
  assert.equal(asked.length, 1)
  const now = await hubOf(id)
  assert.deepEqual([now.secret, now.token, now.state], [before.secret, before.token, 'active'])
})

test('a site without a public address asks no hub', async () => {
  const { world, close } = await freshWorld({ allow: [outlet.pair] })
  const address = serveHubAndFeed('five')
  await subscribeFeed(world, { address }, null)
  await Promise.all(await pollDueFeeds(world, 10))
  assert.deepEqual(asked, [])
  await close()
})
