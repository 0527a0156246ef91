import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { articleFeatures, StoryWindow, type Held } from './index.ts'

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

/** How many words a window remembers once it was asked about the same article as another one. */
function wordsAfterAsking(window: StoryWindow): number {
  window.choose({ ...headline('', '', strike[0]!), copyOf: null })
  return window.words
}

describe('a window', () => {
  test('of which everything was dropped is as good as new', () => {
    fc.assert(
      fc.property(someArticles, list => {
        const window = new StoryWindow()
        const articles = held(list)
        for (const article of articles) window.add(article)
        for (const { id } of articles.toReversed()) window.drop(id)
        assert.equal(window.documents, 0)
        for (const { story, features } of articles) {
          assert.deepEqual(window.membersOf(story), [])
          for (const term of features.terms) assert.equal(window.frequency(term), 0)
        }
        for (const [at, title] of [...strike, ...hives].entries()) {
          const { features, time } = headline(`${at}`, '', title)
          const [after, empty] = [window, new StoryWindow()]
          assert.deepEqual(
            after.choose({ features, time, copyOf: null }),
            empty.choose({ features, time, copyOf: null }),
          )
        }
        assert.equal(wordsAfterAsking(window), wordsAfterAsking(new StoryWindow()))
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
          for (const term of features.terms) assert.equal(joined.frequency(term), always.frequency(term))
        assert.deepEqual(joined.membersOf('a'), always.membersOf('a'))
        assert.deepEqual(joined.membersOf('b'), [])
      }),
    )
  })

  test('holds the members of a story in the order of time, in whatever order they came', () => {
    const window = new StoryWindow()
    for (const at of [2, 0, 3, 1]) window.add(headline(`${at}`, 'a', strike[at]!, at))
    assert.deepEqual(window.membersOf('a'), ['0', '1', '2', '3'])
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
  const windowOf = (a: readonly string[], b: readonly string[], hoursBetween: number): StoryWindow => {
    const window = new StoryWindow()
    a.forEach((title, at) => window.add(headline(`a${at}`, 'a', title, at)))
    b.forEach((title, at) => window.add(headline(`b${at}`, 'b', title, hoursBetween + at)))
    return window
  }

  test('are one where their members have enough in common', () => {
    assert.equal(windowOf(strike, pay, 5).compare('a', 'b')?.same, true)
  })

  test('are two where they have little in common, or a week lies between them', () => {
    assert.equal(windowOf(strike, hives, 0).compare('a', 'b')?.same, false)
    assert.equal(windowOf(strike, pay, 7 * 24).compare('a', 'b')?.same, false)
  })

  test('are not compared where the window knows one of them no longer, nor a story with itself', () => {
    assert.equal(windowOf(strike, [], 0).compare('a', 'b'), null)
    assert.equal(windowOf(strike, pay, 0).compare('a', 'a'), null)
  })

  test('are compared alike from both sides', () => {
    const some = fc.array(titles, { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(some, some, (a, b) => {
        const window = windowOf(a, b, 3)
        const [forth, back] = [window.compare('a', 'b')!, window.compare('b', 'a')!]
        assert.ok(Math.abs(forth.score - back.score) < 1e-9)
        assert.ok(Math.abs(forth.bar - back.bar) < 1e-9)
      }),
    )
  })
})

describe('the headline of a report', () => {
  const text = (first: string) =>
    [
      first,
      'Veska Aerospace of Estrid has built the Kestrel in nine years. The rocket is as tall as the harbour tower, and its engines burn for two minutes before the second stage goes on alone towards Mars.',
      'Odran Vesk, who founded the company, paid for most of it. He said that half of all first flights end in the sea, and that he would be glad if this one got away from the pad.',
      'The beach of Sorvay is closed on the day, and fishing boats have to stay in the harbour until noon.',
    ].join('\n')
  const report = (title: string, first: string) =>
    articleFeatures({ title, text: text(first), language: 'en' })
  const launches = [
    report('Kestrel rocket ready for its first flight', 'The Kestrel rocket stands on the pad.'),
    report('Veska’s Kestrel rocket to fly on Tuesday', 'The first flight of the Kestrel is on Tuesday.'),
    report('Watch the first flight of the Kestrel rocket', 'The flight is shown from dawn on Tuesday.'),
  ]
  const piano = report('Odran Vesk sends his grandmother’s piano to Mars', 'A piano will be aboard.')
  const time = new Date(start).toISOString()

  function nearness(features: Held['features'], stored = launches): number {
    const window = new StoryWindow()
    for (const [at, held] of stored.entries())
      window.add({ id: `${at}`, story: 'flight', time, features: held })
    return window.choose({ features, time, copyOf: null }).score
  }

  test('that is about something else than all of a story’s headlines makes it less near', () => {
    assert.ok(nearness(piano) < 0.75 * nearness({ ...piano, title: [] }))
    assert.equal(nearness(launches[1]!), nearness({ ...launches[1]!, title: [] }))
  })

  test('is a weaker sign where the story has a single one, and none where a text is short', () => {
    const byTitle = (article: Held['features'], stored: typeof launches) =>
      nearness(article, stored) / nearness({ ...article, title: [] }, stored)
    const further =
      'Engineers poured concrete under four cranes before winter froze ground water around older foundations. Welders sealed seams inside copper tanks while inspectors measured pressure, heat, vibration and noise. Farmers nearby complained about broken windows, frightened sheep and dust across orchards. Insurers demanded sensors, fences, sirens, a hospital bed and somebody awake all night. Students from seven colleges wrote software, sewed parachutes, painted letters and baked bread for everyone involved. Pilots, divers and clerks waited.'
    const longer = (title: string, first: string) => report(title, `${further}\n${first}`)
    const flight = longer(
      'Kestrel rocket ready for its first flight',
      'The Kestrel rocket stands on the pad.',
    )
    const gift = longer('Odran Vesk sends his grandmother’s piano to Mars', 'A piano will be aboard.')
    const alone = byTitle(gift, [flight])
    assert.ok(byTitle(piano, launches) < alone && alone < 1)
    assert.equal(byTitle(piano, [flight]), 1)
    assert.equal(byTitle(gift, launches.slice(0, 1)), 1)
  })

  test('says nothing where stories were kept without headlines, or these have nothing in common', () => {
    const { title: _, ...older } = piano
    const stored = launches.map(({ title: _, ...others }) => others)
    assert.equal(nearness(piano, stored), nearness(older, stored))
    const unlike = ['Beach of Sorvay closed', 'Kestrel stands ready', 'Watch what comes on Tuesday']
    const titled = unlike.map(title => report(title, 'The Kestrel rocket stands on the pad.'))
    assert.equal(nearness(piano, titled), nearness(older, titled))
  })

  test('decides between two that tell of one thing and two that share its background', () => {
    const pianos = [
      piano,
      report('Vesk’s piano bound for Mars', 'The piano is black.'),
      report('Why a piano will fly to Mars', 'It is a small piano.'),
    ]
    const unlike = ['Vesk’s piano bound for Mars', 'Why a gift will fly on Tuesday'].map(title => ({
      ...report(title, 'The Kestrel rocket stands on the pad.'),
    }))
    const untitled = pianos.map(features => ({ ...features, title: [] }))
    const scoreOf = (other: readonly Held['features'][]) => {
      const window = new StoryWindow()
      for (const [at, features] of launches.entries())
        window.add({ id: `a${at}`, story: 'a', time, features })
      for (const [at, features] of other.entries()) window.add({ id: `b${at}`, story: 'b', time, features })
      return window.compare('a', 'b')!
    }
    assert.equal(scoreOf(untitled).same, true)
    assert.equal(scoreOf(pianos).same, false)
    assert.equal(scoreOf(launches).same, true)
    const { terms, counts, names } = launches[0]!
    assert.equal(scoreOf(unlike.map(one => ({ ...one, terms, counts, names }))).same, true)
  })

  test('is known of reports alone, not where there is no more than a headline', () => {
    assert.deepEqual([...launches[0]!.title!].sort(), ['flight', 'kestrel', 'ready', 'rocket'])
    assert.deepEqual(headline('', '', strike[0]!).features.title, [])
  })

  test('is not known where words change their ends', () => {
    const body = text('Kestrel stoi na platformie startowej.')
    const polish = articleFeatures({ title: 'Rakieta Kestrel gotowa do lotu', text: body, language: 'pl' })
    assert.deepEqual(polish.title, [])
  })
})
