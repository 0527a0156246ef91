import { html } from 'hono/html'
import type { FeedView } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { feedState } from './feed-state.ts'
import { fetchTable } from './fetch-table.ts'
import { dot } from './interface-words.ts'
import { formToken } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { oneLine } from './one-line.ts'
import { outsideLink } from './safe-link.ts'
import { inEnglish, inLanguage } from './text-direction.ts'
import { agoMoment, aheadMoment, moment, recentMoment } from './time-words.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/**
 * `/feeds/<id>`: how a feed is doing in words, what can be done about it, and its last fetches.
 *
 * @param wasAsked an editor has just asked for it
 */
export function feedPage(visit: Visit, feed: FeedView, wasAsked: boolean): string {
  const title = oneLine(feed.title)
  const { words } = visit
  const own = words.desk.feed
  const body = html`<header class="page-head">
      <p class="kicker">${own.kind}</p>
      <h1><bdi${inLanguage(feed.language)}>${title}</bdi></h1>
      <p class="address">${outsideLink(feed.address, html`<bdi>${oneLine(feed.address, 400)}</bdi>`)}</p>
      <p class="byline">${joined(facts(feed, words), dot)}</p>
    </header>
    <div class="doing ${feed.state}">
      ${feedState(feed.state, words)} ${sentences(feed, visit)}
      ${
        wasAsked
          ? html`<p role="status">${own.asked} <a href="/feeds/${feed.id}">${own.lookAgain}</a></p>`
          : ''
      }
      ${visit.site.demo || visit.site.paused ? html`<p>${own.pausedNote}</p>` : ''}
    </div>
    ${deeds(visit, feed)}
    <section aria-labelledby="fetches">
      <h2 id="fetches">${own.fetchesTitle}</h2>
      ${feed.fetches.length === 0 ? html`<p>${own.noFetches}</p>` : fetchTable(feed, visit)}
    </section>`
  return deskPage(visit, { title, description: own.description }, body)
}

function facts({ home, language, format, subscribedAt }: FeedView, words: Catalogue): Markup[] {
  return [
    ...(home === null ? [] : [outsideLink(home, html`<bdi>${oneLine(home)}</bdi>`)]),
    ...(language === null ? [] : [html`${words.languageName(language)}`]),
    ...(format === null ? [] : [html`${oneLine(format, 40)}`]),
    html`${words.desk.feed.subscribedAt} ${moment(subscribedAt, words)}`,
  ]
}

/** Its state as sentences: when it is asked and why then, what went wrong, when it was read. */
function sentences(feed: FeedView, visit: Visit): Markup {
  const { now, words } = visit
  const own = words.desk.feed
  const english = (sentence: string) => html`<span${inEnglish(words)}>${sentence}</span>`
  const { state, readAt, failures, fetches, stoppedWhy, nextPollWhy } = feed
  const fault = fetches.find(({ sentence }) => sentence !== null)?.sentence ?? null
  return html`${stoppedWhy === null ? '' : html`<p>${own.stopped} ${english(stoppedWhy)} ${own.again}</p>`}
    ${
      state === 'failing'
        ? html`<p>${own.failing(failures)}${fault === null ? '' : html` ${own.fault} ${english(fault)}`}</p>`
        : ''
    }
    <p>${lastAndNext(feed, visit)}</p>
    ${stoppedWhy !== null || nextPollWhy === '' ? '' : html`<p>${own.why} ${english(nextPollWhy)}</p>`}
    ${readAt === null ? html`<p>${own.neverRead}</p>` : ''}
    ${
      readAt !== null && state !== 'fine'
        ? html`<p>${own.readAt} ${agoMoment(readAt, now, words)} (${recentMoment(readAt, now, words)}).</p>`
        : ''
    }`
}

/** "Asked last 8 minutes ago (07:02 UTC), next in 22 minutes (07:32 UTC)." */
function lastAndNext({ fetches: [latest], nextPollAt, readAt }: FeedView, { now, words }: Visit): Markup {
  const own = words.desk.feed
  const { comma } = words.marks
  const last =
    latest === undefined
      ? html`${readAt === null ? own.notAsked : own.notLately}`
      : html`${own.askedAt} ${agoMoment(latest.at, now, words)} (${recentMoment(latest.at, now, words)})`
  if (nextPollAt === null) return html`${last}.`
  if (nextPollAt <= now) return html`${last}${comma}${own.nextSoon}.`
  return html`${last}${comma}${own.nextAt} ${aheadMoment(nextPollAt, now, words)}
  (${recentMoment(nextPollAt, now, words)}).`
}

function deeds(visit: Visit, { id, state }: FeedView): Markup {
  const own = visit.words.desk.feed
  const send = (deed: string, button: Markup) =>
    html`<form method="post" action="/feeds/${id}/${deed}">${formToken(visit)}${button}</form>`
  return html`<div class="deeds">
    ${send('ask', html`<button>${own.ask}</button>`)}
    ${state === 'stopped' ? '' : send('stop', html`<button class="second">${own.stop}</button>`)}
    <details>
      <summary>${own.unsubscribe}</summary>
      <p>${own.unsubscribeWhat}</p>
      ${send('unsubscribe', html`<button>${own.unsubscribeButton}</button>`)}
    </details>
  </div>`
}
