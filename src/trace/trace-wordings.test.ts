import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learnedModels } from '../learned/index.ts'
import { wordsOf } from '../news/index.ts'
import type { Kind, Status } from '../news/index.ts'
import { traceStatements } from './index.ts'

function traced(text: string) {
  const models = learnedModels['en']
  return traceStatements({ text, language: 'en', published: '2031-05-18', publisher: null, models })
    .statements
}

const formulas: [kind: Kind, text: string, source: string, content: string][] = [
  [
    'declined',
    'The harbour ministry does not discuss classified papers.',
    'The harbour ministry',
    'classified papers',
  ],
  ['declined', 'Mr Farrow took no questions.', 'Mr Farrow', ''],
  ['noanswer', 'There was no reply from the harbour ministry.', '', ''],
  ['noanswer', 'No reply had been received by Sunday.', '', ''],
  [
    'unclear',
    'Whether the upper house will agree remains to be seen.',
    '',
    'Whether the upper house will agree',
  ],
  ['unclear', 'Whether the locks will open is an open question.', '', 'Whether the locks will open'],
]

for (const [kind, text, source, content] of formulas)
  test(`nobody answers or knows: ${text}`, () => {
    const [found] = traced(text)
    assert.ok(found, 'nothing was found')
    assert.deepEqual(
      [found.kind, wordsOf(text, found.source), wordsOf(text, found.content)],
      [kind, source, content],
    )
  })

test('a quotation in a paragraph of its own belongs to whoever was announced with a colon', () => {
  const text = 'The pier was closed. In a statement, the harbour office said:\n\n“Nobody was in danger.”'
  const found = traced(text).find(({ content }) => wordsOf(text, content) === 'Nobody was in danger.')
  assert.ok(found, JSON.stringify(traced(text)))
  assert.deepEqual([wordsOf(text, found.source), wordsOf(text, found.cue)], ['the harbour office', 'said'])
})

test('an announcement that nothing follows is no statement', () => {
  assert.deepEqual(traced('In a statement, the harbour office said:\n\nThe pier is long.'), [])
})

test('a name alone before a colon says what stands behind it', () => {
  const text = 'Coun. Mina Farrow, 54: “We have bought a very dear pier.”'
  const [found] = traced(text)
  assert.ok(found, 'nothing was found')
  assert.deepEqual(
    [wordsOf(text, found.content), found.status],
    ['We have bought a very dear pier.', 'named'],
  )
})

test('a hedge in words that somebody says makes no second statement', () => {
  const text = 'One said colleagues at the harbour had apparently offered up the same money three times.'
  const found = traced(text)
  assert.deepEqual(
    found.map(({ source, hedge }) => [wordsOf(text, source), wordsOf(text, hedge)]),
    [['One', 'apparently']],
  )
})

test('how somebody speaks, and why without a name, is no part of who it is', () => {
  const cases: [text: string, source: string][] = [
    ['“It is safe,” said Mina Farrow, leaning on the rail of the pier.', 'Mina Farrow'],
    ['“It is safe,” said a clerk, who insisted on anonymity because the papers are secret.', 'a clerk'],
  ]
  for (const [text, source] of cases) assert.equal(wordsOf(text, traced(text)[0]!.source), source)
})

test('what a text says of a name elsewhere tells whether it is a person or a firm', () => {
  const told = 'Corvane Water Ltd runs the locks. Corvane, which owns four piers, was founded here.'
  const met = 'Mina Corvane runs the locks. Mr Corvane, 54, was born here.'
  const statusBehind = (text: string): Status | undefined =>
    traced(`${text}\n\nCorvane denied that the pier was closed.`).at(-1)?.status
  assert.deepEqual([statusBehind(told), statusBehind(met)], ['institution', 'named'])
})

test('a paper by somebody is a document, the paper that reports an outlet', () => {
  const status = (text: string): Status | undefined => traced(text)[0]?.status
  assert.deepEqual(
    [
      status('A paper by the harbour office said that the pier was safe.'),
      status('The paper reported that the pier was safe.'),
    ],
    ['document', 'outlet'],
  )
})
