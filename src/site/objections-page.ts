import { html } from 'hono/html'
import type { ObjectionsView, ObjectionView } from '../newsroom/index.ts'
import { markingByline, markingsPage, reasonWords } from './marking.ts'
import type { Markup } from './markup.ts'
import { english as interfaceWords } from './words/en/catalogue.ts'
import { objections } from './objection-words.ts'
import { inLanguage } from './text-direction.ts'
import type { Visit } from './visit.ts'

const words = objections.list
const { hedged } = interfaceWords.card

/** `/objections`: what contributors hold to be read wrongly, what waits for an answer first. */
export function objectionsPage(visit: Visit, view: ObjectionsView): string {
  const head = { ...words, lead: words.lead(view.waiting) }
  return markingsPage(visit, head, view, one => line(one, visit.now))
}

function line(objection: ObjectionView, now: Date): Markup {
  const { id, quote, hedge, language, fault } = objection
  return html`<li>
    <p class="title"><a href="/objections/${id}"><q${inLanguage(language)}>${shortened(quote)}</q></a></p>${hedgeWords(hedge, language)}
    <p>${objections.faults[fault][0]}: ${reasonWords(objection)}</p>
    ${markingByline(objection, now)}
  </li>`
}

/** No statement is shown without its hedge. */
function hedgeWords(hedge: string | null, language: string | null): Markup {
  return hedge === null
    ? html``
    : html`<p class="hedges">${hedged} <q${inLanguage(language)}>${hedge}</q></p>`
}

const longest = 160

function shortened(quote: string): string {
  return quote.length > longest ? `${quote.slice(0, quote.lastIndexOf(' ', longest))} …` : quote
}
