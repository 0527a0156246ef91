import { html } from 'hono/html'
import type { Imported } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import type { Markup } from './markup.ts'
import { oneLine } from './one-line.ts'
import { inEnglish } from './text-direction.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

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
  const { words } = visit
  const own = words.desk.result
  const counts = words.listed([
    own.subscribed(subscribed),
    ...(already === 0 ? [] : [own.already(already)]),
    ...(allRefused === 0 ? [] : [own.refused(allRefused)]),
  ])
  const body = html`<header class="page-head">
      <h1>${own.title}</h1>
      <p class="lead">${counts}.</p>
      ${subscribed === 0 ? '' : html`<p>${own.soon}</p>`}
    </header>
    <p><a class="button" href="/feeds">${own.toFeeds}</a></p>
    ${refused.length === 0 ? '' : refusals(refused, allRefused, words)}
    ${
      warnings.length === 0
        ? ''
        : html`<section aria-labelledby="warnings">
            <h2 id="warnings">${own.warningsTitle}</h2>
            <ul class="plain">
              ${warnings.slice(0, mostShown).map(warning => html`<li><span${inEnglish(words)}>${warning}</span></li>`)}
            </ul>
          </section>`
    }`
  return deskPage(visit, { title: own.title, description: words.desk.feeds.description }, body)
}

function refusals(refused: Imported['refused'], all: number, words: Catalogue): Markup {
  const own = words.desk.result
  return html`<section aria-labelledby="refused">
    <h2 id="refused">${own.refusedTitle}</h2>
    <ul class="plain">
      ${refused.slice(0, mostShown).map(
        ({ address, sentence }) =>
          html`<li>
            <p class="address"><bdi>${oneLine(address, 400)}</bdi></p>
            <p${inEnglish(words)}>${sentence}</p>
          </li>`,
      )}
    </ul>
    ${all > mostShown ? html`<p class="note-line">${own.more(all - mostShown)}</p>` : ''}
  </section>`
}
