import { agreementWith } from './agreement.ts'
import { bridge, bridgeTerms, isForeign } from './bridge.ts'
import type { Comparison } from './comparison.ts'
import type { Packed } from './packed-article.ts'
import type { StoryTerms } from './term-counts.ts'
import type { Vocabulary } from './vocabulary.ts'

export type StoryReasons = {
  readonly rule: 'copy' | 'similar' | 'nothing similar'
  /** The shared terms that weigh most, the heaviest first; at most eight. */
  readonly terms: readonly string[]
  /** 0..1, of the story named; 0 where no candidate shares a term. */
  readonly score: number
  /** The next best story, where there was one. */
  readonly runnerUp: { readonly story: string; readonly score: number } | null
}

export type StoryChoice = {
  /** `uncertain`: near to `story`, not near enough to be counted as part of it. */
  readonly decision: 'joined' | 'new' | 'uncertain'
  /** The story joined or nearly joined; null for a new one. */
  readonly story: string | null
  readonly score: number
  readonly why: StoryReasons
  /** Other stories that may be the same as the one it comes to: `compareStories` tells. At most three, nearest first. */
  readonly near: readonly string[]
}

/** A story of the window, its members in the order of time. */
export type Story = { readonly id: string; readonly members: Member[]; readonly terms: StoryTerms }

/** An article of the window; its story changes when two stories become one. */
export type Member = {
  readonly id: string
  readonly timeMs: number
  readonly packed: Packed
  /** The terms by which it is looked up; none for one that is not in the window. */
  keys: readonly number[]
  /** How much of what was looked up last it has. */
  readonly shared: { asked: number; weight: number }
  story: Story
}

/** A story with those of its members that an article is compared with. */
export type Candidate = { readonly story: string; readonly members: readonly Member[] }

type Article = {
  readonly packed: Packed
  readonly timeMs: number
  readonly copyOf: string | null
  readonly copyShare: number
}
type Scored = {
  readonly story: string
  readonly score: number
  /** The score in parts of the bar that this story sets: from 1 on the article joins. */
  readonly reach: number
  readonly nearest: Packed | undefined
}

/** What the terms of articles stand for, and what is known of the article compared. */
export type Knowledge = { readonly vocabulary: Vocabulary; readonly comparison: Comparison }

/**
 * Similarity from which an article joins a small story; from this part of it on, it is uncertain. This number and
 * those below were drawn at random, two hundred times, and scored on streams of 400 long reports, 471 look-alikes,
 * 2,547 headlines and all of them mixed, in their order and shuffled: 0.135 to 0.15 is a plateau.
 */
const joinScore = 0.14
const uncertainPart = 0.85

/** From half of the bar on two stories are looked at again, whether they are one. */
const nearPart = 0.5
const mostNear = 3

/**
 * The more members a story has, the likelier some of them are near to anything: the bar rises by this part with each
 * doubling of the members beyond the quorum, up to twenty members. Without it the headlines of several affairs of one
 * branch run together.
 */
const barRise = 0.15
const mostBeyondQuorum = 16

/**
 * A story is as near as the mean of its four nearest members, each weighing this part of the one before: so one
 * look-alike does not open the door, and a second report of a new event need not be like all the others.
 */
const quorum = 4
const nextWeight = 0.75

/** Similarity to a member halves with this much time between; with five days, stories of one kind run together. */
const halfLifeMs = 40 * 3_600_000

/**
 * An article that has little of what a story's members have in common may be near to some of them only: one bankruptcy
 * among the reports on another. Its score shrinks down to this share, and is whole from a third of the core on.
 */
const withoutCore = 0.5
const enoughCore = 0.3

/**
 * An English report whose headline has little of what a story's headlines have in common tells another event of the same
 * people: its score shrinks down to this share, and is whole where the headlines are as near to it as this part of how near
 * they are to each other. From a part of 0.6 to 0.7 the streams give the same; at 0.55 or a share of 0.55 two affairs of one
 * man that his reporters tell with the same background run together, and below a share of 0.45 reports of one event come
 * apart. A single headline is less of a sign, and none where one of the texts has fewer terms than these.
 */
const withoutTitle = 0.5
const withoutOneTitle = 0.75
const manyTerms = 100
const enoughTitle = 0.65

/**
 * A copy of which less than this stands in its original, and less of the original in it, may have no more than the
 * background from there: where another story is nearer and would take it anyway, it belongs there.
 */
const wholeCopy = 0.5

/**
 * The story an article belongs to: that of its original if it is a copy of half of it, else the one whose members are most
 * similar by TF-IDF, names and numbers weighing more than other words, unless names or countries speak against it.
 *
 * @param article `copyOf` is the id of its original, as `findCopy` tells; null where it is no copy. `copyShare` is how much
 * of either text stands in the other, 0..1
 * @param knowledge its comparison has begun with the article
 * @param candidates stories with their recent members; their order makes no difference
 */
export function chooseStory(
  article: Article,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): StoryChoice {
  const scored = candidates
    .map(candidate => scoreStory(article, knowledge, candidate))
    .filter(({ score }) => score > 0)
    .sort(byReach)
  const ofCopy = storyOfOriginal(article, candidates, scored)
  const best = ofCopy ? scored.find(({ story }) => story === ofCopy.story) : scored[0]
  const next = scored.find(({ story }) => story !== best?.story)
  const score = round(best?.score ?? 0)
  const why = {
    terms: best?.nearest ? termsShared(article.packed, best.nearest, knowledge) : [],
    score,
    runnerUp: next ? { story: next.story, score: round(next.score) } : null,
  }
  const joined = ofCopy?.story ?? (best && best.reach >= 1 ? best.story : null)
  const near = nearTo(scored, joined)
  if (ofCopy) return { decision: 'joined', story: ofCopy.story, score, why: { rule: 'copy', ...why }, near }
  if (!best || best.reach < uncertainPart)
    return { decision: 'new', story: null, score, why: { rule: 'nothing similar', ...why }, near }
  const decision = best.reach >= 1 ? 'joined' : 'uncertain'
  return { decision, story: best.story, score, why: { rule: 'similar', ...why }, near }
}

function storyOfOriginal(
  { copyOf, copyShare }: Article,
  candidates: readonly Candidate[],
  scored: readonly Scored[],
): Candidate | undefined {
  if (copyOf === null) return undefined
  const ofCopy = candidates.find(({ members }) => members.some(({ id }) => id === copyOf))
  if (copyShare >= wholeCopy) return ofCopy
  const reach = scored.find(({ story }) => story === ofCopy?.story)?.reach ?? 0
  return scored.some(other => other.reach >= 1 && other.reach > reach) ? undefined : ofCopy
}

function termsShared(own: Packed, other: Packed, { vocabulary, comparison }: Knowledge): string[] {
  return isForeign(own, other) ? bridgeTerms(own, other, vocabulary) : comparison.sharedTerms(other)
}

function nearTo(scored: readonly Scored[], joined: string | null): string[] {
  return scored
    .slice(0, mostNear)
    .filter(({ story, reach }) => story !== joined && reach >= nearPart)
    .map(({ story }) => story)
}

function scoreStory(
  { packed, timeMs }: Pick<Article, 'packed' | 'timeMs'>,
  { vocabulary, comparison }: Knowledge,
  { story, members }: Candidate,
): Scored {
  const own: Member[] = []
  const foreign: Member[] = []
  for (const member of members) (isForeign(packed, member.packed) ? foreign : own).push(member)
  const { cosines, names, core, headlines, title } = comparison.likeness(own)
  const freshness = (member: Member) => 2 ** -(Math.abs(timeMs - member.timeMs) / halfLifeMs)
  const near: { member: Member; score: number }[] = []
  const byTitle = headlines === 1 && !areLong(packed, own) ? 1 : titleFactor(title, headlines)
  for (const [at, member] of own.entries()) {
    const cosine = cosines[at]! * byTitle
    const agreed = cosine && cosine * freshness(member) * agreementWith(packed, member.packed, names[at]!)
    near.push({ member, score: agreed })
  }
  for (const member of foreign) {
    const score = bridge(packed, member.packed, vocabulary) * freshness(member)
    if (score > 0) near.push({ member, score })
  }
  near.sort((a, b) => b.score - a.score || (a.member.id < b.member.id ? -1 : 1))
  near.length = Math.min(near.length, quorum)
  const score = meanOf(near.map(one => one.score)) * coreFactor(core)
  return { story, score, reach: score / barOf(members.length), nearest: near[0]?.member.packed }
}

/** The mean of the quorum, the nearest first and each weighing less than the one before. */
function meanOf(scores: readonly number[]): number {
  const weights = scores.map((_, at) => nextWeight ** at)
  const sum = scores.reduce((sum, score, at) => sum + score * weights[at]!, 0)
  const total = weights.reduce((total, weight) => total + weight, 0)
  return sum / Math.max(total, 1)
}

function coreFactor(core: number): number {
  return withoutCore + (1 - withoutCore) * Math.min(core / enoughCore, 1)
}

function areLong(packed: Packed, members: readonly Member[]): boolean {
  return packed.terms >= manyTerms && members.every(member => member.packed.terms >= manyTerms)
}

function titleFactor(title: number, headlines: number): number {
  if (headlines === 0) return 1
  const without = headlines === 1 ? withoutOneTitle : withoutTitle
  return without + (1 - without) * Math.min(title / enoughTitle, 1)
}

function barOf(members: number): number {
  const beyond = Math.min(Math.max(members - quorum, 0), mostBeyondQuorum)
  return joinScore * (1 + barRise * Math.log2(1 + beyond))
}

function byReach(a: Scored, b: Scored): number {
  return b.reach - a.reach || (a.story < b.story ? -1 : 1)
}

function round(score: number): number {
  return Number(score.toFixed(3))
}
