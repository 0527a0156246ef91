import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canBePublished } from './can-be-published.ts'

const now = new Date('2026-11-25T12:00:00Z')
const cases: [at: string, can: boolean][] = [
  ['1899-12-31T23:59:59Z', false],
  ['1900-01-01', true],
  ['2026-11-25T12:00:00Z', true],
  ['2026-11-26T12:00:00Z', true],
  ['2026-11-26T12:00:01Z', false],
  ['-271821-04-20T00:00:00Z', false],
  ['no date', false],
]
for (const [at, can] of cases)
  test(`an article ${can ? 'can' : 'cannot'} be of ${at}`, () => {
    assert.equal(canBePublished(new Date(at), now), can)
  })
