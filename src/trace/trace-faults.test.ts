import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertGrowth } from '../../test/growing-time.ts'
import type { Span, Traced } from '../news/index.ts'
import { traceStatements } from './index.ts'

function trace(text: string, language: string | null = 'en'): Traced {
  return traceStatements({ text, language, published: '2031-05-18', publisher: null })
}

/** Every span lies in the text, holds something and cuts no surrogate pair. */
function assertOffsets(text: string, { statements, dates }: Traced) {
  const spans: Span[] = dates.map(({ span }) => span)
  for (const { source, cue, content, hedge, reason } of statements)
    spans.push(...source, ...cue, ...content, ...hedge, ...(reason ?? []))
  for (const [start, end] of spans) {
    assert.ok(start >= 0 && start < end && end <= text.length, `[${start},${end}) in ${text.length}`)
    for (const edge of [start, end]) {
      const cutsPair =
        /[\uD800-\uDBFF]/.test(text.charAt(edge - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(edge))
      assert.ok(!cutsPair, `a surrogate pair is cut at ${edge}`)
    }
  }
}

const article = `“We saw it,” harbour master Tove Lind said on Monday, adding that two boats were missing. The coast guard, citing a fisherman, reported that the light had failed. The ministry declined to comment.\n\n`

test('a text of 2 MB is read whole, with right offsets', () => {
  const page = article + 'The pier was rebuilt twice and stands on oak. '.repeat(20) + '\n\n'
  const text = page.repeat(Math.ceil(2_000_000 / page.length))
  const traced = trace(text)
  assertOffsets(text, traced)
  assert.equal(traced.statements.length % 5, 0)
  assert.ok(traced.statements.length > 8_000)
})

// A quadratic reading would need thirty-six times as long.
for (const piece of [
  'Ab is. ',
  'The Echo said it was sold. It cited a clerk. ',
  article,
  '"',
  'said, ',
  'who, ',
  'a and b or ',
  "'x ' ",
  'Ada said that ',
  '(',
  ', citing X, ',
])
  test(`reading six times as much takes about six times the time: ${JSON.stringify(piece)}`, () => {
    const text = piece.repeat(Math.ceil(12_000 / piece.length))
    assertGrowth(times => trace(text.repeat(times)), { what: piece, sizes: [1, 6], atMost: 20 })
  })

const odd: [name: string, text: string][] = [
  ['nothing', ''],
  ['white space', ' \n\n\t '],
  ['one word', 'said'],
  ['one letter', 'a'],
  ['only marks', '... !!! ??? ;;; ,,,'],
  ['all quotations and no verb', '“One.” “Two.” “Three.” "Four" \'five\' «six» „seven“'],
  ['quotations that never close', '“One.\n\n“Two.\n\n“Three, she said.'],
  ['quotations nested fifty deep', '“He said ‘'.repeat(25) + 'no' + '’”'.repeat(25)],
  ['marks in disorder', '” said “ ’ ‘ " \' he » « told Reuters'],
  ['emoji at every edge', '😀“😀We saw it😀,”😀 said 😀Ada 😀Ray😀. 😀He😀 said😀 that😀 it😀 rained😀.'],
  ['halves of surrogate pairs', '\uD83D said \uDE00 that \uD83D it rained. “\uDE00,” he said.'],
  ['mixed directions', 'דובר אמר "לא" and Ada Ray said “כן”. قال المتحدث'],
  ['a line of commas and verbs', 'said, told, reported, citing, adding, said '.repeat(40)],
]
for (const [name, text] of odd)
  test(`${name}: no crash, and every offset is right`, () => {
    for (const language of ['en', 'xx', null]) assertOffsets(text, trace(text, language))
  })

test('any row of words, marks and quotation marks gives offsets inside the text, and the same twice', () => {
  const word = fc.constantFrom(
    'said',
    'told',
    'Ada Ray',
    'the',
    'that',
    ',',
    '.',
    '“',
    '”',
    '"',
    "'",
    'citing',
    'according to',
    'and',
    'who',
    'reportedly',
    'Sunday',
    '\n\n',
    '😀',
    ';',
    ':',
    '(',
    ')',
    '—',
    'did not respond',
    'a memo seen by',
    'it is unclear',
    'March',
    '2021',
    'as saying',
    'was quoted',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom(' ', ''), (words, glue) => {
      const text = words.join(glue)
      const traced = trace(text)
      assertOffsets(text, traced)
      assert.deepEqual(trace(text), traced)
      for (const { confidence } of traced.statements) assert.ok(confidence > 0 && confidence <= 1)
    }),
    { numRuns: 400 },
  )
})

test('a language without a pack gives quotations and dates in figures only, with little confidence', () => {
  const text =
    'Ua ʻōlelo ka luna, “ʻaʻole mākou e hele i laila i kēia lā”, 2031-05-12. He said that it rained.'
  const { statements, dates } = trace(text, 'haw')
  assert.deepEqual(
    dates.map(({ value }) => value),
    ['2031-05-12'],
  )
  assert.equal(statements.length, 1)
  assert.ok(statements[0]!.confidence < 0.3)
  assert.equal(text.slice(...statements[0]!.content[0]!), 'ʻaʻole mākou e hele i laila i kēia lā')
})
