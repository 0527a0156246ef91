import type { Features } from './article-features.ts'
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

type Member = { readonly id: string; readonly features: Features; readonly time: string }
type Comparable = { readonly features: Features; readonly time: string }
type Candidate = { readonly story: string; readonly members: readonly Member[] }
type Scored = { readonly story: string; readonly score: number; readonly nearest: Features | undefined }

/** Similarity from which an article joins, and from which it is uncertain. */
const joinScore = 0.17
const uncertainScore = 0.145

/**
 * Two texts with names enough to compare, at least three each, and none in common are seldom about one event: their
 * similarity shrinks to this share, and grows back to the whole with three common names or half of the fewer ones.
 */
const withoutCommonNames = 0.6
const enoughNames = 3

/** A story is as near as the mean of its nearest members, so that one look-alike does not open the door. */
const quorum = 3

/** Similarity halves when the nearest member is this much older or younger. */
const halfLifeMs = 5 * 24 * 3_600_000

/**
 * The story an article belongs to: that of its original if it is a copy, else the one whose members are most
 * similar by TF-IDF, names and numbers weighing more than other words.
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
  const rarity = rarityBy(idf)
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
  if (!best || best.score < uncertainScore)
    return { decision: 'new', story: null, score, why: { rule: 'nothing similar', ...why } }
  const decision = best.score >= joinScore ? 'joined' : 'uncertain'
  return { decision, story: best.story, score, why: { rule: 'similar', ...why } }
}

function scoreStory(article: Comparable, own: Vector, { story, members }: Candidate, rarity: Rarity): Scored {
  const time = Date.parse(article.time)
  const names = new Set(article.features.names)
  const near = members
    .map(({ id, features, time: memberTime }) => {
      const freshness = 2 ** -(Math.abs(time - Date.parse(memberTime)) / halfLifeMs)
      const score = cosine(own, features, rarity) * freshness * agreementOfNames(names, features.names)
      return { id, features, score }
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, quorum)
  const score = near.reduce((sum, member) => sum + member.score, 0) / Math.max(near.length, 1)
  return { story, score, nearest: near[0]?.features }
}

function agreementOfNames(names: ReadonlySet<string>, others: readonly string[]): number {
  const fewer = Math.min(names.size, others.length)
  if (fewer < enoughNames) return 1
  const common = others.filter(name => names.has(name)).length
  return (
    withoutCommonNames + (1 - withoutCommonNames) * Math.min(common / Math.min(enoughNames, fewer / 2), 1)
  )
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
