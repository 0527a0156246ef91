import { html } from 'hono/html'
import type { FoundFeed } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { desk } from './desk-words.ts'
import { dot } from './interface-words.ts'
import { languageName } from './language-name.ts'
import { formToken } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { oneLine } from './one-line.ts'
import { inLanguage } from './text-direction.ts'
import type { Visit } from './visit.ts'

const words = desk.found

/** What stands behind an address that an editor gave: its feeds, each read once, to be subscribed to. */
export function foundFeedsPage(visit: Visit, found: readonly FoundFeed[]): string {
  const body = html`<header class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead(found.length)}</p>
    </header>
    <ol class="feeds found">
      ${found.map(feed => foundItem(visit, feed))}
    </ol>
    <p class="older"><a href="/feeds">${words.another}</a></p>`
  return deskPage(visit, { title: words.title, description: desk.feeds.description, isEnglish: true }, body)
}

function foundItem(visit: Visit, { address, title, entries, language, subscribed }: FoundFeed): Markup {
  const facts = [
    ...(language === null ? [] : [html`${languageName(language)}`]),
    html`${words.entries(entries)}`,
  ]
  const name = title === null ? words.untitled : oneLine(title)
  return html`<li>
    <div>
      <p class="title"><bdi${inLanguage(title === null ? 'en' : language)}>${name}</bdi></p>
      <p class="address"><bdi>${oneLine(address, 400)}</bdi></p>
      <p class="byline">${joined(facts, dot)}</p>
    </div>
    ${
      subscribed === null
        ? subscribeForm(visit, address, title)
        : html`<p class="byline"><a href="/feeds/${subscribed}">${words.subscribed}</a></p>`
    }
  </li>`
}

function subscribeForm(visit: Visit, address: string, title: string | null): Markup {
  return html`<form method="post" action="/feeds">
    ${formToken(visit)}
    <input type="hidden" name="url" value="${address}" />
    <input type="hidden" name="title" value="${title === null ? '' : oneLine(title)}" />
    <button aria-label="${words.subscribe}: ${title === null ? oneLine(address) : oneLine(title)}">
      ${words.subscribe}
    </button>
  </form>`
}
