import { html } from 'hono/html'
import { layout } from './layout.ts'
import type { Visit } from './visit.ts'

/** `/about/places`: how Sayso files and draws places that several states claim. */
export function placesPage(visit: Visit): string {
  const { map } = visit.words
  const { places: words } = map
  const body = html`<header class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </header>
    <div class="prose">
      <ul>
        ${Object.values(words.rules).map(({ begins, goesOn }) => html`<li><strong>${begins}</strong>${goesOn}</li>`)}
      </ul>
      <p><a href="/map">${map.toMap}</a></p>
    </div>`
  return layout(visit, { title: words.title, description: words.description, kind: 'about' }, body)
}
