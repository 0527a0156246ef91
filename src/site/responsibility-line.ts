import { html } from 'hono/html'
import type { Responsibility, SignalsView } from '../newsroom/index.ts'
import { askedOfRobots } from './asked-of-robots.ts'
import { words } from './interface-words.ts'
import type { Markup } from './markup.ts'
import { rightsSentence } from './rights-sentence.ts'
import { outsideLink } from './safe-link.ts'
import { moment } from './time-words.ts'
import type { Visit } from './visit.ts'

/** Who added the article, how, when, from where, on which right, what the outlet asks of robots, and what was changed. */
export function responsibilityLine(visit: Visit, line: Responsibility, signals: SignalsView): Markup {
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
    ${askedOfRobots(visit, signals)} ${changes(line.changes)}
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
