import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { candidateTerms, weightsOf } from './candidate-terms.ts'
import { articleFeatures, findCopy, readTerms, StoryWindow } from './index.ts'
import { Packer } from './packed-article.ts'
import { Rarities, unknownPrior } from './rarities.ts'
import { TermCounts } from './term-counts.ts'
import { Vocabulary } from './vocabulary.ts'

const harbour =
  'Dockers in Estrid voted to end their strike on Monday after the harbour company agreed to pay for eleven weeks of night shifts. Union leader Marta Quill said the vote was close, and that cranes would move again at dawn. Thirty ships wait outside the breakwater.'
const honey =
  'Beekeepers on the roofs of Sorvay counted forty new hives this spring. The city pays for the wood, councillor Lene Ost said, and the honey goes to the schools of the old town and to the hospital by the river.'

function textOf(title: string, text: string, time = '2031-05-01T10:00:00Z', id = title) {
  return { id, text, time, features: articleFeatures({ title, text, language: 'en' }) }
}

const words = fc.array(fc.constantFrom(...harbour.split(' '), ...honey.split(' ')), {
  minLength: 12,
  maxLength: 80,
})
const anyText = words.map(parts => parts.join(' '))
const shortText = fc
  .array(
    fc.constantFrom(...'Dockers strike harbour cranes ships Beekeepers hives honey schools river'.split(' ')),
    {
      minLength: 6,
      maxLength: 40,
    },
  )
  .map(parts => parts.join(' '))

describe('features', () => {
  test('are plain JSON, with whole numbers that JSON keeps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), anyText, (title, text) => {
        const features = articleFeatures({ title, text, language: null })
        assert.deepEqual(JSON.parse(JSON.stringify(features)), features)
        assert.ok(features.fingerprints.every(Number.isSafeInteger))
      }),
    )
  })

  test('do not change with case, accents, spaces and punctuation', () => {
    const plain = articleFeatures({
      title: '',
      text: 'Le president a Lome dit que la route est libre',
      language: 'fr',
    })
    const set = articleFeatures({
      title: '',
      text: 'LE PRÉSIDENT, à Lomé,\n\ndit que “la route” est libre…',
      language: 'fr',
    })
    assert.equal(set.hash, plain.hash)
    assert.deepEqual(set.fingerprints, plain.fingerprints)
  })

  test('that an older version has stored are read like those of this one', () => {
    const { terms, counts, ...others } = articleFeatures({
      title: 'Dockers end strike',
      text: harbour,
      language: 'en',
    })
    const older = { ...others, terms: Object.fromEntries(terms.map((term, at) => [term, counts[at]])) }
    assert.deepEqual(readTerms(JSON.parse(JSON.stringify(older))), { ...others, terms, counts })
  })

  test('of an article without text come from its title', () => {
    const { fingerprints, terms } = articleFeatures({ title: 'Dockers end strike', text: '', language: 'en' })
    assert.deepEqual(fingerprints, [])
    assert.deepEqual(terms, ['docker', 'end', 'strike'])
  })

  test('of a Chinese text are pairs of characters', () => {
    const { terms } = articleFeatures({ title: '', text: '渡轮停航。', language: 'zh' })
    assert.deepEqual(terms, ['渡轮', '轮停', '停航', '航'])
  })

  test('know names from other words, but not the first word of a sentence', () => {
    const { names } = articleFeatures({ title: '', text: harbour, language: 'en' })
    assert.deepEqual(names.filter(name => name !== 'estrid').sort(), ['marta', 'quill'])
  })

  test('are found again by at most twelve terms, none of them a function word', () => {
    const features = articleFeatures({ title: 'Strike ends', text: harbour, language: 'en' })
    const vocabulary = new Vocabulary()
    const rarity = new Rarities(vocabulary, new TermCounts(unknownPrior)).in('en')
    const packed = new Packer(vocabulary).pack(features)
    const keys = candidateTerms(packed, weightsOf(packed, rarity), vocabulary)
    const terms = keys.map(term => vocabulary.wordOf(term))
    assert.ok(terms.length > 3 && terms.length <= 12)
    assert.ok(terms.includes('quill') && !terms.includes('the'))
  })
})

describe('copies', () => {
  test('a later text with the same words is a copy of the earlier one, whole on both sides', () => {
    fc.assert(
      fc.property(anyText, text => {
        const original = textOf('a', text)
        const copy = findCopy(textOf('b', text, '2031-05-01T11:00:00Z'), [original])
        assert.deepEqual(
          [copy?.of, copy?.shareOfCopy, copy?.shareOfOriginal, copy?.kind],
          ['a', 1, 1, 'copy'],
        )
        const covered = copy?.passages.map(({ copy: [start, end] }) => text.slice(start, end)).join(' ')
        assert.deepEqual(covered?.match(/\p{L}+/gu), text.match(/\p{L}+/gu))
      }),
    )
  })

  test('the shares of two texts change places when their times do', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const forth = findCopy(textOf('b', b, '2031-05-02T00:00:00Z'), [textOf('a', a)])
        const back = findCopy(textOf('a', a, '2031-05-02T00:00:00Z'), [textOf('b', b)])
        assert.equal(forth?.shareOfCopy, back?.shareOfOriginal)
        assert.equal(forth?.shareOfOriginal, back?.shareOfCopy)
        assert.equal(forth?.kind, back?.kind)
      }),
    )
  })

  test('the order of the candidates makes no difference', () => {
    const texts = fc.array(fc.tuple(anyText, fc.integer({ min: 0, max: 9 })), { maxLength: 6 })
    fc.assert(
      fc.property(texts, anyText, (others, text) => {
        const candidates = others.map(([body, hour], i) =>
          textOf('x', body, `2031-05-01T0${hour}:00:00Z`, `c${i}`),
        )
        const article = textOf('y', text)
        assert.deepEqual(findCopy(article, candidates.toReversed()), findCopy(article, candidates))
      }),
    )
  })

  test('every passage has the same words in both texts', () => {
    const mixed = `Good morning. ${honey} And now the harbour. ${harbour}`
    const found = findCopy(textOf('b', mixed, '2031-05-02T00:00:00Z'), [textOf('a', harbour)])
    assert.ok(found && found.passages.length > 0)
    for (const { copy, original } of found.passages)
      assert.equal(mixed.slice(...copy), harbour.slice(...original))
    assert.equal(found.shareOfOriginal, 1)
  })

  test('of a chain of copies the first is the original', () => {
    const first = textOf('a', harbour, '2031-05-01T08:00:00Z', 'first')
    const second = textOf('b', harbour, '2031-05-01T09:00:00Z', 'second')
    assert.equal(findCopy(textOf('c', harbour), [second, first])?.of, 'first')
  })

  test('what is later is no original, unless the text credits somebody and clocks may differ', () => {
    const later = textOf('a', harbour, '2031-05-01T12:00:00Z')
    assert.equal(findCopy(textOf('b', harbour), [later]), null)
    assert.equal(findCopy({ ...textOf('b', harbour), credit: 'Norlund Wire' }, [later])?.of, 'a')
  })

  test('a passage of a longer text is reuse and no copy', () => {
    const [quoted = ''] = harbour.split('. ')
    const host = `${honey} ${quoted}. ${honey.toUpperCase().split(' ').toReversed().join(' ')}`
    const found = findCopy(textOf('b', host, '2031-05-02T00:00:00Z'), [
      textOf('a', `${harbour} ${harbour.split(' ').toReversed().join(' ')}`),
    ])
    assert.equal(found?.kind, 'reuse')
  })

  test('fingerprints of many stories make no copy', () => {
    const original = textOf('a', harbour)
    const later = textOf('b', harbour, '2031-05-02T00:00:00Z')
    assert.equal(
      findCopy(later, [original], () => 9),
      null,
    )
  })

  test('texts without common passages are not compared further', () => {
    assert.equal(findCopy(textOf('b', honey, '2031-05-02T00:00:00Z'), [textOf('a', harbour)]), null)
  })
})

describe('stories', () => {
  const strike = textOf('Estrid strike ends', harbour)
  const bees = textOf('Bees in Sorvay', honey)
  const report = textOf(
    'Cranes move again in Estrid',
    'Cranes in the harbour of Estrid moved at dawn. Dockers had voted on Monday to end their strike, Marta Quill of the union said. Thirty ships waited.',
    '2031-05-02T06:00:00Z',
  )
  type Text = ReturnType<typeof textOf>
  function windowWith(texts: readonly (readonly [story: string, text: Text])[]): StoryWindow {
    const window = new StoryWindow()
    for (const [story, { id, time, features }] of texts) window.add({ id, story, time, features })
    return window
  }
  const both = windowWith([
    ['s1', strike],
    ['s2', bees],
  ])
  const choose = (text: Text, window = both, copyOf: string | null = null) =>
    window.choose({ ...text, copyOf })

  test('another wording of an event joins its story and says why', () => {
    const choice = choose(report)
    assert.deepEqual([choice.decision, choice.story, choice.why.rule], ['joined', 's1', 'similar'])
    assert.ok(choice.why.terms.includes('estrid'))
  })

  test('an event of the same kind elsewhere begins a story', () => {
    const twin = textOf(
      'Denbeck strike ends',
      'Drivers in Denbeck voted to end their strike on Friday after the bus company agreed to pay. Union leader Piers Halloway said buses would run at noon.',
    )
    assert.equal(choose(twin).decision, 'new')
  })

  test('a copy joins the story of its original, however little it resembles the rest', () => {
    const choice = choose(textOf('x', honey), both, strike.id)
    assert.deepEqual([choice.decision, choice.story, choice.why.rule], ['joined', 's1', 'copy'])
  })

  test('a copy of less than half joins the story of its original except where another would take it anyway', () => {
    const partly = (title: string, text: string) => ({
      ...textOf(title, text),
      copyOf: strike.id,
      copyShare: 0.4,
    })
    assert.equal(both.choose(partly('x', honey)).story, 's2')
    assert.equal(both.choose(partly('x', harbour)).why.rule, 'copy')
    assert.equal(both.choose({ ...partly('x', honey), copyShare: 0.5 }).story, 's1')
  })

  test('a copy joins the story of an original that the window has forgotten', () => {
    const { id, time, features } = strike
    const original = { id, story: 'old', time, features }
    const choice = windowWith([['s2', bees]]).choose({ ...textOf('x', honey), copyOf: id }, original)
    assert.deepEqual([choice.decision, choice.story, choice.why.rule], ['joined', 'old', 'copy'])
  })

  test('a copy of less than half joins an original that is long forgotten, whatever is faintly like it', () => {
    const { id, features } = strike
    const window = windowWith([['s2', bees]])
    const copy = { ...textOf('Bees', `${harbour} Bees were not asked.`), copyOf: id, copyShare: 0.4 }
    const { decision, score } = window.choose({ ...copy, copyOf: null })
    assert.ok(decision === 'new' && score > 0, `${decision} ${score}`)
    for (const days of [5, 20, 400, 2000]) {
      const time = new Date(Date.parse(copy.time) - days * 86_400_000).toISOString()
      const choice = window.choose(copy, { id, story: 'old', time, features })
      assert.deepEqual(
        [choice.decision, choice.story, choice.why.rule],
        ['joined', 'old', 'copy'],
        `${days} days`,
      )
    }
  })

  test('the first article of all begins a story', () => {
    const choice = choose(report, new StoryWindow())
    assert.deepEqual([choice.decision, choice.story, choice.score], ['new', null, 0])
  })

  test('the older the story, the less it attracts', () => {
    const scores = ['2031-05-02', '2031-05-05', '2031-06-01'].map(
      day => choose({ ...report, time: `${day}T06:00:00Z` }).score,
    )
    assert.deepEqual(
      scores,
      [...scores].sort((a, b) => b - a),
    )
    assert.notEqual(scores[0], scores[2])
  })

  // By which twelve of its terms a longer article is looked up is decided when it comes.
  test('of short articles are chosen alike in whatever order these came, and whatever came and went before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('s1', 's2', 's3'), shortText), { maxLength: 8 }),
        shortText,
        (all, text) => {
          fc.pre(
            [text, ...all.map(([, body]) => body)].every(one => textOf('t', one).features.terms.length <= 12),
          )
          const texts = all.map(
            ([story, body], at) => [story, textOf('t', body, '2031-05-01T00:00:00Z', `${at}`)] as const,
          )
          const turned = windowWith([['s4', textOf('gone', text)], ...texts.toReversed()])
          turned.drop('gone')
          const article = textOf('n', text)
          assert.deepEqual(choose(article, turned), choose(article, windowWith(texts)))
        },
      ),
    )
  })
})
