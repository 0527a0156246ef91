import { html } from 'hono/html'
import type { ObjectionsView, ObjectionView } from '../newsroom/index.ts'
import { markingByline, markingsPage, reasonWords } from './marking.ts'
import type { Markup } from './markup.ts'
import { inLanguage } from './text-direction.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** `/objections`: what contributors hold to be read wrongly, what waits for an answer first. */
export function objectionsPage(visit: Visit, view: ObjectionsView): string {
  const { list } = visit.words.markings.objection
  const head = { ...list, lead: list.lead(view.waiting) }
  return markingsPage(visit, head, view, one => line(one, visit))
}

function line(objection: ObjectionView, visit: Visit): Markup {
  const { words } = visit
  const { id, quote, hedge, language, fault } = objection
  return html`<li>
    <p class="title"><a href="/objections/${id}"><q${inLanguage(language)}>${shortened(quote)}</q></a></p>${hedgeWords(hedge, language, words)}
    <p>${words.markings.objection.faults[fault].is}${words.marks.colon}${reasonWords(objection, words)}</p>
    ${markingByline(objection, visit)}
  </li>`
}

/** No statement is shown without its hedge. */
function hedgeWords(hedge: string | null, language: string | null, { card }: Catalogue): Markup {
  return hedge === null
    ? html``
    : html`<p class="hedges">${card.hedged} <q${inLanguage(language)}>${hedge}</q></p>`
}

const longest = 160

function shortened(quote: string): string {
  return quote.length > longest ? `${quote.slice(0, quote.lastIndexOf(' ', longest))} …` : quote
}
