import { html } from 'hono/html'
import type { FormState, Visit } from './visit.ts'
import { formField, formProblem, type Field } from './form-fields.ts'
import { formToken, layout } from './layout.ts'
import { ownPath } from './safe-link.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** `/sign-in`. The value `back` is the path to come back to; one that is not this site's own is dropped. */
export function signInPage(visit: Visit, form: FormState): string {
  const { words } = visit
  const { signIn } = words
  const fields = fieldsOf(words)
  const body = html`<header class="page-head"><h1>${signIn.title}</h1></header>
    <form method="post" action="/sign-in">
      ${formToken(visit)}
      <input type="hidden" name="back" value="${ownPath(form.values['back'])}" />
      ${formProblem(
        form,
        fields.map(field => field.name),
        words,
      )}
      ${fields.map(field => formField(field, form, words))}
      <button>${signIn.button}</button>
    </form>`
  return layout(visit, { title: signIn.title, description: signIn.description, kind: 'form' }, body)
}

function fieldsOf({ signIn }: Catalogue): readonly Field[] {
  return [
    { name: 'email', label: signIn.email, type: 'email', required: true, autocomplete: 'username' },
    {
      name: 'password',
      label: signIn.password,
      type: 'password',
      required: true,
      autocomplete: 'current-password',
    },
  ]
}
