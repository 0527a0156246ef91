import assert from 'node:assert/strict'
import { test } from 'node:test'
import { originLine, originSentence } from './origin-sentence.ts'
import { english } from './words/en/catalogue.ts'

type Counts = Parameters<typeof originSentence>[0]
const counts = (outlets: number, min: number, max: number, unnamedOrigins: number): Counts => ({
  outlets,
  origins: { min, max },
  unnamedOrigins,
})

const cases: [sentence: string, counts: Counts][] = [
  ['7 outlets · 1–2 independent origins · unnamed', counts(7, 1, 2, 2)],
  ['32 outlets · 1 independent origin · unnamed', counts(32, 1, 1, 1)],
  ['1 outlet · 1 independent origin · named', counts(1, 1, 1, 0)],
  ['3 outlets · 2 independent origins · 1 unnamed', counts(3, 2, 2, 1)],
  ['2 outlets · no origin stated', counts(2, 0, 0, 0)],
  ['1,204 outlets · 0–1 independent origins · unnamed', counts(1204, 0, 1, 1)],
]

for (const [sentence, given] of cases) {
  test(`the sentence says "${sentence}"`, () => {
    assert.equal(originSentence(given, english), sentence)
  })

  test(`the line on a page has the words and as many dots as fit: ${sentence}`, () => {
    const line = String(originLine(given, english))
    const words = line.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')
    assert.equal(words.trim(), sentence)
    assert.equal(line.match(/class="sure"/g)?.length ?? 0, given.origins.min)
    assert.equal(line.match(/class="perhaps"/g)?.length ?? 0, given.origins.max - given.origins.min)
    assert.equal(line.match(/<circle/g)?.length, Math.min(given.outlets, 24))
  })
}
