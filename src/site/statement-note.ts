import { html } from 'hono/html'
import { wordsOf, type Span, type Statement } from '../news/index.ts'
import type { ArticleView } from '../newsroom/index.ts'
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
  const { kind, status, when, confidence } = statement
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
      ${originWords(statement, article)} <span class="status ${status}">${statusWords(status)}</span>
    </p>
    ${chain(statement, article)}
    <p class="how">${joined(said, ' · ')}</p>
  </li>`
}

/** Who stands at the end of the chain; where the text gives no chain, the source as worded. */
function originWords({ source, path }: Statement, article: Article): Markup {
  const origin = path.at(-1) ?? (source.length > 0 ? wordsOf(article.text, source) : null)
  return origin === null ? html`${words.note.nobody}` : inText(origin, article)
}

/** The hops between the origin and the article: "through Kan, through The Times of Israel"; its own outlet is left out. */
function chain({ path }: Statement, article: Article): Markup {
  const hops = path.slice(0, -1).filter((hop, at) => at > 0 || hop !== article.outlet.name)
  if (hops.length === 0) return html``
  return html`<p class="chain">
    ${words.note.through}
    ${joined(
      hops.toReversed().map(hop => inText(hop, article)),
      `, ${words.note.through} `,
    )}
  </p>`
}

function inText(worded: string, { language, direction }: Article): Markup {
  return html`<bdi${inLanguage(language, direction)}>${worded}</bdi>`
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
