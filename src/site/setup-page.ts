import { html } from 'hono/html'
import type { FormState, Visit } from './visit.ts'
import { formField, formProblem, type Field } from './form-fields.ts'
import { formToken, layout } from './layout.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/**
 * `/setup/<token>`: the one-time link that the first start prints creates the first editor.
 *
 * @param token the secret of the link, given back in the form's address
 */
export function setupPage(visit: Visit, token: string, form: FormState): string {
  const { words } = visit
  const { setup } = words
  const fields = fieldsOf(words)
  const body = html`<header class="page-head">
      <h1>${setup.title}</h1>
      <p class="lead">${setup.lead}</p>
    </header>
    <form method="post" action="/setup/${encodeURIComponent(token)}">
      ${formToken(visit)}
      ${formProblem(
        form,
        fields.map(field => field.name),
        words,
      )}
      ${fields.map(field => formField(field, form, words))}
      <button>${setup.button}</button>
    </form>`
  return layout(visit, { title: setup.title, description: setup.description, kind: 'form' }, body)
}

function fieldsOf({ setup, signIn }: Catalogue): readonly Field[] {
  return [
    {
      name: 'name',
      label: setup.name,
      type: 'text',
      hint: setup.nameHint,
      required: true,
      autocomplete: 'name',
    },
    { name: 'email', label: signIn.email, type: 'email', required: true, autocomplete: 'username' },
    {
      name: 'password',
      label: setup.password,
      type: 'password',
      hint: setup.passwordHint,
      required: true,
      autocomplete: 'new-password',
      minLength: 12,
    },
  ]
}
