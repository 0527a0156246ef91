import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodePage } from './decode-page.ts'
import { extractArticle } from './extract-article.ts'

/** CPU time, since the machine that runs the tests may have other work. */
function cpuMs(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const url = 'https://outlet.example/a'
const paragraph =
  '<p>The harbour board voted on Tuesday evening to close the northern pier to heavy vessels from March.</p>'

const hostile: [name: string, html: string][] = [
  ['an empty page', ''],
  ['white space', ' \n\t '],
  ['a body without anything', '<html><body></body></html>'],
  ['a page that is only a script', '<script>' + 'x = "<p>";'.repeat(20_000) + '</script>'],
  ['100,000 nested elements', '<div>'.repeat(100_000) + paragraph],
  ['100,000 unclosed formatting elements', '<b>'.repeat(100_000) + paragraph],
  [
    'unclosed formatting in every paragraph',
    Array.from({ length: 30_000 }, (_, at) => `<p><b a=${at}>x`).join(''),
  ],
  ['a million attributes', '<p ' + 'a=1 '.repeat(1_000_000) + '>x</p>'],
  ['nested tables', '<table><tr><td>'.repeat(20_000) + paragraph],
  ['nested captions', '<div class="caption">'.repeat(5_000) + '<img src=x>' + paragraph.repeat(200)],
  ['a comment that never ends', '<!--' + '-'.repeat(1_000_000)],
  ['a million less-than signs', '<'.repeat(1_000_000)],
  ['NUL bytes', ('<p>' + '\0'.repeat(50) + 'x</p>').repeat(2_000)],
  ['5 MB in one text node', '<p>' + 'word '.repeat(1_000_000)],
  ['deep structured data', `<script type="application/ld+json">${'['.repeat(50_000)}</script>` + paragraph],
  [
    'broken structured data',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>' + paragraph,
  ],
]
for (const [name, html] of hostile)
  test(`${name} is read without a crash, in bounded time`, () => {
    const took = cpuMs(() => {
      const article = extractArticle(html, url)
      assert.equal(article.text, article.blocks.map(block => block.text).join('\n\n'))
    })
    assert.ok(took < 4000, `${took} ms`)
  })

test('50 MB in one text node are read in bounded time', () => {
  const html = '<p>' + 'word '.repeat(10_000_000)
  assert.ok(cpuMs(() => extractArticle(html, url)) < 8000)
})

test('a text below deep nesting is still found', () => {
  assert.ok(extractArticle('<div>'.repeat(100_000) + paragraph.repeat(3), url).text.includes('northern pier'))
})

/** Bytes that nobody can foresee, the same in each run. */
const noise = Uint8Array.from({ length: 60_000 }, (_, at) => Math.imul(at + 7, 2654435761) >>> 24)
const bytes = (...parts: (string | Uint8Array)[]) => Buffer.concat(parts.map(part => Buffer.from(part)))
const words = 'The harbour board voted on Tuesday evening to close the northern pier. '.repeat(30)
const noPages: [name: string, body: Uint8Array][] = [
  ['a PDF with compressed streams', bytes('%PDF-1.7\n%', noise.subarray(0, 4), '\nstream\n', noise)],
  ['a PDF whose text can be read', bytes(`%PDF-1.4\n1 0 obj\nstream\nBT (${words}) Tj ET\nendstream\n%%EOF`)],
  ['a PNG picture', bytes(Uint8Array.of(0x89), 'PNG\r\n\x1a\n', noise)],
  ['a JPEG picture', bytes(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), '\0\x10JFIF', noise)],
  ['a ZIP archive', bytes('PK\x03\x04', noise)],
  ['bytes without sense', noise],
  ['JSON of an interface', bytes(JSON.stringify([{ title: 'Harbour', body: words }]))],
]
for (const [name, body] of noPages)
  test(`${name}, served as a page, is no article`, () => {
    const article = extractArticle(decodePage(body, null), url)
    assert.deepEqual([article.text, article.confidence], ['', 0])
  })

const folder = new URL('../../fixtures/pages/', import.meta.url)
const pages = readdirSync(folder).map(slug => readFileSync(new URL(`${slug}/source.html`, folder)))

type Place = { readonly start: number; readonly end: number }
type Wound = (page: Buffer, tag: Place, junk: Uint8Array) => Buffer

const without = (page: Buffer, { start, end }: Place) =>
  Buffer.concat([page.subarray(0, start), page.subarray(end)])
const insert = (page: Buffer, at: number, ...what: Uint8Array[]) =>
  Buffer.concat([page.subarray(0, at), ...what, page.subarray(at)])

const wounds: Record<string, Wound> = {
  'cut off': (page, { start }) => page.subarray(0, Math.max(start, page.length / 10)),
  'a tag dropped': without,
  'a tag twice': (page, { start, end }) => insert(page, end, page.subarray(start, end)),
  'a tag many times': (page, { start, end }) =>
    insert(
      page,
      end,
      ...Array<Buffer>(Math.ceil(100_000 / (end - start + 1))).fill(page.subarray(start, end)),
    ),
  'a tag elsewhere': (page, tag) => insert(without(page, tag), 0, page.subarray(tag.start, tag.end)),
  'bytes in between': (page, { start }, junk) => insert(page, start, junk),
  'bytes written over': (page, { start }, junk) =>
    Buffer.concat([page.subarray(0, start), junk, page.subarray(start + junk.length)]),
  'NUL bytes': (page, { start, end }) => insert(page, (start + end) >> 1, new Uint8Array(50)),
  'another charset declared': page =>
    Buffer.from(page.toString('latin1').replaceAll(/charset="?[\w-]+/gi, 'charset=euc-kr'), 'latin1'),
}
const markup = [
  '<',
  '"',
  '<div>',
  '</div>',
  '</article>',
  '<!--',
  '<table>',
  '<figure>',
  '&#x',
  '{',
  '<b>',
  ']]>',
]

/** The first tag behind a place in a page. */
function tagBehind(page: Buffer, share: number): Place {
  const start = Math.max(0, page.indexOf('<', Math.floor(page.length * share)))
  const end = page.indexOf('>', start)
  return { start, end: end < 0 ? page.length : end + 1 }
}

test('a page that is cut off, torn or stirred never crashes the stage, and its text is its blocks', () => {
  const wound = fc.record({
    kind: fc.constantFrom(...Object.keys(wounds)),
    where: fc.double({ min: 0, max: 1, noNaN: true }),
    junk: fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.constantFrom(...markup).map(text => Buffer.from(text)),
    ),
  })
  const charset = fc.constantFrom(null, 'utf-8', 'windows-1251', 'gb18030', 'utf-16le', 'shift_jis', 'none')
  fc.assert(
    fc.property(
      fc.constantFrom(...pages),
      fc.array(wound, { maxLength: 8 }),
      charset,
      (page, blows, label) => {
        let torn: Buffer = page
        for (const { kind, where, junk } of blows) torn = wounds[kind]!(torn, tagBehind(torn, where), junk)
        const took = cpuMs(() => {
          const article = extractArticle(decodePage(torn, label), url)
          assert.equal(article.text, article.blocks.map(block => block.text).join('\n\n'))
          assert.ok(article.confidence >= 0 && article.confidence <= 1)
          assert.equal(article.confidence === 0, article.text === '')
          assert.ok(!article.text.includes('\0'))
        })
        assert.ok(took < 2000, `${took} ms`)
      },
    ),
    { numRuns: 150 },
  )
})
