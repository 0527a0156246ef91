import { html } from 'hono/html'
import type { TopicView } from '../newsroom/index.ts'
import { layout } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { storyCard } from './story-card.ts'
import { feedForms, topicFeedAddress } from './topic-feed.ts'
import { topicLink, topicTitle } from './topic-name.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** A topic's section: the stories that are about it. */
export function topicPage(visit: Visit, view: TopicView): string {
  const { topic, stories, older } = view
  const words = visit.words.topics
  const name = topicTitle(topic, visit.words)
  const title = words.titleOf(name)
  const [leading, ...others] = stories
  const body = html`<header class="page-head">
      <p class="kicker">
        <a href="/topics">${words.nav}</a
        >${view.broader === null ? '' : html` · ${topicLink(view.broader, visit.words)}`}
      </p>
      <h1>${name}</h1>
      <p class="note-line">${stories.length === 0 ? words.none : words.filed}</p>
      ${narrower(view, visit.words)}
    </header>
    ${leading === undefined ? '' : html`<div class="top single">${storyCard(leading, 'leading', visit)}</div>`}
    <div class="columns wide">${others.map(card => storyCard(card, 'among', visit))}</div>
    ${older === null ? '' : html`<p class="older"><a href="${older}" rel="next">${visit.words.older}</a></p>`}
    <p class="note-line">
      ${words.feeds}
      ${joined(
        feedForms.map(({ name, ending }) => html`<a href="${topicFeedAddress(topic, ending)}">${name}</a>`),
        visit.words.marks.comma,
      )}
    </p>`
  const more = html`${feedForms.map(
    ({ mediaType, ending }) =>
      html`<link
        rel="alternate"
        type="${mediaType}"
        title="${title}"
        href="${topicFeedAddress(topic, ending)}"
      />`,
  )}`
  const description = `${title}${visit.words.marks.colon}${visit.words.counted(stories.length, 'story')}.`
  return layout(visit, { title, description, kind: 'country', more }, body)
}

function narrower({ narrower: all }: TopicView, words: Catalogue): Markup {
  if (all.length === 0) return html``
  const links = all.map(topic => topicLink(topic, words))
  return html`<p class="note-line">${words.topics.narrower} ${joined(links, words.marks.comma)}</p>`
}
