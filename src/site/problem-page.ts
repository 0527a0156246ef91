import { html } from 'hono/html'
import type { Visit } from './visit.ts'
import { layout } from './layout.ts'
import { refusalMore, refusalWords, type Told } from './refusal-words.ts'

/** An expected "no" as a person is told it. */
export type Problem = {
  /** The HTTP status, shown small. */
  readonly status: number
  /** Of which kind it is: the code of a refusal, or `bug`. */
  readonly code: string
  /** Which of the noes of its code; null where only the code is known. */
  readonly which: Told['which']
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
  const told = refusalWords(problem, words)
  const { sentence } = told
  const body = html`<header class="page-head">
      <p class="kicker">${status}</p>
      <h1>${sentence}</h1>
      <div class="lead">${refusalMore(told, words)}</div>
    </header>
    <p>
      ${link === undefined ? '' : html`<a class="button" href="${link.href}">${link.words}</a> `}<a href="/"
        >${words.problem.toFront}</a
      >
    </p>`
  return layout(visit, { title: sentence, description: words.problem.description, kind: 'problem' }, body)
}
