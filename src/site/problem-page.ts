import { html } from 'hono/html'
import type { Visit } from './visit.ts'
import { layout } from './layout.ts'
import { refusalWords } from './refusal-words.ts'

/** An expected "no" as a person is told it. */
export type Problem = {
  /** The HTTP status, shown small. */
  readonly status: number
  /** Of which kind it is: the code of a refusal, or `bug`. */
  readonly code: string
  /** One sentence a person understands. */
  readonly sentence: string
  /** What the person can do instead. */
  readonly wayOn: string | null
  readonly link?: { readonly href: string; readonly words: string }
}

/** Not found, not allowed, not now: what is the matter, and a way on. */
export function problemPage(visit: Visit, problem: Problem): string {
  const { words } = visit
  const { status, link } = problem
  const { sentence, more } = refusalWords(problem, words)
  const body = html`<header class="page-head">
      <p class="kicker">${status}</p>
      <h1>${sentence}</h1>
      <div class="lead">${more}</div>
    </header>
    <p>
      ${link === undefined ? '' : html`<a class="button" href="${link.href}">${link.words}</a> `}<a href="/"
        >${words.problem.toFront}</a
      >
    </p>`
  return layout(visit, { title: sentence, description: words.problem.description, kind: 'problem' }, body)
}
