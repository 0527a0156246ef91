import { html } from 'hono/html'
import type { Forbidden } from '../news/index.ts'
import type { SignalsView } from '../newsroom/index.ts'
import type { Markup } from './markup.ts'
import { outsideLink } from './safe-link.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

const all: readonly Forbidden[] = ['archive', 'snippet', 'ai', 'imageAi', 'tdm']

/** ", because the outlet asks robots not to show a kept copy of this page"; nothing where the signals change nothing. */
export function becauseOfSignals({ because }: SignalsView, { robots, listed }: Catalogue): string {
  return because.length === 0 ? '' : robots.because(listed(because.map(what => robots.forbidden[what])))
}

/** What the outlet asks of robots with this page, in which words, and what follows from it; nothing where it asks nothing. */
export function askedOfRobots(
  { account, words: { robots } }: Pick<Visit, 'account' | 'words'>,
  { forbidden, because, training }: SignalsView,
): Markup {
  const asked = all.flatMap(what => (forbidden[what] === undefined ? [] : { what, foundIn: forbidden[what] }))
  if (asked.length === 0) return html``
  const { tdmPolicy = null } = forbidden
  return html`<p>${robots.asks}</p>
    <ul>
      ${asked.map(({ what, foundIn }) => html`<li>${robots.forbidden[what]} (<code>${foundIn}</code>)</li>`)}
    </ul>
    ${
      training
        ? ''
        : html`<p>
            ${robots.noTraining}
            ${tdmPolicy === null ? '' : html`${robots.policy} ${outsideLink(tdmPolicy, tdmPolicy)}.`}
          </p>`
    }
    ${because.length > 0 && account?.role === 'editor' ? html`<p>${robots.forEditors}</p>` : ''}`
}
