import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { languagePacks } from '../languages/index.ts'
import {
  broaderTopic,
  fileUnderTopics,
  mediaTopicNames,
  topicOfSlug,
  topicsCalled,
  topicSlug,
} from './index.ts'

const cases: [
  why: string,
  language: string,
  title: string,
  text: string,
  broad: string,
  narrow: string | null,
][] = [
  [
    'a trial is the judiciary',
    'en',
    'Judge frees ferryman',
    'A judge in Vellin freed the ferryman. The court heard his lawyer; prosecutors will appeal the verdict.',
    '02000000',
    '20000106',
  ],
  [
    'a match is sport, though one plays in theatres too',
    'en',
    'Vellin win',
    'The goalkeeper saved twice and the striker scored. The coach praised his players after the match.',
    '15000000',
    '20000822',
  ],
  [
    'a German flood is a disaster',
    'de',
    'Hochwasser in Vellin',
    'Das Hochwasser hat den Damm überspült. Hundert Menschen wurden evakuiert.',
    '03000000',
    '20000148',
  ],
  [
    'a French strike is labour',
    'fr',
    'Les dockers en grève',
    'La grève des salariés dure. Les syndicats demandent de meilleurs salaires.',
    '09000000',
    '20000524',
  ],
  [
    'a Spanish ballot is politics',
    'es',
    'Vellín vota',
    'Los electores votaron en las elecciones; el candidato ganó por nueve votos.',
    '11000000',
    '20000574',
  ],
  [
    'a Russian epidemic is health',
    'ru',
    'Холера в Веллине',
    'Врачи борются с эпидемией. В больнице сорок пациентов, вакцины не хватает.',
    '07000000',
    null,
  ],
]

for (const [why, language, title, text, broad, narrow] of cases)
  test(why, () => {
    const codes = fileUnderTopics({ title, text, language }).map(({ code }) => code)
    assert.equal(codes[0], broad)
    if (narrow) assert.equal(codes[1], narrow)
  })

test('a text without words of topics, or in a language without them, has no topic', () => {
  assert.deepEqual(fileUnderTopics({ title: '', text: 'It was there, and then not.', language: 'en' }), [])
  assert.deepEqual(fileUnderTopics({ title: 'Judge', text: 'The judge and the court.', language: null }), [])
})

test('a word that goes on after its beginning is evidence alone, without its neighbours', () => {
  const text = 'Engineers drill under the strait. Engineers have robots and new technology.'
  const [topic] = fileUnderTopics({ title: '', text, language: 'en' })
  const words = topic?.evidence.map(([start, end]) => text.slice(start, end))
  assert.deepEqual(words, ['Engineers', 'Engineers', 'robots', 'technology'])
})

test('whatever the text, topics have names, confidences lie in 0..1 and evidence inside the text', () => {
  const word = fc.constantFrom(
    'court',
    'strike',
    'goal',
    'flood',
    'pope',
    'vote',
    'study',
    'the',
    '.',
    '🌊',
    'no-confidence',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' }))), words => {
      const text = words.join(' ')
      for (const { code, confidence, evidence } of fileUnderTopics({ title: text, text, language: 'en' })) {
        assert.ok(mediaTopicNames[code] && confidence >= 0 && confidence <= 1)
        for (const [start, end] of evidence) assert.ok(start >= 0 && start < end && end <= text.length)
      }
    }),
  )
})

describe('words of topics', () => {
  for (const { code: language, topics } of languagePacks.filter(pack => pack.topics))
    test(`those of ${language} stand under second-level codes that have a name, and none is empty`, () => {
      for (const [code, list] of Object.entries(topics ?? {})) {
        assert.ok(mediaTopicNames[code] && broaderTopic.has(code), code)
        for (const entry of list.split(', ')) assert.match(entry, /^[\p{L}\p{N}][^*,]{0,40}\*?$/u)
      }
    })
})

describe('an address stands for a topic', () => {
  test('every topic has one of its own, which leads back to it', () => {
    const slugs = Object.keys(mediaTopicNames).map(topicSlug)
    assert.equal(new Set(slugs).size, slugs.length)
    for (const code of Object.keys(mediaTopicNames)) assert.equal(topicOfSlug(topicSlug(code)), code)
    assert.equal(topicSlug('11000000'), 'politics-and-government')
    assert.equal(topicSlug('20000070'), 'coup-d-etat')
  })

  for (const none of ['', 'Health', 'health-', 'constructor', '07000000'])
    test(`“${none}” is none`, () => assert.equal(topicOfSlug(none), null))

  const called: [given: string, codes: string[]][] = [
    ['health', ['07000000']],
    ['Politics and Government', ['11000000']],
    ['20000082', ['20000082']],
    ['politics', ['11000000']],
    ['religious', ['20000688', '20000690', '20000697', '20000703', '20000705']],
    ['polit', []],
    ['-', []],
    ['constructor', []],
    ['здоровье', []],
    ['x'.repeat(1e6), []],
  ]
  for (const [given, codes] of called)
    test(`“${given.slice(0, 30)}” names ${codes.length}`, () => assert.deepEqual(topicsCalled(given), codes))
})
