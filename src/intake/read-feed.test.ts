import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../news/index.ts'
import type { ParsedFeed } from './parsed-feed.ts'
import { readFeed } from './read-feed.ts'

const url = 'https://vellin.example/feeds/news.xml'

function read(body: string | Uint8Array, headers: Record<string, string> = {}): ParsedFeed {
  return readFeed({ body, url, headers })
}

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>The Vellin Post</title><link>https://vellin.example/</link><description>News &amp; notices</description>
<language>en-GB</language><lastBuildDate>Tue, 06 May 2031 10:00:00 GMT</lastBuildDate>
<item><title>Harbour &lt;b&gt;stays&lt;/b&gt; closed</title><link>/2031/harbour</link><guid isPermaLink="false">tag:1</guid>
<pubDate>Tue, 06 May 2031 09:08:07 +0200</pubDate><dc:creator>Ines Marrow (ines@vellin.example)</dc:creator>
<category>port</category><description>The harbour stays closed.</description>
<content:encoded><![CDATA[<p>The harbour stays closed, a clerk said.</p>]]></content:encoded>
<enclosure url="/a.mp3" type="audio/mpeg" length="12"/></item>
<item><title>Ferry sails again</title><guid>https://vellin.example/2031/ferry</guid><dc:date>2031-05-05</dc:date></item>
</channel></rss>`

const harbour = {
  title: 'Harbour stays closed',
  link: 'https://vellin.example/2031/harbour',
  id: 'tag:1',
  summary: 'The harbour stays closed.',
  summaryForm: 'html',
  contentForm: 'html',
  takenFrom: null,
  content: '<p>The harbour stays closed, a clerk said.</p>',
  author: ['Ines Marrow'],
  published: '2031-05-06T07:08:07.000Z',
  updated: null,
  tags: ['port'],
  enclosures: [{ url: 'https://vellin.example/a.mp3', type: 'audio/mpeg', length: 12 }],
}

test('RSS 2.0', () => {
  const { feed, entries, warnings } = read(rss)
  assert.deepEqual(feed, {
    format: 'rss',
    title: 'The Vellin Post',
    link: 'https://vellin.example/',
    id: null,
    subtitle: 'News & notices',
    language: 'en-GB',
    author: [],
    updated: '2031-05-06T10:00:00.000Z',
  })
  assert.deepEqual(entries[0], harbour)
  assert.equal(entries[1]!.link, 'https://vellin.example/2031/ferry')
  assert.equal(entries[1]!.published, '2031-05-05T00:00:00.000Z')
  assert.deepEqual(warnings, [])
})

test('Atom 1.0, with bases, typed titles and several links', () => {
  const { feed, entries } =
    read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://atom.example/a/" xml:lang="cy">
    <title type="text">Post &lt;b&gt;</title><id>urn:feed</id><updated>2031-05-06T10:00:00Z</updated>
    <link rel="self" href="self.atom"/><link href="home"/><author><name>Newsroom</name></author>
    <entry><title type="html">Harbour &lt;b&gt;closed&lt;/b&gt;</title><id>urn:1</id><updated>2031-05-06T09:00:00Z</updated>
      <published>2031-05-05T09:00:00Z</published><link rel="enclosure" href="/a.mp3" type="audio/mpeg" length="3"/>
      <link rel="alternate" type="text/html" href="harbour"/><summary>Closed.</summary><category term="port"/></entry></feed>`)
  assert.equal(feed.format, 'atom')
  assert.deepEqual([feed.title, feed.link, feed.language], ['Post <b>', 'https://atom.example/a/home', 'cy'])
  assert.deepEqual(feed.author, ['Newsroom'])
  const [entry] = entries
  assert.deepEqual([entry!.title, entry!.link], ['Harbour closed', 'https://atom.example/a/harbour'])
  assert.deepEqual(
    [entry!.published, entry!.updated],
    ['2031-05-05T09:00:00.000Z', '2031-05-06T09:00:00.000Z'],
  )
  assert.deepEqual(entry!.enclosures, [{ url: 'https://atom.example/a.mp3', type: 'audio/mpeg', length: 3 }])
  assert.deepEqual(entry!.tags, ['port'])
})

test('RSS 1.0, which is RDF', () => {
  const { feed, entries } = read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://vellin.example/"><title>The Vellin Post</title><link>https://vellin.example/</link></channel>
    <item rdf:about="https://vellin.example/1"><title>Harbour closed</title><link>https://vellin.example/1</link>
    <dc:date>2031-05-06T09:00+02:00</dc:date><dc:creator>Ines Marrow</dc:creator></item></rdf:RDF>`)
  assert.deepEqual([feed.format, feed.title], ['rdf', 'The Vellin Post'])
  assert.deepEqual(
    entries.map(({ title, link, published, author }) => [title, link, published, author]),
    [['Harbour closed', 'https://vellin.example/1', '2031-05-06T07:00:00.000Z', ['Ines Marrow']]],
  )
})

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Vellin Post',
  home_page_url: 'https://vellin.example/',
  items: [
    {
      id: '1',
      url: '/1',
      title: 'Harbour closed',
      content_html: '<p>Closed.</p>',
      date_published: '2031-05-06T09:00:00Z',
      authors: [{ name: 'Ines Marrow' }],
      tags: ['port'],
    },
  ],
})

test('JSON Feed, alone and between other things', () => {
  for (const body of [json, `\ufeff\n${json}`, `Warning: line 3\n${json}\n<script>1</script>`]) {
    const { feed, entries } = read(body)
    assert.deepEqual([feed.format, feed.title], ['json', 'The Vellin Post'])
    const [entry] = entries
    assert.deepEqual(
      [entry!.link, entry!.content, entry!.author],
      ['https://vellin.example/1', '<p>Closed.</p>', ['Ines Marrow']],
    )
  }
})

const oneEntry = (entry: string) =>
  read(
    `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>P</title>${entry}</channel></rss>`,
  ).entries[0]!
const oneAtom = (entry: string) =>
  read(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`).entries[0]!
const base64 = (text: string) => Buffer.from(text).toString('base64')

const texts: [name: string, found: () => unknown, wanted: unknown][] = [
  [
    'base64 of Atom 0.3',
    () => oneAtom(`<title mode="base64">\n${base64('Ebb & <b>flow</b>')}\n</title>`).title,
    'Ebb & flow',
  ],
  [
    'base64 of Atom 1.0',
    () =>
      oneAtom(`<content type="application/octet-stream">${base64('<p>Ebb &amp; flow</p>')}</content>`)
        .content,
    '<p>Ebb &amp; flow</p>',
  ],
  [
    'base64 of a picture, which stays',
    () => oneAtom('<content type="application/octet-stream">//79</content>').content,
    '//79',
  ],
  [
    'the old name of the full text',
    () => oneEntry('<item><title>t</title><fullitem>&lt;p>Ebb&lt;/p></fullitem></item>').content,
    '<p>Ebb</p>',
  ],
  [
    'a body of XHTML',
    () =>
      oneEntry('<item><title>t</title><body xmlns="http://www.w3.org/1999/xhtml"><p>Ebb</p></body></item>')
        .content,
    '<p>Ebb</p>',
  ],
  [
    'windows-1252 written as Unicode',
    () => oneEntry('<item><title>don\x92t, don&#146;t, don&#x92;t</title></item>').title,
    'don’t, don’t, don’t',
  ],
  [
    'an author as RSS wants it',
    () => oneEntry('<item><title>t</title><author>noor@vellin.example (Noor Haddad)</author></item>').author,
    ['Noor Haddad'],
  ],
  [
    'relative links in a text',
    () =>
      oneEntry(
        '<item><title>t</title><description>&lt;a href="../ebb?a=1&amp;amp;b=2">x&lt;/a> &lt;img src=\'https://o.example/i\'> href="y"</description></item>',
      ).summary,
    '<a href="https://vellin.example/ebb?a=1&amp;b=2">x</a> <img src=\'https://o.example/i\'> href="y"',
  ],
  [
    'relative links in a text with a base of its own',
    () => oneAtom('<content type="html" xml:base="/deep/">&lt;a href="ebb">x&lt;/a></content>').content,
    '<a href="https://vellin.example/deep/ebb">x</a>',
  ],
  ['a plain text', () => oneAtom('<summary>a &lt; b</summary>').summaryForm, 'plain'],
  ['markup without a type', () => oneAtom('<summary>&lt;p>a</summary>').summaryForm, 'html'],
  [
    'where an entry was taken from',
    () =>
      oneEntry('<item><title>t</title><source url="https://o.example/feed">The Other</source></item>')
        .takenFrom,
    { title: 'The Other', url: 'https://o.example/feed' },
  ],
  [
    'where an entry of Atom was taken from',
    () => oneAtom('<source><title>The Other</title><link href="https://o.example/"/></source>').takenFrom,
    { title: 'The Other', url: 'https://o.example/' },
  ],
  [
    'media in a feed that nothing else is in',
    () =>
      oneEntry(
        '<item><media:group><media:content url="/a.mp4" type="video/mp4" fileSize="4"/></media:group></item>',
      ).enclosures,
    [{ url: 'https://vellin.example/a.mp4', type: 'video/mp4', length: 4 }],
  ],
]

for (const [name, found, wanted] of texts) test(`reads ${name}`, () => assert.deepEqual(found(), wanted))

test('how a feed wants to be asked again, and the hubs that it names', () => {
  const sy =
    'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:atom="http://www.w3.org/2005/Atom"'
  const head = `<title>P</title><ttl>90</ttl><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
    <atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="/feeds/news.xml"/>`
  const asks = { ttlMinutes: 90, updateMinutes: 360, hubs: ['https://hub.example/'], self: url }
  const whole = `<rss version="2.0" ${sy}><channel>${head}<item><title>t</title></item></channel></rss>`
  assert.deepEqual(read(whole).asks, asks)
  assert.deepEqual(read(whole.replace('</channel>', '<item><title>u')).asks, asks)
  const skips = `<skipHours><hour>1</hour><hour>24</hour><hour>77</hour></skipHours>
    <skipDays><day>Saturday</day><day>sunday</day><day>Someday</day></skipDays>`
  assert.deepEqual(read(whole.replace('<ttl>', `${skips}<ttl>`)).asks, {
    ...asks,
    skipHours: [1, 0],
    skipDays: [6, 0],
  })
  const hubs = [
    { type: 'WebSub', url: 'https://hub.example/' },
    { type: 'rssCloud', url: 'https://c.example/' },
  ]
  assert.deepEqual(read(JSON.stringify({ ...JSON.parse(json), feed_url: url, hubs })).asks, {
    ...asks,
    ttlMinutes: null,
    updateMinutes: null,
  })
})

test('only an address of the web is believed to be where a feed stands', () => {
  const body = '<feed xmlns="http://www.w3.org/2005/Atom"><link href="/home"/></feed>'
  const links = ['https://o.example/f', '/f', 'javascript:alert(1)', 'https://['].map(
    location => read(body, { 'content-location': location }).feed.link,
  )
  assert.deepEqual(links, ['https://o.example/home', ...Array(3).fill('https://vellin.example/home')])
})

const broken: [name: string, body: string][] = [
  ['a byte order mark', `\ufeff${rss}`],
  ['a message before it', `<br />\n<b>Warning</b>: undefined index in <b>/srv/x.php</b><br />\n${rss}`],
  ['a script behind it', `${rss}\n<script>var a = 1</script>`],
  ['control characters', rss.replaceAll('<title>', '<title>\x0b\x08')],
  ['a tag that is not closed', rss.replace('<title>Harbour', '<title><b>Harbour')],
  ['a bare ampersand', rss.replace('News &amp;', 'News &')],
  ['the end missing', rss.slice(0, rss.indexOf('</channel>'))],
  [
    'names in capitals',
    rss.replaceAll(
      /<(\/?)(item|title)\b/g,
      (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`,
    ),
  ],
  ['a document type', rss.replace('<rss', '<!DOCTYPE rss [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]>\n<rss')],
]

for (const [name, body] of broken) {
  test(`a feed with ${name} gives all its entries`, () => {
    const { feed, entries } = read(body)
    assert.equal(feed.title, 'The Vellin Post')
    assert.equal(entries.length, 2)
    assert.equal(entries[0]!.title, 'Harbour stays closed')
    assert.equal(entries[0]!.link, harbour.link)
    assert.equal(entries[1]!.published, '2031-05-05T00:00:00.000Z')
  })
}

test('a feed that breaks off inside an entry gives those before it, and says so', () => {
  const { entries, warnings } = read(rss.slice(0, rss.indexOf('sails')))
  assert.deepEqual(entries[0], harbour)
  assert(warnings.some(warning => warning.includes('breaks off')))
})

test('no item is dropped because it seems empty', () => {
  const items = '<item></item><item><title/></item><item><title>Ferry</title></item>'
  assert.equal(read(`<rss version="2.0"><channel><title>P</title>${items}</channel></rss>`).entries.length, 3)
})

test('of a flood of entries the first are read, and it says so', () => {
  const item = '<item><title>t</title></item>'
  const { entries, warnings } = read(`<rss version="2.0"><channel>${item.repeat(30_000)}</channel></rss>`)
  assert(entries.length >= 12_000 && entries.length < 12_010)
  assert(warnings.some(warning => warning.includes('more than 12000')))
})

test('an empty feed is a feed', () => {
  for (const body of [
    '<rss version="2.0"><channel></channel></rss>',
    '<?xml version="1.0"?><!-- x --><feed xmlns="http://www.w3.org/2005/Atom"/>',
  ]) {
    assert.deepEqual(read(body).entries, [])
  }
})

test('what is no feed is refused', () => {
  const bodies = [
    '',
    'x',
    '{}',
    '[]',
    '{"items":',
    '<html><title>Not found</title><p>rss',
    '<svg/>',
    '\0\0',
    JSON.stringify({ title: 'x' }),
  ]
  for (const body of bodies) assert.throws(() => read(body), Refusal, body)
})

test('entities are neither expanded nor loaded', () => {
  const doctype =
    '<!DOCTYPE rss [<!ENTITY lol "lol"><!ENTITY big "&lol;&lol;"><!ENTITY file SYSTEM "file:///etc/hostname">]>'
  const text = JSON.stringify(
    read(rss.replace('<rss', `${doctype}<rss`).replaceAll('<title>', '<title>&big;&file; ')),
  )
  assert.doesNotMatch(text, /lollol/)
  assert.match(text, /&file;/)
})

test('bytes are read in the encoding that they are in', () => {
  const latin = (declaration: string) =>
    Buffer.from(
      `${declaration}<rss version="2.0"><channel><title>Caf\xe9 f\xfcr</title></channel></rss>`,
      'latin1',
    )
  const utf8 = rss.replace('The Vellin Post', 'Café für')
  const cases: [name: string, body: Uint8Array, contentType?: string][] = [
    ['declared in the file', latin('<?xml version="1.0" encoding="ISO-8859-1"?>')],
    ['declared by the server', latin(''), 'application/xml; charset=iso-8859-1'],
    ['declared falsely', latin('<?xml version="1.0" encoding="UTF-8"?>')],
    ['declared as nonsense', latin('<?xml version="1.0" encoding="nonsense"?>')],
    ['UTF-8', Buffer.from(utf8)],
    ['UTF-8 with a mark that wins', Buffer.from(`\ufeff${utf8}`), 'text/xml; charset=iso-8859-1'],
    ['UTF-16', Buffer.from(`\ufeff${utf8}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(utf8, 'utf16le')],
  ]
  for (const [name, body, contentType] of cases) {
    const { feed } = read(body, contentType ? { 'content-type': contentType } : {})
    assert.equal(feed.title, 'Café für', name)
  }
})

test('hostile feeds cost no more than their length', () => {
  const inside = (text: string) => rss.replace('The harbour stays closed.', text)
  const bodies: Record<string, string> = {
    'nested elements': inside('<a>'.repeat(50_000)),
    'nested elements in a feed that breaks off': rss.slice(0, rss.indexOf('sails')) + '<a>'.repeat(100_000),
    'base64 without end': rss.replace('<item>', `<title mode="base64">${'a '.repeat(300_000)}<b`),
    'links without end': inside(`&lt;a href="${' href="'.repeat(100_000)}${' '.repeat(300_000)}x"`),
    'a flood of attributes': rss.replace(
      '<item>',
      `<item ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}>`,
    ),
    'only brackets': inside('<'.repeat(300_000)),
    'comments without end': inside('<!--'.repeat(100_000)),
    'sections without end': inside('<![CDATA['.repeat(50_000)),
    'spaces in a name': rss.replace('Ines Marrow (', `Ines${' '.repeat(300_000)}(`),
    'nested lists': `{"version":"https://jsonfeed.org/version/1.1","title":"d","items":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  }
  for (const [name, body] of Object.entries(bodies)) {
    const start = process.cpuUsage()
    try {
      read(body)
    } catch (error) {
      assert(error instanceof Refusal, `${name}: ${String(error)}`)
    }
    const { user } = process.cpuUsage(start)
    assert(user < 2_000_000, `${name} took ${user / 1000} ms`)
  }
})
