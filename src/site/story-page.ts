import { html } from 'hono/html'
import type { StorySaying, StoryView } from '../newsroom/index.ts'
import type { Visit } from './visit.ts'
import { countryAddress, countryName } from './country-name.ts'
import { counted, listed, words } from './interface-words.ts'
import { layout } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { misplaced } from './misplaced-words.ts'
import { narrowGraph, originGraph, wideGraph } from './origin-graph.ts'
import { originRows, type Carrier, type OriginRow, type OriginRows } from './origin-rows.ts'
import { originLine, originSentence } from './origin-sentence.ts'
import { sayings } from './sayings.ts'
import { statusWords } from './statement-words.ts'
import { storyArticles } from './story-articles.ts'
import { storyChanges } from './story-changes.ts'
import { storyTimeline } from './story-timeline.ts'
import { story } from './story-words.ts'
import { whyHere } from './why-here.ts'
import { hedgeLine, kicker } from './story-card.ts'
import { inLanguage } from './text-direction.ts'
import { moment } from './time-words.ts'

/** A story: the sentence about its origins, the origins drawn, who says what, and its articles. */
export function storyPage(visit: Visit, view: StoryView): string {
  const { card } = view
  const hedged = card.hedges.length === 0 ? '' : ` ${words.card.hedged} ${listed(card.hedges)}.`
  const head = { title: card.headline, description: `${originSentence(card)}.${hedged}`, kind: 'story' }
  const isTold = new URLSearchParams(visit.path.split('?')[1]).get('marked') === '1'
  const body = html`${isTold ? html`<p class="told" role="status">${misplaced.told}</p>` : ''}<header class="page-head">
${kicker(card.countries)}
<h1${inLanguage(card.language)}>${card.headline}</h1>
${hedgeLine(card)}
${originLine(card)}
${card.lead === null ? '' : html`<p class="lead" ${inLanguage(card.language)}>${card.lead}</p>`}
<p class="byline">${counted(card.articles, 'article')} · ${words.story.firstSeen} ${moment(card.firstAt)}${
    card.articles > 1 ? html`, ${words.story.lastSeen} ${moment(card.lastAt)}` : ''
  }</p>
</header>
${originsSection(view)}
${storyTimeline(view.articles)}
${storyChanges(view)}
<div class="halves">
${statementsSection(view.statements)}
<section aria-labelledby="articles">
  <h2 id="articles">${words.story.articlesTitle}</h2>
  ${storyArticles(view.articles, article => whyHere(visit, card, article, view.why[article.id]))}
  ${filedUnder(view)}
</section>
</div>`
  return layout(visit, head, body)
}

function originsSection(view: StoryView): Markup {
  const rows = originRows(view)
  return html`<section class="origins" aria-labelledby="origins">
    <h2 id="origins">${words.story.originsTitle}</h2>
    ${rows.origins.length === 0 ? html`<p>${words.story.originless}</p>` : drawing(rows)}
    <div class="reasons">
      <h3>${words.story.why}</h3>
      <ul>
        ${view.origins.reasons.map(reason => html`<li>${reason}</li>`)}
      </ul>
    </div>
  </section>`
}

function drawing(rows: OriginRows): Markup {
  return html`<figure class="drawn">
      <div class="wide-only">${originGraph(rows, wideGraph)}</div>
      <div class="narrow-only">${originGraph(rows, narrowGraph)}</div>
      <figcaption>${words.story.graph}</figcaption>
    </figure>
    <details class="in-words">
      <summary>${words.story.inWords}</summary>
      <ul>
        ${rows.origins.map(originItem)}
      </ul>
      ${
        rows.without.length === 0
          ? ''
          : html`<h3>${words.story.noOrigin}</h3>
              <ul>
                ${rows.without.map(one => html`<li>${carrierWords(one)}</li>`)}
              </ul>`
      }
    </details>`
}

function originItem({ node, carriers }: OriginRow): Markup {
  const carried = carriers.map(carrier => {
    const hops = node.via[carrier.article.id] ?? []
    return html`<li>
      ${carrierWords(carrier)}${hops.length === 0 ? '' : html`, ${words.story.through(hops)}`}
    </li>`
  })
  return html`<li>
    <strong dir="auto">${node.label}</strong>
    <span class="status ${node.status}">${statusWords(node.status)}</span> <br />${words.story.carriedBy}
    <ul>
      ${carried}
    </ul>
  </li>`
}

function carrierWords({ article, copies }: Carrier): Markup {
  const link = html`<a href="/articles/${article.id}"><bdi>${article.outlet.name}</bdi></a
    >, ${moment(article.published)}`
  if (copies.length === 0) return link
  return html`${link}; ${words.story.copiedBy(listed(copies.map(copy => copy.outlet.name)))}`
}

function statementsSection(statements: readonly StorySaying[]): Markup {
  return html`<section aria-labelledby="statements">
    <h2 id="statements">${words.story.sayTitle}</h2>
    ${statements.length === 0 ? html`<p>${words.story.nobody}</p>` : sayings(statements.slice(0, mostAtOnce), carriers)}
    ${statements.length <= mostAtOnce ? '' : moreSayings(statements.slice(mostAtOnce))}
  </section>`
}

/** Who else has a statement, and how. */
function carriers({ carriers }: StorySaying): Markup[] {
  if (carriers.length === 0) return []
  const links = carriers.map(({ article, outlet, how }) => {
    const manner = story.carried.how[how]
    return html`<a href="/articles/${article}"><bdi>${outlet.name}</bdi></a
      >${manner === null ? '' : html` <span class="manner ${how}">${manner}</span>`}`
  })
  return [html`${story.carried.by} ${joined(links, ', ')}`]
}

// A dozen tell a reader what the story stands on; the rest of a large story would bury the articles on a phone.
const mostAtOnce = 12

function moreSayings(statements: readonly StorySaying[]): Markup {
  return html`<details class="more">
    <summary>${words.story.moreSayings(statements.length)}</summary>
    ${sayings(statements, carriers)}
  </details>`
}

function filedUnder({ sections }: StoryView): Markup {
  if (sections.length === 0) return html``
  return html`<h2>${words.story.sectionsTitle}</h2>
    <ul class="tally">
      ${sections.map(
        ({ country, articles }) =>
          html`<li>
            <a href="${countryAddress(country)}">${countryName(country)}</a>
            <span>${counted(articles, 'article')}</span>
          </li>`,
      )}
    </ul>`
}
