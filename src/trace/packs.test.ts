import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languagePack } from '../languages/index.ts'
import { traceStatements } from './index.ts'
import { packCases } from './pack-cases.test-data.ts'

/** `{source} <cue> [content]`; everything else stands outside. */
const marks = { '{': 'source', '<': 'cue', '[': 'content' } as const
type Part = (typeof marks)[keyof typeof marks]

function readMarked(marked: string) {
  const parts: Record<Part, string[]> = { source: [], cue: [], content: [] }
  const open: { part: Part; from: number }[] = []
  let text = ''
  for (const letter of marked) {
    if (letter in marks) open.push({ part: marks[letter as keyof typeof marks], from: text.length })
    else if ('}>]'.includes(letter)) {
      const { part, from } = open.pop()!
      parts[part].push(text.slice(from))
    } else text += letter
  }
  return { text, parts }
}

for (const [language, cases] of Object.entries(packCases))
  for (const [kind, marked] of cases) {
    const { text, parts } = readMarked(marked)
    test(`statements in ${language}: ${text}`, () => {
      const { statements } = traceStatements({ text, language, published: '2031-05-18', publisher: null })
      const words = (spans: readonly (readonly [number, number])[]) => spans.map(span => text.slice(...span))
      if (kind === 'nothing') return assert.deepEqual(statements, [])
      const [found] = statements
      assert.ok(found, 'no statement')
      assert.deepEqual(
        {
          kind: found.kind,
          source: words(found.source),
          cue: words(found.cue),
          content: words(found.content),
        },
        { kind, ...parts },
      )
      const most = languagePack(language)!.tracing!.mostConfidence
      assert.ok(statements.every(({ confidence }) => confidence <= most && most < 1))
    })
  }

test('every language with a pack has forty cases or more of its own', () => {
  for (const [language, cases] of Object.entries(packCases)) assert.ok(cases.length >= 40, language)
})
