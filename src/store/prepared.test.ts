import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementNames } from './prepared.ts'

test('a statement is prepared under one name once it has run two hundred times, and a rare one never', () => {
  const nameOf = statementNames()
  const names = Array.from({ length: 202 }, () => nameOf('select $1'))
  assert.deepEqual(names.map(name => name !== null).lastIndexOf(false), 198)
  assert.equal(names[199], names[201])
  assert.equal(nameOf('select $1, 2'), null)
})

test('no more than 120 statements are prepared, whatever is asked', () => {
  const nameOf = statementNames()
  const names = new Set(
    Array.from({ length: 300 }, (_, n) =>
      Array.from({ length: 200 }, () => nameOf(`select $1, ${n}`)).at(-1),
    ),
  )
  assert.equal(names.size, 121, 'as many names, and null for the others')
})
