import { html } from 'hono/html'
import type { OutletView, StoryArticle } from '../newsroom/index.ts'
import type { Visit } from './visit.ts'
import { countryAddress } from './country-name.ts'
import { outletAddress } from './addresses.ts'
import { layout } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { outletMonths } from './outlet-months.ts'
import { rightsSentence } from './rights-sentence.ts'
import { outsideLink } from './safe-link.ts'
import { storyArticles } from './story-articles.ts'
import { differencesAddress } from './story-changes.ts'
import type { Catalogue } from './words/en/catalogue.ts'

const figures = [
  ...(['articles', 'own', 'copies', 'altered', 'first'] as const),
  ...(['statements', 'unnamed', 'quietEdits', 'corrections'] as const),
]
type Figure = (typeof figures)[number]

/** An outlet: open counts of what was read of it, and its articles. There is no score. */
export function outletPage(visit: Visit, view: OutletView): string {
  const { outlet, articles, older } = view
  const { words } = visit
  const { evidence } = words.outletCounts
  const body = html`<header class="page-head">
      <p class="kicker">${words.outlet.kind}</p>
      <h1><bdi>${outlet.name}</bdi></h1>
      <p class="byline">${joined(whereItIs(visit, view), ' · ')}</p>
    </header>
    <section aria-labelledby="counts">
      <h2 id="counts">${words.outlet.figures}</h2>
      <dl class="figures">${figures.map(name => figure(view, name, words))}</dl>
      <p class="note-line">${words.outlet.noScore}</p>
    </section>
    ${outletMonths(view, words)}
    <section aria-labelledby="articles">
      <h2 id="articles">${view.of === null ? words.outlet.articlesTitle : evidence.titles[view.of]}</h2>
      ${view.of === null ? '' : html`<p class="way"><a href="${outletAddress(outlet)}#articles">${evidence.all}</a></p>`}
      ${articles.length === 0 ? html`<p>${view.of === null ? words.outlet.none : evidence.none}</p>` : storyArticles(articles, words, compareWay(view, words))}
      ${older === null ? '' : html`<p class="older"><a href="${older}" rel="next">${words.outlet.older}</a></p>`}
    </section>`
  const description = `${outlet.name}${words.marks.colon}${words.counted(view.counts.articles, 'article')}.`
  return layout(visit, { title: outlet.name, description, kind: 'outlet' }, body)
}

/** A count, with its share where it is part of another one, leading to the articles that it is made of. */
function figure({ outlet, counts }: OutletView, name: Figure, words: Catalogue): Markup {
  const { outletCounts } = words
  const names: Readonly<Record<Figure, string>> = { ...words.outlet, ...outletCounts }
  const count = words.numeral(counts[name])
  const all =
    name === 'copies' || name === 'own' ? counts.articles : name === 'unnamed' ? counts.statements : 0
  const listed = name in outletCounts.evidence.titles && counts[name] > 0
  return html`<div>
    <dt>
      ${names[name]}${all === 0 ? '' : html` <span class="share">(${outletCounts.ofAll(words.percent(counts[name] / all))})</span>`}
    </dt>
    <dd>
      ${
        listed
          ? html`<a
              href="${outletAddress(outlet)}?of=${name}#articles"
              aria-label="${outletCounts.see(count, names[name])}"
              >${count}</a
            >`
          : count
      }
    </dd>
  </div>`
}

/** From an altered copy to what was altered. */
function compareWay(
  { of }: OutletView,
  { outletCounts: { evidence } }: Catalogue,
): (article: StoryArticle) => Markup {
  if (of !== 'altered') return () => html``
  return article =>
    html`<p>
      <a href="${differencesAddress(article)}" aria-label="${evidence.compareOf(article.title)}"
        >${evidence.compare}</a
      >
    </p>`
}

function whereItIs(visit: Visit, { host, country, rights }: OutletView): Markup[] {
  return [
    ...(host === null ? [] : [outsideLink(`https://${host}/`, host)]),
    ...(country === null
      ? []
      : [html`<a href="${countryAddress(country)}">${visit.words.countryName(country)}</a>`]),
    html`${rightsSentence(visit, rights)}`,
  ]
}
