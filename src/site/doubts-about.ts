import { html } from 'hono/html'
import type { PlacedStatement } from '../newsroom/index.ts'
import { words } from './interface-words.ts'
import type { Markup } from './markup.ts'
import { faultWords } from './statement-words.ts'

/** That Sayso is not sure of its reading, or that an editor found it wrong; nothing where neither is so. */
export function doubtsAbout({ sure, wrong }: Pick<PlacedStatement, 'sure' | 'wrong'>): Markup[] {
  if (wrong !== null) return [html`<strong class="wrongly">${words.note.wrong(faultWords(wrong))}</strong>`]
  return sure ? [] : [html`<em class="doubt">${words.note.unsure}</em>`]
}
