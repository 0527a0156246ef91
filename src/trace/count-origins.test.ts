import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countOrigins, traceStatements } from './index.ts'
import type { OriginArticle } from './index.ts'

function article(
  outlet: string,
  text: string,
  more: Partial<OriginArticle> = {},
  language = 'en',
): OriginArticle {
  const { statements } = traceStatements({ text, language, published: '2031-05-18', publisher: outlet })
  return { id: outlet, outlet, copyOf: null, supplied: false, text, statements, ...more }
}

const withNames = (one: OriginArticle): OriginArticle => ({
  ...one,
  statements: one.statements.map(statement => ({ ...statement, status: 'named' })),
})
const unread = (outlet: string, text: string) => article(outlet, text, {}, 'pt')
const print = (outlet: string) => article(outlet, plain, { copyOf: 'elsewhere' })

const minister = 'Farm Minister Jorun Vale said the dam would hold.'
const surname = 'The dam is new. Farm Minister Jorun Vale spoke. Vale said the dam would hold.'
const official = 'An official told the inquiry that the dam would hold.'
const viaLyra = 'The Lyra broadcaster, citing an official in the ministry, reported that the dam would hold.'
const plain = 'The dam was built by hand. It holds.'
const silence = 'The dam was built by hand. The ministry declined to comment.'
const hearsay = 'The dam has reportedly failed.'
const memo = 'The dam would hold, according to a memo seen by The Vane Herald.'

const inMarch = 'In March, The Vane Herald reported that the dam had cracked.'
const long = `${plain}\n\nFarmers came from three valleys to see it.\n\nA band played until the rain began.`
const reaction = 'The ministry said it was aware of the report.'
const witness = '“The wall is dry as bone,” said Edda Solberg, who lives below it.'
const verdict = 'Senator Edda Solberg called the report “absurd and rather late in the day”.'
const question = 'It is not clear whether the farm union has agreed to wait.'
const nobody = 'No government has said in public that the dam would hold.'
const board = 'The harbour board said the dam would hold.'
const issued = 'The harbour board said in a statement that the dam would hold.'
const spokeswoman = 'Ilse Brandt, a spokeswoman for the harbour board, said the dam would hold.'
const spokesman = 'Harbour board spokesman Olav Krog said the dam would hold.'
const words = '“There is nothing wrong with that wall,” an official said.'
const role =
  'An engineer who measured the dam said it would hold.\n\n“It is dry,” Mina Farrow said by telephone.'

const paper =
  'In a statement, Aguas do Osk said the dam would hold.\n\nDirector Ilse Brandt said in the statement that it was safe.'
const printed = '“The dam will hold through the night,” said director Ilse Brandt.'
const later = 'The valley waits.\n\nHours later De Osk Tijd wrote that the dam would hold.'
const mother =
  'Marta esperaba junto al dique. "El lunes me contó que el agua subía y que le dijeron que no tuviera miedo", relató a este diario.'

const cases: [name: string, articles: OriginArticle[], min: number, max: number][] = [
  ['no article at all', [], 0, 0],
  [
    'a paper that one prints and another quotes',
    [withNames(article('a', paper)), article('b', printed)],
    1,
    1,
  ],
  [
    'an outlet whose name begins like a preposition',
    [article('a', later), article('De Osk Tijd', minister)],
    1,
    1,
  ],
  [
    'hearsay that somebody tells in quotation marks is a report',
    [article('a', mother, {}, 'es'), article('b', minister)],
    2,
    2,
  ],
  ['one minister in two papers', [article('a', minister), article('b', minister)], 1, 1],
  ['a minister by full name and by surname', [article('a', minister), article('b', surname)], 1, 1],
  ['an unnamed official in two papers', [article('a', official), article('b', official)], 1, 2],
  [
    'one paper’s unnamed official, twice',
    [article('a', official), article('a', official, { id: 'a2' })],
    1,
    1,
  ],
  ['one broadcaster’s official in two papers', [article('a', viaLyra), article('b', viaLyra)], 1, 1],
  [
    'that official in the broadcaster’s own article as well',
    [article('a', viaLyra), article('lyra', official)],
    1,
    1,
  ],
  ['a cited outlet', [article('a', 'The Vane Herald reported that the dam would hold.')], 1, 1],
  [
    'a cited outlet whose own article names its source',
    [article('a', 'The Vane Herald reported that the dam would hold.'), article('the-vane-herald', minister)],
    1,
    1,
  ],
  ['a report that attributes nothing', [article('a', plain)], 1, 1],
  [
    'two sister papers’ own reports',
    [article('a', plain, { family: 'f' }), article('b', plain, { family: 'f' })],
    1,
    1,
  ],
  ['two strangers’ own reports', [article('a', plain), article('b', plain)], 2, 2],
  ['a refusal beside a report', [article('a', silence)], 1, 1],
  ['hearsay alone', [article('a', hearsay)], 0, 0],
  ['hearsay that repeats the chain', [article('a', `${hearsay} ${viaLyra}`)], 1, 1],
  ['a document seen by one outlet, in two papers', [article('a', memo), article('b', memo)], 1, 1],
  ['a minister and an official', [article('a', minister), article('b', official)], 2, 2],
  [
    'a supplied text beside a fetched one',
    [article('a', minister), article('b', official, { supplied: true })],
    1,
    2,
  ],
  ['only a supplied text', [article('a', minister, { supplied: true })], 0, 1],
  ['all the voices of one report', [article('a', `${minister}\n\n${official}\n\n${board}`)], 1, 1],
  ['a cited report and one deep in the text', [article('a', `${viaLyra}\n\n${plain}\n\n${inMarch}`)], 2, 2],
  ['a report that cites another outlet only at its end', [article('a', `${long}\n\n${inMarch}`)], 1, 2],
  [
    'a report on an outlet, which does not cite it',
    [article('the-vane-herald', plain), article('a', `The Vane Herald’s press burnt down.\n\n${board}`)],
    2,
    2,
  ],
  ['a cited report and a ministry that reacts', [article('a', `${viaLyra}\n\n${reaction}`)], 1, 1],
  ['a cited report and somebody who is quoted besides', [article('a', `${viaLyra}\n\n${witness}`)], 1, 2],
  ['a cited report that somebody called absurd', [article('a', `${viaLyra}\n\n${verdict}`)], 1, 1],
  ['an article of doubts inside a question', [article('a', `${viaLyra}\n\n${question}`)], 1, 1],
  ['nobody at all said so', [article('a', `${viaLyra}\n\n${nobody}`)], 1, 1],
  [
    'a paper that cites a paper that cites a broadcaster',
    [
      article('lyra', official),
      article('the-vane-herald', viaLyra),
      article('a', 'The Vane Herald reported that the dam would hold.'),
    ],
    1,
    1,
  ],
  [
    'two papers that cite each other',
    [
      article('the-vane-herald', 'The Fell Gazette reported that the dam would hold.'),
      article('the-fell-gazette', 'The Vane Herald reported that the dam would hold.'),
    ],
    1,
    1,
  ],
  ['one office in two papers', [article('a', board), article('b', board)], 1, 2],
  ['an office and its spokeswoman', [article('a', board), article('b', spokeswoman)], 1, 2],
  ['two spokespeople of one office', [article('a', spokesman), article('b', spokeswoman)], 1, 2],
  ['what one office issued', [article('a', issued), article('b', `${issued}\n\n${witness}`)], 1, 1],
  ['two offices', [article('a', board), article('b', 'The coast guard said the dam would hold.')], 2, 2],
  ['the same words of an unnamed official', [article('a', words), article('b', words)], 1, 1],
  [
    'an official beside a minister, and the minister elsewhere',
    [article('a', minister), article('b', `${official}\n\n${minister}`)],
    1,
    2,
  ],
  ['a role that is named later, and a minister', [article('a', role), article('b', minister)], 2, 2],
  [
    'a text under an agency’s credit',
    [article('lyra-press-bureau', minister), article('a', `OSK (LPB) - ${board}`)],
    1,
    1,
  ],
  [
    'an agency named in the last line',
    [article('lyra-press-bureau', minister), article('a', `${plain}\n\nLyra Press Bureau`)],
    1,
    1,
  ],
  [
    'local media that nobody names',
    [article('a', plain), article('b', 'Local media reported that it fell.')],
    1,
    2,
  ],
  [
    'an article in a language that cannot be read, which names an outlet in its lead',
    [
      article('lyra', plain, { outletName: 'Radio Lyra' }),
      unread('b', 'A barragem vai aguentar, segundo informou Radio Lyra na terça-feira.'),
    ],
    1,
    1,
  ],
  [
    'such an article with a quotation of its own',
    [
      article('lyra', plain, { outletName: 'Radio Lyra' }),
      unread(
        'b',
        'A barragem vai aguentar, segundo Radio Lyra. “Não acredito nisso de todo”, disse um vizinho.',
      ),
    ],
    1,
    2,
  ],
  [
    'an outlet cited in another script',
    [article('lindenmark', official), article('b', 'הסכר יחזיק, כך דיווחה סוכנות לינדנמרק.', {}, 'he')],
    1,
    1,
  ],
  ['two prints of a text that nobody holds', [print('b'), print('c')], 1, 1],
]

for (const [name, articles, min, max] of cases)
  test(`origins: ${name}`, () => {
    const counted = countOrigins(articles)
    assert.deepEqual({ min: counted.min, max: counted.max }, { min, max })
    assert.equal(counted.origins.length, max)
  })

test('an origin says through whom it came, article by article', () => {
  const { origins, reasons } = countOrigins([
    article('a', viaLyra),
    article('b', viaLyra),
    article('c', viaLyra, { copyOf: 'a' }),
  ])
  assert.deepEqual(origins, [
    {
      key: 'outlet:lyra',
      label: 'an official in the ministry',
      status: 'unnamed',
      articles: ['a', 'b'],
      via: { a: ['The Lyra broadcaster'], b: ['The Lyra broadcaster'] },
    },
  ])
  assert.deepEqual(reasons, [
    { code: 'copies', count: 1 },
    {
      code: 'resting',
      outlets: ['a', 'b'],
      on: 'The Lyra broadcaster',
      whom: 'an official in the ministry',
    },
  ])
})

test('an origin is called by its principal source, as fully as any article words it', () => {
  const label = (...articles: OriginArticle[]) =>
    countOrigins(articles).origins.map(({ label, status }) => [label, status])
  const lyra = { outletName: 'Radio Lyra' }
  assert.deepEqual(
    label(article('lyra', `The official said it.\n\n${official}`, lyra), article('b', viaLyra)),
    [['an official in the ministry', 'unnamed']],
  )
  assert.deepEqual(label(article('lyra', plain, lyra)), [['Radio Lyra', 'outlet']])
  assert.deepEqual(label(article('a', role)), [['Mina Farrow', 'named']])
  assert.deepEqual(label(article('a', surname)), [['Vale', 'named']])
})

test('the reasons name the outlets and say what the range leaves open', () => {
  const reasons = (...articles: OriginArticle[]) => countOrigins(articles).reasons
  assert.deepEqual(reasons(article('a', official), article('b', official)), [
    { code: 'perhaps-one-unnamed', outlets: ['a', 'b'] },
  ])
  assert.deepEqual(reasons(article('a', board), article('b', board)), [
    { code: 'perhaps-one-institution', outlets: ['a', 'b'] },
  ])
  assert.deepEqual(reasons(article('a', minister), article('b', minister)), [
    { code: 'same-person', outlets: ['a', 'b'] },
  ])
  assert.deepEqual(reasons(article('a', `${viaLyra}\n\n${witness}`)), [
    { code: 'resting', outlets: ['a'], on: 'The Lyra broadcaster', whom: 'an official in the ministry' },
    { code: 'further-voice', outlet: 'a', whom: 'Edda Solberg, who lives below it' },
  ])
  assert.deepEqual(reasons(article('a', `${minister}\n\n${plain}\n\n${inMarch}`)), [
    { code: 'also-citing', outlets: ['a'], on: 'The Vane Herald' },
  ])
})

const texts = [
  minister,
  surname,
  official,
  viaLyra,
  plain,
  silence,
  hearsay,
  memo,
  'Governor Edda Solberg told The Vane Herald that the dam would hold.',
  'Vale said the dam would fail.',
  'The Lyra broadcaster reported that the dam would hold.',
  'The Vane Herald reported that the dam would hold.',
  `${viaLyra} “The wall is dry as bone,” said Edda Solberg, who lives below it.`,
]
const outlets = ['a', 'b', 'lyra', 'the-vane-herald', 'c']
const stories = fc
  .array(
    fc.record({
      text: fc.constantFrom(...texts),
      outlet: fc.constantFrom(...outlets),
      supplied: fc.boolean(),
      family: fc.option(fc.constantFrom('f', 'g'), { nil: undefined }),
    }),
    { maxLength: 7 },
  )
  .map(drawn =>
    drawn.map(({ text, outlet, supplied, family }, at) =>
      article(outlet, text, { id: `${at}`, supplied, ...(family && { family }) }),
    ),
  )
const range = (articles: readonly OriginArticle[]) => {
  const { min, max } = countOrigins(articles)
  return { min, max }
}

test('the order of the articles does not matter', () => {
  fc.assert(
    fc.property(stories, fc.infiniteStream(fc.nat()), (story, draws) => {
      const shuffled = story
        .map(one => ({ one, at: draws.next().value as number }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one)
      assert.deepEqual(range(shuffled), range(story))
    }),
  )
})

test('a copy changes nothing, and the smallest number is never above the largest', () => {
  fc.assert(
    fc.property(
      stories,
      fc.nat(),
      fc.constantFrom(...outlets),
      fc.boolean(),
      (story, pick, outlet, drawn) => {
        const before = range(story)
        assert.ok(before.min <= before.max)
        const original = story[pick % Math.max(1, story.length)]
        if (!original) return
        // What was fetched is nobody's copy: beside a supplied original it stands for itself.
        const supplied = drawn || original.supplied
        const copy = { ...original, id: 'copy', outlet, supplied, copyOf: original.id }
        assert.deepEqual(range([...story, copy]), before)
      },
    ),
  )
})

test('texts that nobody confirmed neither raise nor lower the smallest number, and never lower the largest', () => {
  // Copies of one another, of an article that the story does not hold, or of nothing.
  const copied = fc.array(fc.option(fc.constantFrom('0', '1', '2', '3', 'gone')), {
    minLength: 7,
    maxLength: 7,
  })
  fc.assert(
    fc.property(stories, copied, (drawn, copies) => {
      const story = drawn.map((one, at) => ({ ...one, copyOf: one.id === copies[at] ? null : copies[at]! }))
      const [all, confirmed] = [range(story), range(story.filter(({ supplied }) => !supplied))]
      assert.equal(all.min, confirmed.min)
      assert.ok(all.max >= confirmed.max)
    }),
    { numRuns: 300 },
  )
})
