import { html } from 'hono/html'
import { assetAddress } from './assets.ts'
import type { Markup } from './markup.ts'

const secondsBetweenLooks = 2

/** For the foot of a page about something under way: loads it again until it is there. `what` says so, `again` is the link. */
export function lookAgain(address: string, what: string, again: string): Markup {
  return html`<p class="hint">${what} <a href="${address}">${again}</a></p>
    <script src="${assetAddress('look-again.js')}" data-seconds="${secondsBetweenLooks}"></script>`
}

/** For its head. Only without scripts: a refresh that a person cannot stop is hard on screen readers, and a hidden tab need not load. */
export function refresh(): Markup {
  return html`<noscript><meta http-equiv="refresh" content="${secondsBetweenLooks}" /></noscript>`
}
