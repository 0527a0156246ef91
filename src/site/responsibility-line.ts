import { html } from 'hono/html'
import type { Responsibility } from '../newsroom/index.ts'
import { words } from './interface-words.ts'
import type { Markup } from './markup.ts'
import { rightsSentence } from './rights-sentence.ts'
import { outsideLink } from './safe-link.ts'
import { moment } from './time-words.ts'
import type { Visit } from './visit.ts'

/** Who added the article, how, when, from where, on which right, and what was changed: one plain paragraph. */
export function responsibilityLine(visit: Visit, line: Responsibility): Markup {
  return html`<section class="responsibility" aria-labelledby="responsibility">
    <h2 id="responsibility">${words.article.responsibilityTitle}</h2>
    <p>
      Added by
      <strong>${adder(line)}</strong> ${words.responsibility.via[line.via]} on
      ${moment(line.addedAt)}${
        line.address === null ? '' : html`, from ${outsideLink(line.address, line.address)}`
      }.
      ${words.responsibility.provenance[line.provenance]} ${rightsSentence(visit, line.rights)}
    </p>
    ${changes(line.changes)}
  </section>`
}

function adder({ addedBy, via }: Responsibility): string {
  if (addedBy !== null) return addedBy
  return ['command', 'demo', 'feed'].includes(via)
    ? words.responsibility.operator
    : words.responsibility.reader
}

function changes(made: Responsibility['changes']): Markup {
  if (made.length === 0) return html`<p>${words.responsibility.unchanged}</p>`
  return html`<p>${words.responsibility.changed}</p>
    <ul>
      ${made.map(({ at, what }) => html`<li>${what}, ${moment(at)}</li>`)}
    </ul>`
}
