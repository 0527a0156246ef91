import { html } from 'hono/html'
import type { CountedTopic, TopicsView } from '../newsroom/index.ts'
import { layout } from './layout.ts'
import type { Markup } from './markup.ts'
import { topicLink } from './topic-name.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** `/topics`: every topic, those of the second level under their own, with the stories of the last 30 days. */
export function topicsPage(visit: Visit, view: TopicsView): string {
  const words = visit.words.topics
  const body = html`<header class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </header>
    <div class="columns wide">${view.map(topic => broadTopic(topic, visit.words))}</div>`
  return layout(visit, { title: words.title, description: words.description, kind: 'topics' }, body)
}

function broadTopic(topic: TopicsView[number], words: Catalogue): Markup {
  const ofTopic = (one: CountedTopic) => line(one, words)
  return html`<section aria-labelledby="topic-${topic.code}">
    <h2 id="topic-${topic.code}">${topicLink(topic, words)}</h2>
    <p class="note-line">${words.counted(topic.stories, 'story')}</p>
    <ul class="tally">
      ${topic.narrower.filter(({ stories }) => stories > 0).map(ofTopic)}
      ${topic.narrower.filter(({ stories }) => stories === 0).map(ofTopic)}
    </ul>
  </section>`
}

function line(topic: CountedTopic, words: Catalogue): Markup {
  return html`<li>
    ${topicLink(topic, words)}
    ${topic.stories === 0 ? '' : html`<span>${words.counted(topic.stories, 'story')}</span>`}
  </li>`
}
