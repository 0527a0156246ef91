import { html } from 'hono/html'
import { contests } from './contest-words.ts'
import { desk } from './desk-words.ts'
import { layout, type Head } from './layout.ts'
import type { Markup } from './markup.ts'
import { misplaced } from './misplaced-words.ts'
import { objections } from './objection-words.ts'
import type { Visit } from './visit.ts'

const places: readonly [address: string, name: string][] = [
  ['/feeds', desk.nav.feeds],
  ['/feeds/starter', desk.nav.starter],
  ['/queue', desk.nav.queue],
  ['/objections', objections.list.nav],
  ['/misplaced', misplaced.list.nav],
  ['/contests', contests.list.nav],
]

/** A page for editors, with the way to the others above it. */
export function deskPage(visit: Visit, head: Omit<Head, 'kind'>, body: Markup): string {
  const path = visit.path.split('?')[0]
  const nav = html`<nav class="desk" aria-label="${desk.nav.label}">
    <ul>
      ${places.map(
        ([address, name]) =>
          html`<li>
            <a href="${address}" ${path === address ? html` aria-current="page"` : ''}>${name}</a>
          </li>`,
      )}
    </ul>
  </nav>`
  return layout(visit, { ...head, kind: 'desk', isEnglish: true }, html`${nav}${body}`)
}
