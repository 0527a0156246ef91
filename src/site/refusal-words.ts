import { html } from 'hono/html'
import type { WhichRefusal } from '../news/index.ts'
import type { Markup } from './markup.ts'
import { inEnglish } from './text-direction.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** A refusal as it comes, its own words in English. */
export type Told = {
  readonly code: string
  readonly which: WhichRefusal | 'bug/page' | null
  readonly sentence: string
  readonly wayOn: string | null
}

export type RefusalWords = {
  readonly sentence: string
  readonly wayOn: string | null
  /** What there is in English only, besides; empty where all of it is told. */
  readonly english: readonly string[]
}

/**
 * A refusal in the language of whoever asks. Of one that only its code is known of, what a refusal of its kind says in
 * general stands before its own English sentence.
 */
export function refusalWords({ code, which, sentence, wayOn }: Told, words: Catalogue): RefusalWords {
  const general = words.problem.sentences
  if (words.refusals === null || general === null) return { sentence, wayOn, english: [] }
  const [own, ownWay] = which === null ? [] : words.refusals[which]
  if (own !== undefined)
    return { sentence: own, wayOn: wayOn === null ? null : (ownWay ?? null), english: [] }
  const english = wayOn === null ? [sentence] : [sentence, wayOn]
  return { sentence: sentenceFor(code, general), wayOn: null, english }
}

function sentenceFor(code: string, sentences: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(sentences, code) ? sentences[code] : undefined) ?? sentences['bug']!
}

/** What stands below the sentence of a refusal. */
export function refusalMore({ wayOn, english }: RefusalWords, words: Catalogue): Markup {
  return html`${wayOn === null ? '' : html`<p>${wayOn}</p>`}
  ${
    english.length === 0
      ? ''
      : html`<div${inEnglish(words)}>
          ${english.map(sentence => html`<p>${sentence}</p>`)}
        </div>`
  }`
}
