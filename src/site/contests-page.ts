import { html } from 'hono/html'
import type { ContestsView, ContestView } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import {
  answerForm,
  markingAnswered,
  markingByline,
  markingSaid,
  markingsPage,
  reasonWords,
} from './marking.ts'
import type { Markup } from './markup.ts'
import { contestTitle } from './section-name.ts'
import { inLanguage } from './text-direction.ts'
import type { FormState, Visit } from './visit.ts'

/** `/contests`: what contributors hold to be filed wrongly, what waits for an answer first. */
export function contestsPage(visit: Visit, view: ContestsView): string {
  const { list } = visit.words.markings.contest
  const head = { ...list, lead: list.lead(view.waiting) }
  return markingsPage(visit, head, view, one => line(one, visit))
}

function line(view: ContestView, visit: Visit): Markup {
  const { words } = visit
  return html`<li>
    <p class="title"><a href="/contests/${view.id}" ${inLanguage(view.language)}>${view.title}</a></p>
    <p>${contestTitle(view, words)}${words.marks.colon}${reasonWords(view, words)}</p>
    ${markingByline(view, visit)}
  </li>`
}

/** `/contests/<id>`: one of them, and what an editor answers. */
export function contestAnswerPage(visit: Visit, view: ContestView, form: FormState): string {
  const { words } = visit
  const { answer, list } = words.markings.contest
  const buttons = html`<button name="answer" value="accepted">${answer.accept}</button>
    <button name="answer" value="declined" class="second">${answer.decline}</button>`
  const body = html`<header class="page-head">
      <p class="kicker"><a href="/contests">${list.title}</a></p>
      <h1>${contestTitle(view, words)}</h1>
      <p>
        <a href="/articles/${view.articleId}" ${inLanguage(view.language)}>${view.title}</a
        >${words.marks.comma}<bdi>${view.outlet}</bdi>
      </p>
    </header>
    ${markingSaid(view, words)}
    ${
      view.state === 'open'
        ? answerForm(visit, form, { action: `/contests/${view.id}`, buttons })
        : markingAnswered(view, view.state === 'accepted' ? answer.accepted : '', words)
    }`
  return deskPage(visit, { title: answer.title, description: answer.description }, body)
}
