import { html } from 'hono/html'
import type { QueueView } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { joined, type Markup } from './markup.ts'
import { recentMoment } from './time-words.ts'
import { inEnglish } from './text-direction.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** What people wait for comes first. */
const places = ['read-article', 'read-fed-article', 'import-feeds', 'daily'] as const
/** More hosts at rest than this are counted, not named. */
const mostHosts = 200

/** `/queue`: what waits to be done, in sentences. */
export function queuePage(visit: Visit, view: QueueView): string {
  const { words } = visit
  const own = words.desk.queue
  const reading = view.queues.filter(({ queue }) => queue === 'read-article' || queue === 'read-fed-article')
  const articles = reading.reduce((sum, { waiting }) => sum + waiting, 0)
  const { due } = view.feeds
  const body = html`<header class="page-head">
      <h1>${own.title}</h1>
      <p class="lead">${articles + due === 0 ? own.idle : own.busy(articles, due)}</p>
      <p><a href="/queue">${own.lookAgain}</a></p>
    </header>
    <div class="halves">
      <section aria-labelledby="articles">
        <h2 id="articles">${own.articlesTitle}</h2>
        <dl class="waiting">${inOrder(view.queues).map(queue => queueLine(queue, words))}</dl>
        <p class="note-line">${isFull(view) ? own.full(view.limit) : own.limit(view.limit)}</p>
      </section>
      <section aria-labelledby="feeds">
        <h2 id="feeds">${own.feedsTitle}</h2>
        ${feedLines(view.feeds, words)}
      </section>
    </div>
    <section aria-labelledby="hosts">
      <h2 id="hosts">${own.hostsTitle}</h2>
      ${hosts(view.resting, visit)}
    </section>
    <section aria-labelledby="unsure">
      <h2 id="unsure">${own.unsureTitle}</h2>
      ${unsure(view.unsure, visit)}
    </section>`
  return deskPage(visit, { title: own.title, description: own.description }, body)
}

function isFull({ queues, limit }: QueueView): boolean {
  return queues.some(({ queue, waiting }) => queue === 'read-fed-article' && waiting >= limit)
}

function inOrder(queues: QueueView['queues']): QueueView['queues'] {
  const placeOf = (queue: string) => places.findIndex(one => one === queue)
  return queues.toSorted((one, other) => placeOf(one.queue) - placeOf(other.queue))
}

function queueLine(
  { queue, waiting, active, oldestSeconds }: QueueView['queues'][number],
  words: Catalogue,
): Markup {
  const own = words.desk.queue
  const known = places.find(one => one === queue)
  return html`<div>
    <dt>${known === undefined ? html`<bdi>${queue}</bdi>` : own.names[known]}</dt>
    <dd>${waits(waiting, oldestSeconds, words)} ${active === 0 ? '' : own.active(active)}</dd>
  </div>`
}

function waits(waiting: number, oldestSeconds: number, { ago, desk: { queue } }: Catalogue): string {
  if (waiting === 0) return queue.noneWaits
  return oldestSeconds < 1 ? queue.notOverdue(waiting) : queue.waits(waiting, ago(oldestSeconds))
}

function feedLines(
  { feeds, due, stopped, failing, oldestSeconds }: QueueView['feeds'],
  { desk, marks, ago, time }: Catalogue,
): Markup {
  const own = desk.queue
  if (feeds === 0) return html`<p>${own.noFeeds} <a href="/feeds">${desk.nav.feeds}</a></p>`
  const ill = (['stopped', 'failing'] as const).filter(state => ({ stopped, failing })[state] > 0)
  const links = ill.map(
    state => html`<a href="/feeds?state=${state}">${desk.feeds.part[state]({ stopped, failing }[state])}</a>`,
  )
  return html`<p>
      ${desk.feeds.total(feeds)}.
      ${due === 0 ? own.noneDue : own.due(due, oldestSeconds < 2 ? time.justNow : ago(oldestSeconds))}
    </p>
    ${links.length === 0 ? '' : html`<p>${joined(links, marks.comma)}.</p>`}`
}

function unsure(readings: QueueView['unsure'], { now, words }: Visit): Markup {
  const own = words.desk.queue
  if (readings.length === 0) return html`<p>${own.noUnsure}</p>`
  return html`<p class="note-line">${own.unsureWhat}</p>
    <ol class="resting">
      ${readings.map(
        ({ articleId, title, outlet, readAt }) =>
          html`<li>
            <p class="title">
              <a href="/articles/${articleId}"><bdi>${title}</bdi></a>
            </p>
            <p class="byline"><bdi>${outlet}</bdi>${words.marks.comma}${recentMoment(readAt, now, words)}</p>
          </li>`,
      )}
    </ol>`
}

function hosts(resting: QueueView['resting'], { now, words }: Visit): Markup {
  const own = words.desk.queue
  if (resting.length === 0) return html`<p>${own.noHosts}</p>`
  return html`<p class="note-line">${own.hostsWhat}</p>
    <ol class="resting">
      ${resting.slice(0, mostHosts).map(
        ({ host, until, why }) =>
          html`<li>
            <p class="title"><bdi>${host}</bdi></p>
            <p>${own.until} ${recentMoment(until, now, words)}</p>
            <p class="byline"><span${inEnglish(words)}>${why}</span></p>
          </li>`,
      )}
    </ol>
    ${resting.length > mostHosts ? html`<p class="note-line">${own.moreHosts(resting.length - mostHosts)}</p>` : ''}`
}
