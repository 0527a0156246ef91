import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rights } from '../news/index.ts'
import { rightsSentence } from './rights-sentence.ts'
import { visit } from './sample-visits.test-data.ts'

const on = (demo: boolean) => ({ ...visit, site: { ...visit.site, demo } })

const rights: [basis: Rights, sentence: string][] = [
  ['own', 'Published here by its own outlet.'],
  ['cc-by-sa-4.0', 'Shown under the licence CC BY-SA 4.0.'],
  ['statutory:Clause 27a', 'Quoted under Clause 27a.'],
]

for (const [basis, sentence] of rights)
  test(`the right “${basis}” is told in a sentence`, () =>
    assert.equal(rightsSentence(on(false), basis), sentence))

test('nothing of the demo world is said to be published by anybody', () => {
  for (const [basis] of rights) assert.equal(rightsSentence(on(true), basis), 'Invented for the demo world.')
})
