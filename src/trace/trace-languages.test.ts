import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languagePacks } from '../languages/index.ts'
import { traceStatements } from './index.ts'

test('a language that is read by a small set of words is never surer than its pack allows', () => {
  const texts: Record<string, string> = {
    de: '„Wir haben davor gewarnt“, sagte die Ingenieurin Tove Lind. Das Amt lehnte eine Stellungnahme ab.',
    he: '"ראינו את הסדק", אמר הקצין יורם ואלה. משרד התחבורה לא הגיב.',
  }
  for (const [language, text] of Object.entries(texts)) {
    const most = languagePacks.find(({ code }) => code === language)!.tracing!.mostConfidence
    const { statements } = traceStatements({ text, language, published: null, publisher: null })
    assert.equal(statements.length, 2)
    for (const { confidence } of statements) assert.ok(confidence <= most && most < 1)
  }
})

test('a text in a language that nobody told is read as English', () => {
  const text = 'Tove Lind said that it rained.'
  assert.equal(
    traceStatements({ text, language: null, published: null, publisher: null }).statements.length,
    1,
  )
})
