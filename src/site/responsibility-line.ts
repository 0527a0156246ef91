import { html } from 'hono/html'
import type { Rights } from '../news/index.ts'
import type { Responsibility } from '../newsroom/index.ts'
import { words } from './interface-words.ts'
import type { Markup } from './markup.ts'
import { outsideLink } from './safe-link.ts'
import { moment } from './time-words.ts'

/** Who added the article, how, when, from where, on which right, and what was changed: one plain paragraph. */
export function responsibilityLine(line: Responsibility): Markup {
  return html`<section class="responsibility" aria-labelledby="responsibility">
    <h2 id="responsibility">${words.article.responsibilityTitle}</h2>
    <p>
      Added by
      <strong>${adder(line)}</strong> ${words.responsibility.via[line.via]} on
      ${moment(line.addedAt)}${
        line.address === null ? '' : html`, from ${outsideLink(line.address, line.address)}`
      }.
      ${words.responsibility.provenance[line.provenance]} ${rightsWords(line.rights)}
    </p>
    ${changes(line.changes)}
  </section>`
}

function adder({ addedBy, via }: Responsibility): string {
  if (addedBy !== null) return addedBy
  return via === 'command' || via === 'demo' ? words.responsibility.operator : words.responsibility.reader
}

/** On which right a text is shown, in a sentence. */
export function rightsWords(rights: Rights): string {
  const { rights: sentences } = words.responsibility
  if (rights === 'own' || rights === 'licensed' || rights === 'quotation') return sentences[rights]
  if (rights.startsWith('statutory:')) return sentences.statutory(rights.slice('statutory:'.length))
  return sentences.cc(rights.toUpperCase().replace('-', ' '))
}

function changes(made: Responsibility['changes']): Markup {
  if (made.length === 0) return html`<p>${words.responsibility.unchanged}</p>`
  return html`<p>${words.responsibility.changed}</p>
    <ul>
      ${made.map(({ at, what }) => html`<li>${what}, ${moment(at)}</li>`)}
    </ul>`
}
