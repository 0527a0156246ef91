import { html } from 'hono/html'
import type { MisplacedList, MisplacedView, StoryArticle, StoryCard } from '../newsroom/index.ts'
import { storyAddress } from './addresses.ts'
import { deskPage } from './desk-page.ts'
import { formField, formProblem } from './form-fields.ts'
import { formToken, layout } from './layout.ts'
import {
  answerForm,
  markingAnswered,
  markingByline,
  markingSaid,
  markingsPage,
  reasonWords,
} from './marking.ts'
import type { Markup } from './markup.ts'
import { outletLink } from './outlet-link.ts'
import { inLanguage } from './text-direction.ts'
import type { FormState, Visit } from './visit.ts'

/** Where a contributor says why an article does not belong to the story in which it stands. */
export function misplacingPage(
  visit: Visit,
  { card, article }: { readonly card: StoryCard; readonly article: StoryArticle },
  form: FormState,
): string {
  const { words } = visit
  const { make } = words.markings.misplaced
  const address = storyAddress(card)
  const body = html`<header class="page-head">
      <h1>${make.title}</h1>
      <p class="lead">${make.lead}</p>
    </header>
    <dl class="read-as">
      <div>
        <dt class="label">${make.article}</dt>
        <dd>
          <a href="/articles/${article.id}" ${inLanguage(article.language)}>${article.title}</a>
          ${outletLink(article.outlet)}
        </dd>
      </div>
      <div>
        <dt class="label">${make.story}</dt>
        <dd><a href="${address}" ${inLanguage(card.language)}>${card.headline}</a></dd>
      </div>
    </dl>
    <form method="post" action="${address}/misplaced">
      ${formToken(visit)} ${formProblem(form, ['reason'], words)}
      <input type="hidden" name="article" value="${article.id}" />
      ${formField({ name: 'reason', label: make.reason, type: 'text', hint: make.reasonHint, required: true }, form, words)}
      <button>${make.button}</button>
    </form>
    <p class="way"><a href="${address}">${make.back}</a></p>`
  return layout(visit, { title: make.title, description: make.description, kind: 'form' }, body)
}

/** `/misplaced`: what contributors hold to be in the wrong story, what waits for an answer first. */
export function misplacedPage(visit: Visit, view: MisplacedList): string {
  const { list } = visit.words.markings.misplaced
  const head = { ...list, lead: list.lead(view.open.length) }
  return markingsPage(visit, head, view, one => line(one, visit))
}

function line(view: MisplacedView, visit: Visit): Markup {
  const { words } = visit
  return html`<li>
    <p class="title"><a href="/misplaced/${view.id}"${inLanguage(view.language)}>${view.title}</a></p>
    <p>${words.markings.misplaced.list.inStory} <bdi${inLanguage(view.headlineLanguage)}>${view.headline}</bdi></p>
    <p>${reasonWords(view, words)}</p>
    ${markingByline(view, visit)}
  </li>`
}

/** `/misplaced/<id>`: one of them, and what an editor answers and does. */
export function misplacedAnswerPage(visit: Visit, view: MisplacedView, form: FormState): string {
  const { words } = visit
  const { answer, list } = words.markings.misplaced
  const { title, description, undo } = answer
  const body = html`<header class="page-head">
      <p class="kicker"><a href="/misplaced">${list.title}</a></p>
      <h1>${title}</h1>
      <p>
        <a href="/articles/${view.articleId}" ${inLanguage(view.language)}>${view.title}</a
        >${words.marks.comma}<bdi>${view.outlet}</bdi>
      </p>
      <p>
        ${list.inStory}
        <a href="${storyAddress({ slug: view.storySlug })}" ${inLanguage(view.headlineLanguage)}
          >${view.headline}</a
        >
      </p>
    </header>
    ${markingSaid(view, words)}
    ${view.state === 'open' ? moveForm(visit, view, form) : markingAnswered(view, undo, words)}`
  return deskPage(visit, { title, description }, body)
}

function moveForm(visit: Visit, { id }: MisplacedView, form: FormState): Markup {
  const { words } = visit
  const { answer } = words.markings.misplaced
  const fields = formField(
    { name: 'to', label: answer.to, type: 'text', hint: answer.toHint, required: false },
    form,
    words,
  )
  const buttons = html`<button name="answer" value="move">${answer.move}</button>
    <button name="answer" value="split">${answer.split}</button>
    <button name="answer" value="declined" class="second">${answer.decline}</button>`
  return answerForm(visit, form, { action: `/misplaced/${id}`, fields, names: ['to'], buttons })
}
