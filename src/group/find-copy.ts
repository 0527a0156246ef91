import { alignPassages, type Passage } from './align-passages.ts'
import type { Features } from './article-features.ts'

export type CopyVerdict = {
  /** The id of the original. */
  readonly of: string
  /** 0..1: how much of this article stands in the original. */
  readonly shareOfCopy: number
  /** 0..1: how much of the original stands in this article. */
  readonly shareOfOriginal: number
  readonly passages: readonly Passage[]
  /** `reuse`: passages are taken over, but the text is another. */
  readonly kind: 'copy' | 'reuse'
}

type Dated = { readonly features: Features; readonly text: string; readonly time: string }
type Candidate = Dated & { readonly id: string }
type Shared = {
  readonly candidate: Candidate
  readonly shared: number
  readonly shareOfCopy: number
  readonly shareOfOriginal: number
}

/** Containment from which a text is a copy, and from which it reuses passages. */
const copyShare = 0.3
const reuseShare = 0.1

/** A passage in this many stories belongs to none of them: a sign-up box, a disclaimer. */
const commonStories = 4

/** Fewer shared fingerprints than this, about ten words, are chance. */
const leastShared = 3

/** A copy shares this many, about thirty words, or nearly all: agencies sign short texts with half as many. */
const leastOfCopy = 12
const nearlyAll = 0.7

/** An article that credits another may be dated before it by this much: clocks and time zones of outlets differ. */
const creditToleranceMs = 6 * 3_600_000

/** Of several originals, those this near to the best are the same text; the earliest is the one copied. */
const nearBest = 0.9

/**
 * The article that this one is a copy of. A copy is later than its original, or names it by its credit.
 *
 * @param article `credit` is the agency or outlet that the text credits, null or missing where it credits none
 * @param candidates articles that share fingerprints with this one, in any order
 * @param storiesWith in how many stories a fingerprint was seen: what many unrelated articles share makes no copy
 * @returns null where no candidate shares a tenth of either text
 */
export function findCopy(
  article: Dated & { readonly credit?: string | null },
  candidates: readonly Candidate[],
  storiesWith: (fingerprint: number) => number = () => 1,
): CopyVerdict | null {
  const own = new Set(article.features.fingerprints.filter(fp => storiesWith(fp) < commonStories))
  const latest = Date.parse(article.time) + (article.credit ? creditToleranceMs : 0)
  const shares = candidates
    .filter(({ time }) => Date.parse(time) <= latest)
    .map(candidate => shareWith(own, candidate, storiesWith))
    .filter(shared => shared !== null)
    .filter(shared => strengthOf(shared) >= reuseShare)
  const best = Math.max(...shares.map(strengthOf))
  const first = shares
    .filter(shared => strengthOf(shared) >= nearBest * best)
    .sort((a, b) => compareTimes(a.candidate, b.candidate))[0]
  if (!first) return null
  const { candidate, shareOfCopy, shareOfOriginal } = first
  return {
    of: candidate.id,
    shareOfCopy,
    shareOfOriginal,
    passages: alignPassages(article.text, candidate.text),
    kind: isCopy(first) ? 'copy' : 'reuse',
  }
}

function shareWith(
  own: ReadonlySet<number>,
  candidate: Candidate,
  storiesWith: (fingerprint: number) => number,
): Shared | null {
  let shared = 0
  let theirs = 0
  for (const fingerprint of candidate.features.fingerprints) {
    if (own.has(fingerprint)) shared++
    if (storiesWith(fingerprint) < commonStories) theirs++
  }
  if (shared < Math.min(leastShared, own.size, theirs) || shared === 0) return null
  return { candidate, shared, shareOfCopy: shared / own.size, shareOfOriginal: shared / theirs }
}

function isCopy(found: Shared): boolean {
  const strength = strengthOf(found)
  return strength >= nearlyAll || (strength >= copyShare && found.shared >= leastOfCopy)
}

function strengthOf({ shareOfCopy, shareOfOriginal }: Shared): number {
  return Math.max(shareOfCopy, shareOfOriginal)
}

function compareTimes(a: Candidate, b: Candidate): number {
  return Date.parse(a.time) - Date.parse(b.time) || (a.id < b.id ? -1 : 1)
}
