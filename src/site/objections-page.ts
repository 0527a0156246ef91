import { html } from 'hono/html'
import type { ObjectionsView, ObjectionView } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import type { Markup } from './markup.ts'
import { words as interfaceWords } from './interface-words.ts'
import { objections } from './objection-words.ts'
import { inLanguage } from './text-direction.ts'
import { recentMoment } from './time-words.ts'
import type { Visit } from './visit.ts'

const words = objections.list
const { hedged } = interfaceWords.card

/** `/objections`: what contributors hold to be read wrongly, what waits for an answer first. */
export function objectionsPage(visit: Visit, { open, waiting, answered }: ObjectionsView): string {
  const body = html`<header class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead(waiting)}</p>
      <p class="note-line">${words.cases} <code>sayso objections export</code></p>
    </header>
    ${
      open.length === 0
        ? ''
        : html`<section aria-labelledby="open">
            <h2 id="open">${words.openTitle}</h2>
            ${list(open, visit.now)}
          </section>`
    }
    <section aria-labelledby="answered">
      <h2 id="answered">${words.answeredTitle}</h2>
      ${answered.length === 0 ? html`<p>${words.noneAnswered}</p>` : list(answered, visit.now)}
    </section>`
  return deskPage(visit, { title: words.title, description: words.description }, body)
}

function list(all: readonly ObjectionView[], now: Date): Markup {
  return html`<ol class="objections">
    ${all.map(one => line(one, now))}
  </ol>`
}

function line(objection: ObjectionView, now: Date): Markup {
  const { id, quote, hedge, language, fault, reason, madeBy, madeAt, state, outlet } = objection
  return html`<li>
    <p class="title"><a href="/objections/${id}"><q${inLanguage(language)}>${shortened(quote)}</q></a></p>${hedgeWords(hedge, language)}
    <p>${objections.faults[fault][0]}: ${reason === '' ? words.goneReason : html`<q dir="auto">${reason}</q>`}</p>
    <p class="byline">
      ${words.by(madeBy ?? words.gone)}, ${recentMoment(madeAt, now)} · <bdi>${outlet}</bdi>${
        state === 'open' ? '' : ` · ${objections.states[state]}`
      }
    </p>
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
