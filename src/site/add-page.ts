import { html } from 'hono/html'
import type { FormState, Visit } from './visit.ts'
import { bookmarklet } from './bookmarklet.ts'
import { formField, formProblem, type Field } from './form-fields.ts'
import { formToken, layout } from './layout.ts'
import type { Markup } from './markup.ts'
import { whyNotAdd } from './why-not-add.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** `/add`: the three ways to add an article, the form for its address first. */
export function addPage(visit: Visit, form: FormState): string {
  const { add } = visit.words
  const body = html`<header class="page-head">
      <h1>${add.title}</h1>
      <p class="lead">${add.lead}</p>
    </header>
    ${visit.mayAdd ? html`${byAddress(visit, form)}${byText(visit.words)}${fromPage(visit)}` : whyNotAdd(visit, form)}`
  return layout(visit, { title: add.title, description: add.description, kind: 'form' }, body)
}

/** `/add/text`: the form for an article's text; its values may be given in the query by a refused submission. */
export function addTextPage(visit: Visit, form: FormState): string {
  const { add } = visit.words
  const body = html`<header class="page-head">
      <h1>${add.textLink}</h1>
      <p class="lead">${add.textLead}</p>
    </header>
    ${visit.mayAdd ? textForm(visit, form) : whyNotAdd(visit, form)}`
  return layout(visit, { title: add.textLink, description: add.description, kind: 'form' }, body)
}

function byAddress(visit: Visit, form: FormState): Markup {
  const { words } = visit
  const { add } = words
  const address: Field = { name: 'url', label: add.url, type: 'url', hint: add.urlHint, required: true }
  return html`<section aria-labelledby="by-address">
    <h2 id="by-address">${add.urlTitle}</h2>
    <form method="post" action="/add">
      ${formToken(visit)} ${formProblem(form, [address.name], words)} ${formField(address, form, words)}
      <button>${add.urlButton}</button>
    </form>
  </section>`
}

function byText({ add }: Catalogue): Markup {
  return html`<section aria-labelledby="by-text">
    <h2 id="by-text">${add.textTitle}</h2>
    <p>${add.textLead}</p>
    <p><a class="button" href="/add/text">${add.textLink}</a></p>
  </section>`
}

function textForm(visit: Visit, form: FormState): Markup {
  const { words } = visit
  const fields = textFields(words)
  return html`<form method="post" action="/add/text">
    ${formToken(visit)}
    ${formProblem(
      form,
      fields.map(field => field.name),
      words,
    )}
    ${fields.map(field => formField(field, form, words))}
    <button>${words.add.textButton}</button>
  </form>`
}

function fromPage({ site, words: { add } }: Visit): Markup {
  const program = bookmarklet(site.url, add.popUp)
  return html`<section id="from-a-page" aria-labelledby="by-page">
    <h2 id="by-page">${add.pageTitle}</h2>
    <p>${add.pageLead}</p>
    <p><a class="bookmark" href="${program}">${add.bookmarklet(site.name)}</a></p>
    <details>
      <summary>${add.withoutTitle}</summary>
      <p>${add.without}</p>
      <label for="program">${add.code}</label>
      <textarea id="program" rows="4" readonly spellcheck="false">${program}</textarea>
    </details>
  </section>`
}

function textFields({ add }: Catalogue): readonly Field[] {
  return [
    { name: 'title', label: add.articleTitle, type: 'text', required: true },
    { name: 'outlet', label: add.outlet, type: 'text', hint: add.outletHint, required: true },
    { name: 'url', label: add.textUrl, type: 'url', required: false },
    { name: 'published', label: add.published, type: 'date', required: true },
    { name: 'language', label: add.language, type: 'text', hint: add.languageHint, required: false },
    { name: 'text', label: add.text, type: 'paragraphs', hint: add.textHint, required: true },
  ]
}
