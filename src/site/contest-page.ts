import { html } from 'hono/html'
import type { ContestingView, ContestView, SectionName } from '../newsroom/index.ts'
import { contests } from './contest-words.ts'
import { formField, formProblem } from './form-fields.ts'
import { formToken, layout } from './layout.ts'
import { markings } from './marking-words.ts'
import type { Markup } from './markup.ts'
import { outletLink } from './outlet-link.ts'
import { contestTitle, sectionPhrase, sectionTitle } from './section-name.ts'
import { inLanguage } from './text-direction.ts'
import type { FormState, Visit } from './visit.ts'
import { english } from './words/en/catalogue.ts'

const words = contests.make
const order = new Intl.Collator('en')
const phraseOf = (section: SectionName) => sectionPhrase(section, english)

/** `/articles/<id>/contest`: where a contributor says what an article is about, and what it is not about. */
export function contestPage(visit: Visit, view: ContestingView, form: FormState): string {
  const { article } = view
  const body = html`<header class="page-head">
      <h1>${words.title}</h1>
      <p class="byline">
        <a href="/articles/${article.id}"><bdi${inLanguage(article.language, article.direction)}>${article.title}</bdi></a>,
        ${outletLink(article.outlet)}
      </p>
      <p class="lead">${words.lead}</p>
      <p class="note-line"><a href="/about/places">${words.policy}</a></p>
    </header>
    ${ownContests(view.own)}
    <section aria-label="${words.title}"><form method="post" action="/articles/${article.id}/contest">
      ${formToken(visit)} ${formProblem(form, ['fault', 'section', 'reason'])} ${faultField(view, form)}
      ${sectionField(view.others, form)}
      ${formField(
        { name: 'reason', label: words.reason, type: 'text', hint: words.reasonHint, required: true },
        form,
      )}
      <button>${words.button}</button>
    </form></section>
    <p class="way"><a href="/articles/${article.id}">${words.back}</a></p>`
  const head = { title: words.title, description: words.description, kind: 'form', isEnglish: true }
  return layout(visit, head, body)
}

/** What became of what whoever asks has contested. */
function ownContests(own: readonly ContestView[]): Markup {
  if (own.length === 0) return html``
  return html`<section aria-labelledby="own">
    <h2 id="own">${words.ownTitle}</h2>
    <ul class="filed">
      ${own.map(
        one =>
          html`<li>
            ${contestTitle(one, english)} <q dir="auto">${one.reason}</q>
            <span
              >${markings.states[one.state]}${
                one.answer === null ? '' : html`: <q dir="auto">${one.answer}</q>`
              }</span
            >
          </li>`,
      )}
    </ul>
  </section>`
}

function faultField({ filed, primary }: ContestingView, { values, problem }: FormState): Markup {
  const wrong = problem?.field === 'fault' ? problem : null
  const others = filed.filter(({ code, topic }) => topic === null && code !== primary)
  const choices: [value: string, title: string, what: string][] = [
    ...filed.map(
      one => [`wrong:${one.code}`, words.wrong(phraseOf(one)), ''] satisfies [string, string, string],
    ),
    ...others.map(
      one => [`main:${one.code}`, words.main(phraseOf(one)), ''] satisfies [string, string, string],
    ),
    ['missing', words.isMissing, words.isMissingWhat],
    ['main', words.otherMain, words.otherMainWhat],
  ]
  return html`<fieldset class="choices" ${wrong === null ? '' : html` aria-describedby="fault-problem"`}>
    <legend>${words.fault}</legend>
    ${wrong === null ? '' : html`<p class="wrong" id="fault-problem">${wrong.sentence}</p>`}
    ${choices.map(
      ([value, title, what]) =>
        html`<label class="box">
          <input
            type="radio"
            name="fault"
            value="${value}"
            required${values['fault'] === value ? html` checked` : ''}
          />
          <span>${title} ${what === '' ? '' : html`<span class="facts">${what}</span>`}</span>
        </label>`,
    )}
  </fieldset>`
}

function sectionField(others: readonly SectionName[], { values, problem }: FormState): Markup {
  const wrong = problem?.field === 'section' ? problem : null
  const described = `section-hint${wrong === null ? '' : ' section-problem'}`
  const options = (all: readonly SectionName[]) =>
    all
      .map(one => ({ code: one.code, title: sectionTitle(one, english) }))
      .sort((one, other) => order.compare(one.title, other.title))
      .map(
        ({ code, title }) =>
          html`<option value="${code}" ${values['section'] === code ? html` selected` : ''}>
            ${title}
          </option>`,
      )
  return html`<div class="field">
    <label for="section">${words.section} <span class="optional">(${english.add.optional})</span></label>
    <p class="hint" id="section-hint">${words.sectionHint}</p>
    ${wrong === null ? '' : html`<p class="wrong" id="section-problem">${wrong.sentence}</p>`}
    <select
      id="section"
      name="section"
      aria-describedby="${described}"
      ${wrong === null ? '' : html` aria-invalid="true"`}
    >
      <option value="">${words.choose}</option>
      <optgroup label="${words.countries}">${options(others.filter(({ topic }) => topic === null))}</optgroup>
      <optgroup label="${words.topics}">${options(others.filter(({ topic }) => topic !== null))}</optgroup>
    </select>
  </div>`
}
