import { html } from 'hono/html'
import type { StoryCard } from '../newsroom/index.ts'
import { storyAddress } from './addresses.ts'
import { countryAddress } from './country-name.ts'
import { dot } from './interface-words.ts'
import { joined, type Markup } from './markup.ts'
import { originLine } from './origin-sentence.ts'
import { inLanguage } from './text-direction.ts'
import { recentMoment } from './time-words.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** How large a story stands on its page: the leading one, the two beside it, or one among the others. */
export type CardSize = 'leading' | 'beside' | 'among'

/** A story on a front page: headline, hedges, lead, and the sentence about its origins. */
export function storyCard(
  card: StoryCard,
  size: CardSize,
  { now, words }: Pick<Visit, 'now' | 'words'>,
): Markup {
  return html`<article class="card ${size}">
${kicker(card.countries, words)}
<h2${inLanguage(card.language)}><a href="${storyAddress(card)}">${card.headline}</a></h2>
${hedgeLine(card, words)}
${card.lead === null ? '' : html`<p class="lead" ${inLanguage(card.language)}>${card.lead}</p>`}
${originLine(card, words)}
<p class="byline">${outletWords(card, words)}${dot}${recentMoment(card.lastAt, now, words)}</p>
</article>`
}

/** The countries above a headline, as links. */
export function kicker(countries: readonly string[], words: Catalogue): Markup {
  if (countries.length === 0) return html``
  const links = countries.map(
    country => html`<a href="${countryAddress(country)}">${words.countryName(country)}</a>`,
  )
  return html`<p class="kicker">${joined(links, ' · ')}</p>`
}

/** The hedges of what a headline and lead say; they go wherever the headline goes. */
export function hedgeLine(
  { hedges, language }: Pick<StoryCard, 'hedges' | 'language'>,
  words: Catalogue,
): Markup {
  if (hedges.length === 0) return html``
  const quoted = hedges.map(hedge => html`<q${inLanguage(language)}>${hedge}</q>`)
  return html`<p class="hedges">${words.card.hedged} ${joined(quoted, words.marks.comma)}</p>`
}

function outletWords({ outletNames, copies, articles }: StoryCard, words: Catalogue): string {
  const names = words.listed(
    outletNames.map(outlet => outlet.name),
    3,
  )
  return copies === 0 ? names : `${names} · ${words.card.copies(copies, articles)}`
}
