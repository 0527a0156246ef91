import { html } from 'hono/html'
import { faults, type StatementView } from '../newsroom/index.ts'
import { doubtsAbout } from './doubts-about.ts'
import { formField, formProblem, problemWords } from './form-fields.ts'
import { layout, formToken } from './layout.ts'
import type { Markup } from './markup.ts'
import { outletLink } from './outlet-link.ts'
import { sayings } from './sayings.ts'
import { inLanguage } from './text-direction.ts'
import type { FormState, Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** Where a contributor says what is wrong with one statement. */
export function objectionPage(visit: Visit, view: StatementView, form: FormState): string {
  const { article, wrong, own } = view
  const { words } = visit
  const { make } = words.markings.objection
  const body = html`<header class="page-head">
      <h1>${make.title}</h1>
      <p class="byline">
        <a href="/articles/${article.id}"><bdi${inLanguage(article.language, article.direction)}>${article.title}</bdi></a>${words.marks.comma}${outletLink(article.outlet)}
      </p>
      <p class="lead">${make.lead}</p>
    </header>
    <section aria-labelledby="read-as">
      <h2 id="read-as">${make.readAs}</h2>
      ${sayings([view.words], words, () => doubtsAbout({ sure: true, wrong }, words))}
    </section>
    <section aria-label="${make.title}">
      ${own === null ? '' : ownLine(own, words)} ${own === null || own.state === 'open' ? objectionForm(visit, view, form) : ''}
    </section>
    <p class="way"><a href="/articles/${article.id}">${make.back}</a></p>`
  return layout(visit, { title: make.title, description: make.description, kind: 'form' }, body)
}

function ownLine({ state, answer }: NonNullable<StatementView['own']>, { markings }: Catalogue): Markup {
  const { make } = markings.objection
  if (state === 'open') return html`<p class="told">${make.own}</p>`
  return html`<p class="told">${make.answered[state]} <q dir="auto">${answer ?? ''}</q></p>`
}

function objectionForm(visit: Visit, { article, place, own }: StatementView, form: FormState): Markup {
  const { words } = visit
  const { make } = words.markings.objection
  const values = { fault: own?.fault ?? '', reason: own?.reason ?? '', ...form.values }
  const state = { ...form, values }
  return html`<form method="post" action="/articles/${article.id}/objection">
    ${formToken(visit)} ${formProblem(form, ['fault', 'reason'], words)}
    <input type="hidden" name="statement" value="${place}" />
    <input type="hidden" name="text" value="${article.textHash}" />
    ${faultField(state, words)}
    ${formField(
      { name: 'reason', label: make.reason, type: 'text', hint: make.reasonHint, required: true },
      state,
      words,
    )}
    <button>${make.button}</button>
  </form>`
}

function faultField({ values, problem }: FormState, words: Catalogue): Markup {
  const { make, faults: titles } = words.markings.objection
  const wrong = problem?.field === 'fault' ? problem : null
  return html`<fieldset class="choices" ${wrong === null ? '' : html` aria-describedby="fault-problem"`}>
    <legend>${make.fault}</legend>
    ${wrong === null ? '' : html`<p class="wrong" id="fault-problem">${problemWords(wrong, words)}</p>`}
    ${faults.map(fault => {
      const { is, what } = titles[fault]
      const chosen = values['fault'] === fault ? html` checked` : ''
      return html`<label class="box">
        <input type="radio" name="fault" value="${fault}" required${chosen} />
        <span>${is} <span class="facts">${what}</span></span>
      </label>`
    })}
  </fieldset>`
}
