import { html } from 'hono/html'
import type { Imported } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { desk } from './desk-words.ts'
import type { Markup } from './markup.ts'
import { oneLine } from './one-line.ts'
import type { Visit } from './visit.ts'
import { english } from './words/en/catalogue.ts'

const words = desk.result
/** A list that names more hostile addresses than this is not read to its end by anybody. */
const mostShown = 200

/**
 * What came of subscribing to many feeds at once: how many are new, and which were refused for what reason.
 *
 * @param allRefused where `refused` names only the first of them
 */
export function feedsResultPage(
  visit: Visit,
  { subscribed, already, refused, warnings }: Imported,
  allRefused = refused.length,
): string {
  const counts = english.listed([
    words.subscribed(subscribed),
    ...(already === 0 ? [] : [words.already(already)]),
    ...(allRefused === 0 ? [] : [words.refused(allRefused)]),
  ])
  const body = html`<header class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${counts}.</p>
      ${subscribed === 0 ? '' : html`<p>${words.soon}</p>`}
    </header>
    <p><a class="button" href="/feeds">${words.toFeeds}</a></p>
    ${refused.length === 0 ? '' : refusals(refused, allRefused)}
    ${
      warnings.length === 0
        ? ''
        : html`<section aria-labelledby="warnings">
            <h2 id="warnings">${words.warningsTitle}</h2>
            <ul class="plain">
              ${warnings.slice(0, mostShown).map(warning => html`<li>${warning}</li>`)}
            </ul>
          </section>`
    }`
  return deskPage(visit, { title: words.title, description: desk.feeds.description, isEnglish: true }, body)
}

function refusals(refused: Imported['refused'], all: number): Markup {
  return html`<section aria-labelledby="refused">
    <h2 id="refused">${words.refusedTitle}</h2>
    <ul class="plain">
      ${refused.slice(0, mostShown).map(
        ({ address, sentence }) =>
          html`<li>
            <p class="address"><bdi>${oneLine(address, 400)}</bdi></p>
            <p>${sentence}</p>
          </li>`,
      )}
    </ul>
    ${all > mostShown ? html`<p class="note-line">${words.more(all - mostShown)}</p>` : ''}
  </section>`
}
