import { html } from 'hono/html'
import { may, type ArticleView } from '../newsroom/index.ts'
import { countryAddress } from './country-name.ts'
import { joined, type Markup } from './markup.ts'
import { contestTitle } from './section-name.ts'
import { inLanguage } from './text-direction.ts'
import { confidenceWords, topicLink, topicTitle } from './topic-name.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/**
 * What an article is filed under: its countries and topics with the words that put it there, what editors decided about
 * them, and for contributors the way to contest it.
 */
export function filedUnder(visit: Visit, view: ArticleView): Markup {
  return html`${countriesOf(visit, view)} ${topicsOf(visit, view)} ${decidedOf(visit, view)}`
}

function countriesOf(visit: Visit, view: ArticleView): Markup {
  const { words } = visit
  if (view.sections.length === 0 && !mayContest(visit)) return html``
  return html`<section aria-labelledby="sections">
    <h2 id="sections">${words.article.sectionsTitle}</h2>
    <ul class="filed">
      ${view.sections.map(({ country, primary, words: evidence }) => {
        const name = words.countryName(country)
        const why =
          evidence.length === 0
            ? ''
            : html`<span>${words.article.sectionsFor} ${quoted(evidence, view, words)}</span>`
        return html`<li${primary ? html` class="primary"` : ''}><a href="${countryAddress(country)}">${name}</a> ${why} ${wrongLink(visit, view, country, name)}</li>`
      })}
    </ul>
    ${
      mayContest(visit)
        ? html`<p class="note-line">
            <a class="object" href="/articles/${view.id}/contest">${words.topics.contest.ask}</a>
          </p>`
        : ''
    }
  </section>`
}

function topicsOf(visit: Visit, view: ArticleView): Markup {
  const { words } = visit
  if (view.topics.length === 0) return html``
  return html`<section aria-labelledby="topics">
    <h2 id="topics">${words.topics.aboutTitle}</h2>
    <ul class="filed">
      ${view.topics.map(topic => {
        const sure = confidenceWords(topic.confidence, words)
        const why =
          topic.words.length === 0
            ? sure
            : html`${sure}, ${words.article.sectionsFor} ${quoted(topic.words, view, words)}`
        return html`<li>
          ${topicLink(topic, words)}
          <span>${why}</span> ${wrongLink(visit, view, topic.code, topicTitle(topic, words))}
        </li>`
      })}
    </ul>
  </section>`
}

function decidedOf({ words }: Visit, { decided }: ArticleView): Markup {
  if (decided.length === 0) return html``
  return html`<section aria-labelledby="decided">
    <h2 id="decided">${words.topics.contest.decidedTitle}</h2>
    <ul class="filed">
      ${decided.map(
        one =>
          html`<li>
            ${contestTitle(one, words)} <span><q dir="auto">${one.answer ?? ''}</q></span>
          </li>`,
      )}
    </ul>
  </section>`
}

function quoted(
  evidence: readonly string[],
  { language, direction }: ArticleView,
  { marks }: Catalogue,
): Markup[] {
  const quotes = [...new Set(evidence)].map(word => html`<q${inLanguage(language, direction)}>${word}</q>`)
  return joined(quotes, marks.comma)
}

function mayContest({ account }: Visit): boolean {
  return may(account?.role ?? null, 'object', false)
}

/** The way to say that an article is not about a section, for who may. */
function wrongLink(visit: Visit, { id }: ArticleView, section: string, name: string): Markup {
  if (!mayContest(visit)) return html``
  const { short, label } = visit.words.objections.link
  return html`<a class="object" href="/articles/${id}/contest?section=${section}" aria-label="${label(name)}"
    >${short}</a
  >`
}
