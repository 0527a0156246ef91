import type { OriginNode, StoryArticle, StoryView } from '../newsroom/index.ts'

/** An article that reports for itself, with the copies of it that the story holds. */
export type Carrier = { readonly article: StoryArticle; readonly copies: readonly StoryArticle[] }

/** An origin with those that carry it; an origin whose articles are all left out carries none. */
export type OriginRow = {
  readonly node: OriginNode
  readonly carriers: readonly Carrier[]
  /** By article id: the carrier of this story that an article names as the one it has the origin's words from. */
  readonly toldBy: ReadonlyMap<string, Carrier>
}

export type OriginRows = {
  readonly origins: readonly OriginRow[]
  /** Every carrier once: those of the first origin, then the further ones of the second, and so on. */
  readonly carriers: readonly Carrier[]
  /** Carriers that no origin names. */
  readonly without: readonly Carrier[]
}

/**
 * A story's articles arranged for drawing: origins, the articles that carry them, and the copies behind those.
 * A copy of a copy stands behind the first; a copy whose original is not in the story stands for itself.
 */
export function originRows({ articles, origins }: Pick<StoryView, 'articles' | 'origins'>): OriginRows {
  const byId = new Map(articles.map(article => [article.id, article]))
  const copies = new Map<string, StoryArticle[]>()
  for (const article of articles) {
    const original = originalOf(article, byId)
    if (original === article) continue
    const known = copies.get(original.id)
    if (known === undefined) copies.set(original.id, [article])
    else known.push(article)
  }
  const carrierOf = (article: StoryArticle): Carrier => ({ article, copies: copies.get(article.id) ?? [] })
  const originsOf = origins.nodes.map(node => {
    const own = node.articles.map(id => byId.get(id)).filter(article => article !== undefined)
    const firsts = new Set(own.map(article => originalOf(article, byId)))
    return { node, carriers: [...firsts].map(carrierOf), toldBy: relays(node, own, byId, carrierOf) }
  })
  const named = new Set(originsOf.flatMap(({ carriers }) => carriers.map(({ article }) => article)))
  const without = articles.filter(article => originalOf(article, byId) === article && !named.has(article))
  return { origins: originsOf, carriers: [...named].map(carrierOf), without: without.map(carrierOf) }
}

/** Reads the hops of each article for the outlets of this story; the one nearest to the article counts. */
function relays(
  { via }: OriginNode,
  own: readonly StoryArticle[],
  byId: ReadonlyMap<string, StoryArticle>,
  carrierOf: (article: StoryArticle) => Carrier,
): Map<string, Carrier> {
  const firsts = [...byId.values()].filter(article => originalOf(article, byId) === article)
  const told = new Map<string, Carrier>()
  for (const { id, outlet } of own) {
    const others = firsts.filter(one => one.id !== id && one.outlet.slug !== outlet.slug)
    const relay = (via[id] ?? []).map(hop => others.find(one => names(hop, one.outlet.name))).find(Boolean)
    if (relay !== undefined) told.set(id, carrierOf(relay))
  }
  return told
}

/** Whether a hop as worded ("the broadcaster Kan") speaks of an outlet, in whole words. */
function names(hop: string, outlet: string): boolean {
  const plain = (text: string) => ` ${text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `
  return plain(outlet) !== '  ' && plain(hop).includes(plain(outlet))
}

function originalOf(article: StoryArticle, byId: ReadonlyMap<string, StoryArticle>): StoryArticle {
  const passed = new Set<StoryArticle>()
  let original = article
  while (original.copyOf !== null) {
    passed.add(original)
    const before = byId.get(original.copyOf.id)
    if (before === undefined) break
    // Copies in a circle cannot be drawn as one; the one that the story lists first stands for the original.
    if (passed.has(before)) return [...byId.values()].find(one => passed.has(one)) ?? article
    original = before
  }
  return original
}
