import { html } from 'hono/html'
import type { ImportView } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { feedsResultPage } from './feeds-result-page.ts'
import { lookAgain, refresh } from './look-again.ts'
import type { Markup } from './markup.ts'
import { inEnglish } from './text-direction.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** `/feeds/imports/<id>`: how far a long list of feeds is, and in the end what came of it. */
export function importPage(visit: Visit, view: ImportView): string {
  if (view.finished && view.problem === null) return feedsResultPage(visit, view.imported, view.refused)
  const { words } = visit
  const own = words.desk.importing
  const title = view.problem === null ? own.title : own.titleRefused
  const body = html`<header class="page-head">
      <h1>${title}</h1>
    </header>
    ${view.problem === null ? progress(view, words) : problem(view.problem, words)}`
  const head = { title, description: words.desk.feeds.description }
  return deskPage(visit, view.finished ? head : { ...head, more: refresh() }, body)
}

function progress({ id, done, total, imported, refused }: ImportView, words: Catalogue): Markup {
  const own = words.desk.importing
  return html`<p class="lead" id="far">
      ${total === null ? own.waiting : own.far(done, total)}
      ${done === 0 ? '' : own.soFar(imported.subscribed, imported.already, refused)}
    </p>
    <progress class="far" max="${total ?? 1}" value="${done}" aria-labelledby="far"></progress>
    <p class="way">${own.leave}</p>
    ${lookAgain(`/feeds/imports/${id}`, own.againWhat, own.again)}`
}

function problem(sentence: string, words: Catalogue): Markup {
  return html`<p class="lead refusal" ${inEnglish(words)}>${sentence}</p>
    <p><a class="button" href="/feeds">${words.desk.importing.another}</a></p>`
}
