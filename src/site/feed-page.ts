import { html } from 'hono/html'
import type { FeedView } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { desk } from './desk-words.ts'
import { feedState } from './feed-state.ts'
import { fetchTable } from './fetch-table.ts'
import { dot } from './interface-words.ts'
import { languageName } from './language-name.ts'
import { formToken } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { oneLine } from './one-line.ts'
import { outsideLink } from './safe-link.ts'
import { inLanguage } from './text-direction.ts'
import { agoMoment, aheadMoment, moment, recentMoment } from './time-words.ts'
import type { Visit } from './visit.ts'

const words = desk.feed

/**
 * `/feeds/<id>`: how a feed is doing in words, what can be done about it, and its last fetches.
 *
 * @param wasAsked an editor has just asked for it
 */
export function feedPage(visit: Visit, feed: FeedView, wasAsked: boolean): string {
  const title = oneLine(feed.title)
  const body = html`<header class="page-head">
      <p class="kicker">${words.kind}</p>
      <h1><bdi${inLanguage(feed.language)}>${title}</bdi></h1>
      <p class="address">${outsideLink(feed.address, html`<bdi>${oneLine(feed.address, 400)}</bdi>`)}</p>
      <p class="byline">${joined(facts(feed), dot)}</p>
    </header>
    <div class="doing ${feed.state}">
      ${feedState(feed.state)} ${sentences(feed, visit.now)}
      ${
        wasAsked
          ? html`<p role="status">${words.asked} <a href="/feeds/${feed.id}">${words.lookAgain}</a></p>`
          : ''
      }
      ${visit.site.demo || visit.site.paused ? html`<p>${words.pausedNote}</p>` : ''}
    </div>
    ${deeds(visit, feed)}
    <section aria-labelledby="fetches">
      <h2 id="fetches">${words.fetchesTitle}</h2>
      ${feed.fetches.length === 0 ? html`<p>${words.noFetches}</p>` : fetchTable(feed, visit.now)}
    </section>`
  return deskPage(visit, { title, description: words.description, isEnglish: true }, body)
}

function facts({ home, language, format, subscribedAt }: FeedView): Markup[] {
  return [
    ...(home === null ? [] : [outsideLink(home, html`<bdi>${oneLine(home)}</bdi>`)]),
    ...(language === null ? [] : [html`${languageName(language)}`]),
    ...(format === null ? [] : [html`${oneLine(format, 40)}`]),
    html`${words.subscribedAt} ${moment(subscribedAt)}`,
  ]
}

/** Its state as sentences: when it is asked and why then, what went wrong, when it was read. */
function sentences(feed: FeedView, now: Date): Markup {
  const { state, readAt, failures, fetches, stoppedWhy, nextPollWhy } = feed
  const fault = fetches.find(({ sentence }) => sentence !== null)?.sentence ?? null
  return html`${stoppedWhy === null ? '' : html`<p>${words.stopped} ${stoppedWhy} ${words.again}</p>`}
    ${
      state === 'failing'
        ? html`<p>${words.failing(failures)}${fault === null ? '' : html` ${words.fault} ${fault}`}</p>`
        : ''
    }
    <p>${lastAndNext(feed, now)}</p>
    ${stoppedWhy !== null || nextPollWhy === '' ? '' : html`<p>${words.why} ${nextPollWhy}</p>`}
    ${readAt === null ? html`<p>${words.neverRead}</p>` : ''}
    ${
      readAt !== null && state !== 'fine'
        ? html`<p>${words.readAt} ${agoMoment(readAt, now)} (${recentMoment(readAt, now)}).</p>`
        : ''
    }`
}

/** "Asked last 8 minutes ago (07:02 UTC), next in 22 minutes (07:32 UTC)." */
function lastAndNext({ fetches: [latest], nextPollAt, readAt }: FeedView, now: Date): Markup {
  const last =
    latest === undefined
      ? html`${readAt === null ? words.notAsked : words.notLately}`
      : html`${words.askedAt} ${agoMoment(latest.at, now)} (${recentMoment(latest.at, now)})`
  if (nextPollAt === null) return html`${last}.`
  if (nextPollAt <= now) return html`${last}, ${words.nextSoon}.`
  return html`${last}, ${words.nextAt} ${aheadMoment(nextPollAt, now)} (${recentMoment(nextPollAt, now)}).`
}

function deeds(visit: Visit, { id, state }: FeedView): Markup {
  const send = (deed: string, button: Markup) =>
    html`<form method="post" action="/feeds/${id}/${deed}">${formToken(visit)}${button}</form>`
  return html`<div class="deeds">
    ${send('ask', html`<button>${words.ask}</button>`)}
    ${state === 'stopped' ? '' : send('stop', html`<button class="second">${words.stop}</button>`)}
    <details>
      <summary>${words.unsubscribe}</summary>
      <p>${words.unsubscribeWhat}</p>
      ${send('unsubscribe', html`<button>${words.unsubscribeButton}</button>`)}
    </details>
  </div>`
}
