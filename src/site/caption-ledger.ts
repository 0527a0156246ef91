import { html } from 'hono/html'
import type { ArticleView } from '../newsroom/index.ts'
import type { Markup } from './markup.ts'
import { inLanguage } from './text-direction.ts'
import { dateWords } from './time-words.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** What each caption says of its image: claim, hedge, date, place, credit and the ground on which it is shown. */
export function captionLedger({ captions, language, direction }: ArticleView, words: Catalogue): Markup {
  if (captions.length === 0) return html``
  return html`<section class="ledger" aria-labelledby="captions">
    <h2 id="captions">${words.article.captionsTitle}</h2>
    <p class="note-line">${words.article.captionsWhat}</p>
    <ol>
      ${captions.map(entry => ledgerEntry(entry, inLanguage(language, direction), words))}
    </ol>
  </section>`
}

function ledgerEntry(
  { words: caption, caption: read }: ArticleView['captions'][number],
  where: Markup,
  words: Catalogue,
): Markup {
  const line = (name: string, value: Markup | null) => ledgerLine(name, value ?? silent(words))
  const { claim, hedge, date, place, credit, sharedBy } = read
  const own = (value: string | null | undefined) =>
    value == null ? null : html`<span${where}>${value}</span>`
  const quoted = hedge === null ? null : html`<q${where}>${hedge}</q>`
  return html`<li>
<blockquote${where}>${caption}</blockquote>
<dl>
        ${quoted === null ? '' : line(words.caption.hedge, quoted)}
        ${claim === undefined ? '' : line(words.caption.claim, own(claim))}
        ${date === null ? '' : line(words.caption.date, html`<time datetime="${date}">${dateWords(date, words)}</time>`)}
        ${place === null ? '' : line(words.caption.place, own(place))}
        ${sharedBy === undefined ? '' : line(words.caption.sharedBy, own(sharedBy))}
        ${line(words.caption.credit, own(credit))} ${line(words.caption.basis, basisWords(read, where, words))}
      </dl>
</li>`
}

function basisWords(
  { basis, ground }: ArticleView['captions'][number]['caption'],
  where: Markup,
  words: Catalogue,
): Markup | null {
  if (basis === null) return null
  if (ground === undefined) return html`${words.caption.bases[basis]}`
  return html`${words.caption.bases[basis]}: <q${where}>${ground}</q>`
}

function ledgerLine(name: string, value: Markup): Markup {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`
}

function silent(words: Catalogue): Markup {
  return html`<span class="silent">${words.caption.silent}</span>`
}
