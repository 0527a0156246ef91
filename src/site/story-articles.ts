import { html } from 'hono/html'
import type { StoryArticle } from '../newsroom/index.ts'
import type { Markup } from './markup.ts'
import { outletLink } from './outlet-link.ts'
import { inLanguage } from './text-direction.ts'
import { moment } from './time-words.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/**
 * Articles as a list: headline, outlet, day, and what a reader should know of how each came here.
 *
 * @param more what else there is to tell of one, below all that
 */
export function storyArticles(
  articles: readonly StoryArticle[],
  words: Catalogue,
  more: (article: StoryArticle) => Markup = () => html``,
): Markup {
  return html`<ol class="articles">
    ${articles.map(article => articleItem(article, words, html``, more(article)))}
  </ol>`
}

/** One of them; `beside` stands right under its headline, `below` behind all else. */
export function articleItem(
  article: StoryArticle,
  words: Catalogue,
  beside: Markup = html``,
  below: Markup = html``,
): Markup {
  const { id, title, language, outlet, published, revisions } = article
  return html`<li${article.copyOf === null ? '' : html` class="copy"`}>
  <p class="title"${inLanguage(language)}><a href="/articles/${id}">${title}</a></p>
  ${beside}
  <p class="byline">${outletLink(outlet)} · ${moment(published, words)}${
    revisions > 1
      ? html` · <a href="/articles/${id}/revisions">${words.articleList.revisions(revisions)}</a>`
      : ''
  }</p>
  ${copyLine(article, words)}
  ${provenanceLine(article, words)}
  ${below}
</li>`
}

function copyLine({ copyOf }: StoryArticle, words: Catalogue): Markup {
  if (copyOf === null) return html``
  return html`<p class="flag copy">
    <strong>${words.articleList.copyLabel}</strong>
    <a href="/articles/${copyOf.id}">${words.articleList.copy(words.percent(copyOf.share), copyOf.outlet)}</a>
  </p>`
}

function provenanceLine({ provenance }: StoryArticle, words: Catalogue): Markup {
  if (provenance === 'fetched') return html``
  return html`<p class="flag ${provenance}">${words.articleList[provenance]}</p>`
}
