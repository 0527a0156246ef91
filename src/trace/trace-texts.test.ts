import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { wordsOf } from '../news/index.ts'
import { countOrigins, traceStatements } from './index.ts'

const folder = new URL('../../fixtures/texts/', import.meta.url)

type Expected = {
  why: string
  language: string
  publisher: string
  published: string
  statements: Record<string, unknown>[]
  dates: Record<string, string>
  origins: { min: number; max: number }
}

for (const slug of readdirSync(folder)) {
  const text = readFileSync(new URL(`${slug}/text.txt`, folder), 'utf8')
  const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')) as Expected
  test(`${expected.why} (${slug})`, () => {
    const { language, published, publisher } = expected
    const { statements, dates } = traceStatements({ text, language, published, publisher })
    const inWords = statements.map(({ source, cue, content, kind, status, hedge, reason, path, when }) => ({
      source: wordsOf(text, source),
      cue: wordsOf(text, cue),
      content: wordsOf(text, content),
      kind,
      status,
      ...(hedge.length > 0 && { hedge: wordsOf(text, hedge) }),
      ...(reason && { reason: wordsOf(text, reason) }),
      path,
      ...(when && { when: when.value }),
    }))
    assert.deepEqual(inWords, expected.statements)
    assert.deepEqual(
      Object.fromEntries(dates.map(({ span, value }) => [text.slice(...span), value])),
      expected.dates,
    )
    const article = { id: slug, outlet: publisher, copyOf: null, supplied: false, text, statements }
    const { min, max } = countOrigins([article])
    assert.deepEqual({ min, max }, expected.origins)
  })
}
