import { html } from 'hono/html'
import type { Alteration, StoryArticle, StoryView } from '../newsroom/index.ts'
import type { Markup } from './markup.ts'
import { outletLink } from './outlet-link.ts'
import { inLanguage } from './text-direction.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** Where two texts are shown side by side. */
export function differencesAddress({ id }: Pick<StoryArticle, 'id'>): string {
  return `/articles/${id}/differences`
}

/** What the copies of a story changed of their originals; nothing where they changed nothing. */
export function storyChanges(
  { articles, alterations }: Pick<StoryView, 'articles' | 'alterations'>,
  words: Catalogue,
): Markup {
  const { changes } = words
  const changed = articles.flatMap(article => {
    const found = alterations[article.id] ?? []
    return article.copyOf === null || found.length === 0 ? [] : [{ article, copyOf: article.copyOf, found }]
  })
  if (changed.length === 0) return html``
  return html`<section class="changes" aria-labelledby="changes">
    <h2 id="changes">${changes.title}</h2>
    <p class="note-line">${changes.lead}</p>
    ${changed.map(
      ({ article, copyOf, found }) =>
        html`<div class="change-of">
          <h3>
            ${outletLink(article.outlet)},
            <span class="from"
              >${changes.of} <a href="/articles/${copyOf.id}"><bdi>${copyOf.outlet}</bdi></a></span
            >
          </h3>
          ${alterationList(found, article.language, words)}
          <p class="way">
            <a href="${differencesAddress(article)}" aria-label="${changes.allOf(article.outlet.name)}"
              >${changes.all}</a
            >
          </p>
        </div>`,
    )}
  </section>`
}

/** Alterations, each with the words of the original beside those of the copy. */
export function alterationList(
  alterations: readonly Alteration[],
  language: string | null,
  { changes }: Catalogue,
): Markup {
  const where = inLanguage(language)
  return html`<ul class="alterations">
    ${alterations.map(
      ({ kind, before, after }) =>
        html`<li>
          <span class="what">${kindWords(kind, after, changes)}</span>
          <span class="side"><span class="label">${changes.column.original}</span> <del${where}>${before}</del></span>
          <span class="side"
            ><span class="label">${changes.column.copy}</span> ${
              after === '' ? html`<em>${changes.nothing}</em>` : html`<ins${where}>${after}</ins>`
            }</span
          >
        </li>`,
    )}
  </ul>`
}

function kindWords(
  kind: Alteration['kind'],
  after: string,
  { replaced, kinds }: Catalogue['changes'],
): string {
  return after !== '' && (kind === 'hedge' || kind === 'source') ? replaced[kind] : kinds[kind]
}
