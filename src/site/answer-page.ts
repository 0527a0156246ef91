import { html } from 'hono/html'
import type { ObjectionView } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { formField, formProblem } from './form-fields.ts'
import { formToken } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { objections } from './objection-words.ts'
import { certainty, kindWords, statusWords } from './statement-words.ts'
import { inLanguage } from './text-direction.ts'
import { moment } from './time-words.ts'
import type { FormState, Visit } from './visit.ts'

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
    <section aria-label="${objections.list.title}">${said(objection)}</section>
    ${objection.state === 'open' ? answerForm(visit, objection, form) : answered(objection)}`
  return deskPage(visit, { title: words.title, description: words.description }, body)
}

function reading({ quote, hedge, language, path, kind, status }: ObjectionView): Markup {
  const where = inLanguage(language)
  const hops = path.map(hop => html`<bdi${where}>${hop}</bdi>`)
  return html`<section aria-labelledby="read-as">
    <h2 id="read-as">${objections.make.readAs}</h2>
    <div class="saying ${certainty(kind, status)}">
      <p class="who">${joined(hops, ' → ')} <span class="status ${status}">${statusWords(status)}</span></p>
      <blockquote${where}>${quote}</blockquote>
      <p class="byline">${kindWords(kind)}${hedge === null ? '' : html` · ${words.hedged} <q${where}>${hedge}</q>`}</p>
    </div>
  </section>`
}

function said({ madeBy, madeAt, reason }: ObjectionView): Markup {
  const { gone, goneReason } = objections.list
  return html`<h2>${words.says(madeBy ?? gone)}</h2>
    <p>${reason === '' ? goneReason : html`<q dir="auto">${reason}</q>`}</p>
    <p class="byline">${moment(madeAt)}</p>`
}

function answered({ answer, answeredBy, answeredAt, state }: ObjectionView): Markup {
  return html`<section aria-labelledby="answer">
    <h2 id="answer">${words.answered(answeredBy ?? words.editorGone, objections.states[state])}</h2>
    <p><q dir="auto">${answer ?? ''}</q></p>
    <p class="byline">${answeredAt === null ? '' : moment(answeredAt)}</p>
    ${state === 'accepted' ? html`<p class="note-line">${words.accepted}</p>` : ''}
  </section>`
}

function answerForm(visit: Visit, { id }: ObjectionView, form: FormState): Markup {
  return html`<section class="answer" aria-label="${words.reason}">
    <form method="post" action="/objections/${id}">
      ${formToken(visit)} ${formProblem(form, ['reason'])}
      ${formField(
        { name: 'reason', label: words.reason, type: 'text', hint: words.reasonHint, required: true },
        form,
      )}
      <div class="both">
        <button name="answer" value="accepted">${words.accept}</button>
        <button name="answer" value="declined" class="second">${words.decline}</button>
      </div>
    </form>
  </section>`
}
