import { agreement } from './agreement.ts'
import type { Member } from './choose-story.ts'
import { ownWeights, raritiesBy, type Idf } from './term-weight.ts'

export type StoriesCompared = {
  /** They tell of one event and belong together. */
  readonly same: boolean
  /** 0..1, the cosine of what their members have in common, less where time, names or countries part them. */
  readonly score: number
  /** The score that two stories of this size and kind have to reach. */
  readonly bar: number
}

/** Of a long story so many members speak for it, spread from the first to the last. */
const sample = 16

/** Names and countries are compared between so many members of each. */
const witnesses = 5

/**
 * Two single headlines need this; two stories of eight members each this much less, since what many members have in
 * common is less of an accident. Longer texts share the words of their field as well and need more: reports and
 * headlines of two events were never above it, on streams with and without texts.
 */
const joinScore = 0.4
const lessOfMany = 0.4
const many = 8
const headlineTerms = 8
const moreOfTexts = 0.6
const mostNeeded = 0.5

/** As between an article and a member. */
const halfLifeMs = 40 * 3_600_000

/**
 * Whether two stories are one: a large affair begins at several places at once, and only what comes later shows
 * that they belong together.
 *
 * @param a, b their members in the order of time, at least one each; which of the two comes first makes no difference
 */
export function compareStories(a: readonly Member[], b: readonly Member[], idf: Idf): StoriesCompared {
  const [own, other] = [spread(a, sample), spread(b, sample)]
  const rarityIn = raritiesBy(idf)
  const likeness = cosine(profileOf(own, rarityIn), profileOf(other, rarityIn))
  const score = likeness * meanAgreement(own, other) * 2 ** -(gapMs(own, other) / halfLifeMs)
  const bar = barOf(Math.min(a.length, b.length), Math.min(meanTerms(own), meanTerms(other)))
  return { same: score >= bar, score, bar }
}

function barOf(members: number, terms: number): number {
  const ofMany = Math.min(Math.log2(members) / Math.log2(many), 1)
  const ofTexts = Math.max(Math.log2(terms / headlineTerms), 0)
  return Math.min(joinScore * (1 - lessOfMany * ofMany) * (1 + moreOfTexts * ofTexts), mostNeeded)
}

function spread(members: readonly Member[], most: number): readonly Member[] {
  if (members.length <= most) return members
  const step = (members.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, at) => members[Math.floor(at * step)]!)
}

/** The sum of the members' weighed terms, each member brought to length 1. */
function profileOf(members: readonly Member[], rarityIn: ReturnType<typeof raritiesBy>) {
  const profile = new Map<string, number>()
  for (const { features } of members) {
    const { terms, weights } = ownWeights(features)
    const rarity = rarityIn(features.language)
    const weighed = terms.map((term, at) => weights[at]! * rarity(term))
    const length = Math.hypot(...weighed) || 1
    terms.forEach((term, at) => profile.set(term, (profile.get(term) ?? 0) + weighed[at]! / length))
  }
  return profile
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0
  for (const [term, weight] of a) product += weight * (b.get(term) ?? 0)
  const lengths = lengthOf(a) * lengthOf(b)
  return lengths === 0 ? 0 : product / lengths
}

function lengthOf(profile: ReadonlyMap<string, number>): number {
  let square = 0
  for (const weight of profile.values()) square += weight * weight
  return Math.sqrt(square)
}

function meanAgreement(a: readonly Member[], b: readonly Member[]): number {
  const pairs = a
    .slice(0, witnesses)
    .flatMap(own => b.slice(0, witnesses).map(other => agreement(own.features, other.features)))
  return pairs.reduce((sum, one) => sum + one, 0) / pairs.length
}

/** The least time between a member of the one and a member of the other. */
function gapMs(a: readonly Member[], b: readonly Member[]): number {
  const times = b.map(({ time }) => Date.parse(time))
  return Math.min(...a.flatMap(({ time }) => times.map(other => Math.abs(other - Date.parse(time)))))
}

function meanTerms(members: readonly Member[]): number {
  return members.reduce((sum, { features }) => sum + ownWeights(features).terms.length, 0) / members.length
}
