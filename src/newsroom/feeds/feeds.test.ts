import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { sql, type KyselyPlugin } from 'kysely'
import { freshWorld, type FreshWorld } from '../../../test/newsroom/fresh-world.ts'
import {
  articlePage,
  harbourReport,
  html,
  outletServer,
  type OutletServer,
} from '../../../test/newsroom/outlet-server.ts'
import { ensurePartitions, feed } from '../../store/index.ts'
import { keepHouse } from '../keep-house.ts'
import { readFedArticle } from './fed-article.ts'
import { exportFeeds, importFeeds } from './feed-lists.ts'
import { pollDueFeeds } from './poll-due-feeds.ts'
import { showFeed, showQueue } from './show-feeds.ts'
import { askFeedNow } from './steer-feed.ts'
import { findFeedsBehind, subscribeFeed } from './subscribe-feed.ts'

let outlet: OutletServer
let fresh: FreshWorld
let now = new Date('2026-03-01T12:00:00Z')

/** Longer than any summary. */
const fullText = harbourReport
  .map(words => `<p>${words}</p>`)
  .join('')
  .repeat(2)
before(async () => {
  outlet = await outletServer()
  fresh = await freshWorld({ allow: [outlet.pair], now: () => now })
  // The world's clock is not the database's: what it writes wants the partitions of its own months.
  await ensurePartitions(fresh.world.db, now, 1)
})
after(async () => {
  await fresh.close()
  await outlet.close()
})
beforeEach(() => outlet.asked.splice(0))

type Item = { readonly path: string; readonly title: string; readonly text?: string }

function rss(items: readonly Item[]): string {
  const entries = items.map(
    ({ path, title, text }) => `<item><title>${title}</title><link>${outlet.address}${path}</link>
      <guid isPermaLink="false">${path}</guid>${text ? `<content:encoded><![CDATA[${text}]]></content:encoded>` : ''}</item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>The Harrow Ledger</title><link>${outlet.address}/</link><language>en</language>${entries.join('')}</channel></rss>`
}

function serveFeed(path: string, items: readonly Item[], headers: Record<string, string> = {}) {
  return outlet.serve(path, (response, request) => {
    if (headers['etag'] && request.headers['if-none-match'] === headers['etag'])
      response.writeHead(304, headers).end()
    else response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(rss(items))
  })
}

function serveArticle(path: string, title: string) {
  const own = harbourReport.map(text => text.replaceAll('Constanta', `Port ${title}`))
  outlet.serve(path, html(articlePage(title, own)))
}

/** Has something done between the first query like this and what comes after it. */
function afterFirst(like: RegExp, act: () => Promise<void>): KyselyPlugin {
  let awaited: object | null = null
  let isDone = false
  return {
    transformQuery: ({ node, queryId }) => {
      const text = node.kind === 'RawNode' ? node.sqlFragments.join('?').trim() : ''
      if (!isDone && like.test(text)) awaited = queryId
      return node
    },
    transformResult: async ({ result, queryId }) => {
      if (queryId === awaited && !isDone) {
        isDone = true
        await act()
      }
      return result
    },
  }
}

async function pollAll() {
  await Promise.all(await pollDueFeeds(fresh.world, 100))
}

type Waiting = { id: string; address: string; state: string; title: string | null }

async function submissionsOf(feedId: string): Promise<Waiting[]> {
  const rows = await sql<Waiting>`
    select id, address, state, given #>> '{entry,title}' as title from submission
    where feed_id = ${feedId} order by address, id`.execute(fresh.world.db)
  return rows.rows
}

async function jobsOf(ids: readonly string[]): Promise<number> {
  const rows = await sql<{ n: number }>`
    select count(*) as n from pgboss.job
    where name = 'read-fed-article' and data ->> 'submission' = any(${ids})`.execute(fresh.world.db)
  return rows.rows[0]!.n
}

describe('a feed that is subscribed to', () => {
  test('brings every entry once: submission and job together, whatever feeds name it again', async () => {
    serveFeed('/one.rss', [
      { path: '/a1', title: 'One' },
      { path: '/a2', title: 'Two' },
      { path: '/a1?utm_source=rss', title: 'One, again' },
    ])
    const { id } = await subscribeFeed(fresh.world, { address: `${outlet.address}/one.rss` }, null)
    await pollAll()
    const taken = await submissionsOf(id)
    assert.deepEqual(
      taken.map(({ address, state }) => [new URL(address).pathname, state]),
      [
        ['/a1', 'waiting'],
        ['/a2', 'waiting'],
      ],
    )
    assert.equal(await jobsOf(taken.map(one => one.id)), 2)
    serveFeed('/two.rss', [
      { path: '/a2', title: 'Two' },
      { path: '/a3', title: 'Three' },
    ])
    const second = await subscribeFeed(fresh.world, { address: `${outlet.address}/two.rss` }, null)
    await pollAll()
    assert.deepEqual(
      (await submissionsOf(second.id)).map(one => one.title),
      ['Three'],
    )
    const view = (await showFeed(fresh.world, id))!
    assert.deepEqual(
      [view.title, view.state, view.fetches.map(one => [one.outcome, one.status, one.entries, one.fresh])],
      ['The Harrow Ledger', 'fine', [['feed', 200, 3, 2]]],
    )
    assert.ok(view.nextPollAt!.getTime() >= now.getTime() + 15 * 60_000)
    assert.match(view.nextPollWhy, /\.$/)
  })

  test('is asked again with its validators, and a 304 is no failure and takes nothing in', async () => {
    serveFeed('/kept.rss', [{ path: '/k1', title: 'Kept' }], { etag: 'W/"v1"' })
    const { id } = await subscribeFeed(fresh.world, { address: `${outlet.address}/kept.rss` }, null)
    await pollAll()
    now = new Date(now.getTime() + 25 * 3_600_000)
    await pollAll()
    const view = (await showFeed(fresh.world, id))!
    assert.deepEqual(
      view.fetches.map(one => one.outcome),
      ['unchanged', 'feed'],
    )
    assert.equal(view.state, 'fine')
    assert.equal((await submissionsOf(id)).length, 1)
  })

  test('does not bring what another feed brought and what is read in the middle of the poll', async () => {
    const items = [{ path: '/m1', title: 'Read in the middle' }]
    serveArticle('/m1', 'Read in the middle')
    const [first, second] = [serveFeed('/middle-1.rss', items), serveFeed('/middle-2.rss', items)]
    const { id } = await subscribeFeed(fresh.world, { address: first }, null)
    await pollAll()
    const [given] = await submissionsOf(id)
    const other = await subscribeFeed(fresh.world, { address: second }, null)
    const db = fresh.world.db.withPlugin(
      afterFirst(/^select key from (article_key|submission)\b/, () => readFedArticle(fresh.world, given!.id)),
    )
    await Promise.all(await pollDueFeeds({ ...fresh.world, db }, 100))
    assert.equal((await submissionsOf(id))[0]!.state, 'read')
    assert.deepEqual(await submissionsOf(other.id), [])
  })

  test('an entry that changed is read again and becomes a revision of the same article', async () => {
    serveArticle('/r1', 'Quay reopens')
    serveFeed('/changing.rss', [{ path: '/r1', title: 'Quay reopens' }])
    const { id } = await subscribeFeed(fresh.world, { address: `${outlet.address}/changing.rss` }, null)
    await pollAll()
    await readFedArticle(fresh.world, (await submissionsOf(id))[0]!.id)
    serveArticle('/r1', 'Quay reopens late')
    serveFeed('/changing.rss', [{ path: '/r1', title: 'Quay reopens late' }])
    now = new Date(now.getTime() + 25 * 3_600_000)
    await pollAll()
    const [first, second, ...more] = await submissionsOf(id)
    assert.equal(more.length, 0)
    await readFedArticle(fresh.world, second!.id)
    const rows = await sql<{ articles: number; revisions: number }>`
      select count(distinct article_id) as articles, max(revisions) as revisions
      from submission join article on article.id = article_id
      where submission.id in (${first!.id}, ${second!.id})`.execute(fresh.world.db)
    assert.deepEqual(rows.rows, [{ articles: 1, revisions: 2 }])
  })

  test('an entry that changes while its article is being read is read once more, when that is over', async () => {
    serveFeed('/quick.rss', [{ path: '/q1', title: 'Quick' }])
    const { id } = await subscribeFeed(fresh.world, { address: `${outlet.address}/quick.rss` }, null)
    const changeTo = async (title: string) => {
      serveFeed('/quick.rss', [{ path: '/q1', title }])
      await askFeedNow(fresh.world, id)
      await pollAll()
      return (await submissionsOf(id)).length
    }
    await pollAll()
    assert.equal(await changeTo('Quicker'), 1, 'what waits has not been read yet')
    await sql`update submission set state = 'reading' where feed_id = ${id}`.execute(fresh.world.db)
    assert.equal(await changeTo('Quickest'), 2)
    const again = (await submissionsOf(id)).find(({ state }) => state === 'waiting')
    const jobs = await sql<{ startAfter: Date }>`
      select start_after as "startAfter" from pgboss.job where data ->> 'submission' = ${again!.id}`.execute(
      fresh.world.db,
    )
    assert.deepEqual(jobs.rows, [{ startAfter: new Date(now.getTime() + 120_000) }])
    assert.equal(await changeTo('Quickest of all'), 2, 'one that waits is enough')
  })

  test('is read once, also after its submission and a long silence of the feed are forgotten', async () => {
    const etag = { etag: '"still"' }
    const items = [
      { path: '/kept', title: 'Kept' },
      { path: '/gone', title: 'Gone' },
    ]
    const { id } = await subscribeFeed(fresh.world, { address: serveFeed('/still.rss', items, etag) }, null)
    serveArticle('/kept', 'Kept')
    outlet.serve('/gone', response => response.writeHead(404).end('gone'))
    await pollAll()
    for (const one of await submissionsOf(id)) await readFedArticle(fresh.world, one.id)
    assert.deepEqual((await submissionsOf(id)).map(({ state }) => state).sort(), ['read', 'refused'])
    // Until then the feed says only that nothing changed, which tells nothing of its entries.
    for (const days of [13, 70, 70]) {
      now = new Date(now.getTime() + days * 86_400_000)
      await askFeedNow(fresh.world, id)
      await pollAll()
      await keepHouse(fresh.world, 30)
      assert.equal((await submissionsOf(id)).length, days === 13 ? 2 : 0)
    }
    serveFeed('/still.rss', items)
    await askFeedNow(fresh.world, id)
    await pollAll()
    assert.deepEqual(await submissionsOf(id), [])
    // What it no longer holds is forgotten, once it was read long after.
    serveFeed('/still.rss', items.slice(0, 1))
    now = new Date(now.getTime() + 70 * 86_400_000)
    await askFeedNow(fresh.world, id)
    await pollAll()
    await keepHouse(fresh.world, 30)
    const entries = await sql<{ identity: string }>`
      select identity from feed_entry where feed_id = ${id}`.execute(fresh.world.db)
    assert.deepEqual(entries.rows.length, 1)
  })

  test('fails in words, backs off, is never given up, and is asked at once when an editor says so', async () => {
    const address = outlet.serve('/broken.rss', response => response.writeHead(500).end('out of order'))
    const { id } = await subscribeFeed(fresh.world, { address }, null)
    const pauses: number[] = []
    for (let failures = 1; failures <= 4; failures++) {
      await pollAll()
      const { nextPollAt, state } = (await showFeed(fresh.world, id))!
      assert.equal(state, 'failing')
      pauses.push(nextPollAt!.getTime() - now.getTime())
      now = nextPollAt!
    }
    assert.ok(pauses[3]! > pauses[2]! && pauses[2]! > pauses[0]!, pauses.join())
    const view = (await showFeed(fresh.world, id))!
    assert.match(view.fetches[0]!.sentence!, /500/)
    assert.match(view.nextPollWhy, /500|fourth|4th/)
    serveFeed('/broken.rss', [{ path: '/b1', title: 'Mended' }])
    now = new Date(now.getTime() - 60_000)
    await askFeedNow(fresh.world, id)
    await pollAll()
    assert.equal((await showFeed(fresh.world, id))!.state, 'fine')
  })

  test('that is gone for good (410) is stopped, and the list says why', async () => {
    const address = outlet.serve('/gone.rss', response => response.writeHead(410).end())
    const { id } = await subscribeFeed(fresh.world, { address }, null)
    await pollAll()
    const view = (await showFeed(fresh.world, id))!
    assert.equal(view.state, 'stopped')
    assert.match(view.stoppedWhy!, /gone/)
    now = new Date(now.getTime() + 48 * 3_600_000)
    outlet.asked.splice(0)
    await pollAll()
    assert.ok(!outlet.asked.includes('/gone.rss'))
  })

  test('a page that fails for now is asked for again later; what it says in the end stands', async () => {
    let answers = 0
    outlet.serve('/later', response => {
      answers++
      if (answers === 1) response.writeHead(503).end()
      else html(articlePage('Later', harbourReport))(response)
    })
    serveFeed('/later.rss', [{ path: '/later', title: 'Later' }])
    const { id } = await subscribeFeed(fresh.world, { address: `${outlet.address}/later.rss` }, null)
    await pollAll()
    const [given] = await submissionsOf(id)
    await readFedArticle(fresh.world, given!.id)
    assert.equal((await submissionsOf(id))[0]!.state, 'waiting')
    assert.equal(await jobsOf([given!.id]), 2, 'the first job and the one for later')
    await readFedArticle(fresh.world, given!.id)
    assert.equal((await submissionsOf(id))[0]!.state, 'read')
  })

  test('its full text stands in for a page that only subscribers are shown', async () => {
    outlet.serve('/walled', response => response.writeHead(403).end('subscribers only'))
    const asks = { 'x-robots-tag': 'noarchive', 'tdm-reservation': '1' }
    serveFeed('/full.rss', [{ path: '/walled', title: 'Harbour closed to all', text: fullText }], asks)
    const { id } = await subscribeFeed(fresh.world, { address: `${outlet.address}/full.rss` }, null)
    await pollAll()
    await readFedArticle(fresh.world, (await submissionsOf(id))[0]!.id)
    const rows = await sql<{ title: string; text: string; outlet: string; given: object; signals: object }>`
      select article.title, revision.text, outlet.name as outlet, submission.given, article.signals
      from submission
      join article on article.id = article_id
      join revision on revision.id = article.revision_id
      join outlet on outlet.id = article.outlet_id
      where submission.feed_id = ${id}`.execute(fresh.world.db)
    const [read] = rows.rows
    assert.equal(read?.title, 'Harbour closed to all')
    assert.ok(read.text.includes(harbourReport[0]!))
    assert.deepEqual(read.given, {}, 'what the feed said is not kept longer than needed')
    assert.deepEqual(
      read.signals,
      { archive: 'X-Robots-Tag: noarchive', tdm: 'header tdm-reservation: 1' },
      'what the feed’s answer says to robots goes for the text that was taken from it',
    )
  })

  test('a feed of another site speaks for no page of this one', async () => {
    outlet.serve('/guarded', response => response.writeHead(403).end('subscribers only'))
    serveFeed('/strange.rss', [{ path: '/guarded', title: 'Harbour for sale', text: fullText }])
    const { id } = await subscribeFeed(fresh.world, { address: `${outlet.address}/strange.rss` }, null)
    await pollAll()
    await sql`update feed set address = 'https://elsewhere.example/strange.rss' where id = ${id}`.execute(
      fresh.world.db,
    )
    const [given] = await submissionsOf(id)
    await readFedArticle(fresh.world, given!.id)
    const rows = await sql<{ state: string; refusal: string }>`
      select state, refusal_code as refusal from submission where id = ${given!.id}`.execute(fresh.world.db)
    assert.deepEqual(rows.rows, [{ state: 'refused', refusal: 'status' }])
  })

  test('what its page said to robots holds on when only the text of the feed is to be had', async () => {
    const signalsOf = async (feedId: string) => {
      const rows = await sql<{ signals: object }>`
        select article.signals from submission join article on article.id = article_id
        where submission.feed_id = ${feedId} order by submission.id desc limit 1`.execute(fresh.world.db)
      return rows.rows[0]?.signals
    }
    const full = (words: readonly string[]) => words.map(one => `<p>${one}</p>`).join('')
    outlet.serve('/turned', response => {
      response.setHeader('x-robots-tag', 'noai')
      html(articlePage('The pier is turned', harbourReport))(response)
    })
    const item = { path: '/turned', title: 'The pier is turned' }
    serveFeed('/turned.rss', [{ ...item, text: full(harbourReport).repeat(2) }])
    const { id } = await subscribeFeed(fresh.world, { address: `${outlet.address}/turned.rss` }, null)
    await pollAll()
    await readFedArticle(fresh.world, (await submissionsOf(id))[0]!.id)
    const ofPage = { ai: 'X-Robots-Tag: noai', imageAi: 'X-Robots-Tag: noai' }
    assert.deepEqual(await signalsOf(id), ofPage)
    outlet.serve('/turned', response => response.writeHead(403).end('subscribers only'))
    const later = full([...harbourReport, 'The pier was open again on Friday, the harbour master said.'])
    serveFeed('/turned.rss', [{ ...item, text: later.repeat(2) }], { 'x-robots-tag': 'noarchive' })
    now = new Date(now.getTime() + 24 * 3_600_000)
    await pollAll()
    for (const one of await submissionsOf(id)) await readFedArticle(fresh.world, one.id)
    assert.equal((await submissionsOf(id)).length, 2)
    assert.deepEqual(await signalsOf(id), { ...ofPage, archive: 'X-Robots-Tag: noarchive' })
  })

  test('a host that asks for a pause is left alone, and the queue page says so', async () => {
    const address = outlet.serve('/busy.rss', response =>
      response.writeHead(429, { 'retry-after': '3600' }).end(),
    )
    const { id } = await subscribeFeed(fresh.world, { address }, null)
    await pollAll()
    const { resting } = await showQueue(fresh.world)
    assert.deepEqual(
      resting.map(one => one.host),
      [outlet.pair],
    )
    await askFeedNow(fresh.world, id)
    outlet.asked.splice(0)
    await pollAll()
    assert.deepEqual(outlet.asked, [])
    const kept = await feed.findRest(fresh.world.db, outlet.pair, now)
    assert.ok(kept! > now)
  })
})

describe('subscribing', () => {
  test('finds the feed of a site by its page, and says which are here already', async () => {
    const { world, close } = await freshWorld({ allow: [outlet.pair] })
    serveFeed('/site.rss', [{ path: '/s1', title: 'S' }])
    outlet.serve(
      '/site',
      html('<html><head><link rel="alternate" type="application/rss+xml" href="/site.rss"></head></html>'),
    )
    const [found, ...more] = await findFeedsBehind(world, `${outlet.address}/site`)
    assert.deepEqual(
      [found?.address, found?.entries, found?.subscribed, more.length],
      [`${outlet.address}/site.rss`, 1, null, 0],
    )
    const { id } = await subscribeFeed(world, { address: found!.address }, null)
    assert.equal((await findFeedsBehind(world, found!.address))[0]?.subscribed, id)
    outlet.serve('/nothing', html('<p>no feed here</p>'))
    await assert.rejects(findFeedsBehind(world, `${outlet.address}/nothing`), /No feed/)
    await assert.rejects(findFeedsBehind(world, 'http://10.0.0.1/feed'), { code: 'address' })
    await close()
  })

  test('by OPML takes what the guard allows, names the rest, and exports the same list', async () => {
    const { world, close } = await freshWorld({ allow: [outlet.pair] })
    const opml = `<opml version="2.0"><body><outline text="Ports">
      <outline type="rss" text="Ledger" xmlUrl="https://ledger.example/rss"/>
      <outline type="rss" text="Inside" xmlUrl="http://192.168.1.1/rss"/>
      <outline type="rss" text="Ledger twice" xmlUrl="https://ledger.example/rss#x"/></outline></body></opml>`
    const done = await importFeeds(world, Buffer.from(opml), null)
    assert.deepEqual(
      [done.subscribed, done.already, done.refused.map(one => one.address)],
      [1, 0, ['http://192.168.1.1/rss']],
    )
    assert.equal((await importFeeds(world, Buffer.from(opml), null)).already, 1)
    const exported = await exportFeeds(world, 'All')
    const again = await freshWorld()
    assert.equal((await importFeeds(again.world, Buffer.from(exported), null)).subscribed, 1)
    assert.equal(
      await exportFeeds({ ...again.world, now: () => now }, 'All'),
      await exportFeeds({ ...world, now: () => now }, 'All'),
    )
    await again.close()
    await close()
  })
})
