import { html } from 'hono/html'
import type { Alteration, StoryArticle, StoryView } from '../newsroom/index.ts'
import type { Markup } from './markup.ts'
import { outletLink } from './outlet-link.ts'
import { story } from './story-words.ts'
import { inLanguage } from './text-direction.ts'

const words = story.changes

/** Where two texts are shown side by side. */
export function differencesAddress({ id }: Pick<StoryArticle, 'id'>): string {
  return `/articles/${id}/differences`
}

/** What the copies of a story changed of their originals; nothing where they changed nothing. */
export function storyChanges({ articles, alterations }: Pick<StoryView, 'articles' | 'alterations'>): Markup {
  const changed = articles.flatMap(article => {
    const found = alterations[article.id] ?? []
    return article.copyOf === null || found.length === 0 ? [] : [{ article, copyOf: article.copyOf, found }]
  })
  if (changed.length === 0) return html``
  return html`<section class="changes" aria-labelledby="changes">
    <h2 id="changes">${words.title}</h2>
    <p class="note-line">${words.lead}</p>
    ${changed.map(
      ({ article, copyOf, found }) =>
        html`<div class="change-of">
          <h3>
            ${outletLink(article.outlet)},
            <span class="from"
              >${words.of} <a href="/articles/${copyOf.id}"><bdi>${copyOf.outlet}</bdi></a></span
            >
          </h3>
          ${alterationList(found, article.language)}
          <p class="way">
            <a href="${differencesAddress(article)}" aria-label="${words.allOf(article.outlet.name)}"
              >${words.all}</a
            >
          </p>
        </div>`,
    )}
  </section>`
}

/** Alterations, each with the words of the original beside those of the copy. */
export function alterationList(alterations: readonly Alteration[], language: string | null): Markup {
  const where = inLanguage(language)
  return html`<ul class="alterations">
    ${alterations.map(
      ({ kind, before, after }) =>
        html`<li>
          <span class="what">${kindWords(kind, after)}</span>
          <span class="side"><span class="label">${words.column.original}</span> <del${where}>${before}</del></span>
          <span class="side"
            ><span class="label">${words.column.copy}</span> ${
              after === '' ? html`<em>${words.nothing}</em>` : html`<ins${where}>${after}</ins>`
            }</span
          >
        </li>`,
    )}
  </ul>`
}

function kindWords(kind: Alteration['kind'], after: string): string {
  return after !== '' && (kind === 'hedge' || kind === 'source') ? words.replaced[kind] : words.kinds[kind]
}
