import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Span, Statement } from '../news/index.ts'
import { markStatements, type Segment } from './mark-statements.ts'

const plain = { kind: 'said', status: 'named', path: [], confidence: 1 } as const
const says = (parts: Partial<Statement>): Statement => ({
  source: [],
  cue: [],
  content: [],
  hedge: [],
  ...plain,
  ...parts,
})

const span = (length: number) =>
  fc
    .tuple(fc.nat({ max: length + 5 }), fc.nat({ max: length + 5 }))
    .map(([one, other]): Span => [Math.min(one, other), Math.max(one, other)])

const spans = (length: number) => fc.array(span(length), { maxLength: 3 })

const marked = fc.string({ unit: 'binary', maxLength: 120 }).chain(text =>
  fc.record({
    text: fc.constant(text),
    cuts: fc.array(fc.nat({ max: 150 }), { maxLength: 5 }),
    statements: fc.array(
      fc
        .record({
          source: spans(text.length),
          cue: spans(text.length),
          content: spans(text.length),
          hedge: spans(text.length),
        })
        .map(says),
      { maxLength: 6 },
    ),
  }),
)

test('the segments, joined, are the text', () => {
  fc.assert(
    fc.property(marked, ({ text, statements, cuts }) => {
      const segments = markStatements(text, statements, cuts)
      assert.equal(segments.map(segment => segment.text).join(''), text)
      assert.ok(segments.every(({ start, end }) => start < end))
    }),
  )
})

test('every place that a span covers carries its mark, and no other place does', () => {
  fc.assert(
    fc.property(marked, ({ text, statements, cuts }) => {
      for (const segment of markStatements(text, statements, cuts)) {
        const wanted = new Set(marksOver(segment, statements))
        const found = new Set(segment.marks.map(mark => `${mark.statement} ${mark.role}`))
        if (segment.marks.length < 8) assert.deepEqual(found, wanted)
        else assert.ok([...found].every(mark => wanted.has(mark)))
      }
    }),
  )
})

test('a segment ends wherever a span or a cut begins or ends', () => {
  fc.assert(
    fc.property(marked, ({ text, statements, cuts }) => {
      const segments = markStatements(text, statements, cuts)
      const ends = new Set(segments.flatMap(({ start, end }) => [start, end]))
      const places = statements.flatMap(one => [...one.source, ...one.cue, ...one.content, ...one.hedge])
      for (const [start, end] of places.filter(([start, end]) => start < Math.min(end, text.length))) {
        assert.ok(ends.has(start) && ends.has(Math.min(end, text.length)))
      }
      for (const cut of cuts.filter(cut => cut < text.length && cut > 0)) assert.ok(ends.has(cut))
    }),
  )
})

test('a nested statement stands behind the one around it', () => {
  const text = 'She said he had lied.'
  const outer = says({ content: [[9, 20]] })
  const inner = says({ content: [[12, 20]] })
  const segments = markStatements(text, [outer, inner])
  assert.deepEqual(
    segments.map(segment => [segment.text, segment.marks.map(mark => mark.statement)]),
    [
      ['She said ', []],
      ['he ', [0]],
      ['had lied', [0, 1]],
      ['.', []],
    ],
  )
})

test('statements that overlap without nesting keep their own ends', () => {
  const segments = markStatements('abcdef', [says({ content: [[0, 4]] }), says({ content: [[2, 6]] })])
  assert.deepEqual(
    segments.map(segment => [segment.text, segment.marks.map(mark => mark.statement)]),
    [
      ['ab', [0]],
      ['cd', [0, 1]],
      ['ef', [1]],
    ],
  )
})

test('ten thousand nested statements are marked within a second of computing, eight deep', () => {
  const text = 'he said '.repeat(10_000)
  const nested = Array.from({ length: 10_000 }, (_, at) => says({ content: [[at * 8, text.length]] }))
  const before = process.threadCpuUsage()
  const segments = markStatements(text, nested)
  assert.ok(process.threadCpuUsage(before).user < 1_000_000)
  assert.equal(segments.at(-1)?.marks.length, 8)
})

function marksOver({ start, end }: Segment, statements: readonly Statement[]): string[] {
  const covers = (spans: readonly Span[]) => spans.some(([from, until]) => from <= start && until >= end)
  return statements.flatMap((statement, at) =>
    (['source', 'cue', 'content', 'hedge'] as const)
      .filter(role => covers(statement[role]))
      .map(role => `${at} ${role}`),
  )
}
