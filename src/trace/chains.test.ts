import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learnedModels } from '../learned/index.ts'
import { wordsOf } from '../news/index.ts'
import { traceStatements } from './index.ts'

function traced(text: string, publisher: string | null = null) {
  const models = learnedModels['en']
  return traceStatements({ text, language: 'en', published: '2031-05-18', publisher, models }).statements
}

const chains: [what: string, text: string, path: string[], publisher?: string][] = [
  [
    'an outlet that calls itself by the last word of its name',
    'Mina Farrow, who runs the net loft, told the Lantern that the pier was safe.',
    ['the Lantern', 'Mina Farrow, who runs the net loft'],
    'The Aldmar Lantern',
  ],
  [
    'an outlet named behind its noun',
    'Mina Farrow told the weekly Il Faro that the pier had been sold.',
    ['the weekly Il Faro', 'Mina Farrow'],
  ],
  [
    'no outlet where people were told together',
    'Mina Farrow told a news conference that the pier had been sold.',
    ['Mina Farrow'],
  ],
  [
    'an interview',
    'Mina Farrow denied in an interview with the magazine Tide that she had sold the pier.',
    ['the magazine Tide', 'Mina Farrow'],
  ],
  [
    'somebody whom an outlet quotes',
    'A former clerk, quoted by the weekly Il Faro, said the pier had been sold.',
    ['the weekly Il Faro', 'A former clerk'],
  ],
  [
    'a paper that the outlet has read',
    'The memo, which the Vane Herald has read, says that the pier will be sold.',
    ['the Vane Herald', 'The memo'],
  ],
  [
    'a paper of which a copy was shown to the outlet',
    'An internal audit from May, a copy of which was shown to the Vane Herald, says that the pier will be sold.',
    ['the Vane Herald', 'An internal audit from May'],
  ],
  [
    'no holder where a paper was sent to people',
    'A letter sent to parents says that the school will close.',
    ['A letter sent to parents'],
  ],
  [
    'a clerk on whose word an outlet reports',
    'The Vane Herald reported that the pier had been sold, according to a clerk at the harbour office.',
    ['The Vane Herald', 'a clerk at the harbour office'],
  ],
  [
    'an outlet by its noun and its name, whatever else is said of it',
    'Mina Farrow told the outspoken northern weekly Il Faro that the pier had been sold.',
    ['weekly Il Faro', 'Mina Farrow'],
  ],
  [
    'an agency, which is no institution where it brings news',
    'Mina Farrow told the state news agency Lyra that the pier had been sold.',
    ['news agency Lyra', 'Mina Farrow'],
  ],
  [
    'a paper behind an adjective',
    'Mina Farrow, in an interview with the government-controlled Sunday Post, denied that she had sold the pier.',
    ['the government-controlled Sunday Post', 'Mina Farrow'],
  ],
  [
    'a programme by its name',
    '"The pier was sold," Mina Farrow told the late-night show Sea Hour.',
    ['the late-night show Sea Hour', 'Mina Farrow'],
  ],
  [
    'whoever broadcasts an interview',
    'In an interview aired by state television on Sunday, Mina Farrow said that the pier had been sold.',
    ['state television', 'Mina Farrow'],
  ],
  [
    'a paper that was supplied',
    "An engineer's log supplied to the Vane Herald shows that the pier is unsafe.",
    ['the Vane Herald', "An engineer's log"],
  ],
  [
    'the host of a programme',
    'Mina Farrow told the radio host Buck Tanner that the pier had been sold.',
    ['Buck Tanner', 'Mina Farrow'],
  ],
  [
    'no hop where a host has no programme',
    'Mina Farrow told the summit host Sarvia that the pier had been sold.',
    ['Mina Farrow'],
  ],
  [
    'a paper named like a profession',
    'Mina Farrow told the Observer that the pier had been sold.',
    ['the Observer', 'Mina Farrow'],
  ],
  [
    'no hop where a paper’s editor is told',
    'Mina Farrow told the former Sunday Post editor Ada Ray that the pier had been sold.',
    ['Mina Farrow'],
  ],
  [
    'rivals of ours',
    'The pier has been sold, our rivals at the Daily Spark reported, quoting a “highly placed” source.',
    ['the Daily Spark', 'a “highly placed” source'],
  ],
  [
    'the word of a nurse',
    'The Vane Herald reported on Monday, on the word of a nurse, that the pilot had been hurt.',
    ['The Vane Herald', 'a nurse'],
  ],
  [
    'a paper whose name has an article of its own',
    'Mina Farrow told The Eastern Tide that the pier had been sold.',
    ['The Eastern Tide', 'Mina Farrow'],
  ],
  [
    'whom an agency cites in turn',
    'The newspaper Vesper, quoting the agency Norfax, which in turn cited a clerk in Brae, said the pier was safe.',
    ['The newspaper Vesper', 'the agency Norfax', 'a clerk in Brae'],
  ],
  [
    'to whom an outlet attributes its news',
    'The Vane Herald wrote that the pier had been sold, attributing the news to a clerk at the harbour office.',
    ['The Vane Herald', 'a clerk at the harbour office'],
  ],
  [
    'from whom the one who is cited has it',
    'The pier had been sold, the Vane Herald reported, citing the Lantern, which had it from a diver.',
    ['the Vane Herald', 'the Lantern', 'a diver'],
  ],
  [
    'to whom the one who is cited attributes it',
    'The pier was sold in May, according to the newspaper Vesper, which attributed the news to a former diver.',
    ['the newspaper Vesper', 'a former diver'],
  ],
  [
    'on whose authority something is reported, and from whom that one has it',
    'The Vane Herald reported on Friday, on the authority of a harbour clerk, who had it from a diver, that the pier had been sold.',
    ['The Vane Herald', 'a harbour clerk', 'a diver'],
  ],
  [
    'whom an outlet quotes in a sentence of its own',
    'The Vane Herald said on Friday that the pier had been sold. It quoted a diver, whom it did not name.',
    ['The Vane Herald', 'a diver'],
  ],
  [
    'what a paper relies on, told two sentences later',
    'The newspaper Vesper wrote that the pier had been sold. The harbour office is silent. The paper cited harbour sources.',
    ['The newspaper Vesper', 'harbour sources'],
  ],
  [
    'a source with a clause of its own',
    'Mina Farrow told the weekly Il Faro, citing a diver she did not name, that the pier had been sold.',
    ['the weekly Il Faro', 'Mina Farrow', 'a diver she did not name'],
  ],
  [
    'a source without the reason why it has no name',
    'The Vane Herald wrote that the pier had been sold, quoting a diver, who feared losing her job.',
    ['The Vane Herald', 'a diver'],
  ],
  [
    'whoever let the outlet have the paper',
    'Minutes of the meeting, read to the Vane Herald by a clerk, show that the pier will be sold.',
    ['the Vane Herald', 'a clerk', 'Minutes of the meeting'],
  ],
  [
    'whoever read a paper out',
    'A letter read out by counsel for the harbour office said that the pier had been sold.',
    ['counsel for the harbour office', 'A letter'],
  ],
  [
    'an outlet whose own verb is none of saying',
    'The Vane Express newspaper gave a higher toll, 24, citing rescue workers at the pier.',
    ['The Vane Express newspaper', 'rescue workers at the pier'],
  ],
  [
    'an outlet that is named behind what it is',
    'Its flagship programme, The Week in Hand, told viewers that the pier had been sold, citing a clerk.',
    ['The Week in Hand', 'a clerk'],
  ],
  [
    'an outlet that quotes somebody as saying',
    'The Press Union, however, quoted the deputy mayor, Mina Farrow, as saying that the pier had been sold.',
    ['The Press Union', 'the deputy mayor, Mina Farrow'],
  ],
]

for (const [what, text, path, publisher] of chains)
  test(`the chain knows ${what}`, () => {
    assert.deepEqual(traced(text, publisher)[0]?.path, path)
  })

test('a source between a paper and its verb is the nearer one, and shares what the paper says', () => {
  const text = 'The log, according to the harbour board, shows that the gate was opened at noon.'
  const seen = traced(text).map(({ source, content, path }) => [
    wordsOf(text, source),
    wordsOf(text, content),
    path,
  ])
  const path = ['the harbour board', 'The log']
  const content = 'that the gate was opened at noon'
  assert.deepEqual(seen, [
    ['the harbour board', content, path],
    ['The log', content, path],
  ])
})

test('whoever tells what somebody said is who cites, and the one who had it from another is a hop', () => {
  const paths = (text: string) => traced(text).map(({ path }) => path)
  const told = 'The Vane Herald reported that the mayor had called the pier “a farce”, citing a memo.'
  const herald = ['The Vane Herald', 'a memo']
  assert.deepEqual(paths(told), [herald, ['The Vane Herald', 'the mayor'], herald])
  const heard =
    'The pier had been sold, the Evening Globe reported, citing the Courier, which had it from a milkman.'
  const globe = ['the Evening Globe', 'the Courier', 'a milkman']
  assert.deepEqual(paths(heard), [globe, globe, globe])
})

test('a clause without its relative stays with the paper that somebody says to have', () => {
  const text =
    'The Vane Herald said that the pier was sold in May, quoting from a register it claimed to have obtained.'
  assert.ok(traced(text).some(({ path }) => path.at(-1) === 'a register it claimed to have obtained'))
})

test('who gives weather as a ground is cited by nobody', () => {
  for (const text of [
    'The ferry line, citing bad weather, cancelled the evening crossing.',
    'Mina Farrow, citing her health, resigned on Monday.',
  ])
    assert.deepEqual(
      traced(text).filter(({ path }) => path.length > 1),
      [],
      text,
    )
})

test('a manner, a day and an epithet are no hops, and a fault is nobody', () => {
  const paths: readonly [text: string, path: readonly string[]][] = [
    [
      'A letter leaked to the Vane Herald by mistake shows that the pier was sold.',
      ['the Vane Herald', 'A letter'],
    ],
    [
      'A dossier sent to the Vane Herald by Monday shows that the pier was sold.',
      ['the Vane Herald', 'A dossier'],
    ],
    ['The newspaper, Aldmar’s oldest, said that the pier had been sold.', ['The newspaper']],
    ['The broadcaster, Friday morning, said that the pier had been sold.', ['The broadcaster']],
    ['A driver who saw it said the lorry was on fire.', ['A driver who saw it']],
    ['Those behind it said it was a joke.', ['Those behind it']],
    ['The Vane Herald quoted the mayor as saying that the money was gone.', ['The Vane Herald', 'the mayor']],
  ]
  for (const [text, path] of paths) assert.deepEqual(traced(text)[0]?.path, path, text)
  const fault = 'The Vane Herald newspaper corrected the story, citing an editing error.'
  assert.deepEqual(
    traced(fault).filter(({ path }) => path.length > 1),
    [],
  )
})

test('a second source in a sentence of its own is not whom the first one has it from', () => {
  const text = 'The Vane Herald said the pier was sold, citing a clerk. It also cited a memo.'
  assert.deepEqual(traced(text)[0]?.path, ['The Vane Herald', 'a clerk'])
})

test('what is cited in a sentence of its own is no ground of what another outlet says, nor of a person', () => {
  for (const text of [
    'Mina Farrow said that the pier had been sold. It quoted a diver.',
    'The harbour board said the pier had been sold. The paper cited harbour sources.',
    'The Vane Herald said the pier had been sold. It quoted a diver as saying the piles were rotten.',
    'The Vane Herald reported that the pier had been sold. It did not cite a source.',
    'The Vane Herald reported that the pier had been sold. It cited no source.',
    'The Vane Herald said the pier was sold. The harbour board said it would appeal. It cited a contract.',
    'The Vane Herald reports that the ferry line cancelled a crossing. It cited bad weather.',
  ])
    assert.equal(traced(text)[0]?.path.length, 1, text)
})

test('what stands before a speaker at the end is said, and nothing more', () => {
  const parts = (text: string) =>
    traced(text).map(({ source, content }) => [wordsOf(text, source), wordsOf(text, content)])
  const claimed = 'A group of divers claimed responsibility, the harbour board said, citing a tape.'
  assert.deepEqual(parts(claimed)[0], ['A group of divers', 'responsibility'])
  const years = 'For at least four years, the harbour board alleges, the mill has drained into the harbour.'
  assert.deepEqual(parts(years), [['the harbour board', 'the mill has drained into the harbour']])
})

const hedges: [what: string, text: string, hedge: string][] = [
  ['what may have been', 'The pier may have been sold, the harbour board said.', 'may have'],
  ['no plan of what may be', 'Drivers may use the pier on Monday, the harbour board said.', ''],
  ['no afterthought', 'Mina Farrow said a fee, perhaps a small one, would be found.', ''],
  [
    'hearsay inside a quotation',
    'Mina Farrow said the board “reportedly sold the pier” in May.',
    'reportedly',
  ],
  ['no manner of a speaker', 'Mina Farrow said she would sell it, “perhaps in May.”', ''],
  ['a claim of nobody', 'The caretaker apparently slept through the storm.', 'apparently'],
  ['what a picture appears to show', 'The video appears to show a crane on the quay.', 'appears to'],
]

for (const [what, text, hedge] of hedges)
  test(`a hedge is ${what}`, () => {
    const statements = traced(text)
    assert.equal(statements.length, 1)
    assert.equal(wordsOf(text, statements[0]!.hedge), hedge)
  })
