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

type Steps = {
  /** A label's scores behind each other label lie side by side: row after row by the label, the first place's at the end. */
  readonly into: Float64Array
  /** Their exponentials. */
  readonly weights: Float64Array
}

const turned = new WeakMap<ChainModel, Steps>()

/** The steps of a model as they are gone through, for each label all labels before it. */
function stepsOf(model: ChainModel): Steps {
  const known = turned.get(model)
  if (known) return known
  const width = model.labels.length
  const into = Float64Array.from(model.steps)
  for (let label = 0; label < width; label++)
    for (let before = 0; before < width; before++)
      into[label * width + before] = model.steps[before * width + label]!
  const made = { into, weights: into.map(Math.exp) }
  turned.set(model, made)
  return made
}

/** The likeliest labels of a chain (Viterbi), and the score of that reading. */
export function likeliest(model: ChainModel, scores: Float64Array): { path: Uint8Array; score: number } {
  const width = model.labels.length
  const length = scores.length / width
  const path = new Uint8Array(length)
  if (length === 0) return { path, score: 0 }
  const { into } = stepsOf(model)
  const back = new Uint8Array(length * width)
  let row = new Float64Array(width)
  let next = new Float64Array(width)
  for (let label = 0; label < width; label++) row[label] = scores[label]! + into[width * width + label]!
  for (let at = 1; at < length; at++) {
    const place = at * width
    for (let label = 0; label < width; label++) {
      const steps = label * width
      let from = 0
      let top = -Infinity
      for (let before = 0; before < width; before++) {
        const value = row[before]! + into[steps + before]!
        if (value > top) {
          top = value
          from = before
        }
      }
      next[label] = top + scores[place + label]!
      back[place + label] = from
    }
    ;[row, next] = [next, row]
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

/** The logarithm of the sum over all readings; with a score it tells how probable a reading is. */
export function logTotal(model: ChainModel, scores: Float64Array): number {
  const width = model.labels.length
  const length = scores.length / width
  const { weights } = stepsOf(model)
  let log = 0
  let row = new Float64Array(width)
  let next = new Float64Array(width)
  for (let at = 0; at < length; at++) {
    const place = at * width
    let top = -Infinity
    for (let label = 0; label < width; label++) {
      const score = scores[place + label]!
      if (score > top) top = score
    }
    let sum = 0
    for (let label = 0; label < width; label++) {
      const steps = label * width
      let value = at === 0 ? weights[width * width + label]! : 0
      if (at > 0)
        for (let before = 0; before < width; before++) value += row[before]! * weights[steps + before]!
      const part = value * Math.exp(scores[place + label]! - top)
      next[label] = part
      sum += part
    }
    for (let label = 0; label < width; label++) next[label]! /= sum
    log += Math.log(sum) + top
    ;[row, next] = [next, row]
  }
  return log
}
