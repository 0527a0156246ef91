import { html } from 'hono/html'
import type { MisplacedList, MisplacedView, StoryArticle, StoryCard } from '../newsroom/index.ts'
import { storyAddress } from './addresses.ts'
import { deskPage } from './desk-page.ts'
import { formField, formProblem } from './form-fields.ts'
import { formToken, layout } from './layout.ts'
import type { Markup } from './markup.ts'
import { misplaced } from './misplaced-words.ts'
import { outletLink } from './outlet-link.ts'
import { inLanguage } from './text-direction.ts'
import { moment, recentMoment } from './time-words.ts'
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
  return layout(visit, { title: words.title, description: words.description, kind: 'form' }, body)
}

/** `/misplaced`: what contributors hold to be in the wrong story, what waits for an answer first. */
export function misplacedPage(visit: Visit, { open, answered }: MisplacedList): string {
  const words = misplaced.list
  const body = html`<header class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead(open.length)}</p>
      <p class="note-line">${words.cases} <code>sayso objections export</code></p>
    </header>
    ${
      open.length === 0
        ? ''
        : html`<section aria-labelledby="open">
            <h2 id="open">${words.openTitle}</h2>
            ${list(open, visit.now)}
          </section>`
    }
    <section aria-labelledby="answered">
      <h2 id="answered">${words.answeredTitle}</h2>
      ${answered.length === 0 ? html`<p>${words.noneAnswered}</p>` : list(answered, visit.now)}
    </section>`
  return deskPage(visit, { title: words.title, description: words.description }, body)
}

function list(all: readonly MisplacedView[], now: Date): Markup {
  return html`<ol class="objections">
    ${all.map(one => line(one, now))}
  </ol>`
}

function line(
  { id, title, language, outlet, reason, madeBy, madeAt, state, ...told }: MisplacedView,
  now: Date,
): Markup {
  const words = misplaced.list
  return html`<li>
    <p class="title"><a href="/misplaced/${id}"${inLanguage(language)}>${title}</a></p>
    <p>${words.inStory} <bdi${inLanguage(told.headlineLanguage)}>${told.headline}</bdi></p>
    <p>${reasonWords(reason)}</p>
    <p class="byline">
      ${words.by(madeBy ?? words.gone)}, ${recentMoment(madeAt, now)} · <bdi>${outlet}</bdi>${
        state === 'open' ? '' : ` · ${words.states[state]}`
      }
    </p>
  </li>`
}

function reasonWords(reason: string): Markup {
  return reason === '' ? html`${misplaced.list.goneReason}` : html`<q dir="auto">${reason}</q>`
}

/** `/misplaced/<id>`: one of them, and what an editor answers and does. */
export function misplacedAnswerPage(visit: Visit, view: MisplacedView, form: FormState): string {
  const { title, description, says } = misplaced.answer
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
    <section aria-labelledby="says">
      <h2 id="says">${says(view.madeBy ?? words.gone)}</h2>
      <p>${reasonWords(view.reason)}</p>
      <p class="byline">${moment(view.madeAt)}</p>
    </section>
    ${view.state === 'open' ? answerForm(visit, view, form) : answered(view)}`
  return deskPage(visit, { title, description }, body)
}

function answered({ answer, answeredBy, answeredAt, state }: MisplacedView): Markup {
  const words = misplaced.answer
  return html`<section aria-labelledby="answer">
    <h2 id="answer">${words.answered(answeredBy ?? words.editorGone, misplaced.list.states[state])}</h2>
    <p><q dir="auto">${answer ?? ''}</q></p>
    <p class="byline">${answeredAt === null ? '' : moment(answeredAt)}</p>
    <p class="note-line">${words.undo}</p>
  </section>`
}

function answerForm(visit: Visit, { id }: MisplacedView, form: FormState): Markup {
  const words = misplaced.answer
  return html`<section class="answer" aria-label="${words.reason}">
    <form method="post" action="/misplaced/${id}">
      ${formToken(visit)} ${formProblem(form, ['reason', 'to'])}
      ${formField({ name: 'reason', label: words.reason, type: 'text', hint: words.reasonHint, required: true }, form)}
      ${formField({ name: 'to', label: words.to, type: 'text', hint: words.toHint, required: false }, form)}
      <div class="both">
        <button name="answer" value="move">${words.move}</button>
        <button name="answer" value="split">${words.split}</button>
        <button name="answer" value="declined" class="second">${words.decline}</button>
      </div>
    </form>
  </section>`
}
