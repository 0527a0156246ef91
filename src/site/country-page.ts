import { html } from 'hono/html'
import type { CountryView } from '../newsroom/index.ts'
import type { Visit } from './visit.ts'
import { countryName } from './country-name.ts'
import { counted, words } from './interface-words.ts'
import { layout } from './layout.ts'
import { storyCard } from './story-card.ts'

/** A country's section: the stories filed there. */
export function countryPage(visit: Visit, { country, stories, older }: CountryView): string {
  const name = countryName(country)
  const title = words.country.title(name)
  const [leading, ...others] = stories
  const body = html`<header class="page-head">
      <h1>${name}</h1>
      <p class="note-line">${stories.length === 0 ? words.country.none : words.country.filed}</p>
    </header>
    ${leading === undefined ? '' : html`<div class="top single">${storyCard(leading, 'leading', visit.now)}</div>`}
    <div class="columns wide">${others.map(card => storyCard(card, 'among', visit.now))}</div>
    ${older === null ? '' : html`<p class="older"><a href="${older}" rel="next">${words.older}</a></p>`}
    ${stories.length === 0 ? html`<p><a href="/">${words.country.toFront}</a></p>` : ''}`
  return layout(
    visit,
    { title, description: `${title}: ${counted(stories.length, 'story')}.`, kind: 'country' },
    body,
  )
}
