import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Refusal } from '../news/index.ts'
import type { ListedFeed } from './read-opml.ts'
import { readOpml } from './read-opml.ts'
import { writeOpml } from './write-opml.ts'

const post = {
  url: 'https://vellin.example/rss',
  title: 'The Vellin Post',
  home: 'https://vellin.example/',
  folders: [],
}
const outline = `<outline type="rss" text="The Vellin Post" xmlUrl="${post.url}" htmlUrl="${post.home}"/>`
const other = { url: 'https://o.example/f', title: 'O & Co', home: null, folders: [] }
const inBody = (body: string) =>
  `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>${body}</body></opml>`

const lists: [name: string, opml: string, feeds: ListedFeed[]][] = [
  ['one outline', inBody(outline), [post]],
  [
    'outlines within outlines',
    inBody(`<outline text="North"><outline title="Coast" text="x">${outline}</outline></outline>`),
    [{ ...post, folders: ['North', 'Coast'] }],
  ],
  ['a folder without a name', inBody(`<outline>${outline}</outline>`), [post]],
  [
    'names of attributes in any case',
    inBody(outline.replace('xmlUrl', 'XMLURL').replace('htmlUrl', 'htmlurl')),
    [post],
  ],
  [
    'an outline with a title beside its text',
    inBody(outline.replace('text=', 'title="A &lt;b&gt;B&lt;/b&gt;" text=')),
    [{ ...post, title: 'A B' }],
  ],
  [
    'an old outline of the type rss',
    inBody('<outline type="RSS" text="O &amp; Co" url="https://o.example/f"/>'),
    [other],
  ],
  ['a bare ampersand', inBody('<outline text="O & Co" xmlUrl="https://o.example/f"/>'), [other]],
  ['the scheme feed:', inBody('<outline text="O &amp; Co" xmlUrl="feed://o.example/f"/>'), [other]],
  [
    'an outline that is not closed',
    inBody(outline.replace('/>', '>') + '<outline text="O &amp; Co" xmlUrl="https://o.example/f">'),
    [post, other],
  ],
  ['a file that breaks off', inBody(`${outline}<outline text="x" xmlUrl="https://br`).slice(0, -24), [post]],
  ['a mark and white space before it', `\ufeff\n ${inBody(outline)}`, [post]],
  [
    'a link that is no feed',
    inBody(`<outline type="link" text="x" url="https://o.example/"/>${outline}`),
    [post],
  ],
]

for (const [name, opml, feeds] of lists)
  test(`reads ${name}`, () => assert.deepEqual(readOpml(opml).feeds, feeds))

test('says what it left out', () => {
  const bad = ['javascript:alert(1)', 'file:///etc/passwd', 'https://a:b@o.example/', '/rss'].map(
    url => `<outline text="x" xmlUrl="${url}"/>`,
  )
  const again = outline.replace('https', 'http')
  assert.deepEqual(readOpml(inBody(outline + bad.join('') + again)), {
    title: 'Mine',
    feeds: [post],
    warnings: [
      'Line 1: “x” has no address of the web (“javascript:alert(1)”) and was left out.',
      'Line 1: “x” has no address of the web (“file:///etc/passwd”) and was left out.',
      'Line 1: “x” has no address of the web (“https://a:b@o.example/”) and was left out.',
      'Line 1: “x” has no address of the web (“/rss”) and was left out.',
      '1 feed stands there twice and was left out.',
    ],
  })
})

test('says in which line an outline is broken, of many the first', () => {
  const broken = '<outline text="Quay" xmlUrl="rss.xml"/>'
  const body = `\n${outline}\n\n${broken}\n${`${broken}\n`.repeat(30)}`
  const { warnings, feeds } = readOpml(inBody(body))
  assert.equal(feeds.length, 1)
  assert.match(warnings[0]!, /^Line 4: “Quay” has no address of the web \(“rss\.xml”\)/)
  assert.match(warnings[19]!, /^Line 23: /)
  assert.match(warnings[20]!, /^11 feeds further down have no address of the web/)
  assert.match(readOpml(inBody(`<outline xmlUrl="/${'x'.repeat(5000)}"/>`)).warnings[0]!, /^.{50,200}$/)
})

test('what no database keeps is left out of the words', () => {
  const { feeds } = readOpml(inBody(outline.replace('Vellin', 'Vel\0lin\ud800')))
  assert.equal(feeds[0]!.title, 'The Vellin\ufffd Post')
})

test('bytes are read in the encoding that they declare', () => {
  const opml = inBody(outline.replace('Vellin', 'Vällin')).replace('"1.0"?>', '"1.0" encoding="iso-8859-1"?>')
  assert.equal(readOpml(Buffer.from(opml, 'latin1')).feeds[0]!.title, 'The Vällin Post')
})

test('what is no OPML is refused', () => {
  for (const body of [
    '',
    'x',
    '{}',
    '<html><body>',
    '<rss version="2.0"/>',
    '<outline xmlUrl="https://o.example/f"/>',
  ])
    assert.throws(() => readOpml(body), Refusal, body)
})

test('entities are neither expanded nor loaded, and nothing costs more than its length', () => {
  const doctype = '<!DOCTYPE opml [<!ENTITY lol "lol"><!ENTITY file SYSTEM "file:///etc/hostname">]>'
  const text = outline.replace('The Vellin', '&lol;&file;')
  assert.equal(readOpml(inBody(text).replace('<opml', `${doctype}<opml`)).feeds[0]!.title, '&lol;&file; Post')
  const hostile = [
    inBody('<outline text="a">'.repeat(100_000) + outline),
    inBody(outline.repeat(30_000)),
    inBody(`<outline ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`),
    `<opml>${'<'.repeat(500_000)}`,
  ]
  for (const opml of hostile) {
    const start = process.cpuUsage()
    readOpml(opml)
    assert(process.cpuUsage(start).user < 3_000_000, opml.slice(0, 200))
  }
  assert.equal(readOpml(hostile[0]!).feeds[0]!.folders.length, 10)
})

/** A name as it can stand in a file: one line, without markup and characters that XML forbids. */
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('A & B', '"C"', "D's", 'E > F', '日本', 'ΑΒΓ'),
  )
  .map(text => text.replaceAll(/[\s<\x00-\x1f\x7f-\x9f\ufffe\uffff]+/g, ' ').trim())
  .filter(text => text !== '')

test('what is written is read back', () => {
  const feed = fc.record(
    {
      url: fc.webUrl({ withQueryParameters: true }).map(url => new URL(url).href),
      title: fc.option(name),
      home: fc.option(fc.webUrl().map(url => new URL(url).href)),
      folders: fc.array(name, { maxLength: 3 }),
    },
    { noNullPrototype: true },
  )
  fc.assert(
    fc.property(fc.uniqueArray(feed, { selector: one => new URL(one.url).host }), name, (feeds, title) => {
      const read = readOpml(writeOpml({ title, created: new Date(0), feeds }))
      const byUrl = (a: ListedFeed, b: ListedFeed) => (a.url < b.url ? -1 : 1)
      assert.deepEqual([...read.feeds].sort(byUrl), [...feeds].sort(byUrl))
      assert.equal(read.title, title)
      assert.deepEqual(read.warnings, [])
    }),
  )
})

test('writes OPML 2.0', () => {
  const feeds = [
    { ...post, folders: ['North'] },
    { ...other, title: null },
  ]
  assert.equal(
    writeOpml({ title: 'Mine', created: new Date('2031-05-06T10:00:00Z'), feeds }),
    `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head><title>Mine</title><dateCreated>Tue, 06 May 2031 10:00:00 GMT</dateCreated></head>
<body>
<outline type="rss" text="https://o.example/f" xmlUrl="https://o.example/f"/>
<outline text="North" title="North">
<outline type="rss" text="The Vellin Post" title="The Vellin Post" xmlUrl="https://vellin.example/rss" htmlUrl="https://vellin.example/"/>
</outline>
</body>
</opml>
`,
  )
})
