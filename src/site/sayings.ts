import { html } from 'hono/html'
import type { StoryStatement } from '../newsroom/index.ts'
import { hopWords, originWords } from './chain-words.ts'
import { joined, type Markup } from './markup.ts'
import { certainty } from './statement-words.ts'
import { inLanguage } from './text-direction.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/**
 * Who says what, one statement after the other, each with its hedge and the article it stands in.
 *
 * @param more what else there is to tell of one, behind all that
 */
export function sayings<Said extends StoryStatement>(
  statements: readonly Said[],
  words: Catalogue,
  more: (statement: Said) => readonly Markup[] = () => [],
): Markup {
  return html`<ol class="sayings">
    ${statements.map(statement => saying(statement, words, more(statement)))}
  </ol>`
}

function saying(statement: StoryStatement, words: Catalogue, more: readonly Markup[]): Markup {
  const { content, source, path, hedge, kind, status, article, outlet, language } = statement
  const where = inLanguage(language)
  const chain = { path, source, outlet: outlet.name }
  const hops = hopWords(chain, where, words)
  const details = [
    html`${words.kinds[kind]}`,
    ...(hedge === null ? [] : [html`${words.note.hedged} <q${where}>${hedge}</q>`]),
    html`<a href="/articles/${article}"><bdi>${outlet.name}</bdi></a>`,
    ...more,
  ]
  return html`<li class="saying ${certainty(kind, status)}">
    <p class="who">
      ${originWords(chain, where, words)}${hops === null ? '' : html`<span class="chain">${words.marks.comma}${hops}</span>`}
      <span class="status ${status}">${words.statuses[status]}</span>
    </p>
    ${content === '' ? '' : html`<blockquote${where}>${content}</blockquote>`}
    <p class="byline">${joined(details, ' · ')}</p>
  </li>`
}
