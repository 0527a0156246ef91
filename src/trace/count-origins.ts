import type { Origins, Status } from '../news/index.ts'
import { actsOf } from './acts-of-gathering.ts'
import { hasName } from './origin-names.ts'
import { reasonsFor, type OriginReason } from './origin-reasons.ts'
import { OutletBook } from './outlet-book.ts'
import { readGathering } from './read-gathering.ts'
import { joinActs, mayBeOne } from './same-origin.ts'
import type { JoinedActs } from './same-origin.ts'
import type { OriginArticle } from './tellings.ts'
import type { Voice } from './voice.ts'

export type Origin = {
  readonly key: string
  /** The principal source as fully worded as any article has it, or the outlet that reports for itself. */
  readonly label: string
  readonly status: Status
  /** Ids of the articles that rest on it, copies left out. */
  readonly articles: string[]
  /** The hops between the article's outlet and the origin, by article id. */
  readonly via: Record<string, readonly string[]>
}

export type CountedOrigins = Origins & {
  /** Why these numbers. */
  readonly reasons: readonly OriginReason[]
  readonly origins: Origin[]
}

/**
 * How many independent origins a story can have. An origin is one act of gathering the news: what one outlet learned
 * itself, however many people it asked and whoever repeats it. Prints, rewrites, articles that only cite and titles of
 * one family add nothing; the same person behind two outlets is one. Unnamed persons cannot be told apart, and a
 * further voice in an article whose news is another's may add nothing: that is what the range leaves open. Texts
 * nobody confirmed raise only the largest number. docs/decisions/0009
 *
 * @param articles all articles of one story, in any order; the order decides only in which order ids are listed
 * @returns both numbers 0 when nobody said anything; `origins` has `max` entries
 */
export function countOrigins(articles: readonly OriginArticle[]): CountedOrigins {
  const originals = originalsOf(articles)
  const all = joinedActsOf(originals)
  const confirmed = articles.filter(({ supplied }) => !supplied)
  const sure = confirmed.length === articles.length ? all : joinedActsOf(originalsOf(confirmed))
  const shown = all.length < sure.length ? sure : all
  const [min, max] = [fewest(sure), shown.length]
  const origins = shown.map(group => originOf(group, originals))
  return { min, max, reasons: reasonsFor(articles, originals, shown, min), origins }
}

const joinedActsOf = (articles: readonly OriginArticle[]) => {
  const book = new OutletBook(articles)
  return joinActs(actsOf(articles.map(article => readGathering(article, book))))
}

/**
 * Articles that are no copy; of copies whose original the story does not hold the first by id stands for it. A supplied
 * text stands for no confirmed one, neither as its original nor as the first of its copies.
 */
function originalsOf(articles: readonly OriginArticle[]): OriginArticle[] {
  const all = new Set(articles.map(({ id }) => id))
  const confirmed = new Set(articles.filter(({ supplied }) => !supplied).map(({ id }) => id))
  const isHeld = (copyOf: string, supplied: boolean) => (supplied ? all : confirmed).has(copyOf)
  const orphans = articles.filter(
    ({ id, copyOf, supplied }) => copyOf !== null && copyOf !== id && !isHeld(copyOf, supplied),
  )
  const first = new Map<string, string>()
  const order = (a: OriginArticle, b: OriginArticle) =>
    Number(a.supplied) - Number(b.supplied) || (a.id < b.id ? -1 : 1)
  for (const { id, copyOf } of orphans.toSorted(order)) if (!first.has(copyOf!)) first.set(copyOf!, id)
  return articles.filter(({ id, copyOf }) => copyOf === null || copyOf === id || first.get(copyOf) === id)
}

/** Origins that may be one count once; doubtful ones only where there is no other. */
function fewest(groups: readonly JoinedActs[]): number {
  const firm = groups.filter(isFirm)
  if (firm.length === 0) return Math.min(1, groups.length)
  const parts: JoinedActs[][] = []
  for (const group of firm) {
    const near = parts.filter(part => part.some(other => mayBeOne(group, other) !== null))
    for (const part of near) parts.splice(parts.indexOf(part), 1)
    parts.push([group, ...near.flat()])
  }
  return parts.length
}

const isFirm = ({ acts }: JoinedActs) => acts.some(({ doubtful }) => !doubtful)

function originOf({ acts, principal, voices }: JoinedActs, articles: readonly OriginArticle[]): Origin {
  const via: Record<string, readonly string[]> = {}
  for (const act of acts)
    for (const [id, hops] of act.via) if (!via[id] || via[id].length < hops.length) via[id] = hops
  return {
    key: acts[0]!.key,
    label: principal ? fullestLabel(principal, voices) : acts[0]!.outlet,
    status: principal?.status ?? 'outlet',
    articles: articles.map(({ id }) => id).filter(id => via[id]),
    via,
  }
}

const longestLabel = 120

/** "The official" is elsewhere "an official involved in the talks". */
function fullestLabel(principal: Voice, voices: readonly Voice[]): string {
  const same = voices.filter(({ key, label }) => key === principal.key && label.length <= longestLabel)
  const named = principal.status === 'unnamed' ? same : same.filter(({ label }) => hasName(label))
  const fullest = named.toSorted((a, b) => b.label.length - a.label.length || (a.label < b.label ? -1 : 1))[0]
  return fullest?.label ?? principal.label
}
