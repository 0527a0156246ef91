import { html } from 'hono/html'
import type { StoryStatement } from '../newsroom/index.ts'
import { hopWords, originWords } from './chain-words.ts'
import { words } from './interface-words.ts'
import { joined, type Markup } from './markup.ts'
import { certainty, kindWords, statusWords } from './statement-words.ts'
import { inLanguage } from './text-direction.ts'

/**
 * Who says what, one statement after the other, each with its hedge and the article it stands in.
 *
 * @param more what else there is to tell of one, behind all that
 */
export function sayings<Said extends StoryStatement>(
  statements: readonly Said[],
  more: (statement: Said) => readonly Markup[] = () => [],
): Markup {
  return html`<ol class="sayings">
    ${statements.map(statement => saying(statement, more(statement)))}
  </ol>`
}

function saying(statement: StoryStatement, more: readonly Markup[]): Markup {
  const { content, source, path, hedge, kind, status, article, outlet, language } = statement
  const where = inLanguage(language)
  const chain = { path, source, outlet: outlet.name }
  const hops = hopWords(chain, where)
  const details = [
    html`${kindWords(kind)}`,
    ...(hedge === null ? [] : [html`${words.note.hedged} <q${where}>${hedge}</q>`]),
    html`<a href="/articles/${article}"><bdi>${outlet.name}</bdi></a>`,
    ...more,
  ]
  return html`<li class="saying ${certainty(kind, status)}">
    <p class="who">
      ${originWords(chain, where)}${hops === null ? '' : html`<span class="chain">, ${hops}</span>`}
      <span class="status ${status}">${statusWords(status)}</span>
    </p>
    ${content === '' ? '' : html`<blockquote${where}>${content}</blockquote>`}
    <p class="byline">${joined(details, ' · ')}</p>
  </li>`
}
