import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isKey, newKey, slugOf } from './index.ts'

const cases: [name: string, slug: string][] = [
  ['The Times of Ostrel', 'the-times-of-ostrel'],
  ['Élan — “Quotidien”', 'elan-quotidien'],
  ['דף הבוקר', 'דף-הבוקר'],
  ['!!!', ''],
  [`${'long '.repeat(30)}`, 'long-long-long-long-long-long-long-long-long-long-long-long'],
]
for (const [name, slug] of cases)
  test(`“${name.slice(0, 30)}” becomes “${slug.slice(0, 30)}”`, () => assert.equal(slugOf(name), slug))

test('keys sort by the time they carry, and nothing else passes for one', () => {
  const at = [1, 2, 3].map(day => newKey(new Date(Date.UTC(2026, 10, day))))
  assert.deepEqual(at.toSorted(), at)
  for (const key of at) assert.ok(isKey(key))
  for (const wrong of ['', '1', "'; drop table article", at[0]!.toUpperCase()])
    assert.equal(isKey(wrong), false)
})
