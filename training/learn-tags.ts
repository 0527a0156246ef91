import {
  addScores,
  best,
  foldQuotes,
  partsOfSpeech,
  shapesOf,
  tagFeatures,
  tokenise,
  wordsOfSentence,
} from '../src/trace/index.ts'
import type { LinearModel, Word } from '../src/trace/index.ts'
import type { TreeSentence } from './conllu.ts'
import { Perceptron } from './perceptron.ts'
import { shuffled } from './shuffled.ts'

/** A sentence of a treebank in the words of the stage, with their tags as indexes into `partsOfSpeech`. */
export type Lesson = { readonly words: readonly Word[]; readonly tags: Int32Array }

// All marks are one to the models, which see their forms; rare tags count as the common one nearest to them.
const merged: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['``', "''", ',', '.', ':', '-LRB-', '-RRB-', 'HYPH', 'NFP', 'POS'].map(tag => [tag, 'PUNCT']),
  ),
  ...{ NNPS: 'NNP', ADD: 'NNP', JJR: 'JJ', JJS: 'JJ', AFX: 'JJ', RBR: 'RB', RBS: 'RB', PDT: 'DT', WP$: 'WP' },
  ...{ $: 'CD', LS: 'CD', SYM: 'NN', GW: 'NN', FW: 'NN' },
}

/**
 * Brings a treebank's sentence into the stage's words. A word that holds several of the treebank's ("all-girl",
 * "Israel's") takes the tag of the one on which the others hang.
 */
export function lessonOf({ text, words: tree }: TreeSentence): Lesson {
  const words = wordsOfSentence(foldQuotes(tokenise(text, 0, text.length), text))
  const holders = tree.map(({ start }) => words.findIndex(word => word.start <= start && start < word.end))
  const tags = new Int32Array(words.length).fill(-1)
  for (const [index, { tag, head }] of tree.entries()) {
    const holder = holders[index]!
    if (holder < 0 || tags[holder]! >= 0 || (head >= 0 && holders[head] === holder)) continue
    tags[holder] = Math.max(0, partsOfSpeech.indexOf(merged[tag] ?? tag))
  }
  const mark = partsOfSpeech.indexOf('PUNCT')
  return { words, tags: tags.map(tag => (tag < 0 ? mark : tag)) }
}

/** An averaged perceptron that tags from left to right (Collins 2002), learning on its own guesses. */
export function learnTags(lessons: readonly Lesson[], bits: number, rounds: number): LinearModel {
  const learner = new Perceptron(partsOfSpeech, bits)
  const scores = new Float64Array(partsOfSpeech.length)
  for (let round = 0; round < rounds; round++)
    for (const { words, tags } of shuffled(lessons, round + 1)) {
      const shapes = shapesOf(words)
      let [before, twoBefore] = [-1, -1]
      for (const [at, right] of tags.entries()) {
        const features = tagFeatures(words, shapes, at, before, twoBefore)
        scores.fill(0)
        addScores(learner.current, features, 0, features.length, scores)
        const guess = best(scores)
        learner.learn(features, right, guess)
        twoBefore = before
        before = guess
      }
    }
  return learner.average()
}
