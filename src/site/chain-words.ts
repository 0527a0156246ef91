import { html } from 'hono/html'
import { joined, type Markup } from './markup.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** What is needed to tell a chain: its hops, the source as worded, and the outlet whose text it stands in. */
export type Chain = {
  /** From the outermost outlet to the origin, as worded. */
  readonly path: readonly string[]
  readonly source: string | null
  readonly outlet: string
}

/** Who stands at the end of the chain; where the text gives no chain, the source as worded. */
export function originWords({ path, source }: Chain, inLanguage: Markup, words: Catalogue): Markup {
  const origin = path.at(-1) ?? source
  return origin === null ? html`${words.note.nobody}` : html`<bdi${inLanguage}>${origin}</bdi>`
}

/**
 * The hops between the origin and the article, from the origin outwards: "through Kan, through The Times of Israel".
 * The article's own outlet is left out; null where nobody stands between.
 */
export function hopWords({ path, outlet }: Chain, inLanguage: Markup, words: Catalogue): Markup | null {
  const hops = path.slice(0, -1).filter((hop, at) => at > 0 || hop !== outlet)
  if (hops.length === 0) return null
  const named = hops.toReversed().map(hop => html`<bdi${inLanguage}>${hop}</bdi>`)
  return html`${words.note.through} ${joined(named, `${words.marks.comma}${words.note.through} `)}`
}
