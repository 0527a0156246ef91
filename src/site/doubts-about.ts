import { html } from 'hono/html'
import type { PlacedStatement } from '../newsroom/index.ts'
import type { Markup } from './markup.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** That Sayso is not sure of its reading, or that an editor found it wrong; nothing where neither is so. */
export function doubtsAbout(
  { sure, wrong }: Pick<PlacedStatement, 'sure' | 'wrong'>,
  words: Catalogue,
): Markup[] {
  if (wrong !== null) return [html`<strong class="wrongly">${words.note.wrong(words.faults[wrong])}</strong>`]
  return sure ? [] : [html`<em class="doubt">${words.note.unsure}</em>`]
}
