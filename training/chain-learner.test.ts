import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scorePlaces } from '../src/trace/index.ts'
import { learnChains } from './chain-learner.ts'
import type { Example } from './chain-learner.ts'

const settings = { labels: ['no', 'yes'], bits: 6, rounds: 12, rate: 0.3 }

const example = (features: readonly number[], label: number, byOthers: boolean): Example => ({
  chain: { length: 1, width: features.length, features: Int32Array.from(features) },
  gold: Uint8Array.of(label),
  byOthers,
})

const repeated = (one: Example, times: number) => Array.from({ length: times }, () => one)

function answerOf(examples: readonly Example[], features: readonly number[]): string {
  const model = learnChains(examples, settings)
  const [no, yes] = scorePlaces(model, example(features, 0, false).chain)
  return yes! > no! ? 'yes' : 'no'
}

test('what only others annotated is learned from them', () => {
  const examples = [
    ...repeated(example([1, 2], 0, false), 8),
    ...repeated(example([1, 2], 0, true), 8),
    ...repeated(example([1, 3], 1, true), 8),
  ]
  assert.equal(answerOf(examples, [1, 3]), 'yes')
})

test('where the sets differ the model reads as the first', () => {
  const examples = [...repeated(example([1, 3], 0, false), 8), ...repeated(example([1, 3], 1, true), 8)]
  assert.equal(answerOf(examples, [1, 3]), 'no')
})
