import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { capMarkup } from './cap-markup.ts'

const caps = { maxLength: 10_000, maxDepth: 5, maxTags: 50 }

test('markup within the caps is the same string', () => {
  for (const html of [
    '',
    'a < b',
    '<p>One<p>Two<br><img src="a>b"><ul><li>x<li>y</ul>',
    '<script>if (a < b) document.write("<b><b><b><b><b><b><b>")</script><p>x',
    '<!-- <div><div><div><div><div><div><div> --><p>x',
    '<svg><g/><g/><g/><g/><g/><g/><g/></svg>',
  ])
    assert.equal(capMarkup(html, caps), html)
})

test('elements deeper than the cap lose their tags and keep their text', () => {
  assert.equal(
    capMarkup('<div>'.repeat(7) + 'x' + '</div>'.repeat(7), caps),
    '<div>'.repeat(5) + 'x' + '</div>'.repeat(5),
  )
})

test('formatting elements that are never closed are opened twelve times at most', () => {
  const out = capMarkup('<div><b>x</div>'.repeat(40), { ...caps, maxTags: 1000 })
  assert.equal(out.split('<b>').length - 1, 12)
})

test('attributes beyond two hundred are cut off their tag', () => {
  const out = capMarkup(
    '<p ' + Array.from({ length: 400 }, (_, at) => `a${at}="<x>"`).join(' ') + '>x</p>',
    caps,
  )
  assert.equal(out.split('=').length - 1, 200)
  assert.ok(out.endsWith('>x</p>'))
})

test('what comes out is never deeper nor longer than the caps, whatever goes in', () => {
  const piece = fc.constantFrom(
    '<div>',
    '</div>',
    '<b>',
    '</b>',
    '<p>',
    '<',
    '>',
    '"',
    "'",
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<svg>',
    '</svg>',
    '<style>',
    ' a=b',
    'x',
    '<a href="',
    '\0',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), pieces => {
      const html = pieces.join('')
      const out = capMarkup(html, caps)
      assert.ok(out.length <= html.length + pieces.length)
      assert.equal(capMarkup(out, caps).length <= out.length, true)
    }),
  )
})
