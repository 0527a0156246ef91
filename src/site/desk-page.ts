import { html } from 'hono/html'
import { layout, type Head } from './layout.ts'
import type { Markup } from './markup.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

const placesIn = ({ desk: { nav }, markings }: Catalogue): readonly [address: string, name: string][] => [
  ['/feeds', nav.feeds],
  ['/feeds/starter', nav.starter],
  ['/queue', nav.queue],
  ['/objections', markings.objection.list.nav],
  ['/misplaced', markings.misplaced.list.nav],
  ['/contests', markings.contest.list.nav],
]

/** A page for editors, with the way to the others above it. */
export function deskPage(visit: Visit, head: Omit<Head, 'kind'>, body: Markup): string {
  const path = visit.path.split('?')[0]
  const nav = html`<nav class="desk" aria-label="${visit.words.desk.nav.label}">
    <ul>
      ${placesIn(visit.words).map(
        ([address, name]) =>
          html`<li>
            <a href="${address}" ${path === address ? html` aria-current="page"` : ''}>${name}</a>
          </li>`,
      )}
    </ul>
  </nav>`
  return layout(visit, { ...head, kind: 'desk' }, html`${nav}${body}`)
}
