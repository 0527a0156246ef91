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
import { misplaced } from './misplaced-words.ts'
import { outletLink } from './outlet-link.ts'
import { inLanguage } from './text-direction.ts'
import type { FormState, Visit } from './visit.ts'

/** Where a contributor says why an article does not belong to the story in which it stands. */
export function misplacingPage(
  visit: Visit,
  { card, article }: { readonly card: StoryCard; readonly article: StoryArticle },
  form: FormState,
): string {
  const words = misplaced.make
  const address = storyAddress(card)
  const body = html`<header class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </header>
    <dl class="read-as">
      <div>
        <dt class="label">${words.article}</dt>
        <dd>
          <a href="/articles/${article.id}" ${inLanguage(article.language)}>${article.title}</a>
          ${outletLink(article.outlet)}
        </dd>
      </div>
      <div>
        <dt class="label">${words.story}</dt>
        <dd><a href="${address}" ${inLanguage(card.language)}>${card.headline}</a></dd>
      </div>
    </dl>
    <form method="post" action="${address}/misplaced">
      ${formToken(visit)} ${formProblem(form, ['reason'])}
      <input type="hidden" name="article" value="${article.id}" />
      ${formField({ name: 'reason', label: words.reason, type: 'text', hint: words.reasonHint, required: true }, form)}
      <button>${words.button}</button>
    </form>
    <p class="way"><a href="${address}">${words.back}</a></p>`
  return layout(
    visit,
    { title: words.title, description: words.description, kind: 'form', isEnglish: true },
    body,
  )
}

/** `/misplaced`: what contributors hold to be in the wrong story, what waits for an answer first. */
export function misplacedPage(visit: Visit, view: MisplacedList): string {
  const head = { ...misplaced.list, lead: misplaced.list.lead(view.open.length) }
  return markingsPage(visit, head, view, one => line(one, visit.now))
}

function line(view: MisplacedView, now: Date): Markup {
  return html`<li>
    <p class="title"><a href="/misplaced/${view.id}"${inLanguage(view.language)}>${view.title}</a></p>
    <p>${misplaced.list.inStory} <bdi${inLanguage(view.headlineLanguage)}>${view.headline}</bdi></p>
    <p>${reasonWords(view)}</p>
    ${markingByline(view, now)}
  </li>`
}

/** `/misplaced/<id>`: one of them, and what an editor answers and does. */
export function misplacedAnswerPage(visit: Visit, view: MisplacedView, form: FormState): string {
  const { title, description, undo } = misplaced.answer
  const { list: words } = misplaced
  const body = html`<header class="page-head">
      <p class="kicker"><a href="/misplaced">${words.title}</a></p>
      <h1>${title}</h1>
      <p>
        <a href="/articles/${view.articleId}" ${inLanguage(view.language)}>${view.title}</a>,
        <bdi>${view.outlet}</bdi>
      </p>
      <p>
        ${words.inStory}
        <a href="${storyAddress({ slug: view.storySlug })}" ${inLanguage(view.headlineLanguage)}
          >${view.headline}</a
        >
      </p>
    </header>
    ${markingSaid(view)} ${view.state === 'open' ? moveForm(visit, view, form) : markingAnswered(view, undo)}`
  return deskPage(visit, { title, description }, body)
}

function moveForm(visit: Visit, { id }: MisplacedView, form: FormState): Markup {
  const words = misplaced.answer
  const fields = formField(
    { name: 'to', label: words.to, type: 'text', hint: words.toHint, required: false },
    form,
  )
  const buttons = html`<button name="answer" value="move">${words.move}</button>
    <button name="answer" value="split">${words.split}</button>
    <button name="answer" value="declined" class="second">${words.decline}</button>`
  return answerForm(visit, form, { action: `/misplaced/${id}`, fields, names: ['to'], buttons })
}
