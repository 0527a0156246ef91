import { html } from 'hono/html'
import type { FormState } from './visit.ts'
import type { Markup } from './markup.ts'
import { inEnglish } from './text-direction.ts'
import type { Catalogue } from './words/en/catalogue.ts'

export type Field = {
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'url' | 'email' | 'password' | 'date' | 'paragraphs' | 'file'
  readonly hint?: string
  readonly required: boolean
  readonly autocomplete?: string
  readonly minLength?: number
  /** Of a file: which ones a browser offers first. */
  readonly accept?: string
}

// Addresses are taken without their https:// too, which a browser's own check of `type="url"` would forbid.
const kinds = {
  text: html` type="text" dir="auto"`,
  url: html` type="text" inputmode="url" autocapitalize="off" spellcheck="false"`,
  email: html` type="email"`,
  password: html` type="password"`,
  date: html` type="date"`,
  file: html` type="file"`,
} as const

/** The values and the problem of a form that nobody has filled in yet. */
export const untouched: FormState = { values: {}, problem: null }

/**
 * A labelled field that keeps what the person typed and carries the sentence that says what is wrong with it.
 * A password is never given back, and a file cannot be.
 */
export function formField(field: Field, { values, problem }: FormState, words: Catalogue): Markup {
  const { name, label, type, hint } = field
  const value = type === 'password' || type === 'file' ? '' : (values[name] ?? '')
  const wrong = problem?.field === name ? problem : null
  const describedBy = [hint === undefined ? '' : `${name}-hint`, wrong === null ? '' : `${name}-problem`]
  const described = describedBy.filter(id => id !== '').join(' ')
  const attributes = html`id="${name}"
  name="${name}"${field.required ? html` required` : ''}${
    described === '' ? '' : html` aria-describedby="${described}"`
  }${wrong === null ? '' : html` aria-invalid="true"`}${
    field.autocomplete === undefined ? '' : html` autocomplete="${field.autocomplete}"`
  }${field.minLength === undefined ? '' : html` minlength="${field.minLength}"`}${field.accept === undefined ? '' : html` accept="${field.accept}"`}`
  return html`<div class="field ${type}-field">
    <label for="${name}"
      >${label}${field.required ? '' : html` <span class="optional">(${words.add.optional})</span>`}</label
    >
    ${hint === undefined ? '' : html`<p class="hint" id="${name}-hint">${hint}</p>`}
    ${wrong === null ? '' : html`<p class="wrong" id="${name}-problem">${problemWords(wrong, words)}</p>`}
    ${
      type === 'paragraphs'
        ? html`<textarea ${attributes} rows="14" dir="auto">${'\n'}${value}</textarea>`
        : html`<input ${kinds[type]} value="${value}" ${attributes} />`
    }
  </div>`
}

/** The problem of a form that belongs to none of its fields, above them. */
export function formProblem({ problem }: FormState, fields: readonly string[], words: Catalogue): Markup {
  if (problem === null || (problem.field !== null && fields.includes(problem.field))) return html``
  return html`<p class="wrong" role="alert">${problemWords(problem, words)}</p>`
}

/** What is wrong, wherever it is told: above a form, or at one of its fields. */
export function problemWords(
  { sentence, english = '' }: NonNullable<FormState['problem']>,
  words: Catalogue,
): Markup {
  return html`${sentence}${english === '' ? '' : html` <span${inEnglish(words)}>${english}</span>`}`
}
