import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countOrigins, traceStatements } from './index.ts'
import type { OriginArticle } from './index.ts'

function article(outlet: string, text: string, more: Partial<OriginArticle> = {}): OriginArticle {
  const { statements } = traceStatements({ text, language: 'en', published: '2031-05-18', publisher: outlet })
  return { id: outlet, outlet, copyOf: null, supplied: false, text, statements, ...more }
}

const minister = 'Farm Minister Jorun Vale said the dam would hold.'
const surname = 'The dam is new. Farm Minister Jorun Vale spoke. Vale said the dam would hold.'
const official = 'An official told the inquiry that the dam would hold.'
const viaLyra = 'The Lyra broadcaster, citing an official in the ministry, reported that the dam would hold.'
const plain = 'The dam was built by hand. It holds.'
const silence = 'The dam was built by hand. The ministry declined to comment.'
const hearsay = 'The dam has reportedly failed.'
const memo = 'The dam would hold, according to a memo seen by The Vane Herald.'

const cases: [name: string, articles: OriginArticle[], min: number, max: number][] = [
  ['no article at all', [], 0, 0],
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
      key: 'unnamed:official@lyra',
      label: 'an official in the ministry',
      status: 'unnamed',
      articles: ['a', 'b'],
      via: { a: ['The Lyra broadcaster'], b: ['The Lyra broadcaster'] },
    },
  ])
  assert.deepEqual(reasons, ['1 copy adds no origin.'])
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
      (story, pick, outlet, supplied) => {
        const before = range(story)
        assert.ok(before.min <= before.max)
        const original = story[pick % Math.max(1, story.length)]
        if (!original) return
        const copy = { ...original, id: 'copy', outlet, supplied, copyOf: original.id }
        assert.deepEqual(range([...story, copy]), before)
      },
    ),
  )
})

test('texts that nobody confirmed never raise the smallest number', () => {
  fc.assert(
    fc.property(stories, story => {
      assert.ok(range(story).min <= range(story.filter(({ supplied }) => !supplied)).min)
    }),
  )
})
