import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identifyEntries } from './entry-identity.ts'
import type { FeedEntry } from './parsed-feed.ts'
import { readFeed } from './read-feed.ts'

/** The entries of a feed of these items. */
const itemsOf = (...items: string[]): readonly FeedEntry[] =>
  readFeed({
    body: `<rss version="2.0" xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>P</title>${items.map(item => `<item>${item}</item>`).join('')}</channel></rss>`,
    url: 'https://vellin.example/rss',
    headers: {},
  }).entries
const one = (item: string) => identifyEntries(itemsOf(item))[0]!

const title = '<title>Harbour closed</title>'
const link = '<link>https://vellin.example/harbour</link>'
const guid = '<guid isPermaLink="false">tag:1</guid>'

const made: [item: string, by: string][] = [
  [title + link + guid, 'guid'],
  [title + link, 'link'],
  [title + link + '<guid>https://vellin.example/harbour</guid>', 'link'],
  [title + '<pubDate>Tue, 06 May 2031 10:00:00 GMT</pubDate>', 'title'],
  [title, 'title'],
  ['<description>Closed.</description>', 'text'],
]
for (const [item, by] of made) test(`${item} is known by its ${by}`, () => assert.equal(one(item).by, by))

const same: [name: string, a: string, b: string][] = [
  ['another address', title + link + guid, title + link.replace('harbour', 'port') + guid],
  ['another title', title + link, '<title>Harbour still closed</title>' + link],
  ['https for http', title + link, title + link.replace('https', 'http')],
  ['a parameter that counts readers', title + link, title + link.replace('</', '?utm_source=rss</')],
  [
    'a guid that moved to https',
    title + '<guid>http://vellin.example/?p=1</guid><link>https://vellin.example/a</link>',
    title + '<guid>https://www.vellin.example/?p=1</guid><link>https://vellin.example/b</link>',
  ],
]
for (const [name, a, b] of same)
  test(`${name} makes no other entry`, () => assert.equal(one(a).key, one(b).key))

test('a guid, an address and a title with the same words are three', () => {
  const keys = [
    '<guid isPermaLink="false">x</guid><title>t</title>',
    '<title>x</title>',
    '<description>x</description>',
  ].map(item => one(item).key)
  assert.equal(new Set(keys).size, 3)
  assert(keys.every(key => key.length <= 50))
})

const shares: [name: string, items: string[], by: string[]][] = [
  [
    'one guid, several addresses',
    [`<title>a</title>${guid}${link}`, `<title>b</title>${guid}<link>/b</link>`],
    ['link', 'link'],
  ],
  [
    'one guid and no address',
    ['a', 'b', 'c'].map(name => `<title>${name}</title>${guid}`),
    ['title', 'title', 'title'],
  ],
  [
    'the address of the front page',
    ['a', 'b', 'c'].map(name => `<title>${name}</title><link>/</link>`),
    ['title', 'title', 'title'],
  ],
  [
    'one entry before and after a change',
    [title + link + guid, `<title>b</title>${link}${guid}`],
    ['guid', 'guid'],
  ],
  ['one address before and after a change', [title + link, `<title>b</title>${link}`], ['link', 'link']],
]
for (const [name, items, by] of shares)
  test(`entries that share ${name} are known by their ${by[0]}`, () => {
    const identities = identifyEntries(itemsOf(...items))
    assert.deepEqual(
      identities.map(one => one.by),
      by,
    )
    const several = by[0] === 'title' || name.includes('several')
    assert.equal(new Set(identities.map(({ key }) => key)).size, several ? items.length : 1)
  })

test('an entry that stands twice in its feed is one', () => {
  const [a, b] = identifyEntries(itemsOf(title + guid, title + guid))
  assert.deepEqual(a, b)
})

const text = '<description>The harbour stays &lt;b>closed&lt;/b>.</description>'
const date = '<dcterms:modified>2031-05-06T10:00:00Z</dcterms:modified>'
const later = date.replace('10:', '12:')
const full = '<content:encoded>The whole text.</content:encoded>'
const changes: [name: string, a: string, b: string, changed: boolean][] = [
  ['another title', title + guid, title.replace('closed', 'open') + guid, true],
  ['another summary', guid + text, guid + text.replace('stays', 'is'), true],
  [
    'a word moved from title to summary',
    '<title>a b</title><description>c</description>',
    '<title>a</title><description>b c</description>',
    true,
  ],
  [
    'another markup and white space',
    guid + text,
    guid + '<description>\nThe harbour stays &lt;i class="x">closed&lt;/i> .</description>',
    false,
  ],
  [
    'another picture',
    guid + '<description>a &lt;img src="/1.gif?r=1"></description>',
    guid + '<description>a &lt;img src="/1.gif?r=2"></description>',
    false,
  ],
  ['a later date of change', title + guid + date, title + guid + later, true],
  ['a later date beside the full text', title + guid + full + date, title + guid + full + later, false],
  ['another number of comments', guid + text, guid + text + '<slash:comments>4</slash:comments>', false],
]
for (const [name, a, b, changed] of changes)
  test(`${name} is ${changed ? 'a' : 'no'} change`, () =>
    assert.equal(one(a).change !== one(b).change, changed))

test('a date of change that all entries have is that of the feed', () => {
  const poll = (at: string) => identifyEntries(itemsOf(`<title>a</title>${at}`, `<title>b</title>${at}`))
  assert.deepEqual(poll(date), poll(later))
})
