import { html } from 'hono/html'
import type { Step, SubmissionView } from '../newsroom/index.ts'
import type { Visit } from './visit.ts'
import { layout } from './layout.ts'
import { lookAgain, refresh } from './look-again.ts'
import type { Markup } from './markup.ts'
import { webAddress } from './safe-link.ts'
import { moment } from './time-words.ts'
import { refusalMore, refusalWords } from './refusal-words.ts'
import type { Catalogue } from './words/en/catalogue.ts'

type Words = Catalogue['submission']

const steps: readonly Step[] = ['waiting', 'fetching', 'reading', 'grouping', 'done']

/** What has become of an article that somebody handed in: where it is on its way, or why it was refused. */
export function submissionPage(visit: Visit, view: SubmissionView): string {
  const going = view.state === 'waiting' || view.state === 'reading'
  const { words } = visit
  const { submission } = words
  const title = titleOf(view, submission)
  const body = html`<header class="page-head">
      <h1>${title}</h1>
      <p class="byline">
        ${submission.what}${words.marks.colon}<bdi>${view.what}</bdi> · ${moment(view.submittedAt, words)}
      </p>
    </header>
    ${view.refusal === null ? outcome(view, submission) : refused(view, words)}
    ${going ? lookAgain(`/submissions/${view.id}`, submission.againWhat, submission.again) : ''}`
  const head = { title, description: `${title}${words.marks.colon}${view.what}`, kind: 'submission' }
  return layout(visit, going ? { ...head, more: refresh() } : head, body)
}

function titleOf({ state, refusal }: SubmissionView, submission: Words): string {
  if (refusal !== null || state === 'refused') return submission.titleRefused
  return state === 'read' ? submission.titleDone : submission.title
}

function outcome(view: SubmissionView, submission: Words): Markup {
  if (view.articleId === null) return progress(view.step, submission)
  return html`${view.already ? html`<p class="lead">${submission.already}</p>` : progress('done', submission)}
    <p>
      <a class="button" href="/articles/${view.articleId}">${submission.toArticle}</a>
      <a href="/add">${submission.another}</a>
    </p>`
}

function progress(step: Step, submission: Words): Markup {
  const reached = steps.indexOf(step)
  return html`<ol class="progress" aria-label="${submission.progress}">
    ${steps.map((one, at) => {
      const state = at < reached || step === 'done' ? 'done' : at === reached ? 'now' : 'next'
      const stateWords = { done: submission.stepDone, now: submission.stepNow, next: submission.stepNext }[
        state
      ]
      return html`<li class="${state}" ${state === 'now' ? html` aria-current="step"` : ''}>
        ${submission.steps[one]} <span>${stateWords}</span>
      </li>`
    })}
  </ol>`
}

function refused({ refusal, what }: SubmissionView, words: Catalogue): Markup {
  const { submission } = words
  if (refusal === null) return html``
  const address = webAddress(what)
  const paste = address === null ? '/add/text' : `/add/text?url=${encodeURIComponent(address)}`
  const told = refusalWords({ ...refusal, which: null }, words)
  return html`<p class="lead refusal">${told.sentence}</p>
    ${refusalMore(told, words)}
    <p><a class="button" href="${paste}">${submission.paste}</a> <a href="/add">${submission.another}</a></p>`
}
