import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Rights, RobotSignals } from '../news/index.ts'
import { excerptEnd, isSure, mayTrain, rightsWords, shownAsRead, shownUnder } from './index.ts'

const bases: [rights: Rights, shown: string][] = [
  ['own', 'full'],
  ['licensed', 'full'],
  ['cc-by-4.0', 'full'],
  ['quotation', 'excerpt'],
  ['statutory:Section 12', 'excerpt'],
]
for (const [rights, shown] of bases)
  test(`on the basis “${rights}” a page carries the ${shown}, and the basis has words`, () => {
    const ground = { article: null, outlet: rights, signals: null }
    assert.deepEqual(shownUnder(ground), { rights, shown, because: [] })
    assert.ok(rightsWords(rights).length > 10)
  })

const asked: [name: string, outlet: Rights, signals: RobotSignals, shown: string, because: string][] = [
  ['forbids a kept copy, licensed', 'licensed', { archive: 'meta robots: noarchive' }, 'excerpt', 'archive'],
  ['forbids training, under a licence for all', 'cc-by-4.0', { ai: 'meta robots: noai' }, 'excerpt', 'ai'],
  ['reserves mining', 'licensed', { tdm: 'header tdm-reservation: 1' }, 'excerpt', 'tdm'],
  ['forbids several', 'licensed', { archive: 'x', ai: 'x', tdm: 'x' }, 'excerpt', 'archive ai tdm'],
  ['forbids training with pictures only', 'licensed', { imageAi: 'meta robots: noimageai' }, 'full', ''],
  ['forbids a kept copy, quoted anyway', 'quotation', { archive: 'meta robots: noarchive' }, 'excerpt', ''],
  ['forbids showing words, licensed', 'licensed', { snippet: 'x', archive: 'x' }, 'headline', 'snippet'],
  ['forbids showing words, quoted', 'quotation', { snippet: 'x' }, 'headline', 'snippet'],
  ['forbids everything, and is the site’s own', 'own', { snippet: 'x', archive: 'x', ai: 'x' }, 'full', ''],
  ['forbids nothing', 'licensed', {}, 'full', ''],
]
for (const [name, outlet, signals, shown, because] of asked)
  test(`a page that ${name}, is shown as ${shown}`, () =>
    assert.deepEqual(shownUnder({ article: null, outlet, signals }), {
      rights: outlet,
      shown,
      because: because.split(' ').filter(Boolean),
    }))

test('a basis of the article’s own counts for more than what its page says to robots', () => {
  const signals = { archive: 'meta robots: noarchive', snippet: 'meta robots: nosnippet' }
  assert.deepEqual(shownUnder({ article: 'licensed', outlet: 'quotation', signals }), {
    rights: 'licensed',
    shown: 'full',
    because: [],
  })
})

test('no licence to show a text takes back that it must not be trained with', () => {
  const ground = { article: 'licensed', outlet: 'quotation', signals: {} } as const
  assert.equal(mayTrain(ground), true)
  assert.equal(mayTrain({ ...ground, signals: { archive: 'x', imageAi: 'x' } }), true)
  assert.equal(mayTrain({ ...ground, signals: { ai: 'meta robots: noai' } }), false)
  assert.equal(mayTrain({ ...ground, signals: { tdm: 'header tdm-reservation: 1' } }), false)
  assert.equal(mayTrain({ article: null, outlet: 'own', signals: { ai: 'meta robots: noai' } }), true)
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

test('a text that may not be the article is shown as an excerpt at most, whatever its rights allow', () => {
  assert.equal(isSure(0.64), false)
  assert.equal(shownAsRead('full', 0.64), 'excerpt')
  assert.equal(shownAsRead('headline', 0.64), 'headline')
  assert.equal(shownAsRead('full', 0.65), 'full')
})
