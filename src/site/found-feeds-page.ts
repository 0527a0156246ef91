import { html } from 'hono/html'
import type { FoundFeed } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { dot } from './interface-words.ts'
import { formToken } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { oneLine } from './one-line.ts'
import { inLanguage } from './text-direction.ts'
import type { Visit } from './visit.ts'

/** What stands behind an address that an editor gave: its feeds, each read once, to be subscribed to. */
export function foundFeedsPage(visit: Visit, found: readonly FoundFeed[]): string {
  const { desk } = visit.words
  const own = desk.found
  const body = html`<header class="page-head">
      <h1>${own.title}</h1>
      <p class="lead">${own.lead(found.length)}</p>
    </header>
    <ol class="feeds found">
      ${found.map(feed => foundItem(visit, feed))}
    </ol>
    <p class="older"><a href="/feeds">${own.another}</a></p>`
  return deskPage(visit, { title: own.title, description: desk.feeds.description }, body)
}

function foundItem(visit: Visit, { address, title, entries, language, subscribed }: FoundFeed): Markup {
  const { words } = visit
  const own = words.desk.found
  const facts = [
    ...(language === null ? [] : [html`${words.languageName(language)}`]),
    html`${own.entries(entries)}`,
  ]
  const name = title === null ? own.untitled : oneLine(title)
  return html`<li>
    <div>
      <p class="title"><bdi${inLanguage(title === null ? words.code : language)}>${name}</bdi></p>
      <p class="address"><bdi>${oneLine(address, 400)}</bdi></p>
      <p class="byline">${joined(facts, dot)}</p>
    </div>
    ${
      subscribed === null
        ? subscribeForm(visit, address, title)
        : html`<p class="byline"><a href="/feeds/${subscribed}">${own.subscribed}</a></p>`
    }
  </li>`
}

function subscribeForm(visit: Visit, address: string, title: string | null): Markup {
  const { subscribe } = visit.words.desk.found
  return html`<form method="post" action="/feeds">
    ${formToken(visit)}
    <input type="hidden" name="url" value="${address}" />
    <input type="hidden" name="title" value="${title === null ? '' : oneLine(title)}" />
    <button
      aria-label="${subscribe}${visit.words.marks.colon}${title === null ? oneLine(address) : oneLine(title)}"
    >
      ${subscribe}
    </button>
  </form>`
}
