import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseFeed } from 'feedsmith'
import { fromAtom } from './from-atom.ts'
import { fromRdf } from './from-rdf.ts'
import { fromRss } from './from-rss.ts'
import type { ParsedFeed } from './parsed-feed.ts'
import { readPlain } from './plain-feed.ts'

const url = 'https://vellin.example/feeds/news.xml'

const rss = (item: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Post</title>${head}
  <item><title>Ferry</title><link>/ferry</link>${item}</item></channel></rss>`
const atom = (entry: string, head = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Post</title>${head}
  <entry><title>Ferry</title><link href="/ferry"/>${entry}</entry></feed>`
const rdf = (item: string, head = '') =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel
  rdf:about="https://vellin.example/"><title>Post</title><link>https://vellin.example/</link>${head}</channel><item rdf:about="https://vellin.example/ferry"
  ><title>Ferry</title><link>https://vellin.example/ferry</link>${item}</item></rdf:RDF>`

function readStrictly(text: string): ParsedFeed {
  const parsed = parseFeed(text)
  if (parsed.format === 'atom') return fromAtom(parsed.feed, url)
  if (parsed.format === 'rdf') return fromRdf(parsed.feed, url)
  assert.equal(parsed.format, 'rss')
  return fromRss(parsed.feed as Parameters<typeof fromRss>[0], url)
}

const words = fc.constantFrom(
  'ferry',
  'R&amp;D',
  '&#8364; 3',
  ' a\n b ',
  '&lt;p&gt;x&lt;/p&gt;',
  '',
  '<![CDATA[<p>&amp; x</p>]]>',
)
const oddWords = fc.constantFrom(
  '&eacute;',
  '&',
  '<b>x</b>',
  '<!-- x -->',
  '<![CDATA[<!-- x -->]]>',
  '&#150;',
  ']]>',
  '<',
)
const anyWords = fc.oneof({ weight: 12, arbitrary: words }, { weight: 1, arbitrary: oddWords })
const names = fc.constantFrom(
  ...[
    'title',
    'link',
    'guid',
    'id',
    'description',
    'summary',
    'subtitle',
    'content',
    'category',
    'dc:creator',
  ],
  ...[
    'pubDate',
    'published',
    'updated',
    'dc:date',
    'content:encoded',
    'comments',
    'language',
    'ttl',
    'author',
  ],
)
const attributes = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    '',
    '',
    ' type="html"',
    ' type="text"',
    ' type="xhtml"',
    ' isPermaLink="false"',
    ' xml:base="/b/"',
  ],
  ...[
    ' term="port"',
    ' rel="self" href="/s"',
    ' href="/h"',
    ' url="/a.mp3" length="12"',
    ' rel="hub" href="/hub"',
  ],
)
const elements = fc.oneof(
  fc
    .tuple(names, attributes, anyWords)
    .map(([name, attribute, text]) => `<${name}${attribute}>${text}</${name}>`),
  fc.tuple(names, attributes).map(([name, attribute]) => `<${name}${attribute}/>`),
  fc.constantFrom(
    ...[
      '<id>tag:1</id>',
      '<author><name>Ines Marrow</name></author>',
      '<category term="port"/>',
      '<link rel="self" href="/s"/>',
    ],
    ...[
      '<enclosure url="/a.mp3" length="12" type="audio/mpeg"/>',
      '<media:content url="/i.jpg"/>',
      '<guid>tag:1</guid>',
    ],
    ...[
      '<pubDate>Tue, 06 May 2031 09:08:07 +0200</pubDate>',
      '<updated>2031-05-06T07:08:07Z</updated>',
      '<ttl>30</ttl>',
    ],
    ...[
      '<image><title>Logo</title></image>',
      '<sy:updatePeriod>daily</sy:updatePeriod>',
      '\n',
      '<dc:date>2031-05-06</dc:date>',
    ],
  ),
)
const level = fc.array(elements, { maxLength: 4 }).map(parts => parts.join(''))
const feeds = fc
  .tuple(fc.constantFrom(rss, atom, rdf), level, level)
  .map(([form, entry, head]) => form(entry, head))

test('what is read as plain is read as the strict reader reads it', () => {
  let plain = 0
  const runs = 1500
  fc.assert(
    fc.property(feeds, text => {
      const read = readPlain(text, url)
      if (!read) return
      plain++
      assert.deepEqual(read, readStrictly(text))
    }),
    { numRuns: runs },
  )
  assert.ok(plain > runs / 20, `${plain} of ${runs} feeds were read: the law is empty`)
})

const plainOnes: [name: string, text: string][] = [
  [
    'RSS 2.0',
    rss('<pubDate>Tue, 06 May 2031 09:08:07 +0200</pubDate><description><![CDATA[<p>x</p>]]></description>'),
  ],
  [
    'Atom 1.0',
    atom('<id>tag:1</id><author><name>Ines Marrow</name></author><content type="html">&lt;p&gt;</content>'),
  ],
  ['RSS 1.0', rdf('<description>R&amp;D</description>')],
  ['a picture of the feed', rss('', '<image><title>Logo</title><url>/logo.png</url></image>')],
  [
    'comments and stylesheets before the root',
    `<?xml-stylesheet href="/s.css"?><!-- made by hand -->\n${rss('')}`,
  ],
  ['lines that end as on Windows', rss('\r\n')],
]
for (const [name, text] of plainOnes)
  test(`plain is ${name}`, () => assert.deepEqual(readPlain(text, url), readStrictly(text)))

const otherOnes: [name: string, text: string][] = [
  ['an element that is not among the common ones', rss('<dcterms:issued>2031</dcterms:issued>')],
  ['a second title', rss('<title>Ship</title>')],
  ['markup in a text', rss('<description><p>x</p></description>')],
  ['a comment in a text', rss('<description>x<!-- y --></description>')],
  ['a comment in CDATA', rss('<description><![CDATA[x<!-- y -->]]></description>')],
  ['a reference of HTML', rss('<description>caf&eacute;</description>')],
  ['a character of windows-1252', rss('<description>&#150;</description>')],
  ['words between elements', rss('words')],
  ['an end tag that is missing', rss('<description>x')],
  ['an end tag that belongs to nothing', rss('</b>')],
  ['an end tag that is missing in an aside', rss('', '<image><url>/logo.png</image>')],
  ['what stands behind the root', `${rss('')}<p>`],
  ['an item outside the channel', rss('').replace('<channel>', '<channel></channel>')],
  ['a base of its own', atom('<content xml:base="/b/">x</content>')],
  [
    'another meaning of a prefix',
    rss('').replace('http://purl.org/dc/elements/1.1/', 'https://vellin.example/ns'),
  ],
  ['no namespace', atom('').replace(' xmlns="http://www.w3.org/2005/Atom"', '')],
  ['two pages of an entry', atom('<link href="/ship"/>')],
  ['an id that is no address', atom('<id>ferry</id>')],
  ['an entry without a title', atom('').replace('<title>Ferry</title>', '')],
  ['a length that is no number', rss('<enclosure url="/a.mp3" length="long"/>')],
  ['a text of a type of its own', atom('<content type="xhtml">x</content>')],
  ['another root', '<opml><title>x</title></opml>'],
  ['levels without end', rss('', '<image>'.repeat(50_000))],
]
for (const [name, text] of otherOnes)
  test(`not plain is ${name}`, () => assert.equal(readPlain(text, url), null))
