import { html } from 'hono/html'
import type { FrontView } from '../newsroom/index.ts'
import type { Visit } from './visit.ts'
import { frontOrder } from './front-order.ts'
import { countryAddress, countryName } from './country-name.ts'
import { counted, words } from './interface-words.ts'
import { formToken, layout } from './layout.ts'
import type { Markup } from './markup.ts'
import { originLine } from './origin-sentence.ts'
import { storyCard } from './story-card.ts'

/** The front page: the news by story. An empty site explains itself and offers the ways in. */
export function frontPage(visit: Visit, view: FrontView): string {
  const head = { title: null, description: words.front.description, kind: 'front' }
  return layout(visit, head, view.empty ? emptyPaper(visit, view) : paper(visit, view))
}

function paper({ now }: Visit, { stories, countries, older }: FrontView): Markup {
  const [leading, ...others] = frontOrder(stories)
  return html`<div class="top${others.length === 0 ? ' single' : ''}">
      ${leading === undefined ? '' : storyCard(leading, 'leading', now)}
      ${cardsBeside(others.slice(0, 2), now)} ${others.length < 3 ? '' : columns(others.slice(2, 4), now)}
    </div>
    <div class="below">
      ${columns(others.slice(4), now)}
      <div class="rail">${countryRail(countries)}${howToRead()}</div>
    </div>
    ${older === null ? '' : html`<p class="older"><a href="${older}" rel="next">${words.older}</a></p>`}`
}

function cardsBeside(cards: FrontView['stories'], now: Date): Markup {
  if (cards.length === 0) return html``
  return html`<div class="beside-lead">${cards.map(card => storyCard(card, 'beside', now))}</div>`
}

function columns(cards: FrontView['stories'], now: Date): Markup {
  return html`<div class="columns">${cards.map(card => storyCard(card, 'among', now))}</div>`
}

function countryRail(countries: FrontView['countries']): Markup {
  if (countries.length === 0) return html``
  return html`<section aria-labelledby="countries">
    <h2 id="countries">${words.front.countries}</h2>
    <ul class="tally">
      ${countries.map(
        ({ country, stories }) =>
          html`<li>
            <a href="${countryAddress(country)}">${countryName(country)}</a>
            <span>${counted(stories, 'story')}</span>
          </li>`,
      )}
    </ul>
  </section>`
}

function howToRead(): Markup {
  return html`<section class="how-to-read" aria-labelledby="how">
    <h2 id="how">${words.front.readTitle}</h2>
    <p>${words.front.read}</p>
    <p><a href="/about">${words.front.readMore}</a></p>
  </section>`
}

function emptyPaper(visit: Visit, { mayLoadDemo }: FrontView): Markup {
  const { empty } = words
  return html`<div class="empty">
    <h2>${empty.title}</h2>
    <p class="lead">${empty.what}</p>
    ${originLine(empty.example)}
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
  return html`<section class="offer" aria-labelledby="demo">
    <h3 id="demo">${words.empty.demoTitle}</h3>
    <p>${words.empty.demo}</p>
    <form method="post" action="/demo">${formToken(visit)}<button>${words.empty.loadDemo}</button></form>
  </section>`
}
