import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pipeTrace } from './trace.ts'

test('pipe trace answers a text with statements and dates, and a caption with its ledger', () => {
  const door = pipeTrace()
  const text = 'Jorun Vale said on Sunday that the dam would hold.'
  const traced = door.answer({ id: 1, text, language: 'en', published: '2031-05-18' }) as {
    statements: { source: number[][] }[]
    dates: { value: string }[]
  }
  assert.deepEqual(
    traced.statements.map(({ source }) => source),
    [[[0, 10]]],
  )
  assert.deepEqual(
    traced.dates.map(({ value }) => value),
    ['2031-05-18'],
  )
  const { caption } = door.answer({ id: 2, text: 'The dam. (Ilse Roos)', caption: true }) as {
    caption: { credit: string }
  }
  assert.equal(caption.credit, 'Ilse Roos')
})

test('pipe trace refuses a line without a text', () => {
  assert.throws(() => pipeTrace().answer({ id: 1 }), { name: 'Refusal', code: 'input' })
})
