import { html } from 'hono/html'
import type { ContestsView, ContestView } from '../newsroom/index.ts'
import { contests } from './contest-words.ts'
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
import { english } from './words/en/catalogue.ts'

/** `/contests`: what contributors hold to be filed wrongly, what waits for an answer first. */
export function contestsPage(visit: Visit, view: ContestsView): string {
  const head = { ...contests.list, lead: contests.list.lead(view.waiting) }
  return markingsPage(visit, head, view, one => line(one, visit.now))
}

function line(view: ContestView, now: Date): Markup {
  return html`<li>
    <p class="title"><a href="/contests/${view.id}" ${inLanguage(view.language)}>${view.title}</a></p>
    <p>${contestTitle(view, english)}: ${reasonWords(view)}</p>
    ${markingByline(view, now)}
  </li>`
}

/** `/contests/<id>`: one of them, and what an editor answers. */
export function contestAnswerPage(visit: Visit, view: ContestView, form: FormState): string {
  const words = contests.answer
  const buttons = html`<button name="answer" value="accepted">${words.accept}</button>
    <button name="answer" value="declined" class="second">${words.decline}</button>`
  const body = html`<header class="page-head">
      <p class="kicker"><a href="/contests">${contests.list.title}</a></p>
      <h1>${contestTitle(view, english)}</h1>
      <p>
        <a href="/articles/${view.articleId}" ${inLanguage(view.language)}>${view.title}</a>,
        <bdi>${view.outlet}</bdi>
      </p>
    </header>
    ${markingSaid(view)}
    ${
      view.state === 'open'
        ? answerForm(visit, form, { action: `/contests/${view.id}`, buttons })
        : markingAnswered(view, view.state === 'accepted' ? words.accepted : '')
    }`
  return deskPage(visit, { title: words.title, description: words.description }, body)
}
