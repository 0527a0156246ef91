import { html } from 'hono/html'
import type { ArticleView } from '../newsroom/index.ts'
import { words } from './interface-words.ts'
import type { Markup } from './markup.ts'
import { inLanguage } from './text-direction.ts'
import { dateWords } from './time-words.ts'

/** What each caption says of its image: claim, hedge, date, place, credit and the ground on which it is shown. */
export function captionLedger({ captions, language, direction }: ArticleView): Markup {
  if (captions.length === 0) return html``
  return html`<section class="ledger" aria-labelledby="captions">
    <h2 id="captions">${words.article.captionsTitle}</h2>
    <p class="note-line">${words.article.captionsWhat}</p>
    <ol>
      ${captions.map(entry => ledgerEntry(entry, inLanguage(language, direction)))}
    </ol>
  </section>`
}

function ledgerEntry(
  { words: caption, caption: read }: ArticleView['captions'][number],
  where: Markup,
): Markup {
  const { claim, hedge, date, place, credit, sharedBy } = read
  const own = (value: string | null | undefined) =>
    value == null ? null : html`<span${where}>${value}</span>`
  const quoted = hedge === null ? null : html`<q${where}>${hedge}</q>`
  return html`<li>
<blockquote${where}>${caption}</blockquote>
<dl>
        ${quoted === null ? '' : line(words.caption.hedge, quoted)}
        ${claim === undefined ? '' : line(words.caption.claim, own(claim))}
        ${date === null ? '' : line(words.caption.date, html`<time datetime="${date}">${dateWords(date)}</time>`)}
        ${place === null ? '' : line(words.caption.place, own(place))}
        ${sharedBy === undefined ? '' : line(words.caption.sharedBy, own(sharedBy))}
        ${line(words.caption.credit, own(credit))} ${line(words.caption.basis, basisWords(read, where))}
      </dl>
</li>`
}

function basisWords(
  { basis, ground }: ArticleView['captions'][number]['caption'],
  where: Markup,
): Markup | null {
  if (basis === null) return null
  if (ground === undefined) return html`${words.caption.bases[basis]}`
  return html`${words.caption.bases[basis]}: <q${where}>${ground}</q>`
}

function line(name: string, value: Markup | null): Markup {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value ?? html`<span class="silent">${words.caption.silent}</span>`}</dd>
  </div>`
}
