import type { Origins, Status } from '../news/index.ts'
import { headNoun, institutionName, outletKeyName, outletName, personName, hasName } from './origin-names.ts'
import { tellingsOf } from './tellings.ts'
import type { OriginArticle, Telling } from './tellings.ts'

export type Origin = {
  readonly key: string
  /** As first worded. For an outlet that reports for itself its key: the newsroom knows its name. */
  readonly label: string
  readonly status: Status
  /** Ids of the articles that carry it, copies left out. */
  readonly articles: string[]
  /** The hops between the article's outlet and the origin, by article id. */
  readonly via: Record<string, readonly string[]>
}

export type CountedOrigins = Origins & {
  /** Sentences for a person: why these numbers. */
  readonly reasons: string[]
  readonly origins: Origin[]
}

/**
 * How many independent origins the statements of one story can have: the ends of their chains. A named source counts
 * once however many outlets carry it. Unnamed persons cannot be told apart, so they may be one or as many as there
 * are; the same outlet's unnamed source is one. Copies add nothing, texts nobody confirmed raise only the largest
 * number.
 *
 * @param articles all articles of one story, in any order; the order decides only in which order ids are listed
 * @returns both numbers 0 when nobody said anything
 */
export function countOrigins(articles: readonly OriginArticle[]): CountedOrigins {
  const ids = new Set(articles.map(({ id }) => id))
  const originals = articles.filter(({ id, copyOf }) => copyOf === null || copyOf === id || !ids.has(copyOf))
  const origins = originsOf(originals)
  const confirmed = originals.filter(({ supplied }) => !supplied)
  const max = origins.length
  const min = Math.min(max, fewest(confirmed.length === originals.length ? origins : originsOf(confirmed)))
  return { min, max, reasons: reasonsFor(articles, originals, origins, min), origins }
}

/** Unnamed persons may all be one; papers of one kind may be the same paper. */
function fewest(origins: readonly Origin[]): number {
  const known = origins.filter(({ status }) => status !== 'unnamed' && status !== 'document').length
  const unnamed = origins.some(({ status }) => status === 'unnamed') ? 1 : 0
  const papers = new Set(
    origins.filter(({ status }) => status === 'document').map(({ label }) => headNoun(label)),
  )
  return known + unnamed + papers.size
}

function originsOf(articles: readonly OriginArticle[]): Origin[] {
  const tellings = articles.flatMap(tellingsOf)
  const names = joinNames(tellings)
  const found = new Map<string, Origin>()
  for (const telling of tellings) {
    const key = keyOf(telling, names)
    const { id, outlet } = telling.article
    const origin = found.get(key) ?? {
      key,
      label: telling.origin ?? outlet,
      status: telling.status,
      articles: [],
      via: {},
    }
    found.set(key, origin)
    if (!origin.articles.includes(id)) origin.articles.push(id)
    if (!origin.via[id] || origin.via[id].length < telling.via.length) origin.via[id] = telling.via
  }
  followOutlets(found, articles)
  return [...found.values()]
}

/**
 * "The Kestrel reported": when the story holds the Kestrel's own article and that article says who told it, the chain
 * goes on there and the Kestrel is no end of it.
 */
function followOutlets(found: Map<string, Origin>, articles: readonly OriginArticle[]) {
  const cited = [...found].filter(([key]) => key.startsWith('outlet:'))
  const followed = cited.flatMap(([key, origin]) => {
    const own = articles
      .filter(article => outletKey(article) === key && !origin.articles.includes(article.id))
      .map(({ id }) => id)
    const further = [...found.values()].filter(
      other =>
        other !== origin && !other.key.startsWith('outlet:') && own.some(id => other.articles.includes(id)),
    )
    return further.length > 0 ? [{ key, origin, further }] : []
  })
  for (const { key, origin, further } of followed) {
    found.delete(key)
    for (const id of origin.articles)
      for (const other of further) {
        if (!other.articles.includes(id)) other.articles.push(id)
        other.via[id] ??= [...(origin.via[id] ?? []), origin.label]
      }
  }
}

type Names = {
  readonly persons: ReadonlyMap<string, string>
  readonly institutions: ReadonlyMap<string, string>
}

/** Surnames join the only full name that ends with them; "the ministry" joins the only "foreign ministry". */
function joinNames(tellings: readonly Telling[]): Names {
  const worded = (status: Status, name: (source: string) => string) =>
    [
      ...new Set(
        tellings.flatMap(telling =>
          telling.status === status && telling.origin ? [name(telling.origin)] : [],
        ),
      ),
    ].filter(Boolean)
  return {
    persons: joinTails(worded('named', personName)),
    institutions: joinTails(worded('institution', institutionName)),
  }
}

function joinTails(names: readonly string[]): Map<string, string> {
  const joined = new Map<string, string>()
  for (const name of names) {
    const longer = names.filter(other => other.endsWith(` ${name}`)).toSorted((a, b) => b.length - a.length)
    const longest = longer[0]
    joined.set(name, longest !== undefined && longer.every(other => longest.endsWith(other)) ? longest : name)
  }
  return joined
}

function keyOf({ article, origin, status, via }: Telling, names: Names): string {
  if (origin === null) return outletKey(article)
  if (status === 'named') return `person:${names.persons.get(personName(origin)) ?? origin.toLowerCase()}`
  if (status === 'institution')
    return `institution:${names.institutions.get(institutionName(origin)) ?? origin.toLowerCase()}`
  // "the newspaper", "local media": no name to join by, so it stays with the article's outlet.
  if (status === 'outlet')
    return hasName(origin) ? `outlet:${outletName(origin)}` : `outlet:${outletName(origin)}@${house(article)}`
  const conduit = via.findLast(hasName)
  return `${status}:${headNoun(origin)}@${conduit ? outletName(conduit) : house(article)}`
}

const outletKey = (article: OriginArticle) => `outlet:${house(article)}`

/** One newsroom's own reports are one origin, whatever it calls its titles. */
function house({ outlet, family }: OriginArticle): string {
  return outletKeyName(family ?? outlet)
}

function reasonsFor(
  articles: readonly OriginArticle[],
  originals: readonly OriginArticle[],
  origins: readonly Origin[],
  min: number,
): string[] {
  const unnamed = origins.filter(({ status }) => status === 'unnamed').length
  const documents = origins.filter(({ status }) => status === 'document')
  const kinds = new Set(documents.map(({ label }) => headNoun(label))).size
  const copies = articles.length - originals.length
  const silent = originals.filter(article => tellingsOf(article).length === 0).length
  return [
    ...(unnamed > 1 ? [`${unnamed} unnamed sources cannot be told apart and may be one.`] : []),
    ...(documents.length > kinds ? ['Documents of one kind may be the same document.'] : []),
    ...(copies > 0 ? [`${copies} ${copies === 1 ? 'copy adds' : 'copies add'} no origin.`] : []),
    ...(silent > 0
      ? [`${silent} ${silent === 1 ? 'article names' : 'articles name'} nobody who says it.`]
      : []),
    ...(originals.some(({ supplied }) => supplied) && min < origins.length
      ? ['Texts that nobody has confirmed do not raise the smallest number.']
      : []),
  ]
}
