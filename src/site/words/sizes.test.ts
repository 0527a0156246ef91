import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from './en/catalogue.ts'

const cases: [bytes: number, words: string][] = [
  [0, '0 byte'],
  [640, '640 byte'],
  [999, '999 byte'],
  [14_200, '14.2 kB'],
  [1_204_000, '1.2 MB'],
  [3_000_000_000, '3 GB'],
]
for (const [bytes, words] of cases)
  test(`${bytes} bytes are told as ${words}`, () => {
    assert.equal(english.size(bytes), words)
  })
