import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Span, Statement } from '../../news/index.ts'
import { alterationsOf, gapsBetween, quotableOf, type Alteration, type Telling } from './alterations.ts'

const first = 'The Harrow council reportedly knew of the broken lock on the old canal in October.'
const second =
  'A clerk of the council, Orla Vane, said that 140 barges had waited at the lock for eleven days in a row.'
const third = 'The boatmen have asked for their losses to be paid before the end of the year.'
const title = 'Council knew of broken lock'
const text = [first, second, third].join('\n\n')

function spanOf(words: string): Span[] {
  const start = text.indexOf(words)
  assert.ok(start >= 0, words)
  return words === '' ? [] : [[start, start + words.length]]
}

const said = (source: string, content: string, hedge: string): Statement => ({
  source: spanOf(source),
  cue: [],
  content: spanOf(content),
  hedge: spanOf(hedge),
  kind: 'said',
  status: 'named',
  path: [],
  confidence: 1,
})
const original: Telling = {
  title,
  text,
  language: 'en',
  statements: [
    said(
      '',
      'The Harrow council reportedly knew of the broken lock on the old canal in October',
      'reportedly',
    ),
    said(
      'A clerk of the council, Orla Vane',
      '140 barges had waited at the lock for eleven days in a row',
      '',
    ),
  ],
}

const cases: [what: string, change: (text: string) => string, found: Alteration[]][] = [
  ['nothing', all => all, []],
  ['a hedge left away', all => all.replace('reportedly ', ''), [{ kind: 'hedge', before: 'reportedly', after: '' }]],
  ['another hedge', all => all.replace('reportedly', 'clearly'), [{ kind: 'hedge', before: 'reportedly', after: 'clearly' }]],
  [
    'a source left away',
    all => all.replace('A clerk of the council, Orla Vane, said that ', ''),
    [{ kind: 'source', before: 'A clerk of the council, Orla Vane', after: '' }],
  ],
  ['another number', all => all.replace('140', '410'), [{ kind: 'number', before: '140', after: '410' }]],
  ['another number in words', all => all.replace('eleven days', 'nine days'), [{ kind: 'number', before: 'eleven', after: 'nine' }]],
  ['the same number in figures', all => all.replace('eleven', '11'), []],
  ['another number in figures', all => all.replace('eleven', '12'), [{ kind: 'number', before: 'eleven', after: '12' }]],
  ['no number in place of one', all => all.replace('140', 'many'), []],
  ['a paragraph left away, its hedge with it', all => all.replace(first, ''), []],
  ['words put in front, in digits too', all => `On 3 May, the paper wrote this.\n\n${all}`, []],
  ['the order of paragraphs', () => [third, first, second].join('\n\n'), []],
] // prettier-ignore

describe('a copy is told from its original by', () => {
  for (const [what, change, found] of cases)
    test(what, () =>
      assert.deepEqual(
        alterationsOf({ title, text: change(text), language: 'en', statements: [] }, original),
        found,
      ),
    )

  test('another headline, not by its case and marks', () => {
    assert.deepEqual(alterationsOf({ ...original, title: '“Council knew of BROKEN lock”' }, original), [])
    assert.deepEqual(alterationsOf({ ...original, title: 'Council broke lock' }, original), [
      { kind: 'headline', before: title, after: 'Council broke lock' },
    ])
  })

  test('nothing that the texts do not share', () => {
    const other = {
      title,
      text: 'Quite another text about the harvest of pears in the north.',
      language: 'en',
      statements: [],
    }
    assert.deepEqual(alterationsOf(other, original), [])
  })
})

test('of a text of which no words may be shown only the headline is told', () => {
  const copy = { title: 'Lock was broken', text: text.replace('140', '410'), language: null, statements: [] }
  const all = alterationsOf(copy, original)
  const kindsOf = (some: readonly Alteration[]) => some.map(({ kind }) => kind)
  assert.deepEqual(kindsOf(quotableOf(all, true)), ['number', 'headline'])
  assert.deepEqual(kindsOf(quotableOf(all, false)), ['headline'])
})

test('gaps and passages together are the whole of both texts, in order', () => {
  const copy = `New. ${text.replace('reportedly ', '').replace(third, 'Nobody else spoke.')}`
  let [inOriginal, inCopy] = [0, 0]
  for (const gap of gapsBetween(copy, text)) {
    assert.equal(text.slice(inOriginal, gap.original[0]).trim(), copy.slice(inCopy, gap.copy[0]).trim())
    inOriginal = gap.original[1]
    inCopy = gap.copy[1]
  }
  assert.ok(inOriginal > 0 && inCopy > 0)
})
