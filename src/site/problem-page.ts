import { html } from 'hono/html'
import type { Visit } from './visit.ts'
import { words } from './interface-words.ts'
import { layout } from './layout.ts'

/** An expected "no" as a person is told it. */
export type Problem = {
  /** The HTTP status, shown small. */
  readonly status: number
  /** One sentence a person understands. */
  readonly sentence: string
  /** What the person can do instead. */
  readonly wayOn: string | null
  readonly link?: { readonly href: string; readonly words: string }
}

/** Not found, not allowed, not now: what is the matter, and a way on. */
export function problemPage(visit: Visit, { status, sentence, wayOn, link }: Problem): string {
  const body = html`<header class="page-head">
      <p class="kicker">${status}</p>
      <h1>${sentence}</h1>
      ${wayOn === null ? '' : html`<p class="lead">${wayOn}</p>`}
    </header>
    <p>
      ${link === undefined ? '' : html`<a class="button" href="${link.href}">${link.words}</a> `}<a href="/"
        >${words.problem.toFront}</a
      >
    </p>`
  return layout(visit, { title: sentence, description: words.problem.description, kind: 'problem' }, body)
}
