import { html } from 'hono/html'
import { wordsOf, type Span } from '../news/index.ts'
import type { ArticleView, PlacedStatement } from '../newsroom/index.ts'
import { hopWords, originWords } from './chain-words.ts'
import { doubtsAbout } from './doubts-about.ts'
import { joined, type Markup } from './markup.ts'
import { objectionLink } from './objection-link.ts'
import { certainty } from './statement-words.ts'
import { inLanguage } from './text-direction.ts'
import { dateWords } from './time-words.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

type Article = Pick<ArticleView, 'id' | 'text' | 'language' | 'direction' | 'outlet'>

/** Names the place of a statement's number in the text (`said-3`) and of its note (`note-3`). */
export const placeInText = (number: number) => `said-${number}`
export const placeOfNote = (number: number) => `note-${number}`

/** What stands beside the text for one statement: who says so, through whom, how, when, and with which hedge. */
export function statementNote(
  visit: Visit,
  statement: PlacedStatement,
  number: number,
  article: Article,
): Markup {
  const { kind, status, when, source, path, place } = statement
  const { words } = visit
  const worded = source.length > 0 ? wordsOf(article.text, source) : null
  const chain = { path, source: worded, outlet: article.outlet.name }
  const where = inLanguage(article.language, article.direction)
  const hops = hopWords(chain, where, words)
  const said = [
    html`${words.kinds[kind]}`,
    ...(when === undefined
      ? []
      : [html`<time datetime="${when.value}">${dateWords(when.value, words)}</time>`]),
    ...quoted(words.note.hedged, statement.hedge, article, words),
    ...quoted(words.note.because, statement.reason ?? [], article, words),
    ...doubtsAbout(statement, words),
    ...objectionLink(visit, { article: article.id, place, what: words.note.statement(number) }),
  ]
  return html`<li
    class="note ${certainty(kind, status)}${statement.sure ? '' : ' unsure'}"
    id="${placeOfNote(number)}"
  >
    <a class="number" href="#${placeInText(number)}" aria-label="${words.note.backTo(number)}">${number}</a>
    <p class="who">
      ${originWords(chain, where, words)} <span class="status ${status}">${words.statuses[status]}</span>
    </p>
    ${hops === null ? '' : html`<p class="chain">${hops}</p>`}
    <p class="how">${joined(said, ' · ')}</p>
  </li>`
}

function quoted(
  label: string,
  spans: readonly Span[],
  { text, language, direction }: Article,
  { marks }: Catalogue,
): Markup[] {
  if (spans.length === 0) return []
  return [
    html`${label}
    ${joined(
      spans.map(([start, end]) => html`<q${inLanguage(language, direction)}>${text.slice(start, end)}</q>`),
      marks.comma,
    )}`,
  ]
}
