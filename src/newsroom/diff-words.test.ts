import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { diffWords } from './diff-words.ts'

const words =
  (of: string, ...kinds: string[]) =>
  (before: string, after: string) =>
    diffWords(before, after, 1e9)
      .filter(step => kinds.includes(step.kind))
      .map(step => step.text)
      .join(of)

const text = fc
  .array(fc.constantFrom('three', 'nine', 'days', 'the', 'harbour', '\n\n', ' '), { maxLength: 40 })
  .map(parts => parts.join(' '))

test('what is kept and removed is the text before, what is kept and added the text after', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      assert.equal(words('', 'equal', 'removed')(before, after), before)
      assert.equal(words('', 'equal', 'added')(before, after), after)
    }),
  )
})

test('a text against itself shows no change', () => {
  fc.assert(
    fc.property(text, same => assert.ok(diffWords(same, same, 3).every(step => step.kind === 'equal'))),
  )
})

const cases: [name: string, before: string, after: string, changes: string[]][] = [
  ['one word', 'closed for three days', 'closed for nine days', ['-three', '+nine']],
  ['a word more', 'it closed', 'it soon closed', ['+soon']],
  ['a word less', 'it has reportedly closed', 'it has closed', ['-reportedly']],
  ['another text', 'one', 'two', ['-one', '+two']],
  ['from nothing', '', 'new', ['+new']],
]
for (const [name, before, after, changes] of cases)
  test(`shows ${name}`, () => {
    const shown = diffWords(before, after, 5).filter(step => step.kind !== 'equal')
    assert.deepEqual(
      shown.map(step => (step.kind === 'added' ? '+' : '-') + step.text.trim()),
      changes,
    )
  })

test('keeps only a few unchanged words beside a change', () => {
  const long = Array.from({ length: 400 }, (_, n) => `word${n}`)
  const [, ...rest] = diffWords(long.join(' '), long.with(200, 'other').join(' '), 4)
  const kept = diffWords(long.join(' '), long.with(200, 'other').join(' '), 4)
    .map(step => step.text)
    .join('')
  assert.ok(rest.length > 0 && kept.length < 150, kept)
})

test('two long texts without a word in common take no long time', () => {
  const many = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word}${n}`).join(' ')
  assert.equal(diffWords(many('a'), many('b'), 3).length, 2)
})
