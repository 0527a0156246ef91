import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FeedCandidate } from './find-feeds.ts'
import { findFeeds } from './find-feeds.ts'

const url = 'https://vellin.example/news/'

function found(html: string, link?: string): FeedCandidate[] {
  return findFeeds({ url, html, link }).filter(({ foundIn }) => foundIn !== 'well-known')
}

const rss = 'application/rss+xml'
const finds: [name: string, html: string, urls: string[]][] = [
  [
    'a link element',
    `<link rel=alternate type="${rss}" href=/feed.xml>`,
    ['https://vellin.example/feed.xml'],
  ],
  [
    'types and relations in capitals',
    '<LINK REL="ALTERNATE" TYPE="Application/Atom+XML" HREF="a">',
    ['https://vellin.example/news/a'],
  ],
  ['a relation that is called feed', '<link rel="feed" href="a">', ['https://vellin.example/news/a']],
  [
    'a link in the body',
    `<p><link rel="alternate" type="${rss}; charset=utf-8" href="a"></p>`,
    ['https://vellin.example/news/a'],
  ],
  [
    'a base',
    `<base href="/x/"><base href="/y/"><link rel="alternate" type="${rss}" href="a">`,
    ['https://vellin.example/x/a'],
  ],
  [
    'a JSON Feed',
    '<link rel="alternate" type="application/feed+json" href="a">',
    ['https://vellin.example/news/a'],
  ],
  [
    'plain JSON that is called feed',
    '<link rel="alternate" type="application/json" href="/feed.json">',
    ['https://vellin.example/feed.json'],
  ],
  [
    'the scheme feed:',
    `<link rel="alternate" type="${rss}" href="feed://o.example/a"><a href="feed:https://o.example/b">RSS</a>`,
    ['https://o.example/a', 'https://o.example/b'],
  ],
  [
    'an anchor by its ending',
    '<a href="https://feeds.example/top.rss">Top</a>',
    ['https://feeds.example/top.rss'],
  ],
  ['an anchor by its folder', '<a href="/world/feed/">x</a>', ['https://vellin.example/world/feed/']],
  [
    'an anchor by its query',
    '<a href="/?section=2&feed=rss2">x</a>',
    ['https://vellin.example/?section=2&feed=rss2'],
  ],
  ['an anchor by its words', '<a href="/abo"><img alt=""> <b>RSS</b> </a>', ['https://vellin.example/abo']],
  [
    'each address once',
    `<link rel="alternate" type="${rss}" href="/feed#x"><a href="/feed">RSS</a>`,
    ['https://vellin.example/feed'],
  ],
  [
    'feeds of comments last',
    `<link rel="alternate" type="${rss}" title="Comments" href="/c"><link rel="alternate" type="${rss}" href="/f">`,
    ['https://vellin.example/f', 'https://vellin.example/c'],
  ],
  ['no style sheet', `<link rel="alternate stylesheet" type="text/xml" href="a">`, []],
  ['no translation', '<link rel="alternate" hreflang="cy" href="/cy/">', []],
  [
    'no interface',
    '<link rel="alternate" type="application/json" href="/wp-json/1"><link rel="alternate" type="application/json+oembed" href="/o">',
    [],
  ],
  [
    'no article about feeding',
    '<a href="/feeding-the-gulls">How to feed gulls</a><a href="/feed/gulls">Gulls</a>',
    [],
  ],
  [
    'no other scheme',
    `<link rel="alternate" type="${rss}" href="javascript:alert(1)"><link rel="feed" href="https://a:b@vellin.example/">`,
    [],
  ],
  [
    'nothing in comments and scripts',
    `<!-- <a href="/rss">RSS</a> --><script>'<a href="/rss">'</script>`,
    [],
  ],
]

for (const [name, html, urls] of finds)
  test(`feeds of a page: ${name}`, () =>
    assert.deepEqual(
      found(html).map(candidate => candidate.url),
      urls,
    ))

test('the likeliest come first, each with where it was found and what it is called', () => {
  const html = `<a href="/top.rss">Top\n stories</a><link rel="alternate" type="${rss}" title="News" href="/news.xml">`
  const link = `</style.css>; rel=preload, <h.xml>; rel="alternate"; type="${rss}"; title="All, and \\"more\\""`
  assert.deepEqual(found(html, link), [
    { url: 'https://vellin.example/news/h.xml', foundIn: 'header', title: 'All, and "more"' },
    { url: 'https://vellin.example/news.xml', foundIn: 'link', title: 'News' },
    { url: 'https://vellin.example/top.rss', foundIn: 'anchor', title: 'Top stories' },
  ])
})

test('a page without any names the usual paths, and no page ever many', () => {
  const usual = findFeeds({ url, html: '', link: undefined })
  assert.equal(usual[0]!.url, 'https://vellin.example/feed')
  assert(usual.every(({ foundIn }) => foundIn === 'well-known'))
  const html = Array.from({ length: 500 }, (_, at) => `<a href="/${at}.rss">x</a>`).join('')
  assert.equal(findFeeds({ url, html, link: undefined }).length, 40)
})

test('hostile pages cost no more than their length', () => {
  const pages: [html: string, link?: string][] = [
    ['<a>'.repeat(300_000)],
    ['<div>'.repeat(100_000)],
    ['<a href="'.repeat(100_000)],
    [`<a href="${'/feed'.repeat(100_000)}x">${' '.repeat(200_000)}`],
    ['', '<a>;'.repeat(100_000)],
    ['', `<a>; rel="${'\\"'.repeat(100_000)}`],
  ]
  for (const [html, link] of pages) {
    const start = process.cpuUsage()
    findFeeds({ url, html, link })
    assert(process.cpuUsage(start).user < 2_000_000, html.slice(0, 20))
  }
})
