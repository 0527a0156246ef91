import { html } from 'hono/html'
import type { FeedLine, FeedState } from '../newsroom/index.ts'
import { dot } from './interface-words.ts'
import type { Markup } from './markup.ts'
import { agoMoment, aheadMoment } from './time-words.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

// Told apart by their outline too, not by colour alone: an octagon, a triangle, a broken ring, a disc.
const icons: Readonly<Record<FeedState, Markup>> = {
  stopped: html`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" /><path class="sign" d="M5 8h6" />`,
  failing: html`<path d="M8 .8 15.6 15H.4z" /><path class="sign" d="M8 6v4.2M8 12v1.2" />`,
  new: html`<circle class="open" cx="8" cy="8" r="6.2" />`,
  fine: html`<circle cx="8" cy="8" r="7.2" /><path class="sign" d="M4.6 8.3 7 10.8l4.4-5.2" />`,
}

/** How a feed is doing, as a drawing and a word. */
export function feedState(state: FeedState, { desk }: Catalogue): Markup {
  return html`<span class="feed-state ${state}"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${icons[state]}</svg> ${
      desk.states[state]
    }</span
  >`
}

/** "Read 8 minutes ago · next in 22 minutes": what came of a feed last and when it is asked again, in a line. */
export function feedProgress(
  { state, readAt, nextPollAt, failures }: FeedLine,
  { now, words }: Pick<Visit, 'now' | 'words'>,
): Markup {
  const { progress } = words.desk
  const last = readAt === null ? null : agoMoment(readAt, now, words)
  const lastRead = last === null ? html`` : html`${words.marks.comma}${progress.lastRead} ${last}`
  if (state === 'stopped') return html`${progress.stopped}${lastRead}`
  const done = {
    failing: html`${progress.failed(failures)}${lastRead}`,
    new: html`${progress.never}`,
    fine: html`${progress.read} ${last ?? ''}`,
  }[state]
  const next =
    nextPollAt === null || nextPollAt <= now
      ? html`${progress.due}`
      : html`${progress.next} ${aheadMoment(nextPollAt, now, words)}`
  return html`${done}${dot}<span class="next">${next}</span>`
}
