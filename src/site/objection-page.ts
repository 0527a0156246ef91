import { html } from 'hono/html'
import { faults, type StatementView } from '../newsroom/index.ts'
import { doubtsAbout } from './doubts-about.ts'
import { formField, formProblem } from './form-fields.ts'
import { layout, formToken } from './layout.ts'
import type { Markup } from './markup.ts'
import { objections } from './objection-words.ts'
import { outletLink } from './outlet-link.ts'
import { sayings } from './sayings.ts'
import { inLanguage } from './text-direction.ts'
import type { FormState, Visit } from './visit.ts'
import { english } from './words/en/catalogue.ts'

const words = objections.make

/** Where a contributor says what is wrong with one statement. */
export function objectionPage(visit: Visit, view: StatementView, form: FormState): string {
  const { article, wrong, own } = view
  const body = html`<header class="page-head">
      <h1>${words.title}</h1>
      <p class="byline">
        <a href="/articles/${article.id}"><bdi${inLanguage(article.language, article.direction)}>${article.title}</bdi></a>,
        ${outletLink(article.outlet)}
      </p>
      <p class="lead">${words.lead}</p>
    </header>
    <section aria-labelledby="read-as">
      <h2 id="read-as">${words.readAs}</h2>
      ${sayings([view.words], english, () => doubtsAbout({ sure: true, wrong }, english))}
    </section>
    <section aria-label="${words.title}">
      ${own === null ? '' : ownLine(own)} ${own === null || own.state === 'open' ? objectionForm(visit, view, form) : ''}
    </section>
    <p class="way"><a href="/articles/${article.id}">${words.back}</a></p>`
  return layout(
    visit,
    { title: words.title, description: words.description, kind: 'form', isEnglish: true },
    body,
  )
}

function ownLine({ state, answer }: NonNullable<StatementView['own']>): Markup {
  if (state === 'open') return html`<p class="told">${words.own}</p>`
  return html`<p class="told">${words.answered[state]} <q dir="auto">${answer ?? ''}</q></p>`
}

function objectionForm(visit: Visit, { article, place, own }: StatementView, form: FormState): Markup {
  const values = { fault: own?.fault ?? '', reason: own?.reason ?? '', ...form.values }
  const state = { ...form, values }
  return html`<form method="post" action="/articles/${article.id}/objection">
    ${formToken(visit)} ${formProblem(form, ['fault', 'reason'])}
    <input type="hidden" name="statement" value="${place}" />
    <input type="hidden" name="text" value="${article.textHash}" />
    ${faultField(state)}
    ${formField(
      { name: 'reason', label: words.reason, type: 'text', hint: words.reasonHint, required: true },
      state,
    )}
    <button>${words.button}</button>
  </form>`
}

function faultField({ values, problem }: FormState): Markup {
  const wrong = problem?.field === 'fault' ? problem : null
  return html`<fieldset class="choices" ${wrong === null ? '' : html` aria-describedby="fault-problem"`}>
    <legend>${words.fault}</legend>
    ${wrong === null ? '' : html`<p class="wrong" id="fault-problem">${wrong.sentence}</p>`}
    ${faults.map(fault => {
      const [title, meaning] = objections.faults[fault]
      const chosen = values['fault'] === fault ? html` checked` : ''
      return html`<label class="box">
        <input type="radio" name="fault" value="${fault}" required${chosen} />
        <span>${title} <span class="facts">${meaning}</span></span>
      </label>`
    })}
  </fieldset>`
}
