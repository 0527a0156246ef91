import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateWords, momentWords } from './time-words.ts'

const dates: [value: string, words: string][] = [
  ['2022-11-13', '13 November 2022'],
  ['2022-10', 'October 2022'],
  ['2022', '2022'],
  ['2022-11-13/2022-11-20', '13 November 2022 to 20 November 2022'],
  ['next year', 'next year'],
  ['2022-13-40', '2022-13-40'],
]

for (const [value, words] of dates) {
  test(`the date ${value} reads "${words}"`, () => assert.equal(dateWords(value), words))
}

test('a moment has its time, a day at midnight has none', () => {
  assert.equal(momentWords(new Date('2026-11-24T06:05:00Z')), '24 November 2026, 06:05 UTC')
  assert.equal(momentWords(new Date('2026-11-24')), '24 November 2026')
})
