import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FeedState } from '../newsroom/index.ts'
import { feedPage } from './feed-page.ts'
import { feedsPage } from './feeds-page.ts'
import { feedsResultPage } from './feeds-result-page.ts'
import { untouched } from './form-fields.ts'
import { queuePage } from './queue-page.ts'
import * as sample from './sample-feeds.test-data.ts'
import { samplePages } from './sample-pages.test-data.ts'
import { stranger, visit } from './sample-visits.test-data.ts'

const editor = { ...stranger, account: visit.account }

/** What a person reads of a page's main part, in one line. */
function readingOf(page: string): string {
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
  return main
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,:)])|(?<=\() /g, '')
}
const reading = (name: string) => readingOf(samplePages[name] ?? assert.fail(name))

const told: [page: string, words: RegExp][] = [
  ['feeds', /1,204 feeds are subscribed: 1 stopped, 2 failing, 1 not read yet, 1,200 in order\./],
  ['feeds', /Stopped Savanna Business .* Not asked any more, last read 6 days ago/],
  ['feeds', /Failed 4 times in a row, last read 2 days ago · next in 4 hours/],
  ['feeds', /Never read · due now/],
  ['feeds', /Read 8 minutes ago · next in 22 minutes/],
  ['feeds', /Previous · Page 2 of 13 · Next/],
  ['feeds-none', /No feed is subscribed yet\..*This is not an address of the web\./],
  ['feed', /Asked last 8 minutes ago \(07:02 UTC\), next in 22 minutes \(07:32 UTC\)\./],
  ['feed', /Why then: So often the feed has something new\./],
  ['feed', /Too slow The server of harbourpost\.example was too slow\./],
  ['feed', /Unchanged The server says that nothing is new\. Status 304/],
  [
    'feed',
    /Read http:\/\/old\.harbourpost\.example\/rss Status 200 Size 1\.2 MB Took 312 ms Entries 40 New 0/,
  ],
  ['feed-failing', /The last 4 attempts failed\. What was wrong: The server answered with the error 503\./],
  ['feed-failing', /It was read last 2 days ago \(23 November, 06:50 UTC\)\./],
  ['feed-stopped', /It is not asked any more\. The server says that the feed is gone for good\./],
  ['feed-stopped', /While this site is paused or shows the demo world, no feed is asked\./],
  ['feeds-found', /Feed without a title https:\/\/harbourpost\.example\/sport\.xml 1 entry Subscribe/],
  ['feeds-found', /English · 40 entries Subscribed already/],
  ['feeds-imported', /212 feeds are new here, 1 feed was here already and 1 feed was refused\./],
  ['feeds-imported', /http:\/\/192\.168\.1\.4\/rss The address leads into a private network\./],
  ['queue', /413 articles wait to be read, and 12 feeds are due\./],
  ['queue', /Articles from feeds 412 wait; the oldest came 3 minutes ago\. 6 are being worked on\./],
  ['queue', /Articles that people added One waits; it came 4 seconds ago\. One is being worked on\./],
  ['queue', /coastline\.example until 11:00 UTC It asked to be left alone \(Retry-After\)\./],
  [
    'queue-idle',
    /Nothing waits: .*None waits\..*No feed is subscribed\..*No host has asked to be left alone\./,
  ],
  ['outlets', /The Harbour Post Malta · 1,204 articles · family Harbour Group/],
  ['starter', /3 feeds of 2 outlets in 2 countries\. Nothing here is fetched before you choose it\./],
  ['starter', /Malta 1 outlet, 1 feed .*Latest English · Nobody has checked this address yet\./],
  ['starter', /Mundo English · checked on 20 November 2026/],
]
for (const [name, words] of told)
  test(`the page “${name}” says ${words.source.replaceAll('\\', '')}`, () => {
    assert.match(reading(name), words)
  })

test('a site where all feeds are in order says only that', () => {
  const counts = { stopped: 0, failing: 0, new: 0, fine: 12 }
  const page = feedsPage(editor, { ...sample.feedList, counts, pages: 1, page: 1 }, untouched)
  assert.match(readingOf(page), /12 feeds are subscribed, and all is in order\./)
  assert.doesNotMatch(page, /rel="next"|rel="prev"/)
})

test('each state is told by a drawing of its own and by a word, not by colour alone', () => {
  const states: readonly FeedState[] = ['stopped', 'failing', 'new', 'fine']
  const drawings = states.map(state => {
    const feeds = [{ ...sample.feedList.feeds[0]!, state }]
    const page = feedsPage(editor, { ...sample.feedList, feeds }, untouched)
    const found = /<span class="feed-state \w+"\s*><svg[^>]*>(.*?)<\/svg>\s*([^<]+)</s.exec(page)
    return [found?.[1], found?.[2]?.trim()]
  })
  assert.equal(new Set(drawings.map(([drawing]) => drawing)).size, 4)
  assert.deepEqual(
    drawings.map(([, word]) => word),
    ['Stopped', 'Failing', 'Not read yet', 'In order'],
  )
})

test('a title turns no writing direction around, and is cut where it never ends', () => {
  const feed = { ...sample.feed, title: `\u202egnihton\u2069 ${'long '.repeat(100_000)}` }
  const page = feedPage(editor, feed, false)
  assert.doesNotMatch(page, /[\u202a-\u202e\u2066-\u2069]/)
  assert.ok(page.length < 20_000, `${page.length}`)
  assert.match(page, /<title>gnihton long/)
})

test('addresses that run programs are shown as text', () => {
  const evil = 'javascript:alert(1)'
  const fetches = sample.feed.fetches.map(fetch => ({ ...fetch, address: evil }))
  const page = feedPage(editor, { ...sample.feed, address: evil, home: evil, fetches }, false)
  assert.doesNotMatch(page, /href="javascript/)
  assert.ok(page.includes(evil))
})

test('to unsubscribe takes a second look', () => {
  const page = samplePages['feed'] ?? ''
  const folded = /<details>(?:(?!<\/details>)[\s\S])*<\/details>/.exec(page)?.[0] ?? ''
  assert.match(folded, /action="\/feeds\/f5\/unsubscribe"[\s\S]*Yes, unsubscribe/)
  assert.equal(page.match(/\/unsubscribe"/g)?.length, 1)
  assert.doesNotMatch(samplePages['feed-stopped'] ?? '', /\/stop"/)
})

test('in the demo world the lists are there, and no form that asks anybody', () => {
  const demo = { ...editor, site: { ...editor.site, demo: true } }
  const page = feedsPage(demo, sample.feedList, untouched)
  assert.match(readingOf(page), /The demo world asks no feeds/)
  assert.doesNotMatch(page, /action="\/feeds/)
})

test('a subscribed feed of the starter list cannot be chosen again', () => {
  const boxes = samplePages['starter']?.match(/<input\s+type="checkbox"[^>]*>/g) ?? []
  const locked = boxes.filter(box => box.includes('disabled'))
  assert.deepEqual([boxes.length, locked.length], [3, 1])
  assert.match(locked[0] ?? '', /value="https:\/\/andesdaily\.example\/rss"[^>]*checked/)
})

test('thousands of refusals and resting hosts are counted, not all shown', () => {
  const refused = Array.from({ length: 5000 }, () => sample.imported.refused[0]!)
  const result = feedsResultPage(editor, { ...sample.imported, refused })
  assert.match(result, /and 4,800 more feeds/)
  const resting = Array.from({ length: 300 }, () => sample.queue.resting[0]!)
  assert.match(queuePage(editor, { ...sample.queue, resting }), /and 100 more hosts/)
})

test('only editors are shown the way to the feeds and the queue', () => {
  assert.match(samplePages['front'] ?? '', /href="\/feeds"[\s\S]*href="\/queue"/)
  for (const name of ['outlets', 'article-rtl'])
    assert.doesNotMatch(samplePages[name] ?? '', /href="\/(feeds|queue)"/)
})
