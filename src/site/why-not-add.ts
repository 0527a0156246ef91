import { html } from 'hono/html'
import { formProblem } from './form-fields.ts'
import { words } from './interface-words.ts'
import type { Markup } from './markup.ts'
import type { FormState, Visit } from './visit.ts'

const { add, nav } = words

/** What stands in place of a form that would be refused or was, with the way on where there is one. */
export function whyNotAdd(visit: Visit, form: FormState): Markup {
  return html`${formProblem(form, [])}${reason(visit)}`
}

function reason({ site, account, path }: Visit): Markup {
  if (site.demo) return html`<p>${add.demo}</p>`
  if (account !== null) return html`<p>${add.mayNot}</p>`
  return html`<p>${add.mustSignIn} <a href="/sign-in?back=${encodeURIComponent(path)}">${nav.signIn}</a></p>`
}
