import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Rights } from '../news/index.ts'
import { excerptEnd, rightsWords, shownUnder } from './index.ts'

const bases: [rights: Rights, shown: string][] = [
  ['own', 'full'],
  ['licensed', 'full'],
  ['cc-by-4.0', 'full'],
  ['quotation', 'excerpt'],
  ['statutory:Section 12', 'excerpt'],
]
for (const [rights, shown] of bases)
  test(`on the basis “${rights}” a page carries the ${shown}, and the basis has words`, () => {
    assert.equal(shownUnder(rights), shown)
    assert.ok(rightsWords(rights).length > 10)
  })

const paragraphs = fc.array(fc.array(fc.constantFrom('The harbour closed.', 'Nobody said why!', '他说港口关闭。', '👩‍🚒 came', 'word'), { minLength: 1, maxLength: 20 }), { maxLength: 20 })
  .map(all => all.map(sentences => sentences.join(' ')).join('\n\n')) // prettier-ignore

test('an excerpt is short, never more than 40 % of a long text, and breaks no character', () => {
  fc.assert(
    fc.property(paragraphs, text => {
      const end = excerptEnd(text)
      assert.ok(end >= 0 && end <= text.length && end <= 750)
      if (text.length > 1000) assert.ok(end <= text.length * 0.4)
      assert.ok(text.slice(0, end).isWellFormed())
    }),
  )
})

test('an excerpt ends after a sentence where there is one', () => {
  const text = `${'One two three four five. '.repeat(100)}`
  assert.match(text.slice(0, excerptEnd(text)), /five\.$/)
  assert.equal(excerptEnd('Short.'), 6)
  assert.equal(excerptEnd(''), 0)
  assert.ok(excerptEnd('x'.repeat(5000)) > 0)
})
