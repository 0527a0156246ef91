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
  ['unclear', 'Whether the dredgers can return remains to be seen.', '', 'Whether the dredgers can return'],
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

const interrupted: [text: string, source: string, content: string][] = [
  [
    'The main difficulty, according to the clerk, is a clause that lets either side leave.',
    'the clerk',
    'The main difficulty|is a clause that lets either side leave',
  ],
  [
    'The pier, according to the warden, has a crack that nobody saw.',
    'the warden',
    'The pier|has a crack that nobody saw',
  ],
]

for (const [text, source, content] of interrupted)
  test(`the sentence goes on behind the source that interrupts it: ${text}`, () => {
    const found = traced(text).find(({ kind }) => kind === 'cited')
    assert.ok(found, 'nothing was found')
    assert.deepEqual(
      [wordsOf(text, found.source), found.content.map(span => wordsOf(text, [span])).join('|')],
      [source, content],
    )
  })

test('what the writer thinks in his own name is never certain, what somebody says in marks is', () => {
  const sureOf = (text: string) => traced(text).map(({ confidence }) => confidence >= 0.9)
  assert.deepEqual(sureOf('I think that the pier should be sold.'), [false])
  assert.deepEqual(sureOf('“I think that the pier should be sold,” Mina Farrow said.'), [true])
})

const hedged: [text: string, cue: string, hedge: string][] = [
  ['Owners of the pier are said to fear that the bank will close.', 'fear', 'are said to'],
  ['The harbour office is said to have told the crews that the pier was sold.', 'have told', 'is said to'],
  ['One film, apparently taken from a roof, seems to show smoke over the pier.', 'seems to show', 'seems to'],
]

for (const [text, cue, hedge] of hedged)
  test(`a hedge right before a cue is the hedge of its statement: ${text}`, () => {
    const found = traced(text)
    assert.deepEqual(
      found.map(one => [wordsOf(text, one.cue), wordsOf(text, one.hedge)]),
      [[cue, hedge]],
    )
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

const doubtful: [text: string, hedge: string][] = [
  ['The harbour office said that the smell may reflect a leak in the lock.', 'may'],
  ['The engineers believe that the clerk may be the man who sold the pier.', 'may be'],
  ['The pier may never reopen, according to a report by the harbour office.', 'may never'],
  ['The harbour office said that the pier may be sold in the spring.', ''],
]

test('what may be so is hedged, what may come is announced', () => {
  for (const [text, hedge] of doubtful) assert.equal(wordsOf(text, traced(text)[0]?.hedge ?? []), hedge, text)
})

test('a case told beside its own subject could still not be verified', () => {
  const text = 'One report, that of a barge believed to be lost at the locks, could not be verified.'
  const [found] = traced(text).filter(({ kind }) => kind === 'unverified')
  assert.equal(
    found && wordsOf(text, found.content),
    'One report, that of a barge believed to be lost at the locks',
  )
})

const sources: [source: string, status: Status][] = [
  ['One of the letters', 'document'],
  ['Two of the four companies', 'institution'],
  ['Figures released by the harbour office', 'document'],
  ['A senior figure in the union', 'unnamed'],
  ['A union representative, Mina Farrow,', 'named'],
  ['Its author, the statistician Jorun Vale,', 'named'],
  ['Former state Rep. Jorun Vale', 'named'],
  ['Petra Quist of Saltmarsh Securities', 'named'],
  ['The donor, Saltmarsh Hospitality,', 'institution'],
  ['KVAN-TV', 'outlet'],
]

for (const [source, status] of sources)
  test(`${source.replace(/,$/, '')} is a source of status ${status}`, () => {
    const text = `${source} said that the pier was safe.`
    assert.equal(traced(text)[0]?.status, status)
  })
