import { html } from 'hono/html'
import type { Markup } from './markup.ts'
import { inEnglish } from './text-direction.ts'
import type { Catalogue } from './words/en/catalogue.ts'

type Told = { readonly code: string; readonly sentence: string; readonly wayOn: string | null }

/**
 * A refusal as a reader is told it. Its own sentence is English: in other languages what a refusal of its kind says in
 * general stands before it.
 */
export function refusalWords(
  { code, sentence, wayOn }: Told,
  words: Catalogue,
): { readonly sentence: string; readonly more: Markup } {
  const way = wayOn === null ? html`` : html`<p>${wayOn}</p>`
  const general = words.problem.sentences === null ? undefined : sentenceFor(code, words.problem.sentences)
  if (general === undefined) return { sentence, more: way }
  return { sentence: general, more: html`<div${inEnglish(words)}><p>${sentence}</p>${way}</div>` }
}

function sentenceFor(code: string, sentences: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(sentences, code) ? sentences[code] : sentences['bug']
}
