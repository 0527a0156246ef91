import {
  broaderTopic,
  describeTopics,
  product,
  sigmoid,
  topicFeatureNames,
} from '../../src/sections/index.ts'
import { descend } from './descend.ts'
import type { LabelledArticle } from './labelled-articles.ts'

const restraint = 0.002

/** Learns how likely a topic of the first level is right, from all topics that words of the articles speak for. */
export function learnTopics(articles: readonly LabelledArticle[]): number[] {
  const rows = articles
    .filter(({ topics }) => topics.length > 0)
    .flatMap(article => {
      const right = broadTopics(article)
      return describeTopics(article).map(({ code, features }) => ({
        features,
        right: Number(right.includes(code)),
      }))
    })
  const nothing = Array<number>(topicFeatureNames.length).fill(0)
  return descend(nothing, restraint, (weights, gradient) => {
    for (const { features, right } of rows) {
      const error = (sigmoid(product(weights, features)) - right) / rows.length
      features.forEach((feature, j) => (gradient[j]! += error * feature))
    }
  }).map(weight => Math.round(weight * 1000) / 1000)
}

/** The first-level topics of an article. */
export function broadTopics({ topics }: LabelledArticle): string[] {
  return topics.map(code => broaderTopic.get(code) ?? code)
}
