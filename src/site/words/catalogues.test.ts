import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { searchNote } from '../../search/index.ts'
import { broaderTopic, mediaTopicNames } from '../../sections/index.ts'
import type { OriginReason } from '../../newsroom/index.ts'
import { originReason } from '../origin-reason.ts'
import { catalogues } from './catalogues.ts'
import { leavesOf, made, said } from './leaves.test-data.ts'
import { english, type Catalogue } from './en/catalogue.ts'

const foreign = catalogues.filter(one => one !== english)

/** Null where English needs no word, or has a sentence of its own. */
const mayBeNull = /^\.(carried\.how\.same|problem\.sentences.*)$/
/** In English these come with what they name; they have tests of their own below. */
const elsewhere = /^\.(topicNames|searchNotes|refusals)\b/
const wordsOf = (words: Catalogue) =>
  new Map(
    leavesOf(words).filter(([path]) => !made.test(path) && !mayBeNull.test(path) && !elsewhere.test(path)),
  )
const englishWords = wordsOf(english)

for (const words of foreign)
  test(`${words.name} has every word of the English catalogue, of the same kind, none of them empty`, () => {
    const own = wordsOf(words)
    assert.deepEqual([...own.keys()].sort(), [...englishWords.keys()].sort())
    for (const [path, word] of englishWords) {
      assert.equal(typeof own.get(path), typeof word, path)
      if (typeof word === 'string') assert.notEqual(String(own.get(path)).trim(), '', path)
      if (typeof word === 'function') assert.equal((own.get(path) as () => string).length, word.length, path)
    }
  })

// Words that are the same in two languages, queries, and values that are no words.
const alike =
  /\.(search\.(atom|json)|help\.\d+\.query|empty\.example|responsibility\.(on|from)|add\.(text|urlHint))|\.(see|today|at)$/
const alikeWords = new Set([
  'Name',
  'Text',
  'Original',
  'Institution',
  'institution',
  'document',
  'Articles',
  'Corrections',
  'articles',
  'Copies',
  'Version',
  'source',
  'Date',
  'Objections',
  'Feeds',
])

for (const words of foreign)
  test(`nothing is left in English in ${words.name}`, () => {
    const own = wordsOf(words)
    for (const [path, word] of englishWords)
      if (typeof word === 'string' && !alike.test(path) && !alikeWords.has(word))
        assert.notEqual(own.get(path), word, path)
  })

const script: Partial<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  he: /\p{Script=Hebrew}/u,
  ar: /\p{Script=Arabic}/u,
}

for (const words of foreign.filter(({ code }) => code in script))
  test(`every sentence in ${words.name} is in its own script`, () => {
    for (const [path, word] of wordsOf(words))
      if (typeof word === 'string' && !alike.test(path)) assert.match(word, script[words.code]!, path)
  })

for (const { code, name, refusals } of foreign)
  test(`refusals are told in ${name}, those with a way on in all other languages with one too`, () => {
    assert.ok(refusals !== null)
    for (const [which, told] of Object.entries(refusals)) {
      for (const sentence of told) assert.match(sentence, script[code] ?? /\p{Script=Latin}/u, which)
      assert.match(told[0], /\.$/, which)
      for (const other of foreign)
        assert.equal(told.length, other.refusals?.[which as keyof typeof refusals].length, which)
    }
  })

test('every refusal that is told in other languages is thrown somewhere', () => {
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(file => /\.ts$/.test(file) && !/\.test|^site\/words/.test(file))
    .map(file => readFileSync(`src/${file}`, 'utf8'))
    .join('\n')
  const composed = /^(too-many|not-allowed\/(objecting|misplacing|contesting))/
  for (const which of Object.keys(foreign[0]?.refusals ?? {}))
    assert.ok(composed.test(which) || source.includes(`'${which}'`), which)
})

const topicCodes = Object.keys(mediaTopicNames).sort()
const alikeTopics = new Set(['culture', 'immigration', 'nature', 'religion', 'sport'])

for (const { code, name, topicNames } of foreign)
  test(`${name} names every topic of the pinned release, in its own words and script`, () => {
    assert.deepEqual(Object.keys(topicNames).sort(), topicCodes)
    for (const [topic, own] of Object.entries(topicNames)) {
      const inEnglish = mediaTopicNames[topic]!
      assert.match(own, script[code] ?? /\p{Script=Latin}/u, topic)
      assert.equal(own, own.trim(), topic)
      if (!alikeTopics.has(inEnglish)) assert.notEqual(own.toLowerCase(), inEnglish, topic)
    }
  })

for (const { name, topicNames } of foreign)
  test(`no two topics of one level have the same name in ${name}`, () => {
    for (const isNarrow of [false, true]) {
      const names = topicCodes
        .filter(code => broaderTopic.has(code) === isNarrow)
        .map(code => topicNames[code])
      assert.deepEqual(
        names.filter((one, index) => names.indexOf(one) !== index),
        [],
      )
    }
  })

for (const { code, name, direction, searchNotes } of foreign)
  test(`notes on a search in ${name} say what the English ones say, in its own script`, () => {
    assert.ok(searchNotes !== null)
    const given = direction === 'rtl' ? 'Valdara' : 'קול הים'
    const pieces = [given, '2031', 'source:"Kan"', 'unnamed:yes', 'origins:1', '2026-11-13', '/topics']
    // Of all notes this one has the most values; what others are given besides theirs they leave.
    for (const note of Object.keys(searchNotes) as 'no-day-between'[]) {
      const { sentence } = searchNote(note, given, '2031')
      const says = searchNotes[note](given, '2031')
      for (const piece of pieces) assert.equal(says.includes(piece), sentence.includes(piece), says)
      assert.notEqual(says, sentence)
      assert.match(says, script[code] ?? /\p{Script=Latin}/u)
      if (says.includes(given) && !note.startsWith('too-')) assert.match(says, /\u2068.*\u2069/, says)
    }
  })

/** Every reason for a range of origins that names somebody. */
const reasonsNaming = (name: string): OriginReason[] => [
  { code: 'resting', outlets: [], on: '', whom: name },
  { code: 'resting', outlets: [], on: name, whom: null },
  ...(['same-person', 'same-words'] as const).map(code => ({ code, outlets: [name, name] })),
  ...(['unnamed', 'institution', 'document', 'person'] as const).map(why => ({
    code: `perhaps-one-${why}` as const,
    outlets: [name, name],
  })),
  { code: 'also-citing', outlets: [name], on: '' },
  { code: 'further-voice', outlet: '', whom: name },
  ...(['further-report', 'unknown-outlet', 'known-outlet'] as const).map(code => ({ code, outlet: name })),
]

for (const words of catalogues)
  test(`a foreign name inside a sentence in ${words.name} does not turn its neighbours around`, () => {
    const name = words.direction === 'rtl' ? 'Radio Valdara' : 'קול הים'
    const sentences: [path: string, says: string][] = [
      ['articleList.copy', words.articleList.copy('97 %', name)],
      ['article.readAt', words.article.readAt(name)],
      ['story.through', words.story.through([name])],
      ['timeline.copyOf', words.timeline.copyOf(name)],
      ['changes.allOf', words.changes.allOf(name)],
      ['whyHere.summaryOf', words.whyHere.summaryOf(name)],
      ['differences.title', words.differences.title(name, name)],
      ['compareOf', words.outletCounts.evidence.compareOf(name)],
      ['misplaced', words.misplaced.link.label(name)],
      ['listed', words.listed([name, name])],
      ['listed', words.listed([`${name}\u2069\u202e`])],
      ...reasonsNaming(name).map((reason): [string, string] => [reason.code, originReason(reason, words)!]),
    ]
    for (const [path, says] of sentences) assert.ok(says.includes(`\u2068${name}\u2069`), `${path}: ${says}`)
  })

for (const words of catalogues)
  test(`${words.name} counts in every form that it has, and says every number`, () => {
    const nouns = [
      'article',
      'entry',
      'feed',
      'origin',
      'outlet',
      'place',
      'saying',
      'source',
      'statement',
      'story',
      'version',
      'word',
    ] as const
    const numbers = [0, 1, 2, 3, 5, 11, 21, 100, 1204]
    for (const noun of nouns)
      for (const count of numbers) {
        const says = words.counted(count, noun)
        assert.ok(!says.includes('#') && says.trim() !== '', `${noun} ${count}: ${says}`)
        // Semitic languages say "one outlet" and "two outlets" without a numeral.
        if (count > 2) assert.ok(says.includes(words.numeral(count)), says)
      }
    assert.match(words.ranged(1, 2, 'origin'), /1–2/)
  })

for (const words of catalogues)
  test(`what a link in ${words.name} is read out as has the words that are seen (WCAG 2.5.3)`, () => {
    const { objections, misplaced, whyHere, changes, outletCounts } = words
    const names: [seen: string, read: string][] = [
      [objections.link.short, objections.link.label('A')],
      [misplaced.link.short, misplaced.link.label('A')],
      [whyHere.summary, whyHere.summaryOf('A')],
      [changes.all, changes.allOf('A')],
      [outletCounts.evidence.compare, outletCounts.evidence.compareOf('A')],
    ]
    const plain = (text: string) => text.toLowerCase().replaceAll(/[?؟¿]/g, '').trim()
    for (const [seen, read] of names) assert.ok(plain(read).includes(plain(seen)), `${read} without ${seen}`)
  })

test('sentences that take values say them', () => {
  for (const words of catalogues)
    for (const [path, sentence] of wordsOf(words))
      if (typeof sentence === 'function') {
        const says = said(sentence as () => string)
        assert.ok(
          typeof says === 'string' && !/undefined|NaN|\[object/.test(says),
          `${words.code}${path}: ${says}`,
        )
      }
})

const told: [code: string, reason: OriginReason, says: string][] = [
  ['en', { code: 'copies', count: 1 }, '1 copy adds no origin.'],
  [
    'en',
    { code: 'resting', outlets: ['A'], on: 'B', whom: 'C' },
    'A rests on what B reported from “C” and adds no origin.',
  ],
  [
    'en',
    { code: 'resting', outlets: ['A', 'B', 'C', 'D'], on: 'E', whom: null },
    'A, B and 2 more rest on what E reported and add no origin.',
  ],
  [
    'de',
    { code: 'resting', outlets: ['A', 'B'], on: 'C', whom: 'D' },
    'A und B stützen sich auf das, was C unter Berufung auf „D“ berichtet hat, und fügen keinen Ursprung hinzu.',
  ],
  [
    'fr',
    { code: 'resting', outlets: ['A'], on: 'B', whom: null },
    'A s’appuie sur ce que B a rapporté et n’ajoute aucune origine.',
  ],
  ['es', { code: 'also-citing', outlets: ['Aire', 'Isla'], on: 'B' }, 'Aire e Isla también citan a B.'],
  ['ru', { code: 'copies', count: 3 }, '3 копии не добавляют первоисточника.'],
  ['ru', { code: 'copies', count: 25 }, '25 копий не добавляют первоисточника.'],
  ['he', { code: 'copies', count: 2 }, 'שני העתקים אינם מוסיפים מקור ראשוני.'],
  ['ar', { code: 'copies', count: 2 }, 'نسختان لا تضيفان مصدرًا أوليًا.'],
  ['ar', { code: 'copies', count: 12 }, '12 نسخة لا تضيف مصدرًا أوليًا.'],
]

for (const [code, reason, says] of told)
  test(`a reason for a range of origins: ${says}`, () => {
    assert.equal(
      originReason(
        reason,
        catalogues.find(one => one.code === code)!,
      ),
      says,
    )
  })

const counts: [code: string, says: string[]][] = [
  ['de', ['1 Medium', '2 Medien', '1–2 unabhängige Ursprünge']],
  ['fr', ['1 média', '2 médias', '1–2 origines indépendantes']],
  ['es', ['1 medio', '2 medios', '1–2 orígenes independientes']],
  ['ru', ['1 издание', '2 издания', '1–2 независимых первоисточника']],
]

for (const [code, says] of counts)
  test(`numbers bend the noun in ${code}: ${says.join(', ')}`, t => {
    const words = catalogues.find(one => one.code === code)
    if (!words) return t.skip()
    assert.deepEqual(
      [words.counted(1, 'outlet'), words.counted(2, 'outlet'), words.ranged(1, 2, 'origin')],
      says,
    )
  })

test('what comes from outside or from a later version breaks no page', () => {
  for (const words of catalogues) {
    for (const tag of ['en-a1', 'xx-latn-latn', '']) assert.equal(words.languageName(tag), tag)
    const outlets = ['Evil\u202e Post\u2069']
    assert.doesNotMatch(words.originReasons['same-words'](outlets), /\u202e|Post\u2069.*\u2069/)
    assert.equal(originReason({ code: 'of-later' } as unknown as OriginReason, words), null)
  }
})
