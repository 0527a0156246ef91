import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldQuotes, tokenise } from './index.ts'

const cases: [what: string, text: string, quoted: string[]][] = [
  ['a quotation behind a Hebrew prefix', 'הוא אמר ל"דף הבוקר" כי הגשר נסגר', ['"דף הבוקר"']],
  ['no quotation of an abbreviation', 'צה"ל וארה"ב, דו"חות וח"כים', []],
  ['none of a prefix and one letter', 'ב"כ הצדדים', []],
  ['one quotation around an abbreviation', '"ארה"ב תשתתף", אמר הדובר', ['"ארה"ב תשתתף"']],
  ['none of an abbreviation with a mark of its own', 'ארה״ב תשתתף', []],
]

for (const [what, text, quoted] of cases)
  test(`a quotation mark makes ${what}`, () => {
    const tokens = foldQuotes(tokenise(text, 0, text.length), text)
    const found = tokens
      .filter(({ kind }) => kind === 'quote')
      .map(({ start, end }) => text.slice(start, end))
    assert.deepEqual(found, quoted)
  })
