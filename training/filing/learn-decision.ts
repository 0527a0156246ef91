import { featureNames, filingFeatures, product, type DecisionWeights, type NamedCountry } from '../../src/sections/index.ts'
import { descend } from './descend.ts'

/** What an article names, and the countries that it is about, the main one first. */
export type FilingCase = { readonly named: readonly NamedCountry[]; readonly countries: readonly string[] }

/** How strongly the weights are pulled back. Sweep over 0.002, 0.003, 0.005, 0.01, 0.03: see docs/sections.md. */
const restraint = 0.005

/**
 * Where the judgement of the primary country starts, and what it is pulled back to. Our own articles are short: that a long
 * one is about what it names again and again, they cannot teach.
 */
const beforehand: Readonly<Record<string, number>> = {
  'title: named': 0.6,
  'title: first by name': 0.4,
  names: 1,
  'seats and powers': 0.8,
  movements: 0.4,
  'towns and regions': 0.8,
  'people of state': 0.8,
  'other people': 0.3,
  'first by name': 0.6,
  'first in both': 0.4,
  'in the lead': 0.5,
  'share of all': 2,
  'share of background': -0.5,
  'share of origin or abroad': -0.5,
  'share in rows of three': -0.5,
}
const before = featureNames.map(name => beforehand[name] ?? 0)

/** Learns the two judgements by gradient descent from nothing, so that the same articles give the same weights. */
export function learnDecision(cases: readonly FilingCase[], pull = restraint): DecisionWeights {
  const told = cases.filter(({ named, countries }) => named.some(({ country }) => country === countries[0]))
  const primary = learnPrimary(told, pull)
  return { primary: rounded(primary), filed: rounded(learnFiled(cases, primary, pull)) }
}

/** A choice among the countries of one article: the likelihood of the right one is raised. */
function learnPrimary(cases: readonly FilingCase[], pull: number): number[] {
  return descend(before, pull, (weights, gradient) => {
    for (const { named, countries } of cases) {
      const chances = softmax(named.map(({ features }) => product(weights, features)))
      named.forEach(({ country, features }, i) => {
        const error = ((chances[i] ?? 0) - Number(country === countries[0])) / cases.length
        features.forEach((feature, j) => (gradient[j]! += error * feature))
      })
    }
  })
}

/** A yes or no for each country of each article. */
function learnFiled(cases: readonly FilingCase[], primary: readonly number[], pull: number): number[] {
  const rows = cases.flatMap(({ named, countries }) => {
    const claims = named.map(({ features }) => product(primary, features))
    return named.map(({ country, features }, i) => ({
      features: filingFeatures(features, claims, i),
      right: Number(countries.includes(country)),
    }))
  })
  return descend(Array<number>(rows[0]?.features.length ?? 0).fill(0), pull, (weights, gradient) => {
    for (const { features, right } of rows) {
      const error = (1 / (1 + Math.exp(-product(weights, features))) - right) / rows.length
      features.forEach((feature, j) => (gradient[j]! += error * feature))
    }
  })
}

function softmax(values: readonly number[]): number[] {
  const most = Math.max(...values)
  const powers = values.map(value => Math.exp(value - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map(power => power / sum)
}

function rounded(weights: readonly number[]): number[] {
  return weights.map(weight => Math.round(weight * 1000) / 1000)
}
