import { html } from 'hono/html'
import type { FrontView } from '../newsroom/index.ts'
import type { Visit } from './visit.ts'
import { frontOrder } from './front-order.ts'
import { countryAddress } from './country-name.ts'
import { formToken, layout } from './layout.ts'
import type { Markup } from './markup.ts'
import { originLine } from './origin-sentence.ts'
import { storyCard } from './story-card.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** Countries in the rail; the map has the others. */
const mostInRail = 16

/** The front page: the news by story. An empty site explains itself and offers the ways in. */
export function frontPage(visit: Visit, view: FrontView): string {
  const head = { title: null, description: visit.words.front.description, kind: 'front' }
  return layout(visit, head, view.empty ? emptyPaper(visit, view) : paper(visit, view))
}

function paper(visit: Visit, { stories, countries, older }: FrontView): Markup {
  const { words } = visit
  const [leading, ...others] = frontOrder(stories)
  return html`<div class="top${others.length === 0 ? ' single' : ''}">
      ${leading === undefined ? '' : storyCard(leading, 'leading', visit)}
      ${cardsBeside(others.slice(0, 2), visit)} ${others.length < 3 ? '' : columns(others.slice(2, 4), visit)}
    </div>
    <div class="below">
      ${columns(others.slice(4), visit)}
      <div class="rail">${countryRail(countries, words)}${howToRead(words)}</div>
    </div>
    ${older === null ? '' : html`<p class="older"><a href="${older}" rel="next">${words.older}</a></p>`}`
}

function cardsBeside(cards: FrontView['stories'], visit: Visit): Markup {
  if (cards.length === 0) return html``
  return html`<div class="beside-lead">${cards.map(card => storyCard(card, 'beside', visit))}</div>`
}

function columns(cards: FrontView['stories'], visit: Visit): Markup {
  return html`<div class="columns">${cards.map(card => storyCard(card, 'among', visit))}</div>`
}

function countryRail(countries: FrontView['countries'], words: Catalogue): Markup {
  if (countries.length === 0) return html``
  return html`<section aria-labelledby="countries">
    <h2 id="countries">${words.front.countries}</h2>
    <ul class="tally">
      ${countries.slice(0, mostInRail).map(
        ({ country, week }) =>
          html`<li>
            <a href="${countryAddress(country)}">${words.countryName(country)}</a>
            <span>${words.counted(week, 'story')}</span>
          </li>`,
      )}
    </ul>
    <p class="note-line">${words.map.inDays} <a href="/map?span=week">${words.map.toMap}</a></p>
  </section>`
}

function howToRead(words: Catalogue): Markup {
  return html`<section class="how-to-read" aria-labelledby="how">
    <h2 id="how">${words.front.readTitle}</h2>
    <p>${words.front.read}</p>
    <p><a href="/about">${words.front.readMore}</a></p>
  </section>`
}

function emptyPaper(visit: Visit, { mayLoadDemo }: FrontView): Markup {
  const { empty } = visit.words
  return html`<div class="empty">
    <h2>${empty.title}</h2>
    <p class="lead">${empty.what}</p>
    ${originLine(empty.example, visit.words)}
    <section aria-labelledby="begin">
      <h3 id="begin">${empty.waysTitle}</h3>
      <ul class="ways-in">
        <li>
          <a href="/add">${empty.byUrl}</a>
          <p>${empty.byUrlWhat}</p>
        </li>
        <li>
          <a href="/add/text">${empty.byText}</a>
          <p>${empty.byTextWhat}</p>
        </li>
        <li>
          <a href="/add#from-a-page">${empty.byPage}</a>
          <p>${empty.byPageWhat}</p>
        </li>
      </ul>
    </section>
    ${mayLoadDemo ? demoOffer(visit) : ''}
  </div>`
}

function demoOffer(visit: Visit): Markup {
  const { empty } = visit.words
  return html`<section class="offer" aria-labelledby="demo">
    <h3 id="demo">${empty.demoTitle}</h3>
    <p>${empty.demo}</p>
    <form method="post" action="/demo">${formToken(visit)}<button>${empty.loadDemo}</button></form>
  </section>`
}
