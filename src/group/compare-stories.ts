import { agreement } from './agreement.ts'
import type { Member } from './choose-story.ts'
import { inParts } from './exact-sum.ts'
import { nearnessAcross, nearnessWithin, titleTerms, type Headlines } from './headline-nearness.ts'
import { isInTitle, ownWeights } from './packed-article.ts'
import type { Rarities, Rarity } from './rarities.ts'

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
 * Two single headlines need this; two stories of eight headlines each this much less, since what many members have in
 * common is less of an accident. Texts of one field share its words however many they are, so from twelve terms on they
 * all need the same: from 0.4 to 0.45 it makes no difference; where the bar fell for them as well, two events of one
 * field became one as soon as both were told often enough (pair precision of look-alikes 88 in place of 91).
 */
const joinScore = 0.4
const lessOfMany = 0.4
const many = 8
const headlineTerms = 8
const textScore = 0.42
const textTerms = 12

/**
 * The headlines of one event are as near to those of the same event elsewhere as to each other; two events of one affair share their
 * background, and their headlines do not. The score grows and shrinks with the one in parts of the other: it is what the texts
 * make it at this part, and at most this many times as much. In seven orders of the reports, the stories of one event reached
 * 0.5 to 1, those of two at most 0.41; from 0.7 to 0.8 nothing changes. Texts that are the same are one event under any headlines.
 */
const enoughTitles = 0.7
const mostByTitles = 1.5
const leastByTitles = 0.45

/** As between an article and a member. */
const halfLifeMs = 40 * 3_600_000

/** A story, or a part of one, made ready to be compared with others. */
export type Told = {
  readonly members: number
  readonly sample: readonly Member[]
  readonly profile: ReadonlyMap<number, number>
  readonly headlines: Headlines
  /** The sum of the headlines, by term. */
  readonly titles: ReadonlyMap<number, number>
}

/**
 * Makes a story ready: what its members have in common is added up once, however many others it is compared with.
 *
 * @param members in the order of time, at least one
 */
export function toldBy(members: readonly Member[], rarities: Rarities): Told {
  const spoken = spread(members, sample)
  const profile = profileOf(spoken, rarities)
  return { members: members.length, sample: spoken, profile, ...headlinesOf(spoken, rarities) }
}

/**
 * Whether two stories are one: a large affair begins at several places at once, and only what comes later shows
 * that they belong together. Which of the two comes first makes no difference.
 */
export function compareStories(a: Told, b: Told): StoriesCompared {
  const likeness = cosine(a.profile, b.profile)
  const agreed = meanAgreement(a.sample, b.sample) * titleFactor(a, b)
  const score = Math.min(likeness * agreed * 2 ** -(gapMs(a.sample, b.sample) / halfLifeMs), 1)
  const bar = barOf(Math.min(a.members, b.members), Math.min(meanTerms(a.sample), meanTerms(b.sample)))
  return { same: score >= bar, score, bar }
}

function barOf(members: number, terms: number): number {
  const ofMany = Math.min(Math.log2(members) / Math.log2(many), 1)
  const ofText = Math.min(Math.max((terms - headlineTerms) / (textTerms - headlineTerms), 0), 1)
  return joinScore * (1 - lessOfMany * ofMany) * (1 - ofText) + textScore * ofText
}

function spread(members: readonly Member[], most: number): readonly Member[] {
  if (members.length <= most) return members
  const step = (members.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, at) => members[Math.floor(at * step)]!)
}

/** The sum of the members' weighed terms, each member brought to length 1. */
function profileOf(members: readonly Member[], rarities: Rarities): ReadonlyMap<number, number> {
  const profile = new Map<number, number>()
  for (const { packed } of members) addTo(profile, packed, rarities.in(packed.language))
  return profile
}

function addTo(profile: Map<number, number>, { chunk, start, terms }: Member['packed'], rarity: Rarity) {
  const weighed = Array.from({ length: terms }, (_, at) => {
    return ownWeights[chunk.codes[start + at]!]! * rarity(chunk.numbers[start + at]!)
  })
  const length = lengthOf(weighed) || 1
  for (const [at, weight] of weighed.entries()) {
    const term = chunk.numbers[start + at]!
    profile.set(term, (profile.get(term) ?? 0) + weight / length)
  }
}

function headlinesOf(members: readonly Member[], rarities: Rarities): Pick<Told, 'headlines' | 'titles'> {
  const titles = new Map<number, number>()
  let [count, squares] = [0, 0]
  for (const { packed } of members) {
    if (packed.title < titleTerms) continue
    count++
    const rarity = rarities.in(packed.language)
    const { chunk, start, terms } = packed
    for (let at = start; at < start + terms; at++) {
      if (!isInTitle(chunk.codes[at]!)) continue
      const [term, rare] = [chunk.numbers[at]!, rarity(chunk.numbers[at]!)]
      titles.set(term, (titles.get(term) ?? 0) + rare)
      squares += inParts(rare * rare)
    }
  }
  let all = 0
  for (const weight of titles.values()) all += inParts(weight * weight)
  return { titles, headlines: { count, squares, among: all - squares } }
}

/** 1 where a story has no headlines that tell, and where neither has two that have anything in common. */
function titleFactor(a: Told, b: Told): number {
  const [own, other] = [a.headlines, b.headlines]
  const several = [own, other].filter(({ among }) => among > 0).map(nearnessWithin)
  if (Math.min(own.count, other.count) < 1 || several.length === 0) return 1
  let product = 0
  for (const [term, weight] of a.titles) product += inParts(weight * (b.titles.get(term) ?? 0))
  const within = several.reduce((product, near) => product * near, 1) ** (1 / several.length)
  const part = nearnessAcross(product, own, other) / within / enoughTitles
  return Math.min(Math.max(part, leastByTitles), mostByTitles)
}

function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let product = 0
  for (const [term, weight] of a) product += inParts(weight * (b.get(term) ?? 0))
  const lengths = lengthOf(a.values()) * lengthOf(b.values())
  return lengths === 0 ? 0 : product / lengths / inParts(1)
}

function lengthOf(weights: Iterable<number>): number {
  let square = 0
  for (const weight of weights) square += inParts(weight * weight)
  return Math.sqrt(square / inParts(1))
}

function meanAgreement(a: readonly Member[], b: readonly Member[]): number {
  const pairs = a
    .slice(0, witnesses)
    .flatMap(own => b.slice(0, witnesses).map(other => agreement(own.packed, other.packed)))
  return pairs.reduce((sum, one) => sum + one, 0) / pairs.length
}

/** The least time between a member of the one and a member of the other. */
function gapMs(a: readonly Member[], b: readonly Member[]): number {
  return Math.min(...a.flatMap(({ timeMs }) => b.map(other => Math.abs(other.timeMs - timeMs))))
}

function meanTerms(members: readonly Member[]): number {
  return members.reduce((sum, { packed }) => sum + packed.terms, 0) / members.length
}
