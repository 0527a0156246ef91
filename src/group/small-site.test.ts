import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { agreement } from './agreement.ts'
import { articleFeatures, StoryWindow, type Held } from './index.ts'
import { Packer } from './packed-article.ts'
import { Rarities, unknownPrior } from './rarities.ts'
import { noTerms, TermCounts } from './term-counts.ts'
import { Vocabulary } from './vocabulary.ts'

type Text = readonly [title: string, text: string]

const hour = 3_600_000
const start = Date.parse('2031-05-01T08:00:00Z')

/** Places one article an hour on an empty site, and tells the story of each: the number of its first article. */
function place(texts: readonly Text[], language = 'en'): string[] {
  const site = new StoryWindow()
  return texts.map(([title, text], at) => {
    const features = articleFeatures({ title, text, language })
    const time = new Date(start + at * hour).toISOString()
    const choice = site.choose({ features, time, copyOf: null })
    const story = choice.decision === 'joined' && choice.story ? choice.story : `${at}`
    site.add({ id: `a${at}`, story, time, features })
    return story
  })
}

const strike: Text = [
  'Dockers in Estrid end their strike',
  'Dockers in Estrid voted to end their strike on Monday after the harbour company agreed to pay for eleven weeks of night shifts. Union leader Marta Quill said the vote was close. A spokesman for the company declined to comment on the cost, officials said.',
]
const strikeAgain: Text = [
  'Cranes move again in Estrid',
  'Cranes in the harbour of Estrid moved at dawn. Dockers had voted to end their strike, Marta Quill of the union said. The company will pay for the night shifts.',
]
const honey: Text = [
  'Forty new hives on the roofs of Sorvay',
  'Beekeepers counted forty new hives this spring. The city pays for the wood, councillor Lene Ost said on Monday, and the honey goes to schools. A spokesman for the city declined to comment on the cost, officials said.',
]
const trial: Text = [
  'Court clears baker of burning his own shop',
  'A court cleared a baker of setting fire to his shop after a trial of nine weeks. Judge Ilka Brandt said on Monday that the evidence was thin. A spokesman for the police declined to comment on the ruling, officials said.',
]

/** What an agency writes of every bank's decision, in the same words. */
function rates(country: string, capital: string, people: string, firm: string): Text {
  return [
    `${people} central bank leaves main rate unchanged`,
    `The ${people} central bank left its main interest rate unchanged on Monday and said that food prices gave it no room for a cut. The vote was unanimous, the bank in ${capital} said in a statement. Most analysts had expected no change. ${firm} said it expected a long pause. Mortgages in ${country} have become cheaper for seven months in a row.`,
  ]
}

function ferry(ship: string, place: string, country: string, captain: string, aboard: number): Text {
  return [
    `Ferry with ${aboard} aboard runs aground off ${place} in ${country}`,
    `The ferry ${ship} ran aground off ${place} in ${country} early on Monday with ${aboard} people aboard. Fishing boats took the passengers ashore; nobody was badly hurt, the coast guard said. Captain ${captain} told rescuers that the fog had been thick. The company said divers would look at the hull.`,
  ]
}

const cases: [name: string, texts: Text[], stories: string[]][] = [
  ['the first article', [strike], ['0']],
  ['three unrelated articles that share the words of the trade', [strike, honey, trial], ['0', '1', '2']],
  ['another report of an event', [strike, honey, strikeAgain], ['0', '1', '0']],
  [
    'two decisions of two banks in the same words',
    [rates('Hungary', 'Budapest', 'Hungarian', 'Zalabank'), rates('Poland', 'Warsaw', 'Polish', 'Wislabank')],
    ['0', '1'],
  ],
  [
    'two ships aground on one day',
    [
      ferry('Solveig Tind', 'Bodo', 'Norway', 'Aksel Moen', 112),
      ferry('Santa Lucena', 'Batangas', 'the Philippines', 'Ramon Dizon', 121),
    ],
    ['0', '1'],
  ],
]

describe('a site of few articles keeps apart what it should', () => {
  for (const [name, texts, stories] of cases) test(name, () => assert.deepEqual(place(texts), stories))

  test('also in German', () => {
    const texts: Text[] = [
      [
        'Brücke bleibt stehen',
        'Die alte Brücke bleibt stehen, teilte die Stadt am Montag mit. Ein Gutachten kommt laut Bericht zu dem Schluss, dass der Stahl hält. Die Kosten nannte ein Sprecher zunächst nicht.',
      ],
      [
        'Strom fließt wieder',
        'Der Strom fließt wieder, teilte der Betreiber am Montag mit. Ein Schalter sei laut Bericht die Ursache des Ausfalls. Die Kosten nannte ein Sprecher zunächst nicht.',
      ],
      [
        'Bäcker freigesprochen',
        'Das Gericht sprach einen Bäcker frei, wie es am Montag mitteilte. Die Beweise reichten laut Bericht nicht. Die Kosten nannte ein Sprecher zunächst nicht.',
      ],
    ]
    assert.deepEqual(place(texts, 'de'), ['0', '1', '2'])
  })
})

test('a report in another language joins the story, and says by what', () => {
  const window = new StoryWindow()
  const held = (id: string, [title, text]: Text, language: string): Held => {
    const time = new Date(start).toISOString()
    return { id, story: id, time, features: articleFeatures({ title, text, language }) }
  }
  window.add(held('en', ferry('Solveig Tind', 'Bodo', 'Norway', 'Aksel Moen', 112), 'en'))
  window.add(held('other', ferry('Santa Lucena', 'Batangas', 'the Philippines', 'Ramon Dizon', 121), 'en'))
  const { features, time } = held(
    'fr',
    [
      'Un ferry s’échoue en Norvège',
      'Le ferry Solveig Tind s’est échoué près de Bodo en Norvège avec 112 personnes à bord. Le capitaine Aksel Moen a parlé de brouillard. Des bateaux de pêche ont ramené les passagers à terre.',
    ],
    'fr',
  )
  const { decision, story, why } = window.choose({ features, time, copyOf: null })
  assert.deepEqual([decision, story, why.rule], ['joined', 'en', 'similar'])
  assert.ok(why.terms.includes('solveig') && why.terms.includes('112') && why.terms.includes('NO'))
})

describe('how rare a term is', () => {
  const vocabulary = new Vocabulary()
  const [breakwater, hull, spokesman, sprecher] = ['breakwater', 'hull', 'spokesman', 'sprecher'].map(word =>
    vocabulary.hold(word),
  ) as [number, number, number, number]

  test('is known of common words on an empty site', () => {
    const rarities = new Rarities(vocabulary, new TermCounts(unknownPrior))
    assert.ok(rarities.in('en')(spokesman) < rarities.in('en')(breakwater))
    assert.ok(rarities.in('de')(sprecher) < rarities.in('en')(sprecher))
  })

  test('follows what a large site has seen, and is never below nothing', () => {
    const counts = new TermCounts(unknownPrior)
    const packer = new Packer(vocabulary)
    const rarities = new Rarities(vocabulary, counts)
    const before = rarities.in('en')(breakwater)
    for (let at = 0; at < 3000; at++) {
      const title = at % 2 === 0 ? 'breakwater spokesman' : 'spokesman'
      counts.add(noTerms(), packer.pack(articleFeatures({ title, text: '', language: 'en' })))
    }
    const rarity = rarities.in('en')
    assert.ok(rarity(breakwater) < rarity(hull) && rarity(breakwater) < before)
    assert.ok(rarity(breakwater) < 1)
    for (const term of [breakwater, hull, spokesman]) assert.ok(rarity(term) >= 0)
  })
})

test('agreement is a share, the same from both sides, and whole with oneself', () => {
  const packer = new Packer(new Vocabulary())
  const words =
    'Marta Quill Budapest Hungary Warsaw Poland Polish Hungarian Norway Bodo Ilka Brandt Sorvay'.split(' ')
  const features = fc
    .array(fc.constantFrom(...words), { maxLength: 30 })
    .map(names => articleFeatures({ title: '', text: `Today in ${names.join(' and ')}.`, language: 'en' }))
    .map(features => packer.pack(features))
  fc.assert(
    fc.property(features, features, (a, b) => {
      assert.ok(agreement(a, b) > 0 && agreement(a, b) <= 1)
      assert.ok(Math.abs(agreement(a, b) - agreement(b, a)) < 1e-9)
      assert.ok(agreement(a, a) > 1 - 1e-9)
    }),
  )
})
