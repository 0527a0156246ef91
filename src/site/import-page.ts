import { html } from 'hono/html'
import type { ImportView } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { desk } from './desk-words.ts'
import { feedsResultPage } from './feeds-result-page.ts'
import { lookAgain, refresh } from './look-again.ts'
import type { Markup } from './markup.ts'
import type { Visit } from './visit.ts'

const words = desk.importing

/** `/feeds/imports/<id>`: how far a long list of feeds is, and in the end what came of it. */
export function importPage(visit: Visit, view: ImportView): string {
  if (view.finished && view.problem === null) return feedsResultPage(visit, view.imported, view.refused)
  const title = view.problem === null ? words.title : words.titleRefused
  const body = html`<header class="page-head">
      <h1>${title}</h1>
    </header>
    ${view.problem === null ? progress(view) : problem(view.problem)}`
  const head = { title, description: desk.feeds.description, isEnglish: true }
  return deskPage(visit, view.finished ? head : { ...head, more: refresh() }, body)
}

function progress({ id, done, total, imported, refused }: ImportView): Markup {
  return html`<p class="lead" id="far">
      ${total === null ? words.waiting : words.far(done, total)}
      ${done === 0 ? '' : words.soFar(imported.subscribed, imported.already, refused)}
    </p>
    <progress class="far" max="${total ?? 1}" value="${done}" aria-labelledby="far"></progress>
    <p class="way">${words.leave}</p>
    ${lookAgain(`/feeds/imports/${id}`, words.againWhat, words.again)}`
}

function problem(sentence: string): Markup {
  return html`<p class="lead refusal">${sentence}</p>
    <p><a class="button" href="/feeds">${words.another}</a></p>`
}
