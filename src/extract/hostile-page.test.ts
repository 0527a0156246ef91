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
  ['a PDF', '%PDF-1.7\n' + '1 0 obj << /Type /Catalog >> endobj\n'.repeat(2_000)],
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

const folder = new URL('../../fixtures/pages/', import.meta.url)
const pages = readdirSync(folder).map(slug =>
  decodePage(readFileSync(new URL(`${slug}/source.html`, folder)), null),
)

test('a page that is cut off, torn or stirred never crashes the stage, and its text is its blocks', () => {
  const junk = fc.constantFrom(
    '<',
    '>',
    '"',
    '<div>',
    '</div>',
    '<p>',
    '</article>',
    '<!--',
    '\0',
    '<table>',
    '<figure>',
    '&#x',
    '{',
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...pages),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), junk), { maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (page, wounds, end) => {
        let html = page.slice(0, Math.ceil(page.length * Math.max(end, 0.1)))
        for (const [where, what] of wounds) {
          const at = Math.floor(html.length * where)
          html = html.slice(0, at) + what + html.slice(at + what.length)
        }
        const article = extractArticle(html, url)
        assert.equal(article.text, article.blocks.map(block => block.text).join('\n\n'))
        assert.ok(article.confidence >= 0 && article.confidence <= 1)
        assert.ok(!article.text.includes('\0'))
      },
    ),
    { numRuns: 150 },
  )
})
