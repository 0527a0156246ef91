import { html } from 'hono/html'
import { Refusal } from '../news/index.ts'
import { may, type MarkingView, type Person } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { formField, formProblem } from './form-fields.ts'
import { formToken } from './layout.ts'
import type { Markup } from './markup.ts'
import type { Asked } from './read-visit.ts'
import { moment, recentMoment } from './time-words.ts'
import type { FormState, Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

// What contributors mark as wrong, a statement, an article in a story or a section, looks alike to editors.

/** What there is to mark, with what anybody else is told. */
const forContributors = {
  objecting: 'Marking statements as wrong is for the contributors of this site.',
  misplacing: 'Marking articles is for the contributors of this site.',
  contesting: 'Contesting what an article is about is for the contributors of this site.',
}

/** Who may mark something as wrong. @throws Refusal `not-allowed` for anybody else */
export function contributorOf({ person }: Pick<Asked, 'person'>, deed: keyof typeof forContributors): Person {
  if (person !== null && may(person.role, 'object', false)) return person
  const wayOn = person === null ? 'Sign in, then open the page again.' : null
  throw new Refusal(`not-allowed/${deed}`, forContributors[deed], wayOn)
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
  const words = visit.words.markings
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
export function reasonWords({ reason }: Pick<MarkingView, 'reason'>, { markings }: Catalogue): Markup {
  return reason === '' ? html`${markings.goneReason}` : html`<q dir="auto">${reason}</q>`
}

/** Who marked it, when, in an article of whom, and what became of it. */
export function markingByline(
  { madeBy, madeAt, outlet, state }: MarkingView,
  { words, now }: Pick<Visit, 'words' | 'now'>,
): Markup {
  const { by, gone, states } = words.markings
  return html`<p class="byline">
    ${by(madeBy ?? gone)}${words.marks.comma}${recentMoment(madeAt, now, words)} ·
    <bdi>${outlet}</bdi>${state === 'open' ? '' : ` · ${states[state]}`}
  </p>`
}

/** What whoever marked it says. */
export function markingSaid(view: MarkingView, words: Catalogue): Markup {
  const { says, gone } = words.markings
  return html`<section aria-labelledby="says">
    <h2 id="says">${says(view.madeBy ?? gone)}</h2>
    <p>${reasonWords(view, words)}</p>
    <p class="byline">${moment(view.madeAt, words)}</p>
  </section>`
}

/** What an editor answered; `more` is what follows from it. */
export function markingAnswered(
  { answer, answeredBy, answeredAt, state }: MarkingView,
  more: string,
  words: Catalogue,
): Markup {
  const { answered, editorGone, states } = words.markings
  return html`<section aria-labelledby="answer">
    <h2 id="answer">${answered(answeredBy ?? editorGone, states[state])}</h2>
    <p><q dir="auto">${answer ?? ''}</q></p>
    <p class="byline">${answeredAt === null ? '' : moment(answeredAt, words)}</p>
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
  const { words } = visit
  const { reason, reasonHint: hint } = words.markings
  return html`<section class="answer" aria-label="${reason}">
    <form method="post" action="${given.action}">
      ${formToken(visit)} ${formProblem(form, ['reason', ...(given.names ?? [])], words)}
      ${formField({ name: 'reason', label: reason, type: 'text', hint, required: true }, form, words)}
      ${given.fields ?? ''}
      <div class="both">${given.buttons}</div>
    </form>
  </section>`
}
