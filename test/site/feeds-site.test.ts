import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import {
  addAccount,
  carryOnImport,
  operator,
  pollDueFeeds,
  readArticle,
  submitText,
  type Role,
} from '../../src/newsroom/index.ts'
import { readStarterOutlets } from '../../src/newsroom/feeds/starter-outlets.ts'
import { feed, outlet, site as siteStore } from '../../src/store/index.ts'
import { freshWorld, type FreshWorld } from '../newsroom/fresh-world.ts'
import { harbourReport, html, outletServer, type OutletServer } from '../newsroom/outlet-server.ts'
import { servedSite, Visitor, type TestSite } from './served-site.ts'

let server: OutletServer
let fresh: FreshWorld
let site: TestSite
let editor: Visitor
let shiftMs = 0
before(async () => {
  server = await outletServer()
  fresh = await freshWorld({
    openAdding: true,
    allow: [server.pair],
    now: () => new Date(Date.now() + shiftMs),
  })
  site = await servedSite(fresh.world)
  editor = await signedIn('editor')
})
after(async () => {
  await site.close()
  await fresh.close()
  await server.close()
})

async function signedIn(role: Role): Promise<Visitor> {
  const person = { name: `The ${role}`, email: `${role}@paper.example`, password: 'nine brown teacups' }
  await addAccount(fresh.world, { ...person, role })
  const visitor = new Visitor(site.address)
  const { email, password } = person
  assert.equal((await visitor.send('/sign-in', '/sign-in', { email, password })).status, 303)
  return visitor
}

/** What a person reads of a page, in one line. */
const readingOf = (page: string) => page.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

function serveFeed(path: string, title: string): string {
  const item = '<item><title>Ferries run</title><link>https://harrow.example/1</link></item>'
  return server.serve(path, response =>
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(
        `<rss version="2.0"><channel><title>${title}</title><language>en</language>${item}</channel></rss>`,
      ),
  )
}

describe('feeds and the queue are for editors', () => {
  const pages = [
    '/feeds',
    '/feeds/starter',
    '/feeds.opml',
    '/queue',
    '/feeds/01890000-0000-7000-8000-000000000000',
  ]
  const forms = [
    '/feeds',
    '/feeds/find',
    '/feeds/import',
    '/feeds/starter',
    '/feeds/x/ask',
    '/feeds/x/unsubscribe',
  ]

  test('a stranger is told to sign in, a contributor that the pages are not theirs', async () => {
    const contributor = await signedIn('contributor')
    for (const path of pages) {
      const asked = await new Visitor(site.address).get(path)
      assert.equal(asked.status, 403, path)
      assert.match(asked.body, /for the editors of this site\.[\s\S]*Sign in with an editor/)
      const answer = await contributor.get(path)
      assert.equal(answer.status, 403, path)
      assert.doesNotMatch(answer.body, /Sign in with/)
    }
    for (const path of forms)
      assert.equal((await contributor.send('/add', path, { url: server.address })).status, 403, path)
    assert.deepEqual(server.asked, [])
  })

  test('a form without its token does nothing', async () => {
    for (const path of forms)
      assert.equal((await editor.send('/feeds', path, { token: 'x', url: server.address })).status, 403, path)
    assert.deepEqual(server.asked, [])
  })
})

test('the demo world subscribes to nothing', async () => {
  const become = async (demo: boolean) => {
    await siteStore.markDemo(fresh.world.db, demo)
    shiftMs += 10_000 // past what the site remembers of itself
  }
  await become(true)
  for (const path of ['/feeds', '/feeds/find', '/feeds/starter', '/feeds/import']) {
    const answer = await editor.send('/feeds', path, { url: `${server.address}/rss` })
    assert.equal(answer.status, 409, path)
    assert.match(answer.body, /The demo world asks no feeds/)
  }
  assert.deepEqual(server.asked, [])
  assert.match(readingOf((await editor.get('/feeds')).body), /The demo world asks no feeds/)
  await become(false)
})

describe('a feed, from the site it belongs to until it is unsubscribed', () => {
  let page = ''

  test('is found behind the address of a site, read once, and offered', async () => {
    const address = serveFeed('/rss', 'Harrow &lt;script&gt;alert(1)&lt;/script&gt; News')
    server.serve('/', html(`<link rel="alternate" type="application/rss+xml" href="${address}">`))
    const found = await editor.send('/feeds', '/feeds/find', { url: server.address })
    assert.equal(found.status, 200, readingOf(found.body))
    assert.match(readingOf(found.body), /1 feed can be read there\..*Harrow .*English · 1 entry Subscribe/)
    assert.doesNotMatch(found.body, /<script>alert/)
    const answer = await editor.send('/feeds', '/feeds', { url: address, title: 'Harrow News' })
    assert.equal(answer.status, 303)
    page = answer.headers.get('location') ?? ''
    assert.match(page, /^\/feeds\/[0-9a-f-]{36}$/)
    assert.match(
      readingOf((await editor.get(page)).body),
      /Harrow News.*Not read yet Not asked yet, next at once\./,
    )
    const again = await editor.send('/feeds', '/feeds', { url: address })
    assert.equal(again.headers.get('location'), page)
  })

  test('says on its page what came of asking', async () => {
    await Promise.all(await pollDueFeeds(fresh.world, 10))
    const words = readingOf((await editor.get(page)).body)
    assert.match(words, /In order Asked last .*, next in .*Why then: [A-Z].*\. Ask now Stop Unsubscribe/)
    assert.match(words, /Read Status 200 Size [\d.]+ byte Took \d+ ms Entries 1 New 1/)
    assert.match(readingOf((await editor.get('/feeds')).body), /1 feed is subscribed, and all is in order\./)
  })

  test('says what was wrong when it fails, and comes first in the list', async () => {
    server.serve('/rss', response => response.writeHead(500).end())
    const asked = await editor.send(page, `${page}/ask`, {})
    assert.equal(asked.headers.get('location'), `${page}?asked=1`)
    assert.match((await editor.get(`${page}?asked=1`)).body, /role="status"/)
    await Promise.all(await pollDueFeeds(fresh.world, 10))
    const words = readingOf((await editor.get(page)).body)
    assert.match(words, /Failing The last attempt failed\. What was wrong: .*500.*Why then: /)
    assert.match(words, /Error from the server .* Status 500/)
    assert.match(readingOf((await editor.get('/feeds')).body), /1 feed is subscribed: 1 failing \./)
  })

  test('is stopped, and unsubscribed for good', async () => {
    await editor.send(page, `${page}/stop`, {})
    assert.match(
      readingOf((await editor.get(page)).body),
      /It is not asked any more\. An editor stopped it\./,
    )
    assert.equal((await editor.send(page, `${page}/unsubscribe`, {})).headers.get('location'), '/feeds')
    assert.equal((await editor.get(page)).status, 404)
    assert.equal((await editor.send('/feeds', `${page}/ask`, {})).status, 404)
  })
})

const refused: [why: string, url: string, sentence: RegExp][] = [
  ['an address without a feed', '/nothing', /404|No feed can be found/],
  ['a private network', 'http://192.168.1.4/feed', /private/],
  ['a file', 'file:///etc/passwd', /web|address/],
  ['words', 'the harrow news', /address/],
  ['nothing', '', /address/],
]
for (const [why, url, sentence] of refused)
  test(`${why} is refused beside the field, with the list below`, async () => {
    const address = url.startsWith('/') ? server.address + url : url
    for (const path of ['/feeds/find', ...(url.startsWith('/') ? [] : ['/feeds'])]) {
      const answer = await editor.send('/feeds', path, { url: address })
      assert.equal(answer.status, 422, path)
      assert.match(/id="url-problem">([^<]*)/.exec(answer.body)?.[1] ?? '', sentence, path)
    }
  })

describe('lists of feeds', () => {
  const opml = (outlines: string) => ({
    name: 'feeds.opml',
    bytes: `<opml version="2.0"><head><title>Mine</title></head><body>${outlines}</body></opml>`,
  })
  const outline = (title: string, url: string) => `<outline type="rss" text="${title}" xmlUrl="${url}"/>`

  test('are imported: what is new, what was here, what was refused and why', async () => {
    const list = opml(
      outline('Tide', 'https://tide.example/rss') +
        outline('Cove', 'https://cove.example/rss') +
        outline('Inside', 'http://10.0.0.7/rss') +
        outline('None', 'javascript:alert(1)'),
    )
    const first = await editor.upload('/feeds', '/feeds/import', list)
    assert.equal(first.status, 200, readingOf(first.body))
    assert.match(
      readingOf(first.body),
      /2 feeds are new here and 1 feed was refused\..*http:\/\/10\.0\.0\.7\/rss .*private.*Line 1: “None” has no address of the web/,
    )
    const again = await editor.upload('/feeds', '/feeds/import', list)
    assert.match(readingOf(again.body), /0 feeds are new here, 2 feeds were here already/)
  })

  test('that are long are gone through by and by: the page says how far, and nothing is lost or done twice', async () => {
    const numbered = (number: number) => outline(`Long ${number}`, `https://long-${number}.example/rss`)
    const long = Array.from({ length: 1100 }, (_, number) => numbered(number))
    const refused = outline('Inside', 'http://10.0.0.8/rss')
    const list = opml([refused, ...long, outline('None', '/rss')].join('\n'))
    const answer = await editor.upload('/feeds', '/feeds/import', list)
    assert.equal(answer.status, 303)
    const path = answer.headers.get('location')!
    const waiting = await editor.get(path)
    assert.match(readingOf(waiting.body), /being gone through.*It waits for its turn/)
    assert.match(waiting.body, /<noscript><meta http-equiv="refresh"/)
    const id = path.split('/').at(-1)!
    // The worker ends in the middle of the second batch.
    let asked = 0
    const vet = (url: string) => {
      if (++asked > 700) throw new Error('the worker ended')
      return fresh.world.fetcher.vet(url)
    }
    const ending = { ...fresh.world, fetcher: { ...fresh.world.fetcher, vet } }
    await assert.rejects(carryOnImport(ending, id), /the worker ended/)
    const half = readingOf((await editor.get(path)).body)
    assert.match(half, /500 of 1,101 feeds looked at\. So far 499 are new here, 0 were here already and 1 was refused/)
    await Promise.all([carryOnImport(fresh.world, id), carryOnImport(fresh.world, id)])
    await carryOnImport(fresh.world, id)
    const done = readingOf((await editor.get(path)).body)
    assert.match(done, /1,100 feeds are new here and 1 feed was refused\..*10\.0\.0\.8.*Line 1102: “None” has no address/)
    const kept = await sql<{ file: Buffer | null }>`select file from feed_import where id = ${id}`.execute(fresh.world.db)
    assert.equal(kept.rows[0]!.file, null)
    const again = await editor.upload('/feeds', '/feeds/import', list)
    await carryOnImport(fresh.world, again.headers.get('location')!.split('/').at(-1)!)
    const repeated = readingOf((await editor.get(again.headers.get('location')!)).body)
    assert.match(repeated, /0 feeds are new here, 1,100 feeds were here already and 1 feed was refused/)
    await sql`delete from feed where title like 'Long %'`.execute(fresh.world.db)
  }) // prettier-ignore

  test('that are long and none are refused in words', async () => {
    const none = { name: 'a.opml', bytes: `<html>${'x'.repeat(60_000)}</html>` }
    const path = (await editor.upload('/feeds', '/feeds/import', none)).headers.get('location')!
    await carryOnImport(fresh.world, path.split('/').at(-1)!)
    const { body, status } = await editor.get(path)
    assert.equal(status, 200)
    assert.match(readingOf(body), /could not be read.*This is no list of feeds/)
    assert.doesNotMatch(body, /http-equiv="refresh"/)
    assert.equal((await editor.get('/feeds/imports/none')).status, 404)
    assert.equal((await new Visitor(site.address).get(path)).status, 403)
  })

  test('are exported as a file that can be imported again', async () => {
    const { body, headers } = await editor.get('/feeds.opml')
    assert.match(headers.get('content-type') ?? '', /x-opml/)
    assert.match(headers.get('content-disposition') ?? '', /attachment; filename="feeds\.opml"/)
    const again = await editor.upload('/feeds', '/feeds/import', { name: 'a.opml', bytes: body })
    assert.match(readingOf(again.body), /0 feeds are new here and 2 feeds were here already\./)
  })

  test('that are none, or missing, or too large, are refused with a sentence', async () => {
    const wrong = await editor.upload('/feeds', '/feeds/import', { name: 'a.opml', bytes: '<html></html>' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.body, /id="file-problem">This is no list of feeds/)
    const missing = await editor.upload('/feeds', '/feeds/import', { name: '', bytes: '' })
    assert.match(missing.body, /id="file-problem">No file was chosen/)
    const large = { name: 'a.opml', bytes: new Uint8Array(8_100_000) }
    assert.equal((await editor.upload('/feeds', '/feeds/import', large)).status, 413)
  })
})

test('of ten thousand feeds a page shows a hundred, those that need an editor first', async () => {
  await sql`
    insert into feed (id, address, key, host, title, subscribed_at, next_poll_at, read_at, failures, stopped_why)
    select gen_random_uuid(), 'https://' || n || '.crowd.example/rss', 'crowd ' || n, n || '.crowd.example',
      'Crowd ' || lpad(n::text, 5, '0'), now(), now() + interval '1 hour', now(), case when n = 9000 then 3 else 0 end,
      case when n = 9999 then 'An editor stopped it.' end
    from generate_series(1, 10000) n`.execute(fresh.world.db)
  const first = await editor.get('/feeds')
  assert.equal(first.body.match(/class="feed-state/g)?.length, 100)
  assert.match(
    readingOf(first.body),
    /10,002 feeds are subscribed: 1 stopped , 1 failing , 2 not read yet , 9,998 in order/,
  )
  assert.match(
    readingOf(first.body),
    /Stopped Crowd 09999 .*Failing Crowd 09000 .*Not read yet Cove .*Not read yet Tide .*In order Crowd 00001 /,
  )
  const last = await editor.get('/feeds?page=101')
  assert.match(readingOf(last.body), /In order Crowd 10000 .*Previous · Page 101 of 101/)
  assert.equal((await editor.get('/feeds?state=failing')).body.match(/class="feed-state/g)?.length, 1)
  for (const query of ['page=102', 'page=0', 'page=x', 'page=1e3', 'state=__proto__', 'state=ill'])
    assert.equal((await editor.get(`/feeds?${query}`)).status, 404, query)
})

test('the starter list fetches nothing; what is chosen is subscribed, and its outlet is known', async () => {
  const listed = await readStarterOutlets()
  const domains = Map.groupBy(listed, ({ home }) => new URL(home).hostname.split('.').slice(-2).join('.'))
  const own = ({ home }: (typeof listed)[number]) =>
    domains.get(new URL(home).hostname.split('.').slice(-2).join('.'))?.length === 1
  const chosen = listed.find(each => each.feeds.length > 0 && each.family !== null && own(each))!
  const { url } = chosen.feeds[0]!
  const page = await editor.get('/feeds/starter')
  assert.ok(page.body.includes(`value="${url.replaceAll('&', '&amp;')}"`))
  assert.ok(page.body.length < 1_500_000, `${page.body.length}`)
  const nothing = await editor.send('/feeds/starter', '/feeds/starter', { feed: 'https://other.example/rss' })
  assert.equal(nothing.status, 422)
  assert.match(nothing.body, /No feed was chosen/)
  const answer = await editor.send('/feeds/starter', '/feeds/starter', { feed: url })
  assert.match(readingOf(answer.body), /1 feed is new here\./)
  assert.equal((await feed.findFeedByAddress(fresh.world.db, url))?.readAt, null)
  const known = await fresh.world.db
    .transaction()
    .execute(db => outlet.findOrMakeOutlet(db, { name: chosen.name, host: null }))
  assert.deepEqual([known.name, known.country, known.family], [chosen.name, chosen.country, chosen.family])
})

test('the queue says in words what waits, and which host rests', async () => {
  await feed.restHost(
    fresh.world.db,
    'tide.example',
    new Date(Date.now() + 3_600_000),
    'It asked for a pause.',
  )
  const words = readingOf((await editor.get('/queue')).body)
  assert.match(words, /Articles from feeds One waits/)
  assert.match(words, /10,003 feeds are subscribed\. 3 feeds are due/)
  assert.match(words, /tide\.example until .* UTC It asked for a pause\./)
})

test('outlets are listed for everybody, page by page, but not those that only a reader supplied', async () => {
  const add = async (who: typeof operator | { by: 'nobody'; address: null }, name: string) => {
    const text = harbourReport.map(line => line.replaceAll('Constanta', name)).join('\n\n')
    const given = { text, title: `${name} harbour`, outlet: name, url: null, published: null, language: 'en' }
    const submitted = await submitText(fresh.world, who, given)
    await readArticle(fresh.world, submitted.kind === 'waiting' ? submitted.submissionId : '')
  }
  for (const name of ['Zeal', 'amber Herald']) await add(operator, name)
  await add({ by: 'nobody', address: null }, 'Minted')
  const { body } = await new Visitor(site.address).get('/outlets')
  assert.match(readingOf(body), /amber Herald .*1 article .*Zeal /)
  assert.doesNotMatch(body, /Minted/)
  const names = async (after: string | null) =>
    (await outlet.listOutlets(fresh.world.db, 1, after)).map(each => each.name)
  assert.deepEqual(await names(null), ['amber Herald'])
  assert.deepEqual(await names('amber-herald'), ['Zeal'])
  assert.equal((await new Visitor(site.address).get('/outlets?after=none')).status, 404)
})
