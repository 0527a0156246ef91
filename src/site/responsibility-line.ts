import { html } from 'hono/html'
import type { Responsibility, SignalsView } from '../newsroom/index.ts'
import { askedOfRobots } from './asked-of-robots.ts'
import type { Markup } from './markup.ts'
import { rightsSentence } from './rights-sentence.ts'
import { outsideLink } from './safe-link.ts'
import { moment } from './time-words.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** Who added the article, how, when, from where, on which right, what the outlet asks of robots, and what was changed. */
export function responsibilityLine(visit: Visit, line: Responsibility, signals: SignalsView): Markup {
  const { words } = visit
  const { responsibility } = words
  return html`<section class="responsibility" aria-labelledby="responsibility">
    <h2 id="responsibility">${words.article.responsibilityTitle}</h2>
    <p>
      ${responsibility.added}
      <strong>${adder(line, responsibility)}</strong> ${responsibility.via[line.via]}${responsibility.on}
      ${moment(line.addedAt, words)}${
        line.address === null
          ? ''
          : html`${responsibility.from}
            ${outsideLink(line.address, html`<bdi dir="ltr">${line.address}</bdi>`)}`
      }.
      ${responsibility.provenance[line.provenance]} ${rightsSentence(visit, line.rights)}
    </p>
    ${askedOfRobots(visit, signals)} ${changes(line.changes, words)}
  </section>`
}

function adder({ addedBy, via }: Responsibility, words: Catalogue['responsibility']): string {
  if (addedBy !== null) return addedBy
  return ['command', 'demo', 'feed'].includes(via) ? words.operator : words.reader
}

function changes(made: Responsibility['changes'], words: Catalogue): Markup {
  const { unchanged, changed, change: told } = words.responsibility
  if (made.length === 0) return html`<p>${unchanged}</p>`
  return html`<p>${changed}</p>
    <ul>
      ${made.map(({ at, change }) => html`<li>${told[change]}${words.marks.comma}${moment(at, words)}</li>`)}
    </ul>`
}
