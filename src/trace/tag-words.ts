import { hashText, mix } from './hashing.ts'
import { addScores } from './linear-scores.ts'
import type { LinearModel } from './linear-scores.ts'
import type { Word } from './words.ts'

/** The tags of the Penn Treebank, those of marks and of rare kinds made one. */
export const partsOfSpeech: readonly string[] =
  'CC CD DT EX IN JJ MD NN NNP NNS PRP PRP$ PUNCT RB RP TO UH VB VBD VBG VBN VBP VBZ WDT WP WRB'.split(' ')

const finiteTags = new Set(['MD', 'VBD', 'VBP', 'VBZ'].map(tag => partsOfSpeech.indexOf(tag)))
export const isFiniteTag = (tag: number) => finiteTags.has(tag)

const none = 0x51ab1e

/** What of a word's form the models ask again and again, hashed once. */
export type Shapes = {
  readonly form: Int32Array
  readonly suffix: Int32Array
  readonly shape: Int32Array
}

export function shapesOf(words: readonly Word[]): Shapes {
  const form = new Int32Array(words.length)
  const suffix = new Int32Array(words.length)
  const shape = new Int32Array(words.length)
  for (const [at, word] of words.entries()) {
    const { norm } = word
    form[at] = word.kind === 'number' ? 0x1d161 : hashText(norm)
    suffix[at] = hashText(norm, Math.max(0, norm.length - 3))
    shape[at] = shapeOf(word)
  }
  return { form, suffix, shape }
}

function shapeOf({ kind, capital, possessive, norm }: Word): number {
  const kinds = { word: 1, number: 2, mark: 3, open: 4, close: 5 }
  return kinds[kind] * 16 + (capital ? 8 : 0) + (possessive ? 4 : 0) + (norm.includes('-') ? 2 : 0)
}

const width = 24
const features = new Int32Array(width)

/** The features of one word for the tagger; gives their number. */
function gather(
  words: readonly Word[],
  { form, suffix, shape }: Shapes,
  at: number,
  before: number,
  twoBefore: number,
) {
  const word = words[at]!
  const { norm } = word
  const f = (row: Int32Array, place: number) => (place >= 0 && place < row.length ? row[place]! : none)
  let count = 0
  const add = (kind: number, value: number) => {
    features[count++] = mix(kind, value)
  }
  add(1, form[at]!)
  add(2, suffix[at]!)
  add(3, hashText(norm, Math.max(0, norm.length - 2)))
  add(4, hashText(norm, Math.max(0, norm.length - 4)))
  add(5, hashText(norm, 0, Math.min(3, norm.length)))
  add(6, shape[at]!)
  add(7, mix(shape[at]!, at === 0 || words[at - 1]!.kind === 'open' ? 1 : 0))
  add(8, before)
  add(9, mix(before, twoBefore))
  add(10, mix(before, form[at]!))
  add(11, f(form, at - 1))
  add(12, f(form, at + 1))
  add(13, f(form, at - 2))
  add(14, f(form, at + 2))
  add(15, f(suffix, at + 1))
  add(16, f(suffix, at - 1))
  add(17, mix(f(shape, at + 1), shape[at]!))
  add(18, mix(before, f(form, at + 1)))
  add(19, mix(form[at]!, f(form, at + 1)))
  add(20, mix(before, suffix[at]!))
  add(21, mix(f(suffix, at + 1), suffix[at]!))
  add(22, 7)
  return count
}

/** The features of a word for training. */
export function tagFeatures(
  words: readonly Word[],
  shapes: Shapes,
  at: number,
  before: number,
  twoBefore: number,
): Int32Array {
  return features.slice(0, gather(words, shapes, at, before, twoBefore))
}

const markTag = partsOfSpeech.indexOf('PUNCT')
const plainMarks = new Set([',', '.', ';', ':', '(', ')', '?', '!', '–', '—'])

/** A mark of which there is nothing to decide. */
function isPlainMark({ kind, norm }: Word): boolean {
  return kind === 'open' || kind === 'close' || (kind === 'mark' && plainMarks.has(norm))
}

/** Parts of speech from left to right, as indexes into the model's labels. */
export function tagWords(model: LinearModel, words: readonly Word[], shapes: Shapes): Int32Array {
  const tags = new Int32Array(words.length)
  const scores = new Float64Array(model.labels.length)
  for (let at = 0; at < words.length; at++) {
    if (isPlainMark(words[at]!)) {
      tags[at] = markTag
      continue
    }
    const count = gather(words, shapes, at, tags[at - 1] ?? -1, tags[at - 2] ?? -1)
    scores.fill(0)
    addScores(model, features, 0, count, scores)
    tags[at] = best(scores)
  }
  return tags
}

export function best(scores: Float64Array): number {
  let winner = 0
  for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[winner]!) winner = label
  return winner
}
