import { languagePack } from '../languages/index.ts'
import type { Topic } from '../news/index.ts'
import type { FiledText } from './describe-countries.ts'
import { product, sigmoid } from './linear.ts'
import { broaderTopic, firstLevelTopics, mediaTopicNames } from './media-topics.ts'
import { findTopicWords, type TopicHit } from './topic-words.ts'
import { topicWeights } from './topic-weights.ts'

const likely = 0.5
const mostTopics = 3
const maxEvidence = 12

/** What the title says counts as much as this many words of the text. */
const titleCounts = 2

/** A topic of the first level that an article's words speak for. */
export type SpokenTopic = {
  readonly code: string
  readonly features: readonly number[]
  readonly hits: readonly TopicHit[]
  /** How often the words of each of its second-level topics come, those of the title counted as in the features. */
  readonly narrower: ReadonlyMap<string, number>
}

export const topicFeatureNames = [
  'its words',
  'different words of it',
  'share of all words of topics',
  'in the title',
  'words of the strongest other',
  'constant',
] as const

/**
 * The topics an article is about: codes of IPTC Media Topics of the first level, each followed by the second-level one that
 * most of its words speak for, if any does more than the others. Confidence is how likely the topic is right.
 *
 * @returns at most three topics of the first level, the likeliest first; none where the language has no words for topics
 */
export function fileUnderTopics(article: FiledText): Topic[] {
  return describeTopics(article)
    .map(spoken => ({ spoken, confidence: sigmoid(product(topicWeights, spoken.features)) }))
    .filter(({ spoken, confidence }) => confidence >= likely && spoken.hits.length > 0)
    .sort((a, b) => b.confidence - a.confidence || (a.spoken.code < b.spoken.code ? -1 : 1))
    .slice(0, mostTopics)
    .flatMap(({ spoken, confidence }) => [
      topicOf(spoken.code, confidence, spoken.hits),
      ...narrowerTopic(spoken, confidence),
    ])
}

function topicOf(code: string, confidence: number, hits: readonly TopicHit[]): Topic {
  return {
    code,
    name: mediaTopicNames[code] ?? code,
    confidence: Number(confidence.toFixed(3)),
    evidence: hits.slice(0, maxEvidence).map(({ span }) => span),
  }
}

/** The second-level topic that half of the words speak for, or more. */
function narrowerTopic({ narrower, hits }: SpokenTopic, confidence: number): Topic[] {
  const counts = [...narrower].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  const [code, count] = counts[0] ?? ['', 0]
  const share = count / (all + 0.5)
  const own = hits.filter(({ codes }) => codes.includes(code))
  return share >= 0.5 && own.length > 0 ? [topicOf(code, confidence * share, own)] : []
}

/** What the words of an article say of each topic of the first level, in order of codes; those that no word speaks for are left out. */
export function describeTopics({ title, text, language }: FiledText): SpokenTopic[] {
  const words = languagePack(language)?.topics
  if (!words) return []
  const inTitle = findTopicWords(title, words)
  const inText = findTopicWords(text, words)
  const all = [
    ...inTitle.map(hit => ({ hit, counts: titleCounts, titled: true })),
    ...inText.map(hit => ({ hit, counts: 1, titled: false })),
  ]
  const spoken = firstLevelTopics.map(code => {
    const own = all.flatMap(({ hit, counts, titled }) => {
      const codes = hit.codes.filter(narrow => broaderTopic.get(narrow) === code)
      return codes.length > 0
        ? [{ hit, codes, titled, counts: (counts * codes.length) / hit.codes.length }]
        : []
    })
    return { code, own, weight: own.reduce((sum, { counts }) => sum + counts, 0) }
  })
  const total = spoken.reduce((sum, { weight }) => sum + weight, 0)
  return spoken
    .filter(({ own }) => own.length > 0)
    .map(({ code, own, weight }) => ({
      code,
      features: [
        Math.log1p(weight),
        Math.log1p(new Set(own.map(({ hit }) => hit.key)).size),
        weight / total,
        Number(own.some(({ titled }) => titled)),
        Math.log1p(Math.max(0, ...spoken.filter(other => other.code !== code).map(other => other.weight))),
        1,
      ],
      hits: own.filter(({ titled }) => !titled).map(({ hit }) => hit),
      narrower: countNarrower(own),
    }))
}

function countNarrower(own: readonly { codes: readonly string[]; counts: number }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { codes, counts: each } of own)
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + each / codes.length)
  return counts
}
