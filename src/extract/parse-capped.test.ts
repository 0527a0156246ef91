import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse, serialize } from 'parse5'
import type { DefaultTreeAdapterMap } from 'parse5'
import { parseCapped } from './parse-capped.ts'

const caps = { maxDepth: 8, maxTags: 1000 }

function capped(html: string): string {
  return serialize(parseCapped<DefaultTreeAdapterMap>(html, {}, caps))
}

test('a page within the caps is the tree that parse5 makes of it', () => {
  const piece = fc.constantFrom(
    '<table>',
    ' <tr>',
    '<td>',
    'a <b>b</b> c',
    '</table>',
    '<p class="x">',
    '</p>',
    '<ul><li>',
    '</ul>',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
      const html = `<html><head></head><body>${pieces.join('')}`
      const balanced = !pieces.includes('</table>') && !pieces.includes('</ul>') && !pieces.includes('</p>')
      if (balanced) assert.equal(capped(html), serialize(parse(html)))
      assert.ok(deepest(capped(html)) <= 40)
    }),
  )
})

test('elements deeper than the cap lose their tags and keep their text', () => {
  const out = capped('<html><body>' + '<div>'.repeat(50) + 'x' + '</div>'.repeat(50) + '<p>y')
  assert.equal(out.split('<div>').length - 1, caps.maxDepth - 2)
  assert.match(out, /x.*<p>y<\/p>/)
})

test('elements beyond the number of tags lose theirs', () => {
  assert.equal(capped('<br>'.repeat(3000)).split('<br>').length - 1, caps.maxTags)
})

test('formatting elements that are never closed are opened twelve times at most', () => {
  const out = serialize(
    parseCapped<DefaultTreeAdapterMap>('<p><b>x'.repeat(40), {}, { ...caps, maxDepth: 100 }),
  )
  assert.ok(out.split('x').length - 1 === 40)
  assert.ok(deepest(out) < 30)
})

test('an element has two hundred attributes at most, in whatever form they are written', () => {
  for (const form of ['a#="<x>"', "a#='y'", 'a#=z', 'a#', 'A#="&lt;"']) {
    const attributes = Array.from({ length: 400 }, (_, at) => form.replace('#', String(at))).join(' ')
    const out = capped(`<p ${attributes}>x</p>`)
    assert.equal(out.match(/ a\d+="/g)?.length, 200, form)
    assert.match(out, />x<\/p>/)
  }
})

/** How deep the elements of a serialised tree are nested at most. */
function deepest(html: string): number {
  let depth = 0
  let most = 0
  for (const [tag] of html.matchAll(/<\/?[a-z]+[^>]*>/g)) {
    if (tag.startsWith('<br')) continue
    depth += tag.startsWith('</') ? -1 : 1
    most = Math.max(most, depth)
  }
  return most
}
