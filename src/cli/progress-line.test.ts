import assert from 'node:assert/strict'
import { test } from 'node:test'
import { progressLine } from './progress-line.ts'

const written = (isTTY: boolean, steps: readonly number[], of: number) => {
  let all = ''
  const progress = progressLine({ isTTY, write: text => (all += text) }, 'feeds')
  for (const done of steps) progress(done, of)
  return all
}

test('a terminal shows one line that counts', () =>
  assert.equal(
    written(true, [0, 500, 1000, 1200], 1200),
    '\r500 of 1,200 feeds\r1,000 of 1,200 feeds\r1,200 of 1,200 feeds\n',
  ))

test('a log gets a line per part', () =>
  assert.equal(written(false, [0, 500, 700], 700), '500 of 700 feeds\n700 of 700 feeds\n'))

test('a short list is done before anybody looks', () => assert.equal(written(true, [0, 20], 20), ''))
