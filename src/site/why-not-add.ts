import { html } from 'hono/html'
import { formProblem } from './form-fields.ts'
import type { Markup } from './markup.ts'
import type { FormState, Visit } from './visit.ts'

/** What stands in place of a form that would be refused or was, with the way on where there is one. */
export function whyNotAdd(visit: Visit, form: FormState): Markup {
  return html`${formProblem(form, [], visit.words)}${reason(visit)}`
}

function reason({ site, account, path, words: { add, nav } }: Visit): Markup {
  if (site.demo) return html`<p>${add.demo}</p>`
  if (account !== null) return html`<p>${add.mayNot}</p>`
  return html`<p>${add.mustSignIn} <a href="/sign-in?back=${encodeURIComponent(path)}">${nav.signIn}</a></p>`
}
