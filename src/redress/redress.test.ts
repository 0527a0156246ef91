import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsOf, type Span, type Statement } from '../news/index.ts'
import { answerProblem, objectionProblem, placeOf, regressionCase, standsAgain, type Fault } from './index.ts'

const objections: [fault: string, reason: string, field: string | null][] = [
  ['source', 'It is the mayor who says so.', null],
  ['', 'It is the mayor who says so.', 'fault'],
  ['toString', 'It is the mayor who says so.', 'fault'],
  ['other', ' … \n', 'reason'],
  ['words', 'x'.repeat(501), 'reason'],
]
for (const [fault, reason, field] of objections)
  test(`an objection to “${fault}” because “${reason.trim().slice(0, 12)}” ${field ? `lacks its ${field}` : 'will do'}`, () =>
    assert.equal(objectionProblem({ fault, reason })?.field ?? null, field))

test('an editor answers an objection with a reason, neither none nor a book', () => {
  assert.match(answerProblem(' ')?.message ?? '', /Say why/)
  assert.match(answerProblem('x'.repeat(2001))?.message ?? '', /longer/)
  assert.equal(answerProblem('The cue belongs to the mayor.'), null)
})

const text =
  'Ferries stop.\n\nThe mayor said the port will close. A clerk said nothing, she wrote.\n\nIt rained.'
const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
const said = (source: string, cue: string, content: string, more: Partial<Statement> = {}): Statement => ({
  source: [spanOf(source)],
  cue: [spanOf(cue)],
  content: [spanOf(content)],
  kind: 'said',
  status: 'named',
  hedge: [],
  path: [source],
  confidence: 0.9,
  ...more,
})
const mayor = said('The mayor', 'said', 'the port will close')
const clerk = said('A clerk', 'she wrote', 'nothing', { reason: [spanOf('said nothing')] })

test('a statement keeps its place whatever else is told of it, and another one has another', () => {
  assert.match(placeOf(mayor), /^[0-9a-f]{16}$/)
  assert.equal(placeOf({ ...mayor, source: [[...mayor.source[0]!]] }), placeOf(mayor))
  assert.equal(
    placeOf(said('The mayor', 'said', 'the port will close', { kind: 'cited', path: [] })),
    placeOf(mayor),
  )
  assert.notEqual(placeOf({ ...mayor, cue: [] }), placeOf(mayor))
  assert.notEqual(placeOf({ ...mayor, source: mayor.content, content: mayor.source }), placeOf(mayor))
})

const given = { id: 'o1', language: 'en', published: '2026-11-20', publisher: 'The Harrow Ledger' }

test('a wrong reading becomes a case of its own paragraph alone, with the same words under its offsets', () => {
  const statements = [mayor, clerk, said('Ferries', 'stop', 'Ferries')]
  const made = regressionCase({
    ...given,
    text,
    statement: mayor,
    fault: 'source',
    reason: 'Why.',
    others: statements.slice(1),
  })
  assert.equal(made.text, 'The mayor said the port will close. A clerk said nothing, she wrote.')
  assert.equal(wordsOf(made.text, made.wrong.statement.source), 'The mayor')
  assert.equal(wordsOf(made.text, made.wrong.statement.content), 'the port will close')
  assert.deepEqual(
    made.statements.map(one => wordsOf(made.text, one.reason ?? [])),
    ['said nothing'],
  )
  assert.ok(!('confidence' in made.wrong.statement))
})

test('wherever a statement stands, its words are the same in its case', () => {
  const words = fc.array(fc.constantFrom('a', '👩‍🚒', 'שלום', '\n\n', ' '), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (parts, one, other) => {
      const whole = parts.join('')
      const [start, end] = [one % (whole.length + 1), other % (whole.length + 1)].sort((a, b) => a - b) as [
        number,
        number,
      ]
      const statement = { ...mayor, source: [], cue: [], content: [[start, end] as const] }
      const made = regressionCase({
        ...given,
        text: whole,
        statement,
        fault: 'other',
        reason: '',
        others: [],
      })
      assert.equal(wordsOf(made.text, made.wrong.statement.content), whole.slice(start, end))
    }),
  )
})

const changed: [fault: Fault, now: Statement[], stands: boolean, what: string][] = [
  ['not-a-statement', [mayor], true, 'the same'],
  [
    'not-a-statement',
    [{ ...mayor, content: [], kind: 'declined' }],
    true,
    'another statement of the same cue',
  ],
  ['not-a-statement', [clerk], false, 'none of this cue'],
  ['source', [{ ...mayor, kind: 'cited', content: [] }], true, 'the same source'],
  ['source', [{ ...mayor, source: clerk.source }], false, 'another source'],
  ['source', [], false, 'nothing'],
  ['words', [{ ...mayor, source: [] }], true, 'the same words'],
  ['words', [{ ...mayor, content: clerk.content }], false, 'other words'],
  ['chain', [{ ...mayor, content: [] }], true, 'the same chain'],
  ['chain', [{ ...mayor, path: ['the Torch', 'The mayor'] }], false, 'another chain'],
  ['other', [{ ...mayor, confidence: 0.2 }], true, 'the same, less sure'],
  ['other', [{ ...mayor, kind: 'belief' }], false, 'another kind'],
]
for (const [fault, now, stands, what] of changed)
  test(`where the fault was “${fault}” and ${what} is read now, it ${stands ? 'stands again' : 'is gone'}`, () => {
    const made = regressionCase({ ...given, text, statement: mayor, fault, reason: '', others: [] })
    const moved = (spans: readonly Span[]) => spans.map(([start, end]): Span => [start - 15, end - 15])
    const read = now.map(one => ({
      ...one,
      source: moved(one.source),
      cue: moved(one.cue),
      content: moved(one.content),
    }))
    assert.equal(standsAgain(made, read), stands)
  })
