import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shorten } from './shorten-words.ts'

const cases: [name: string, words: string, most: number, short: string][] = [
  ['as long as may be', 'harbour', 7, 'harbour'],
  ['too long by one', 'harbours', 7, 'harbou…'],
  ['a blank before the cut', 'the harbour', 5, 'the…'],
  ['a letter with its accent', 'ae\u0301e\u0301e\u0301', 4, 'ae\u0301…'],
  ['a sign of two units', 'a🙂🙂🙂', 4, 'a🙂…'],
  ['one character without end', `e${'\u0301'.repeat(50)}`, 10, '…'],
  ['nothing', '', 5, ''],
]
for (const [name, words, most, short] of cases)
  test(`words are cut between characters: ${name}`, () => {
    assert.equal(shorten(words, most), short)
  })
