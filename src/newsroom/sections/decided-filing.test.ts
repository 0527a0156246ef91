import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { broaderTopic } from '../../sections/index.ts'
import type { contest } from '../../store/index.ts'
import { decidedFiling, type FiledUnder } from './decided-filing.ts'

const text = {
  title: 'Ferry to Malta late',
  text: 'A ferry from Malta to Tunisia was late on Friday. Doctors of a hospital in Malta waited for it.',
  language: 'en',
}
const filed = (countries: string[], topics: string[] = [], primary = countries[0] ?? null): FiledUnder => ({
  primary,
  sections: countries.map(country => ({ country, score: 0.8, evidence: [] })),
  topics: topics.map(code => ({ code, confidence: 0.8, evidence: [] })),
})
const codesOf = ({ primary, sections, topics }: FiledUnder) => [
  primary,
  sections.map(({ country }) => country).join(' '),
  topics.map(({ code }) => code).join(' '),
]

const cases: [
  why: string,
  before: FiledUnder,
  decided: [contest.SectionFault, string][],
  after: (string | null)[],
][] = [
  ['nothing was decided', filed(['MT', 'TN'], ['07000000']), [], ['MT', 'MT TN', '07000000']],
  ['a further country was wrong', filed(['MT', 'TN']), [['wrong', 'TN']], ['MT', 'MT', '']],
  ['the main one was: the next one is it', filed(['MT', 'TN']), [['wrong', 'MT']], ['TN', 'TN', '']],
  ['the only one was', filed(['MT']), [['wrong', 'MT']], [null, '', '']],
  ['one was missing', filed(['MT']), [['missing', 'TN']], ['MT', 'MT TN', '']],
  ['there was none', filed([]), [['missing', 'TN']], ['TN', 'TN', '']],
  ['it is there by now', filed(['MT', 'TN']), [['missing', 'TN']], ['MT', 'MT TN', '']],
  ['another one is the main one', filed(['MT', 'TN']), [['main', 'TN']], ['TN', 'MT TN', '']],
  ['one that was missing is', filed(['MT']), [['main', 'TN']], ['TN', 'MT TN', '']],
  ['it was the main one, and then wrong', filed(['MT', 'TN']), [['main', 'TN'], ['wrong', 'TN']], ['MT', 'MT', '']], // prettier-ignore
  ['it was wrong, and then not', filed(['MT', 'TN']), [['wrong', 'TN'], ['missing', 'TN']], ['MT', 'MT TN', '']], // prettier-ignore
  ['a topic was wrong, with what belongs to it', filed([], ['07000000', '20000461', '09000000']), [['wrong', '07000000']], [null, '', '09000000']], // prettier-ignore
  [
    'a narrower one was',
    filed([], ['07000000', '20000461']),
    [['wrong', '20000461']],
    [null, '', '07000000'],
  ],
  ['a narrower one was missing, with its broader one', filed([], ['09000000']), [['missing', '20000461']], [null, '', '07000000 20000461 09000000']], // prettier-ignore
]
for (const [why, before, decided, after] of cases)
  test(`as editors decided where ${why}`, () => {
    const made = decided.map(([fault, section]) => ({ fault, section }))
    assert.deepEqual(codesOf(decidedFiling(before, made, text)), after)
  })

test('what an editor adds has the words that speak for it, if there are any', () => {
  const decided = [
    { section: 'TN', fault: 'missing' },
    { section: 'JP', fault: 'missing' },
    { section: '20000461', fault: 'missing' },
  ] as const
  const { sections, topics } = decidedFiling(filed([]), decided, text)
  const words = (evidence: readonly (readonly [number, number])[]) =>
    evidence.map(([start, end]) => text.text.slice(start, end))
  assert.deepEqual(
    sections.map(({ evidence }) => words(evidence)),
    [['Tunisia'], []],
  )
  assert.deepEqual(words(topics[1]?.evidence ?? []), ['hospital'])
})

test('the last decision about a section holds, and a narrower topic never stands alone', () => {
  const section = fc.constantFrom('MT', 'TN', '07000000', '20000461')
  const fault = fc.constantFrom('wrong' as const, 'missing' as const)
  fc.assert(
    fc.property(fc.array(fc.record({ section, fault })), decided => {
      const after = decidedFiling(filed(['MT'], ['07000000', '20000461']), decided, text)
      const last = decided.at(-1)
      const codes = [...after.sections.map(({ country }) => country), ...after.topics.map(({ code }) => code)]
      assert.equal(new Set(codes).size, codes.length)
      if (last) assert.equal(codes.includes(last.section), last.fault === 'missing')
      for (const { code } of after.topics) assert.ok(codes.includes(broaderTopic.get(code) ?? code))
      assert.equal(after.primary === null, after.sections.length === 0)
    }),
  )
})
