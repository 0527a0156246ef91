import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse, Parser, serialize } from 'parse5'
import type { DefaultTreeAdapterMap } from 'parse5'
import { QuickTokenizer } from './quick-tokenizer.ts'

function quickly(html: string): string {
  const parser = new Parser<DefaultTreeAdapterMap>({})
  parser.tokenizer = new QuickTokenizer(parser.options, parser)
  parser.tokenizer.preprocessor.bufferWaterline = Infinity
  parser.tokenizer.write(html, true)
  return serialize(parser.document)
}

const pieces = [
  '<p class="a b" id=x>',
  "<p title='&amp;\u0000 it'>",
  '<SCRIPT type=a>if (a < b) "</p>"',
  '</script>',
  '<style>a{}',
  '</style>',
  '<!-- a <b> -->',
  '<textarea>\n a',
  '</textarea>',
  '<table><tr> a b <td>',
  '</table>',
  '<svg viewBox="0 0"><path/>',
  '</svg>',
  '<pre>\n\n a',
  '<body>',
  '</body> a b ',
  '<title>a &lt; b</title>',
  '<select><option> a b',
  '<img src="a b" ALT=\'x>y\'>',
  '<',
  '&',
  '&nbsp;',
  '&#128512 ',
  ' a b  c\n\td\fe ',
  'ab\u{1f600}\ud83d c',
  'a\u0000 b',
  '"',
  "'",
  '>',
  '=',
  '</b>',
  '<b>',
  '漢字 語',
]

test('any markup gives the tree that parse5 makes of it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), parts => {
      const html = parts.join('')
      assert.equal(quickly(html), serialize(parse(html)))
    }),
    { numRuns: 3000 },
  )
})

test('the fixtures give the trees that parse5 makes of them', () => {
  const folder = new URL('../../fixtures/pages/', import.meta.url)
  const pages = readdirSync(folder)
  assert.ok(pages.length > 60)
  for (const page of pages) {
    const html = readFileSync(new URL(`${page}/source.html`, folder), 'latin1').replaceAll('\r', '')
    assert.equal(quickly(html), serialize(parse(html)), page)
  }
})
