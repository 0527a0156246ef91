import { html } from 'hono/html'
import { wordsOf, type Span, type Statement } from '../news/index.ts'
import type { ArticleView } from '../newsroom/index.ts'
import { hopWords, originWords } from './chain-words.ts'
import { words } from './interface-words.ts'
import { joined, type Markup } from './markup.ts'
import { certainty, confidenceWords, kindWords, statusWords } from './statement-words.ts'
import { inLanguage } from './text-direction.ts'
import { dateWords } from './time-words.ts'

type Article = Pick<ArticleView, 'text' | 'language' | 'direction' | 'outlet'>

/** Names the place of a statement's number in the text (`said-3`) and of its note (`note-3`). */
export const placeInText = (number: number) => `said-${number}`
export const placeOfNote = (number: number) => `note-${number}`

/** What stands beside the text for one statement: who says so, through whom, how, when, and with which hedge. */
export function statementNote(statement: Statement, number: number, article: Article): Markup {
  const { kind, status, when, confidence, source, path } = statement
  const worded = source.length > 0 ? wordsOf(article.text, source) : null
  const chain = { path, source: worded, outlet: article.outlet.name }
  const where = inLanguage(article.language, article.direction)
  const hops = hopWords(chain, where)
  const said = [
    html`${kindWords(kind)}`,
    ...(when === undefined ? [] : [html`<time datetime="${when.value}">${dateWords(when.value)}</time>`]),
    ...quoted(words.note.hedged, statement.hedge, article),
    ...quoted(words.note.because, statement.reason ?? [], article),
    ...[confidenceWords(confidence)].filter(sure => sure !== null).map(sure => html`<em>${sure}</em>`),
  ]
  return html`<li class="note ${certainty(kind, status)}" id="${placeOfNote(number)}">
    <a class="number" href="#${placeInText(number)}" aria-label="${words.note.backTo(number)}">${number}</a>
    <p class="who">
      ${originWords(chain, where)} <span class="status ${status}">${statusWords(status)}</span>
    </p>
    ${hops === null ? '' : html`<p class="chain">${hops}</p>`}
    <p class="how">${joined(said, ' · ')}</p>
  </li>`
}

function quoted(label: string, spans: readonly Span[], { text, language, direction }: Article): Markup[] {
  if (spans.length === 0) return []
  return [
    html`${label}
    ${joined(
      spans.map(([start, end]) => html`<q${inLanguage(language, direction)}>${text.slice(start, end)}</q>`),
      ', ',
    )}`,
  ]
}
