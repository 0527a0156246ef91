import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleFeatures } from './article-features.ts'
import { sidesOf } from './sides-of-story.ts'
import { StoryWindow } from './story-window.ts'

const strike = [
  'Dockers in Estrid vote to strike over night pay',
  'Estrid dockers begin strike for night pay',
  'Strike of Estrid dockers over night pay enters second day',
  'Night pay: Estrid dockers strike, ships wait',
  'Estrid port stands still as dockers strike for night pay',
  'Dockers strike in Estrid for night pay goes on',
]
const frost = [
  'Frost ruins half of the grapes at Alazor',
  'Alazor grapes lost to frost, growers say',
  'Growers at Alazor count grapes lost to frost',
  'Frost at Alazor: half the grapes are gone',
]

/** A window in which all these stand in one story, an hour apart, beside stories of other things. */
function windowOf(titles: readonly string[]): StoryWindow {
  const window = new StoryWindow()
  const add = (id: string, story: string, title: string, hour: number) => {
    const features = articleFeatures({ title, text: '', language: 'en' })
    window.add({ id, story, time: new Date(Date.UTC(2031, 4, 5, hour)).toISOString(), features })
  }
  for (const [at, title] of [
    'Ferry loses rudder off Quill',
    'Museum buys a clock',
    'Bees return to Marl',
  ].entries())
    add(`other ${at}`, `other ${at}`, title, at)
  for (const [at, title] of titles.entries()) add(`a${at}`, 's', title, at)
  return window
}

const numbered = (from: number, count: number) => Array.from({ length: count }, (_, at) => `a${from + at}`)

describe('the two sides of a story', () => {
  test('are two events that little connects; the shorter one would leave', () => {
    const sides = sidesOf(windowOf([...strike, ...frost]), 's')!
    assert.deepEqual(sides.leaving, numbered(6, 4))
    assert.ok(sides.score < sides.bar / 2)
  })

  test('of one event are near to each other', () => {
    const sides = sidesOf(windowOf([...strike, ...strike]), 's')
    assert.ok(!sides || sides.score >= sides.bar)
  })

  const tooLittle: [what: string, titles: readonly string[]][] = [
    ['seven articles', [...strike.slice(0, 4), ...frost.slice(0, 3)]],
    ['no more than two articles of another event', [...strike, ...frost.slice(0, 2)]],
  ]
  for (const [what, titles] of tooLittle)
    test(`are not told of ${what}`, () => assert.equal(sidesOf(windowOf(titles), 's'), null))

  test('of equally long events leave the name to the earlier one', () =>
    assert.deepEqual(sidesOf(windowOf([...frost, ...strike.slice(0, 4)]), 's')?.leaving, numbered(4, 4)))

  test('keep a copy beside its original, through copies of copies', () => {
    const copyOf = new Map([
      ['a9', 'a8'],
      ['a8', 'a0'],
      ['a7', 'elsewhere'],
    ])
    const titles = [...strike, ...frost, 'Grapes of Alazor lost: frost costs growers half']
    assert.deepEqual(sidesOf(windowOf(titles), 's', copyOf)?.leaving, ['a6', 'a7', 'a10'])
  })

  test('are looked for without a trace in the window', () => {
    const titles = [...strike, ...frost]
    const [looked, untouched] = [windowOf(titles), windowOf(titles)]
    sidesOf(looked, 's')
    assert.deepEqual([...looked.articles()], [...untouched.articles()])
    assert.deepEqual(looked.membersOf('s'), untouched.membersOf('s'))
    assert.equal(looked.documents, untouched.documents)
    assert.equal(looked.frequency('frost'), untouched.frequency('frost'))
  })

  test('of a long story are told by a sample of its members and those that are nearer to each', () => {
    const titles = Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? frost[at % 4]! : strike[at % 6]!))
    const leaving = sidesOf(windowOf(titles), 's')!.leaving
    assert.deepEqual(
      leaving,
      numbered(0, 60).filter((_, at) => at % 3 === 0),
    )
  })
})
