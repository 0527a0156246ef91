import { html } from 'hono/html'
import type { ObjectionView } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { answerForm, markingAnswered, markingSaid } from './marking.ts'
import { joined, type Markup } from './markup.ts'
import { objections } from './objection-words.ts'
import { certainty } from './statement-words.ts'
import { inLanguage } from './text-direction.ts'
import type { FormState, Visit } from './visit.ts'
import { english } from './words/en/catalogue.ts'

const words = objections.answer

/** `/objections/<id>`: one objection, and what an editor answers to it. */
export function answerPage(visit: Visit, objection: ObjectionView, form: FormState): string {
  const { title, article, outlet, language } = objection
  const body = html`<header class="page-head">
      <p class="kicker"><a href="/objections">${objections.list.title}</a></p>
      <h1>${objections.faults[objection.fault][0]}</h1>
      <p class="byline"><a href="/articles/${article}"><bdi${inLanguage(language)}>${title}</bdi></a>, <bdi>${outlet}</bdi></p>
    </header>
    ${reading(objection)}
    ${markingSaid(objection)}
    ${
      objection.state === 'open'
        ? answerForm(visit, form, { action: `/objections/${objection.id}`, buttons })
        : markingAnswered(objection, objection.state === 'accepted' ? words.accepted : '')
    }`
  return deskPage(visit, { title: words.title, description: words.description }, body)
}

function reading({ quote, hedge, language, path, kind, status }: ObjectionView): Markup {
  const where = inLanguage(language)
  const hops = path.map(hop => html`<bdi${where}>${hop}</bdi>`)
  return html`<section aria-labelledby="read-as">
    <h2 id="read-as">${objections.make.readAs}</h2>
    <div class="saying ${certainty(kind, status)}">
      <p class="who">${joined(hops, ' → ')} <span class="status ${status}">${english.statuses[status]}</span></p>
      <blockquote${where}>${quote}</blockquote>
      <p class="byline">${english.kinds[kind]}${hedge === null ? '' : html` · ${words.hedged} <q${where}>${hedge}</q>`}</p>
    </div>
  </section>`
}

const buttons = html`<button name="answer" value="accepted">${words.accept}</button>
  <button name="answer" value="declined" class="second">${words.decline}</button>`
