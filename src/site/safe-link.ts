import { html } from 'hono/html'
import type { Markup } from './markup.ts'

/** The address if it is one of the web, else null: `javascript:` and its kin never become a link. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

/** A link out of the site, or the words alone where the address is none of the web. */
export function outsideLink(address: string | null, words: string | Markup): Markup {
  const href = webAddress(address)
  if (href === null) return html`${words}`
  return html`<a class="outside" href="${href}" rel="nofollow noopener noreferrer external">${words}</a>`
}

/** A path on this site to come back to; anything that could lead elsewhere becomes the front page. */
export function ownPath(path: string | undefined): string {
  if (path === undefined || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path)) return '/'
  return path
}
