/** Made by training/filing/train.ts: one judgement for all topics, in the order of `topicFeatureNames`. */
export const topicWeights: readonly number[] = [
  1.962, // its words
  2.747, // different words of it
  -0.499, // share of all words of topics
  -0.286, // in the title
  -2.242, // words of the strongest other
  -2.435, // constant
]
