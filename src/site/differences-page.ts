import { html } from 'hono/html'
import type { ComparedArticle, DifferencesView, DifferingPlace } from '../newsroom/index.ts'
import { layout } from './layout.ts'
import type { Markup } from './markup.ts'
import { outletLink } from './outlet-link.ts'
import { alterationList } from './story-changes.ts'
import { inLanguage } from './text-direction.ts'
import { moment } from './time-words.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** `/articles/:id/differences`: a copy and its original side by side, where they differ. */
export function differencesPage(visit: Visit, view: DifferencesView): string {
  const { copy, original, alterations, shareOfCopy, shareOfOriginal } = view
  const words = visit.words.differences
  const { percent } = visit.words
  const title = words.title(copy.outlet.name, original.outlet.name)
  const body = html`<header class="page-head">
      <p class="kicker">${words.kicker}</p>
      <h1>${title}</h1>
      <p class="lead">${words.shares(percent(shareOfCopy), percent(shareOfOriginal))}</p>
    </header>
    <section aria-labelledby="changed">
      <h2 id="changed">${words.changesTitle}</h2>
      ${alterations.length === 0 ? html`<p>${words.noChanges}</p>` : alterationList(alterations, copy.language, visit.words)}
    </section>
    <section aria-labelledby="places">
      <h2 id="places">${words.placesTitle}</h2>
      ${placesOf(view, visit.words)}
    </section>
    <p class="way"><a href="/articles/${copy.id}">${words.toStory}</a></p>`
  return layout(visit, { title, description: words.description, kind: 'differences' }, body)
}

function placesOf(
  { copy, original, places, more, shortened }: DifferencesView,
  catalogue: Catalogue,
): Markup {
  const words = catalogue.differences
  const note = shortened
    ? html`<p class="note-line">${places.length > 0 ? words.shortened : words.hidden}</p>`
    : ''
  if (places.length === 0 && !shortened) return html`<p>${words.noPlaces}</p>`
  return html`${note}
    <table class="beside">
      <thead>
        <tr>
          ${columnHead(words.original, original, catalogue)} ${columnHead(words.copy, copy, catalogue)}
        </tr>
      </thead>
      <tbody>
        ${places.map(place => placeRow(place, original, copy, words))}
      </tbody>
    </table>
    ${more === 0 ? '' : html`<p class="note-line">${words.more(catalogue.counted(more, 'place'))}</p>`}`
}

function columnHead(
  kind: string,
  { id, title, outlet, language, direction, published }: ComparedArticle,
  words: Catalogue,
): Markup {
  return html`<th scope="col">
    <span class="label">${kind}</span> ${outletLink(outlet)}
    <a class="headline" href="/articles/${id}" ${inLanguage(language, direction)}>${title}</a>
    <span class="facts">${moment(published, words)}</span>
  </th>`
}

function placeRow(
  place: DifferingPlace,
  original: ComparedArticle,
  copy: ComparedArticle,
  words: Catalogue['differences'],
): Markup {
  return html`<tr>
    ${cell(place.original, words.original, original, words.without)}
    ${cell(place.copy, words.copy, copy, words.without)}
  </tr>`
}

function cell(
  steps: DifferingPlace['copy'],
  side: string,
  { language, direction }: ComparedArticle,
  without: string,
): Markup {
  if (steps.length === 0)
    return html`<td class="without"><span class="side-name">${side}: </span>${without}</td>`
  return html`<td><span class="side-name">${side}: </span><span${inLanguage(language, direction)}>${steps.map(
    ({ kind, text }) =>
      kind === 'added'
        ? html`<ins>${text}</ins>`
        : kind === 'removed'
          ? html`<del>${text}</del>`
          : html`${text}`,
  )}</span></td>`
}
