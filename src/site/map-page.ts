import { html } from 'hono/html'
import type { CountryCounts } from '../newsroom/index.ts'
import { countryAddress } from './country-name.ts'
import { layout } from './layout.ts'
import { mapDrawing, type MapCount } from './map-drawing.ts'
import { mapScale, type ScaleStep } from './map-scale.ts'
import type { Markup } from './markup.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'
import { fromLeft } from './words/speech.ts'

/** Which stories the map counts: those of the last 24 hours, or of the last seven days. */
export type MapSpan = 'today' | 'week'

const addresses = { today: '/map', week: '/map?span=week' } as const

/** `/map`: the stories of the world by country, as a map and as a table. */
export function mapPage(visit: Visit, counts: CountryCounts, span: MapSpan): string {
  const { title, description, lead, spans } = visit.words.map
  const link = (to: MapSpan) =>
    html`<a href="${addresses[to]}" ${to === span ? html` aria-current="page"` : ''}>${spans[to]}</a>`
  const body = html`<header class="page-head">
      <h1>${title}</h1>
      <p class="note-line">${lead}</p>
      <nav class="spans" aria-label="${spans.label}">${link('today')} ${link('week')}</nav>
    </header>
    ${drawnOnce(counts, span, visit.words)}`
  const more = html`<link rel="canonical" href="${visit.site.url}${addresses[span]}" />`
  return layout(visit, { title, description, kind: 'map', more }, body)
}

const drawn = new WeakMap<CountryCounts, Map<string, Markup>>()

/** Map and table are a hundred kilobytes of text: they are made once for the same counts and language, not for each reader. */
function drawnOnce(counts: CountryCounts, span: MapSpan, words: Catalogue): Markup {
  const key = `${span} ${words.code}`
  const known = drawn.get(counts) ?? new Map<string, Markup>()
  const made = known.get(key) ?? mapAndTable(mapCounts(counts, span, words), span, words)
  drawn.set(counts, known.set(key, made))
  return made
}

/** The countries with stories in the span, most stories first, equal ones by name. */
function mapCounts({ countries }: CountryCounts, span: MapSpan, words: Catalogue): MapCount[] {
  const order = new Intl.Collator(words.code)
  return countries
    .map(count => ({ country: count.country, name: words.countryName(count.country), stories: count[span] }))
    .filter(({ stories }) => stories > 0)
    .sort((one, other) => other.stories - one.stories || order.compare(one.name, other.name))
}

function mapAndTable(counts: readonly MapCount[], span: MapSpan, words: Catalogue): Markup {
  const { none, toTable, borders, bordersMore } = words.map
  const scale = mapScale(counts[0]?.stories ?? 0)
  const isEmpty = counts.length === 0
  return html`<div class="map">
    <figure>
      <p class="note-line">${isEmpty ? none[span] : html`<a href="#by-country">${toTable}</a>`}</p>
      ${mapDrawing(counts, scale, words)}
      <figcaption>
        ${isEmpty ? '' : legend(scale, words)}
        <p class="note-line">${borders} <a href="/about/places">${bordersMore}</a></p>
      </figcaption>
    </figure>
    ${isEmpty ? '' : table(counts, span, words)}
  </div>`
}

function legend(scale: readonly ScaleStep[], words: Catalogue): Markup {
  return html`<p class="legend">
    <span>${words.map.legend}</span>
    ${swatch('quiet', words.map.legendNone)}
    ${scale.map(step => swatch(`shade${step.shade}`, rangeWords(step, words)))}
  </p>`
}

function rangeWords({ from, to }: ScaleStep, { numeral, map }: Catalogue): string {
  if (to === null) return map.orMore(numeral(from))
  return from === to ? numeral(from) : fromLeft(`${numeral(from)}–${numeral(to)}`)
}

function swatch(kind: string, range: string): Markup {
  return html`<span>
    <svg class="swatch" viewBox="0 0 16 12" aria-hidden="true">
      <rect class="${kind}" width="16" height="12" />
    </svg>
    ${range}
  </span>`
}

function table(counts: readonly MapCount[], span: MapSpan, words: Catalogue): Markup {
  const { tableTitle, spans, columns } = words.map
  return html`<section aria-labelledby="by-country">
    <h2 id="by-country" tabindex="-1">${tableTitle}</h2>
    <table class="by-country">
      <caption>
        ${spans[span]}
      </caption>
      <thead>
        <tr>
          <th scope="col">${columns.country}</th>
          <th scope="col">${columns.stories}</th>
        </tr>
      </thead>
      <tbody>
        ${counts.map(count => row(count, words))}
      </tbody>
    </table>
  </section>`
}

function row({ country, name, stories }: MapCount, { numeral }: Catalogue): Markup {
  return html`<tr>
    <th scope="row"><a href="${countryAddress(country)}">${name}</a></th>
    <td>${numeral(stories)}</td>
  </tr> `
}
