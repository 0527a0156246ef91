import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { StoryStatement } from './story-statement.ts'
import { gatherSayings, type Carrying } from './carried-statements.ts'

const said = (article: string, content: string, change: Partial<StoryStatement> = {}): StoryStatement => ({
  content,
  source: 'the lock keeper',
  cue: 'said',
  path: [],
  hedge: null,
  kind: 'said',
  status: 'named',
  article,
  outlet: { slug: article, name: article },
  language: 'en',
  ...change,
})
const first = said('a', '140 barges had waited at the lock for eleven days', { hedge: 'reportedly' })

const cases: [what: string, other: StoryStatement, how: Carrying | null][] = [
  ['the same words', said('b', first.content, { hedge: 'it is said' }), 'same'],
  ['a longer quotation of the same', said('b', `${first.content} in a row`, { hedge: 'reportedly' }), 'altered'],
  ['another number', said('b', first.content.replace('140', '410'), { hedge: 'reportedly' }), 'altered'],
  ['no hedge', said('b', first.content), 'unhedged'],
  ['no source', said('b', first.content, { hedge: 'reportedly', source: null }), 'unsourced'],
  ['something else', said('b', 'the boatmen ask for their losses to be paid this year'), null],
  ['the same words in what is given as another language', said('b', first.content, { language: 'de' }), null],
] // prettier-ignore

describe('a statement that another article has with', () => {
  for (const [what, other, how] of cases)
    test(what, () => {
      const gathered = gatherSayings([first, other], [], 10)
      assert.equal(gathered.length, how === null ? 2 : 1)
      assert.deepEqual(
        gathered[0]!.carriers.map(one => [one.article, one.how]),
        how === null ? [] : [['b', how]],
      )
    })
})

test('copies carry what others say and open nothing', () => {
  const copied = [said('c', first.content), said('c', 'the copy alone has these words about the lock')]
  const [gathered, ...more] = gatherSayings([first], copied, 10)
  assert.deepEqual(
    gathered!.carriers.map(({ article, how }) => [article, how]),
    [['c', 'unhedged']],
  )
  assert.deepEqual(more, [])
})

test('short contents and answers that nobody gave are never one statement', () => {
  const short = [said('a', 'We will see'), said('b', 'We will see'), said('a', ''), said('b', '')]
  assert.equal(gatherSayings(short, [], 10).length, 4)
})

test('an article that says the same twice carries it once, and its own words not at all', () => {
  const again = said('b', first.content, { hedge: 'reportedly' })
  const [gathered] = gatherSayings([first, first, again, again], [], 10)
  assert.deepEqual(
    gathered!.carriers.map(({ article }) => article),
    ['b'],
  )
})

test('what goes beyond the most is left out, and still counted as carried', () => {
  const others = Array.from({ length: 5 }, (_, at) =>
    said(`o${at}`, `number ${at} of quite ${at} other things${at} told here${at}`),
  )
  const gathered = gatherSayings(
    [first, ...others, said('z', first.content, { hedge: 'so it is said' })],
    [],
    3,
  )
  assert.equal(gathered.length, 3)
  assert.deepEqual(
    gathered[0]!.carriers.map(({ article }) => article),
    ['z'],
  )
})
