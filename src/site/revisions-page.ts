import { html } from 'hono/html'
import type { RevisionsView } from '../newsroom/index.ts'
import type { Visit } from './visit.ts'
import { layout } from './layout.ts'
import type { Markup } from './markup.ts'
import { outletLink } from './outlet-link.ts'
import { inLanguage } from './text-direction.ts'
import { moment } from './time-words.ts'
import type { Catalogue } from './words/en/catalogue.ts'

type Revision = RevisionsView['revisions'][number]
type Difference = Revision['difference']

/** Every version of an article that was read, the newest first, with the words that changed. */
export function revisionsPage(visit: Visit, view: RevisionsView): string {
  const { id, title, outlet, language, direction, revisions } = view
  const where = inLanguage(language, direction)
  const { words } = visit
  const body = html`<header class="page-head">
<p class="kicker">${words.revisions.title}</p>
<h1${where}>${title}</h1>
<p class="byline">${outletLink(outlet)} · <a href="/articles/${id}">${words.revisions.back}</a></p>
</header>
${revisions.length < 2 ? html`<p>${words.revisions.only}</p>` : ''}
<ol class="revisions" reversed>${revisions
    .toSorted((one, other) => other.number - one.number)
    .map(revision => revisionItem(revision, where, words))}</ol>`
  const head = {
    title: `${words.revisions.title}${words.marks.colon}${title}`,
    description: `${outlet.name}${words.marks.colon}${title}`,
    kind: 'revisions',
  }
  return layout(visit, head, body)
}

function revisionItem(revision: Revision, where: Markup, words: Catalogue): Markup {
  const { number, readAt, change, title, difference } = revision
  return html`<li class="${change}" value="${number}">
<h2>${words.revisions.number(number)}, ${words.revisions.read} ${moment(readAt, words)}</h2>
<p class="change">${words.revisions.change[change]} ${difference.length === 0 ? '' : summaryOf(difference, words)}</p>
<p class="headline"><span class="label">${words.revisions.headline}</span> <bdi${where}>${title}</bdi></p>
${difference.length === 0 ? '' : html`<p class="difference" ${where}>${difference.map(run)}</p>`}
</li>`
}

function run({ kind, text }: Difference[number]): Markup {
  if (kind === 'added') return html`<ins>${text}</ins>`
  if (kind === 'removed') return html`<del>${text}</del>`
  return html`${text}`
}

function summaryOf(difference: Difference, words: Catalogue): string {
  const wordsIn = (kind: 'added' | 'removed') =>
    difference
      .filter(one => one.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0)
  return words.revisions.summary(wordsIn('added'), wordsIn('removed'))
}
