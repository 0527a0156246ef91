import { html } from 'hono/html'
import type { OutletsView } from '../newsroom/index.ts'
import { outletAddress } from './addresses.ts'
import { countryAddress } from './country-name.ts'
import { dot } from './interface-words.ts'
import { layout } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { oneLine } from './one-line.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** `/outlets`: every outlet whose articles are here, in alphabetical order. */
export function outletsPage(visit: Visit, { outlets, next }: OutletsView): string {
  const { words } = visit
  const { title, lead, none, description } = words.outlets
  const body = html`<header class="page-head">
      <h1>${title}</h1>
      <p class="lead">${outlets.length === 0 ? none : lead}</p>
    </header>
    <ul class="outlets">
      ${outlets.map(outlet => outletItem(outlet, words))}
    </ul>
    ${next === null ? '' : html`<p class="older"><a href="${next}" rel="next">${words.outlets.next}</a></p>`}`
  return layout(visit, { title, description, kind: 'outlets' }, body)
}

function outletItem(outlet: OutletsView['outlets'][number], words: Catalogue): Markup {
  const { country, family, articles } = outlet
  const facts = [
    ...(country === null
      ? []
      : [html`<a href="${countryAddress(country)}">${words.countryName(country)}</a>`]),
    html`${words.counted(articles, 'article')}`,
    ...(family === null ? [] : [html`${words.outlets.family} <bdi>${oneLine(family)}</bdi>`]),
  ]
  return html`<li>
    <a class="title" href="${outletAddress(outlet)}"><bdi>${oneLine(outlet.name)}</bdi></a>
    <p class="byline">${joined(facts, dot)}</p>
  </li>`
}
