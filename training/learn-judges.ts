import type { Kind, Status } from '../src/news/index.ts'
import { judgesOf, kinds, statuses, traceWith } from '../src/trace/index.ts'
import type { Judges, LinearModel, Models } from '../src/trace/index.ts'
import { learnChains } from './chain-learner.ts'
import { isByOthers } from './annotated-articles.ts'
import { quantise } from './quantise.ts'
import type { Kept } from './quantise.ts'
import { verdictsOn } from './score.ts'
import type { Article } from './score.ts'

/** One statement as the models made it, what was known when it was judged, and what it should have been. */
export type Case = {
  readonly statusFeatures: Int32Array | null
  readonly kindFeatures: Int32Array
  readonly evidence: readonly number[] | null
  readonly status: Status | null
  readonly kind: Kind | null
  readonly right: boolean
  readonly byOthers: boolean
}

export type Learned = Omit<Models, 'judges'>

/**
 * What statements of an article become by models that have not seen it, with all that was known of each.
 *
 * @param known tell the status of the sources before, for which a pronoun may stand; without them the rules do
 */
export function casesOf(article: Article, learned: Learned, known?: Judges): Case[] {
  const records: Pick<Case, 'statusFeatures' | 'kindFeatures'>[] = []
  const evidences: (readonly number[])[] = []
  let statusFeatures: Int32Array | null = null
  // The confidence of a statement carries the number of its evidence out of the stage.
  const judges: Judges = {
    status: (features, guess) => {
      statusFeatures = features
      return known ? known.status(features, guess) : guess
    },
    kind: (kindFeatures, guess) => {
      records.push({ statusFeatures, kindFeatures })
      statusFeatures = null
      return guess
    },
    confidence: evidence => evidences.push(evidence) / 1e6,
    lowest: 0,
    lowestAlone: 0,
  }
  const { statements } = traceWith({ ...article, language: 'en' }, { ...learned, judges })
  const verdicts = verdictsOn(article, statements)
  return statements.map(({ confidence }, at) => {
    const { gold, half } = verdicts[at]!
    const evidence = confidence < 0.1 ? (evidences[Math.round(confidence * 1e6) - 1] ?? null) : null
    return { ...records[at]!, evidence, status: gold?.status ?? null, kind: gold?.kind ?? null, right: half, byOthers: isByOthers(article) }
  })
}

export type KeptJudges = {
  readonly status: Kept
  readonly kind: Kept
  readonly confidence: readonly number[]
  readonly judges: Judges
}

export function learnJudges(cases: readonly Case[]): KeptJudges {
  const status = quantise(
    classifier(
      statuses,
      cases.flatMap(({ statusFeatures, status, byOthers }) =>
        statusFeatures && status ? [[statusFeatures, status, byOthers] as const] : [],
      ),
    ),
  )
  const kind = quantise(
    classifier(
      kinds,
      cases.flatMap(({ kindFeatures, kind, byOthers }) => (kind ? [[kindFeatures, kind, byOthers] as const] : [])),
    ),
  )
  const confidence = calibrate(cases.filter(({ byOthers }) => !byOthers))
  return { status, kind, confidence, judges: judgesOf(status.model, kind.model, confidence) }
}

/** A multinomial regression: a chain of one place. */
function classifier<T extends string>(
  labels: readonly T[],
  examples: readonly (readonly [features: Int32Array, label: T, byOthers: boolean])[],
): LinearModel {
  const { table, mask } = learnChains(
    examples.map(([features, label, byOthers]) => ({
      byOthers,
      chain: { length: 1, width: features.length, features },
      gold: Uint8Array.of(labels.indexOf(label)),
    })),
    { labels, bits: 15, rounds: 10, rate: 0.02 },
  )
  return { labels, mask, table, unit: 1 }
}

const steps = 400

/** Weights of a logistic regression, by plain descent over all cases. */
function calibrate(cases: readonly Case[]): number[] {
  const rows = cases.flatMap(({ evidence, right }) => (evidence ? [{ evidence, right: right ? 1 : 0 }] : []))
  const weights = new Array<number>(rows[0]?.evidence.length ?? 0).fill(0)
  for (let step = 0; step < steps; step++) {
    const slope = weights.map(weight => weight * 0.5)
    for (const { evidence, right } of rows) {
      const sum = evidence.reduce((total, value, at) => total + value * weights[at]!, 0)
      const miss = 1 / (1 + Math.exp(-sum)) - right
      for (const [at, value] of evidence.entries()) slope[at]! += miss * value
    }
    for (const at of weights.keys()) weights[at]! -= (2 * slope[at]!) / rows.length
  }
  return weights.map(weight => Math.round(weight * 1e4) / 1e4)
}
