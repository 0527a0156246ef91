import type { Kind, Status } from '../news/index.ts'
import { addScores } from './linear-scores.ts'
import type { LinearModel } from './linear-scores.ts'
import { best } from './tag-words.ts'

/** What is decided of a statement as a whole, each by a small model from the rules' guess and other evidence. */
export type Judges = {
  readonly status: (features: Int32Array, guess: Status) => Status
  readonly kind: (features: Int32Array, guess: Kind) => Kind
  readonly confidence: (evidence: readonly number[]) => number
  /** What is less probable is left out: below this level, and below the other where the rules see no cue. */
  readonly lowest: number
  readonly lowestAlone: number
}

export const statuses: readonly Status[] = ['named', 'unnamed', 'institution', 'document', 'outlet', 'none']
export const kinds: readonly Kind[] = [
  'said',
  'written',
  'cited',
  'declined',
  'noanswer',
  'unverified',
  'unclear',
  'belief',
]

export function judgesOf(status: LinearModel, kind: LinearModel, confidence: readonly number[]): Judges {
  return {
    // That something is an outlet is for its name to tell, and the lists of names know more than was trained on.
    status: (features, guess) => (guess === 'outlet' ? guess : statuses[chosen(status, features)]!),
    kind: (features, guess) => (open.has(guess) ? either(kinds[chosen(kind, features)]!, guess) : guess),
    confidence: evidence => confidenceOf(confidence, evidence),
    lowest: 0.2,
    lowestAlone: 0.35,
  }
}

/** Between saying and writing the words of the source decide; the other kinds have words of their own. */
const open = new Set<Kind>(['said', 'written'])
const either = (answer: Kind, guess: Kind) => (open.has(answer) ? answer : guess)

function chosen(model: LinearModel, features: Int32Array): number {
  const scores = new Float64Array(model.labels.length)
  addScores(model, features, 0, features.length, scores)
  return best(scores)
}

/** How probable it is that a statement is right, 0..1, by a logistic regression over its evidence. */
function confidenceOf(weights: readonly number[], evidence: readonly number[]): number {
  const sum = evidence.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0)
  return Math.min(0.99, Math.max(0.01, 1 / (1 + Math.exp(-sum))))
}
