import { html } from 'hono/html'
import type { CountryView } from '../newsroom/index.ts'
import type { Visit } from './visit.ts'
import { layout } from './layout.ts'
import { hasDisputedPlaces } from './map-policy.ts'
import { countryWeek } from './map-week.ts'
import { storyCard } from './story-card.ts'

/** A country's section: the stories filed there. */
export function countryPage(visit: Visit, view: CountryView): string {
  const { country, stories, older } = view
  const { words } = visit
  const name = words.countryName(country)
  const title = words.country.title(name)
  const [leading, ...others] = stories
  const body = html`<header class="page-head">
      <h1>${name}</h1>
      <p class="note-line">
        ${stories.length === 0 ? words.country.none : words.country.filed}
        ${hasDisputedPlaces(country) ? html` <a href="/about/places">${words.map.places.fromCountry}</a>` : ''}
      </p>
    </header>
    ${countryWeek(view, words)}
    ${leading === undefined ? '' : html`<div class="top single">${storyCard(leading, 'leading', visit)}</div>`}
    <div class="columns wide">${others.map(card => storyCard(card, 'among', visit))}</div>
    ${older === null ? '' : html`<p class="older"><a href="${older}" rel="next">${words.older}</a></p>`}
    ${stories.length === 0 ? html`<p><a href="/">${words.country.toFront}</a></p>` : ''}`
  return layout(
    visit,
    {
      title,
      description: `${title}${words.marks.colon}${words.counted(stories.length, 'story')}.`,
      kind: 'country',
    },
    body,
  )
}
