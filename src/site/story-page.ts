import { html } from 'hono/html'
import type { StorySaying, StoryView } from '../newsroom/index.ts'
import type { Visit } from './visit.ts'
import { countryAddress } from './country-name.ts'
import { layout } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { narrowGraph, originGraph, wideGraph } from './origin-graph.ts'
import { originReason } from './origin-reason.ts'
import { originRows, type Carrier, type OriginRow, type OriginRows } from './origin-rows.ts'
import { originLine, originSentence } from './origin-sentence.ts'
import { sayings } from './sayings.ts'
import { storyArticles } from './story-articles.ts'
import { storyChanges } from './story-changes.ts'
import { storyTimeline } from './story-timeline.ts'
import { whyHere } from './why-here.ts'
import { hedgeLine, kicker } from './story-card.ts'
import { inEnglish, inLanguage } from './text-direction.ts'
import { moment } from './time-words.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** A story: the sentence about its origins, the origins drawn, who says what, and its articles. */
export function storyPage(visit: Visit, view: StoryView): string {
  const { card } = view
  const { words } = visit
  const hedged = card.hedges.length === 0 ? '' : ` ${words.card.hedged} ${words.listed(card.hedges)}.`
  const head = {
    title: card.headline,
    description: `${originSentence(card, words)}.${hedged}`,
    kind: 'story',
  }
  const isTold = new URLSearchParams(visit.path.split('?')[1]).get('marked') === '1'
  const body = html`${isTold ? html`<p class="told" role="status">${words.misplaced.told}</p>` : ''}<header class="page-head">
${kicker(card.countries, words)}
<h1${inLanguage(card.language)}>${card.headline}</h1>
${hedgeLine(card, words)}
${originLine(card, words)}
${card.lead === null ? '' : html`<p class="lead" ${inLanguage(card.language)}>${card.lead}</p>`}
<p class="byline">${words.counted(card.articles, 'article')} · ${words.story.firstSeen} ${moment(card.firstAt, words)}${
    card.articles > 1 ? html`, ${words.story.lastSeen} ${moment(card.lastAt, words)}` : ''
  }</p>
</header>
${originsSection(view, words)}
${storyTimeline(view.articles, words)}
${storyChanges(view, words)}
<div class="halves">
${statementsSection(view.statements, words)}
<section aria-labelledby="articles">
  <h2 id="articles">${words.story.articlesTitle}</h2>
  ${storyArticles(view.articles, words, article => whyHere(visit, card, article, view.why[article.id]))}
  ${filedUnder(view, words)}
</section>
</div>`
  return layout(visit, head, body)
}

function originsSection(view: StoryView, words: Catalogue): Markup {
  const rows = originRows(view)
  return html`<section class="origins" aria-labelledby="origins">
    <h2 id="origins">${words.story.originsTitle}</h2>
    ${rows.origins.length === 0 ? html`<p>${words.story.originless}</p>` : drawing(rows, words)}
    <div class="reasons">
      <h3>${words.story.why}</h3>
      <ul>
        ${view.origins.reasons.map(reason => reasonItem(reason, words))}
      </ul>
    </div>
  </section>`
}

function reasonItem(reason: StoryView['origins']['reasons'][number], words: Catalogue): Markup | null {
  if (typeof reason === 'string') return html`<li><span${inEnglish(words)}>${reason}</span></li>`
  const says = originReason(reason, words)
  return says === null ? null : html`<li>${says}</li>`
}

function drawing(rows: OriginRows, words: Catalogue): Markup {
  return html`<figure class="drawn">
      <div class="wide-only">${originGraph(rows, wideGraph, words)}</div>
      <div class="narrow-only">${originGraph(rows, narrowGraph, words)}</div>
      <figcaption>${words.story.graph}</figcaption>
    </figure>
    <details class="in-words">
      <summary>${words.story.inWords}</summary>
      <ul>
        ${rows.origins.map(row => originItem(row, words))}
      </ul>
      ${
        rows.without.length === 0
          ? ''
          : html`<h3>${words.story.noOrigin}</h3>
              <ul>
                ${rows.without.map(one => html`<li>${carrierWords(one, words)}</li>`)}
              </ul>`
      }
    </details>`
}

function originItem({ node, carriers }: OriginRow, words: Catalogue): Markup {
  const carried = carriers.map(carrier => {
    const hops = node.via[carrier.article.id] ?? []
    return html`<li>
      ${carrierWords(carrier, words)}${hops.length === 0 ? '' : html`, ${words.story.through(hops)}`}
    </li>`
  })
  return html`<li>
    <strong dir="auto">${node.label}</strong>
    <span class="status ${node.status}">${words.statuses[node.status]}</span> <br />${words.story.carriedBy}
    <ul>
      ${carried}
    </ul>
  </li>`
}

function carrierWords({ article, copies }: Carrier, words: Catalogue): Markup {
  const link = html`<a href="/articles/${article.id}"><bdi>${article.outlet.name}</bdi></a
    >, ${moment(article.published, words)}`
  if (copies.length === 0) return link
  return html`${link}; ${words.story.copiedBy(words.listed(copies.map(copy => copy.outlet.name)))}`
}

function statementsSection(statements: readonly StorySaying[], words: Catalogue): Markup {
  return html`<section aria-labelledby="statements">
    <h2 id="statements">${words.story.sayTitle}</h2>
    ${statements.length === 0 ? html`<p>${words.story.nobody}</p>` : sayings(statements.slice(0, mostAtOnce), words, one => carriers(one, words))}
    ${statements.length <= mostAtOnce ? '' : moreSayings(statements.slice(mostAtOnce), words)}
  </section>`
}

/** Who else has a statement, and how. */
function carriers({ carriers }: StorySaying, words: Catalogue): Markup[] {
  if (carriers.length === 0) return []
  const links = carriers.map(({ article, outlet, how }) => {
    const manner = words.carried.how[how]
    return html`<a href="/articles/${article}"><bdi>${outlet.name}</bdi></a
      >${manner === null ? '' : html` <span class="manner ${how}">${manner}</span>`}`
  })
  return [html`${words.carried.by} ${joined(links, words.marks.comma)}`]
}

// A dozen tell a reader what the story stands on; the rest of a large story would bury the articles on a phone.
const mostAtOnce = 12

function moreSayings(statements: readonly StorySaying[], words: Catalogue): Markup {
  return html`<details class="more">
    <summary>${words.story.moreSayings(statements.length)}</summary>
    ${sayings(statements, words, one => carriers(one, words))}
  </details>`
}

function filedUnder({ sections }: StoryView, words: Catalogue): Markup {
  if (sections.length === 0) return html``
  return html`<h2>${words.story.sectionsTitle}</h2>
    <ul class="tally">
      ${sections.map(
        ({ country, articles }) =>
          html`<li>
            <a href="${countryAddress(country)}">${words.countryName(country)}</a>
            <span>${words.counted(articles, 'article')}</span>
          </li>`,
      )}
    </ul>`
}
