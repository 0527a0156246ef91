import { html } from 'hono/html'
import { desk } from './desk-words.ts'
import { layout, type Head } from './layout.ts'
import type { Markup } from './markup.ts'
import { inEnglish } from './text-direction.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

const placesIn = ({
  markings,
}: Catalogue): readonly [address: string, name: string, isEnglish: boolean][] => [
  ['/feeds', desk.nav.feeds, true],
  ['/feeds/starter', desk.nav.starter, true],
  ['/queue', desk.nav.queue, true],
  ['/objections', markings.objection.list.nav, false],
  ['/misplaced', markings.misplaced.list.nav, false],
  ['/contests', markings.contest.list.nav, false],
]

/** A page for editors, with the way to the others above it. */
export function deskPage(visit: Visit, head: Omit<Head, 'kind'>, body: Markup): string {
  const path = visit.path.split('?')[0]
  const nav = html`<nav class="desk" aria-label="${desk.nav.label}">
    <ul>
      ${placesIn(visit.words).map(
        ([address, name, isEnglish]) =>
          html`<li>
            <a
              href="${address}"
              ${isEnglish ? inEnglish(visit.words) : ''}
              ${path === address ? html` aria-current="page"` : ''}
              >${name}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`
  return layout(visit, { ...head, kind: 'desk' }, html`${nav}${body}`)
}
