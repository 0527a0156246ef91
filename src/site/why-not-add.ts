import { html } from 'hono/html'
import { words } from './interface-words.ts'
import type { Markup } from './markup.ts'
import type { Visit } from './visit.ts'

const { add, nav } = words

/** What stands in place of a form that would be refused, with the way on where there is one. */
export function whyNotAdd({ site, account, path }: Visit): Markup {
  if (site.demo) return html`<p>${add.demo}</p>`
  if (account !== null) return html`<p>${add.mayNot}</p>`
  return html`<p>${add.mustSignIn} <a href="/sign-in?back=${encodeURIComponent(path)}">${nav.signIn}</a></p>`
}
