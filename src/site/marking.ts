import { html } from 'hono/html'
import { Refusal } from '../news/index.ts'
import { may, type MarkingView, type Person } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { formField, formProblem } from './form-fields.ts'
import { formToken } from './layout.ts'
import { markings as words } from './marking-words.ts'
import type { Markup } from './markup.ts'
import type { Asked } from './read-visit.ts'
import { moment, recentMoment } from './time-words.ts'
import type { FormState, Visit } from './visit.ts'

// What contributors mark as wrong, a statement, an article in a story or a section, looks alike to editors.

/** Who may mark something as wrong. @throws Refusal `not-allowed` for anybody else, with the sentence given */
export function contributorOf({ person }: Pick<Asked, 'person'>, only: string): Person {
  if (person !== null && may(person.role, 'object', false)) return person
  throw new Refusal('not-allowed', only, person === null ? words.onlyWay : null)
}

type ListHead = {
  readonly title: string
  readonly description: string
  readonly lead: string
  /** What becomes of those that are accepted, before the command that gives them out. */
  readonly cases: string
}

/** A list of what is marked, what waits for an answer first. */
export function markingsPage<View extends MarkingView>(
  visit: Visit,
  head: ListHead,
  { open, answered }: { readonly open: readonly View[]; readonly answered: readonly View[] },
  line: (view: View) => Markup,
): string {
  const list = (all: readonly View[]) =>
    html`<ol class="objections">
      ${all.map(line)}
    </ol>`
  const body = html`<header class="page-head">
      <h1>${head.title}</h1>
      <p class="lead">${head.lead}</p>
      <p class="note-line">${head.cases} <code>sayso objections export</code></p>
    </header>
    ${
      open.length === 0
        ? ''
        : html`<section aria-labelledby="open">
            <h2 id="open">${words.openTitle}</h2>
            ${list(open)}
          </section>`
    }
    <section aria-labelledby="answered">
      <h2 id="answered">${words.answeredTitle}</h2>
      ${answered.length === 0 ? html`<p>${words.noneAnswered}</p>` : list(answered)}
    </section>`
  return deskPage(visit, { title: head.title, description: head.description }, body)
}

/** The reason of whoever marked it, or that it is forgotten. */
export function reasonWords({ reason }: Pick<MarkingView, 'reason'>): Markup {
  return reason === '' ? html`${words.goneReason}` : html`<q dir="auto">${reason}</q>`
}

/** Who marked it, when, in an article of whom, and what became of it. */
export function markingByline({ madeBy, madeAt, outlet, state }: MarkingView, now: Date): Markup {
  const by = words.by(madeBy ?? words.gone)
  return html`<p class="byline">
    ${by}, ${recentMoment(madeAt, now)} ·
    <bdi>${outlet}</bdi>${state === 'open' ? '' : ` · ${words.states[state]}`}
  </p>`
}

/** What whoever marked it says. */
export function markingSaid(view: MarkingView): Markup {
  return html`<section aria-labelledby="says">
    <h2 id="says">${words.says(view.madeBy ?? words.gone)}</h2>
    <p>${reasonWords(view)}</p>
    <p class="byline">${moment(view.madeAt)}</p>
  </section>`
}

/** What an editor answered; `more` is what follows from it. */
export function markingAnswered(
  { answer, answeredBy, answeredAt, state }: MarkingView,
  more: string,
): Markup {
  return html`<section aria-labelledby="answer">
    <h2 id="answer">${words.answered(answeredBy ?? words.editorGone, words.states[state])}</h2>
    <p><q dir="auto">${answer ?? ''}</q></p>
    <p class="byline">${answeredAt === null ? '' : moment(answeredAt)}</p>
    ${more === '' ? '' : html`<p class="note-line">${more}</p>`}
  </section>`
}

/** The form with which an editor answers. */
export function answerForm(
  visit: Visit,
  form: FormState,
  given: {
    readonly action: string
    readonly fields?: Markup
    readonly names?: readonly string[]
    readonly buttons: Markup
  },
): Markup {
  return html`<section class="answer" aria-label="${words.reason}">
    <form method="post" action="${given.action}">
      ${formToken(visit)} ${formProblem(form, ['reason', ...(given.names ?? [])])}
      ${formField({ name: 'reason', label: words.reason, type: 'text', hint: words.reasonHint, required: true }, form)}
      ${given.fields ?? ''}
      <div class="both">${given.buttons}</div>
    </form>
  </section>`
}
