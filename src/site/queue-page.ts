import { html } from 'hono/html'
import type { QueueView } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { desk } from './desk-words.ts'
import { joined, type Markup } from './markup.ts'
import { recentMoment } from './time-words.ts'
import type { Visit } from './visit.ts'

const words = desk.queue
/** More hosts at rest than this are counted, not named. */
const mostHosts = 200

/** `/queue`: what waits to be done, in sentences. */
export function queuePage(visit: Visit, view: QueueView): string {
  const articles = view.queues.reduce(
    (sum, { queue, waiting }) => sum + (words.names[queue]?.noun === 'article' ? waiting : 0),
    0,
  )
  const { due } = view.feeds
  const body = html`<header class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${articles + due === 0 ? words.idle : words.busy(articles, due)}</p>
      <p><a href="/queue">${words.lookAgain}</a></p>
    </header>
    <div class="halves">
      <section aria-labelledby="articles">
        <h2 id="articles">${words.articlesTitle}</h2>
        <dl class="waiting">${inOrder(view.queues).map(queueLine)}</dl>
        <p class="note-line">${isFull(view) ? words.full(view.limit) : words.limit(view.limit)}</p>
      </section>
      <section aria-labelledby="feeds">
        <h2 id="feeds">${words.feedsTitle}</h2>
        ${feedLines(view.feeds)}
      </section>
    </div>
    <section aria-labelledby="hosts">
      <h2 id="hosts">${words.hostsTitle}</h2>
      ${hosts(view.resting, visit.now)}
    </section>
    <section aria-labelledby="unsure">
      <h2 id="unsure">${words.unsureTitle}</h2>
      ${unsure(view.unsure, visit.now)}
    </section>`
  return deskPage(visit, { title: words.title, description: words.description, isEnglish: true }, body)
}

function isFull({ queues, limit }: QueueView): boolean {
  return queues.some(({ queue, waiting }) => queue === 'read-fed-article' && waiting >= limit)
}

/** What people wait for comes first. */
function inOrder(queues: QueueView['queues']): QueueView['queues'] {
  const places = Object.keys(words.names)
  return queues.toSorted((one, other) => places.indexOf(one.queue) - places.indexOf(other.queue))
}

function queueLine({ queue, waiting, active, oldestSeconds }: QueueView['queues'][number]): Markup {
  const { title, noun } = words.names[queue] ?? { title: queue, noun: 'piece of work' }
  return html`<div>
    <dt>${title}</dt>
    <dd>${words.waits(waiting, noun, oldestSeconds)} ${active === 0 ? '' : words.active(active)}</dd>
  </div>`
}

function feedLines({ feeds, due, stopped, failing, oldestSeconds }: QueueView['feeds']): Markup {
  if (feeds === 0) return html`<p>${words.noFeeds} <a href="/feeds">${desk.nav.feeds}</a></p>`
  const ill = (['stopped', 'failing'] as const).filter(state => ({ stopped, failing })[state] > 0)
  const links = ill.map(
    state =>
      html`<a href="/feeds?state=${state}">${{ stopped, failing }[state]} ${desk.feeds.partWords[state]}</a>`,
  )
  return html`<p>${desk.feeds.total(feeds)}. ${words.due(due, oldestSeconds)}</p>
    ${links.length === 0 ? '' : html`<p>${joined(links, ', ')}.</p>`}`
}

function unsure(readings: QueueView['unsure'], now: Date): Markup {
  if (readings.length === 0) return html`<p>${words.noUnsure}</p>`
  return html`<p class="note-line">${words.unsureWhat}</p>
    <ol class="resting">
      ${readings.map(
        ({ articleId, title, outlet, readAt }) =>
          html`<li>
            <p class="title">
              <a href="/articles/${articleId}"><bdi>${title}</bdi></a>
            </p>
            <p class="byline"><bdi>${outlet}</bdi>, ${recentMoment(readAt, now)}</p>
          </li>`,
      )}
    </ol>`
}

function hosts(resting: QueueView['resting'], now: Date): Markup {
  if (resting.length === 0) return html`<p>${words.noHosts}</p>`
  return html`<p class="note-line">${words.hostsWhat}</p>
    <ol class="resting">
      ${resting.slice(0, mostHosts).map(
        ({ host, until, why }) =>
          html`<li>
            <p class="title"><bdi>${host}</bdi></p>
            <p>${words.until} ${recentMoment(until, now)}</p>
            <p class="byline">${why}</p>
          </li>`,
      )}
    </ol>
    ${resting.length > mostHosts ? html`<p class="note-line">${words.moreHosts(resting.length - mostHosts)}</p>` : ''}`
}
