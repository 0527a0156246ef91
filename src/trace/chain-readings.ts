import { addScores } from './linear-scores.ts'
import type { LinearModel } from './linear-scores.ts'

/** A linear-chain model: scores of labels per place and of a label behind another. */
export type ChainModel = LinearModel & {
  /** Row after row: the score of a label (column) behind another (row); the last row is for the first place. */
  readonly steps: Float32Array
}

/** The features of all places of a chain, `width` each. */
export type Chain = { readonly length: number; readonly width: number; readonly features: Int32Array }

/** Scores of every label at every place. */
export function scorePlaces(model: LinearModel, { length, width, features }: Chain): Float64Array {
  const labels = model.labels.length
  const scores = new Float64Array(length * labels)
  for (let at = 0; at < length; at++)
    addScores(model, features, at * width, (at + 1) * width, scores, at * labels)
  if (model.unit !== 1) for (let at = 0; at < scores.length; at++) scores[at]! *= model.unit
  return scores
}

/** The likeliest labels of a chain (Viterbi), and the score of that reading. */
export function likeliest(
  { labels, steps }: ChainModel,
  scores: Float64Array,
): { path: Uint8Array; score: number } {
  const width = labels.length
  const length = scores.length / width
  const path = new Uint8Array(length)
  if (length === 0) return { path, score: 0 }
  const back = new Uint8Array(length * width)
  let row = Float64Array.from({ length: width }, (_, label) => scores[label]! + steps[width * width + label]!)
  for (let at = 1; at < length; at++) {
    const next = new Float64Array(width)
    for (let label = 0; label < width; label++) {
      let from = 0
      let top = -Infinity
      for (let before = 0; before < width; before++) {
        const value = row[before]! + steps[before * width + label]!
        if (value > top) {
          top = value
          from = before
        }
      }
      next[label] = top + scores[at * width + label]!
      back[at * width + label] = from
    }
    row = next
  }
  let last = 0
  for (let label = 1; label < width; label++) if (row[label]! > row[last]!) last = label
  const score = row[last]!
  for (let at = length - 1; at >= 0; at--) {
    path[at] = last
    last = back[at * width + last]!
  }
  return { path, score }
}

const exponentials = new WeakMap<ChainModel, Float64Array>()

function expSteps(model: ChainModel): Float64Array {
  const known = exponentials.get(model) ?? Float64Array.from(model.steps, Math.exp)
  exponentials.set(model, known)
  return known
}

/** The logarithm of the sum over all readings; with a score it tells how probable a reading is. */
export function logTotal(model: ChainModel, scores: Float64Array): number {
  const width = model.labels.length
  const length = scores.length / width
  const steps = expSteps(model)
  let log = 0
  let row = new Float64Array(width)
  for (let at = 0; at < length; at++) {
    let top = -Infinity
    for (let label = 0; label < width; label++) top = Math.max(top, scores[at * width + label]!)
    const next = new Float64Array(width)
    let sum = 0
    for (let label = 0; label < width; label++) {
      let value = at === 0 ? steps[width * width + label]! : 0
      if (at > 0)
        for (let before = 0; before < width; before++) value += row[before]! * steps[before * width + label]!
      next[label] = value * Math.exp(scores[at * width + label]! - top)
      sum += next[label]!
    }
    for (let label = 0; label < width; label++) next[label]! /= sum
    log += Math.log(sum) + top
    row = next
  }
  return log
}
