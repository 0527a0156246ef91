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

type Dated = {
  readonly features: Pick<Features, 'fingerprints'>
  readonly text: string
  readonly time: string
}
type Candidate = Dated & { readonly id: string }

/** An article that shares fingerprints with another one; those common to many stories are left out of all counts. */
export type Sharer = {
  readonly id: string
  /** When it was published, ISO 8601. */
  readonly time: string
  readonly shared: number
  /** How many fingerprints it has itself. */
  readonly theirs: number
}

/** The original of an article, before the passages are looked for. */
export type Original = Omit<CopyVerdict, 'passages'>

type Share = Original & Sharer

/** Containment from which a text is a copy, and from which it reuses passages. */
const copyShare = 0.3
const reuseShare = 0.1

/** A passage in this many stories belongs to none of them: a sign-up box, a disclaimer. */
export const commonStories = 4

/** Fewer shared fingerprints than this, about ten words, are chance. */
const leastShared = 2

/** A copy shares this many, about thirty words, or nearly all: agencies sign short texts with half as many. */
const leastOfCopy = 7
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
  const isRare = (fingerprint: number): boolean => storiesWith(fingerprint) < commonStories
  const own = new Set(article.features.fingerprints.filter(isRare))
  const sharers = candidates.map(({ id, time, features }) => ({
    id,
    time,
    shared: features.fingerprints.filter(fingerprint => own.has(fingerprint)).length,
    theirs: features.fingerprints.filter(isRare).length,
  }))
  const found = findOriginal(article, own.size, sharers)
  const original = found && candidates.find(({ id }) => id === found.of)
  return original ? { ...found, passages: alignPassages(article.text, original.text) } : null
}

/**
 * The same, from counts alone: the text of no candidate is needed to choose among them.
 *
 * @param own how many fingerprints the article has, those common to many stories left out
 */
export function findOriginal(
  article: { readonly time: string; readonly credit?: string | null },
  own: number,
  sharers: readonly Sharer[],
): Original | null {
  const latest = Date.parse(article.time) + (article.credit ? creditToleranceMs : 0)
  const shares = sharers
    .filter(({ time }) => Date.parse(time) <= latest)
    .map(sharer => shareWith(own, sharer))
    .filter(share => share !== null)
    .filter(share => strengthOf(share) >= reuseShare)
  const best = Math.max(...shares.map(strengthOf))
  const first = shares.filter(share => strengthOf(share) >= nearBest * best).sort(compareTimes)[0]
  if (!first) return null
  const { of, shareOfCopy, shareOfOriginal, kind } = first
  return { of, shareOfCopy, shareOfOriginal, kind }
}

function shareWith(own: number, sharer: Sharer): Share | null {
  const { id, shared, theirs } = sharer
  if (shared < Math.min(leastShared, own, theirs) || shared === 0) return null
  const [shareOfCopy, shareOfOriginal] = [shared / own, shared / theirs]
  const strength = Math.max(shareOfCopy, shareOfOriginal)
  const isCopy = strength >= nearlyAll || (strength >= copyShare && shared >= leastOfCopy)
  return { ...sharer, of: id, shareOfCopy, shareOfOriginal, kind: isCopy ? 'copy' : 'reuse' }
}

/** How much of either text stands in the other, 0..1. */
export function strengthOf({
  shareOfCopy,
  shareOfOriginal,
}: Pick<Original, 'shareOfCopy' | 'shareOfOriginal'>): number {
  return Math.max(shareOfCopy, shareOfOriginal)
}

function compareTimes(a: Sharer, b: Sharer): number {
  return Date.parse(a.time) - Date.parse(b.time) || (a.id < b.id ? -1 : 1)
}
