import { html } from 'hono/html'
import type { OutletView } from '../newsroom/index.ts'
import type { Visit } from './visit.ts'
import { countryAddress, countryName } from './country-name.ts'
import { counted, words } from './interface-words.ts'
import { layout } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { rightsSentence } from './rights-sentence.ts'
import { outsideLink } from './safe-link.ts'
import { storyArticles } from './story-articles.ts'

const figures = ['articles', 'copies', 'first', 'statements', 'unnamed', 'quietEdits', 'corrections'] as const
const numerals = new Intl.NumberFormat('en')

/** An outlet: open counts of what was read of it, and its articles. There is no score. */
export function outletPage(visit: Visit, view: OutletView): string {
  const { outlet, articles, older } = view
  const body = html`<header class="page-head">
      <p class="kicker">${words.outlet.kind}</p>
      <h1><bdi>${outlet.name}</bdi></h1>
      <p class="byline">${joined(whereItIs(visit, view), ' · ')}</p>
    </header>
    <section aria-labelledby="counts">
      <h2 id="counts">${words.outlet.figures}</h2>
      <dl class="figures">
        ${figures.map(
          name =>
            html`<div>
              <dt>${words.outlet[name]}</dt>
              <dd>${numerals.format(view.counts[name])}</dd>
            </div>`,
        )}
      </dl>
      <p class="note-line">${words.outlet.noScore}</p>
    </section>
    <section aria-labelledby="articles">
      <h2 id="articles">${words.outlet.articlesTitle}</h2>
      ${articles.length === 0 ? html`<p>${words.outlet.none}</p>` : storyArticles(articles)}
      ${older === null ? '' : html`<p class="older"><a href="${older}" rel="next">${words.outlet.older}</a></p>`}
    </section>`
  const description = `${outlet.name}: ${counted(view.counts.articles, 'article')}.`
  return layout(visit, { title: outlet.name, description, kind: 'outlet' }, body)
}

function whereItIs(visit: Visit, { host, country, rights }: OutletView): Markup[] {
  return [
    ...(host === null ? [] : [outsideLink(`https://${host}/`, host)]),
    ...(country === null ? [] : [html`<a href="${countryAddress(country)}">${countryName(country)}</a>`]),
    html`${rightsSentence(visit, rights)}`,
  ]
}
