import type { Features } from './article-features.ts'
import { agreement } from './agreement.ts'
import { cosine, rarityBy, weighTerms, type Idf, type Rarity, type Vector } from './term-weight.ts'

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
}

export type Member = { readonly id: string; readonly features: Features; readonly time: string }

/** A story with those of its members that an article is compared with. */
export type Candidate = { readonly story: string; readonly members: readonly Member[] }

type Comparable = { readonly features: Features; readonly time: string }
type Scored = {
  readonly story: string
  readonly score: number
  readonly bar: number
  readonly nearest: Features | undefined
}

/**
 * Similarity from which an article joins a small story; from this part of it on, it is uncertain. This number and
 * those below were drawn at random and scored on streams of 400 long reports, 471 look-alikes, 2,547 headlines and
 * all of them mixed: 0.15 to 0.16 is a plateau.
 */
const joinScore = 0.15
const uncertainPart = 0.85

/**
 * The more members a story has, the likelier some of them are near to anything: the bar rises by this part with each
 * doubling of the members beyond the quorum, up to twenty members. Without it the headlines of several affairs of one
 * branch ran together (precision of pairs 60 % in place of 75).
 */
const barRise = 0.08
const mostBeyondQuorum = 16

/**
 * A story is as near as the mean of its four nearest members, each weighing this part of the one before: so one
 * look-alike does not open the door, and a second report of a new event need not be like all the others.
 */
const quorum = 4
const nextWeight = 0.6

/** Similarity to a member halves with this much time between; with five days, stories of one kind run together. */
const halfLifeMs = 2 * 24 * 3_600_000

/**
 * The story an article belongs to: that of its original if it is a copy, else the one whose members are most
 * similar by TF-IDF, names and numbers weighing more than other words, unless names or countries speak against it.
 *
 * @param article `copyOf` is the id of its original, as `findCopy` tells
 * @param candidates stories with their recent members; their order makes no difference
 * @param idf how common terms are on this site
 */
export function chooseStory(
  article: { readonly features: Features; readonly time: string; readonly copyOf?: string | null },
  candidates: readonly Candidate[],
  idf: Idf,
): StoryChoice {
  const rarity = rarityBy(idf, article.features.language)
  const own = weighTerms(article.features, rarity)
  const scored = candidates
    .map(candidate => scoreStory(article, own, candidate, rarity))
    .filter(({ score }) => score > 0)
    .sort(byScore)
  const ofCopy = article.copyOf
    ? candidates.find(({ members }) => members.some(({ id }) => id === article.copyOf))
    : undefined
  const best = ofCopy ? scored.find(({ story }) => story === ofCopy.story) : scored[0]
  const next = scored.find(({ story }) => story !== best?.story)
  const score = round(best?.score ?? 0)
  const why = {
    terms: best?.nearest ? sharedTerms(own, weighTerms(best.nearest, rarity)) : [],
    score,
    runnerUp: next ? { story: next.story, score: round(next.score) } : null,
  }
  if (ofCopy) return { decision: 'joined', story: ofCopy.story, score, why: { rule: 'copy', ...why } }
  if (!best || best.score < uncertainPart * best.bar)
    return { decision: 'new', story: null, score, why: { rule: 'nothing similar', ...why } }
  const decision = best.score >= best.bar ? 'joined' : 'uncertain'
  return { decision, story: best.story, score, why: { rule: 'similar', ...why } }
}

function scoreStory(article: Comparable, own: Vector, { story, members }: Candidate, rarity: Rarity): Scored {
  const time = Date.parse(article.time)
  const near = members
    .map(({ id, features, time: memberTime }) => {
      const freshness = 2 ** -(Math.abs(time - Date.parse(memberTime)) / halfLifeMs)
      const score = cosine(own, features, rarity) * freshness * agreement(article.features, features)
      return { id, features, score }
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, quorum)
  const weights = near.map((_, at) => nextWeight ** at)
  const sum = near.reduce((sum, member, at) => sum + member.score * weights[at]!, 0)
  const score =
    sum /
    Math.max(
      weights.reduce((total, weight) => total + weight, 0),
      1,
    )
  return { story, score, bar: barOf(members.length), nearest: near[0]?.features }
}

function barOf(members: number): number {
  const beyond = Math.min(Math.max(members - quorum, 0), mostBeyondQuorum)
  return joinScore * (1 + barRise * Math.log2(1 + beyond))
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.story < b.story ? -1 : 1)
}

function sharedTerms(a: Vector, b: Vector): string[] {
  return [...a]
    .map(([term, weight]) => [term, weight * (b.get(term) ?? 0)] as const)
    .filter(([, weight]) => weight > 0)
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, 8)
    .map(([term]) => term)
}

function round(score: number): number {
  return Number(score.toFixed(3))
}
