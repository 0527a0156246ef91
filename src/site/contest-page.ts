import { html } from 'hono/html'
import type { ContestingView, ContestView, SectionName } from '../newsroom/index.ts'
import { formField, formProblem, problemWords } from './form-fields.ts'
import { formToken, layout } from './layout.ts'
import type { Markup } from './markup.ts'
import { outletLink } from './outlet-link.ts'
import { contestTitle, sectionPhrase, sectionTitle } from './section-name.ts'
import { inLanguage } from './text-direction.ts'
import type { FormState, Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** `/articles/<id>/contest`: where a contributor says what an article is about, and what it is not about. */
export function contestPage(visit: Visit, view: ContestingView, form: FormState): string {
  const { article } = view
  const { words } = visit
  const { make } = words.markings.contest
  const body = html`<header class="page-head">
      <h1>${make.title}</h1>
      <p class="byline">
        <a href="/articles/${article.id}"><bdi${inLanguage(article.language, article.direction)}>${article.title}</bdi></a>${words.marks.comma}${outletLink(article.outlet)}
      </p>
      <p class="lead">${make.lead}</p>
      <p class="note-line"><a href="/about/places">${make.policy}</a></p>
    </header>
    ${ownContests(view.own, words)}
    <section aria-label="${make.title}"><form method="post" action="/articles/${article.id}/contest">
      ${formToken(visit)} ${formProblem(form, ['fault', 'section', 'reason'], words)}
      ${faultField(view, form, words)}
      ${sectionField(view.others, form, words)}
      ${formField(
        { name: 'reason', label: make.reason, type: 'text', hint: make.reasonHint, required: true },
        form,
        words,
      )}
      <button>${make.button}</button>
    </form></section>
    <p class="way"><a href="/articles/${article.id}">${make.back}</a></p>`
  return layout(visit, { title: make.title, description: make.description, kind: 'form' }, body)
}

/** What became of what whoever asks has contested. */
function ownContests(own: readonly ContestView[], words: Catalogue): Markup {
  const { contest, states } = words.markings
  if (own.length === 0) return html``
  return html`<section aria-labelledby="own">
    <h2 id="own">${contest.make.ownTitle}</h2>
    <ul class="filed">
      ${own.map(
        one =>
          html`<li>
            ${contestTitle(one, words)} <q dir="auto">${one.reason}</q>
            <span
              >${states[one.state]}${
                one.answer === null ? '' : html`${words.marks.colon}<q dir="auto">${one.answer}</q>`
              }</span
            >
          </li>`,
      )}
    </ul>
  </section>`
}

function faultField(
  { filed, primary }: ContestingView,
  { values, problem }: FormState,
  words: Catalogue,
): Markup {
  const { make } = words.markings.contest
  const phraseOf = (section: SectionName) => sectionPhrase(section, words)
  const wrong = problem?.field === 'fault' ? problem : null
  const others = filed.filter(({ code, topic }) => topic === null && code !== primary)
  const choices: [value: string, title: string, what: string][] = [
    ...filed.map(
      one => [`wrong:${one.code}`, make.wrong(phraseOf(one)), ''] satisfies [string, string, string],
    ),
    ...others.map(
      one => [`main:${one.code}`, make.main(phraseOf(one)), ''] satisfies [string, string, string],
    ),
    ['missing', make.isMissing, make.chooseBelow],
    ['main', make.otherMain, make.chooseBelow],
  ]
  return html`<fieldset class="choices" ${wrong === null ? '' : html` aria-describedby="fault-problem"`}>
    <legend>${make.fault}</legend>
    ${wrong === null ? '' : html`<p class="wrong" id="fault-problem">${problemWords(wrong, words)}</p>`}
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

function sectionField(
  others: readonly SectionName[],
  { values, problem }: FormState,
  words: Catalogue,
): Markup {
  const { make } = words.markings.contest
  const order = new Intl.Collator(words.code)
  const wrong = problem?.field === 'section' ? problem : null
  const described = `section-hint${wrong === null ? '' : ' section-problem'}`
  const options = (all: readonly SectionName[]) =>
    all
      .map(one => ({ code: one.code, title: sectionTitle(one, words) }))
      .sort((one, other) => order.compare(one.title, other.title))
      .map(
        ({ code, title }) =>
          html`<option value="${code}" ${values['section'] === code ? html` selected` : ''}>
            ${title}
          </option>`,
      )
  return html`<div class="field">
    <label for="section">${make.section} <span class="optional">(${words.add.optional})</span></label>
    <p class="hint" id="section-hint">${make.sectionHint}</p>
    ${wrong === null ? '' : html`<p class="wrong" id="section-problem">${problemWords(wrong, words)}</p>`}
    <select
      id="section"
      name="section"
      aria-describedby="${described}"
      ${wrong === null ? '' : html` aria-invalid="true"`}
    >
      <option value="">${make.choose}</option>
      <optgroup label="${make.countries}">${options(others.filter(({ topic }) => topic === null))}</optgroup>
      <optgroup label="${make.topics}">${options(others.filter(({ topic }) => topic !== null))}</optgroup>
    </select>
  </div>`
}
