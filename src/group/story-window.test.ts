import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { articleFeatures, compareStories, StoryWindow, type Held } from './index.ts'

const hour = 3_600_000
const start = Date.parse('2031-05-01T08:00:00Z')

function headline(id: string, story: string, title: string, hours = 0): Held {
  const time = new Date(start + hours * hour).toISOString()
  return { id, story, time, features: articleFeatures({ title, text: '', language: 'en' }) }
}

const strike = [
  'Dockers in Estrid end strike',
  'Estrid dockers vote to end strike',
  'Strike of Estrid dockers over after nine days',
  'Dockers back at work in Estrid',
]
const pay = [
  'Estrid dockers win night pay',
  'Night pay for dockers ends Estrid strike',
  'What the dockers of Estrid will be paid at night',
  'Estrid strike: company pays dockers for night shifts',
]
const hives = [
  'Forty new hives on Sorvay roofs',
  'Sorvay counts its hives',
  'Roofs of Sorvay full of bees',
  'Bees thrive on Sorvay roofs',
]

const titles = fc.constantFrom(...strike, ...pay, ...hives)
const someArticles = fc.array(fc.tuple(titles, fc.constantFrom('a', 'b', 'c')), { maxLength: 12 })
const held = (list: readonly (readonly [string, string])[]) =>
  list.map(([title, story], at) => headline(`${at}`, story, title, at))

describe('a window', () => {
  test('of which everything was dropped is as good as new', () => {
    fc.assert(
      fc.property(someArticles, list => {
        const window = new StoryWindow()
        const articles = held(list)
        for (const article of articles) window.add(article)
        for (const { id } of articles.toReversed()) window.drop(id)
        assert.ok(Math.abs(window.documents) < 1e-9)
        for (const { story, features } of articles) {
          assert.deepEqual(window.membersOf(story), [])
          for (const term of Object.keys(features.terms)) {
            assert.equal(window.frequency(term), 0)
            assert.deepEqual(window.articlesWith(term), [])
          }
        }
      }),
    )
  })

  test('counts the articles of one story for less than those of several', () => {
    const [one, several] = [new StoryWindow(), new StoryWindow()]
    for (const [at, title] of strike.entries()) {
      one.add(headline(`${at}`, 'a', title))
      several.add(headline(`${at}`, `${at}`, title))
    }
    assert.equal(several.frequency('estrid'), 4)
    assert.ok(one.frequency('estrid') > 1 && one.frequency('estrid') < 2)
    assert.ok(one.documents < several.documents)
  })

  test('counts stories that were joined as if they had always been one', () => {
    fc.assert(
      fc.property(someArticles, list => {
        const [joined, always] = [new StoryWindow(), new StoryWindow()]
        for (const article of held(list)) joined.add(article)
        for (const article of held(list))
          always.add({ ...article, story: article.story === 'b' ? 'a' : article.story })
        joined.join('b', 'a')
        for (const { features } of held(list))
          for (const term of Object.keys(features.terms))
            assert.ok(Math.abs(joined.frequency(term) - always.frequency(term)) < 1e-9)
        assert.deepEqual(
          joined.membersOf('a').map(({ id }) => id),
          always.membersOf('a').map(({ id }) => id),
        )
        assert.deepEqual(joined.membersOf('b'), [])
      }),
    )
  })

  test('that is filled at once finds what one filled by and by finds', () => {
    fc.assert(
      fc.property(someArticles, list => {
        const [atOnce, byAndBy] = [new StoryWindow(), new StoryWindow()]
        atOnce.addAll([...held(list), ...held(list)])
        for (const article of held(list)) byAndBy.add(article)
        assert.ok(Math.abs(atOnce.documents - byAndBy.documents) < 1e-9)
        for (const { story, features } of held(list)) {
          assert.equal(atOnce.membersOf(story).length, byAndBy.membersOf(story).length)
          for (const term of Object.keys(features.terms))
            assert.equal(atOnce.articlesWith(term).length, byAndBy.articlesWith(term).length)
        }
      }),
    )
  })

  test('holds an article once, however often it comes', () => {
    const window = new StoryWindow()
    window.add(headline('1', 'a', strike[0]!))
    window.add(headline('1', 'b', hives[0]!))
    assert.equal(window.frequency('estrid'), 0)
    assert.deepEqual([window.membersOf('a').length, window.membersOf('b').length], [0, 1])
  })
})

describe('two stories', () => {
  const story = (list: readonly string[], name: string, hours = 0) =>
    list.map((title, at) => headline(`${name}${at}`, name, title, hours + at))
  const idf = { documents: 300, frequency: () => 1 }

  test('are one where their members have enough in common', () => {
    assert.ok(compareStories(story(strike, 'a'), story(pay, 'b', 5), idf).same)
  })

  test('are two where they have little in common, or a week lies between them', () => {
    assert.ok(!compareStories(story(strike, 'a'), story(hives, 'b'), idf).same)
    assert.ok(!compareStories(story(strike, 'a'), story(pay, 'b', 7 * 24), idf).same)
  })

  test('are compared alike from both sides', () => {
    const some = fc.array(titles, { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(some, some, (a, b) => {
        const forth = compareStories(story(a, 'a'), story(b, 'b', 3), idf)
        const back = compareStories(story(b, 'b', 3), story(a, 'a'), idf)
        assert.ok(Math.abs(forth.score - back.score) < 1e-9)
        assert.ok(Math.abs(forth.bar - back.bar) < 1e-9)
      }),
    )
  })
})
