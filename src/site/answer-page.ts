import { html } from 'hono/html'
import type { ObjectionView } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { answerForm, markingAnswered, markingSaid } from './marking.ts'
import { joined, type Markup } from './markup.ts'
import { certainty } from './statement-words.ts'
import { inLanguage } from './text-direction.ts'
import type { FormState, Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** `/objections/<id>`: one objection, and what an editor answers to it. */
export function answerPage(visit: Visit, objection: ObjectionView, form: FormState): string {
  const { title, article, outlet, language } = objection
  const { words } = visit
  const { list, faults, answer } = words.markings.objection
  const body = html`<header class="page-head">
      <p class="kicker"><a href="/objections">${list.title}</a></p>
      <h1>${faults[objection.fault].is}</h1>
      <p class="byline"><a href="/articles/${article}"><bdi${inLanguage(language)}>${title}</bdi></a>${words.marks.comma}<bdi>${outlet}</bdi></p>
    </header>
    ${reading(objection, words)}
    ${markingSaid(objection, words)}
    ${
      objection.state === 'open'
        ? answerForm(visit, form, { action: `/objections/${objection.id}`, buttons: buttons(words) })
        : markingAnswered(objection, objection.state === 'accepted' ? answer.accepted : '', words)
    }`
  return deskPage(visit, { title: answer.title, description: answer.description }, body)
}

function reading({ quote, hedge, language, path, kind, status }: ObjectionView, words: Catalogue): Markup {
  const where = inLanguage(language)
  const hops = path.map(hop => html`<bdi${where}>${hop}</bdi>`)
  return html`<section aria-labelledby="read-as">
    <h2 id="read-as">${words.markings.objection.make.readAs}</h2>
    <div class="saying ${certainty(kind, status)}">
      <p class="who">${joined(hops, ' → ')} <span class="status ${status}">${words.statuses[status]}</span></p>
      <blockquote${where}>${quote}</blockquote>
      <p class="byline">${words.kinds[kind]}${hedge === null ? '' : html` · ${words.note.hedged} <q${where}>${hedge}</q>`}</p>
    </div>
  </section>`
}

const buttons = ({ markings: { objection } }: Catalogue) =>
  html`<button name="answer" value="accepted">${objection.answer.accept}</button>
    <button name="answer" value="declined" class="second">${objection.answer.decline}</button>`
