import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { loadDemo } from '../../src/newsroom/index.ts'
import { freshWorld, type FreshWorld } from '../newsroom/fresh-world.ts'
import { servedSite, Visitor, type TestSite } from './served-site.ts'

let fresh: FreshWorld
let site: TestSite
let reader: Visitor
before(async () => {
  fresh = await freshWorld()
  await loadDemo(fresh.world)
  site = await servedSite(fresh.world)
  reader = new Visitor(site.address)
})
after(async () => {
  await site.close()
  await fresh.close()
})

const search = (query: string, more = '') => reader.get(`/search?q=${encodeURIComponent(query)}${more}`)

test('articles of the demo world are found without JavaScript, and lead to their pages', async () => {
  const { status, body } = await search('ferry')
  assert.equal(status, 200)
  const links = [...body.matchAll(/href="(\/articles\/[0-9a-f-]{36})"/g)].map(([, path]) => path!)
  assert.ok(links.length > 1, body)
  assert.match((await reader.get(links[0]!)).body, /ferr/i)
})

test('statements are found with who said them, and their hedges', async () => {
  const { body } = await search('ferry', '&show=statements')
  assert.match(body, /<ol class="sayings">/)
  assert.match(body, /statements? found|first \d+ statements/)
})

test('a search is a feed in two forms, and every entry of both leads to an article', async () => {
  const page = await search('ferry')
  const feeds = [
    ...page.body.matchAll(/<link\s+rel="alternate"\s+type="application\/(?:atom|feed)[^>]*\shref="([^"]+)"/g),
  ]
  assert.equal(feeds.length, 2)
  const [atom, json] = await Promise.all(feeds.map(([, path]) => reader.get(path!.replaceAll('&amp;', '&'))))
  assert.match(atom!.headers.get('content-type') ?? '', /^application\/atom\+xml/)
  assert.match(
    atom!.body,
    /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">/,
  )
  const { items } = JSON.parse(json!.body) as { items: { url: string; title: string }[] }
  assert.equal([...atom!.body.matchAll(/<entry/g)].length, items.length)
  for (const { url } of items) assert.match(url, /\/articles\/[0-9a-f-]{36}$/)
})

test('every query is answered: with a page, never with a fault', async () => {
  const queries = ['', ' ', '"', '-x', 'the', '🙂', '\u200b', 'x'.repeat(9000), "'; drop table article; --", 'a & !b | (c):*', 'שלום "עולם', '東京都', '\\', '<b>', 'country:xx', '%00', '\ud800', 'a\0b'] // prettier-ignore
  for (const query of queries) {
    const { status, body } = await search(query.toWellFormed())
    // What holds a NUL is refused before any page sees it.
    assert.equal(status, query.includes('\0') ? 404 : 200, query.slice(0, 20))
    assert.ok(!body.includes('<b>'), query)
  }
  for (const path of [
    '/search?q=%ff%fe',
    '/search?q=a&before=1_x',
    '/search.atom',
    '/search.json?q=-x',
    '/search.atom?q=%22',
  ])
    assert.ok([200, 404, 422].includes((await reader.get(path)).status), path)
})
