import { html } from 'hono/html'
import type { ArticleView } from '../newsroom/index.ts'
import type { Visit } from './visit.ts'
import { storyAddress } from './addresses.ts'
import { filedUnder } from './article-filing.ts'
import { articleText } from './article-text.ts'
import { becauseOfSignals } from './asked-of-robots.ts'
import { captionLedger } from './caption-ledger.ts'
import { doubtsAbout } from './doubts-about.ts'
import { layout } from './layout.ts'
import type { Markup } from './markup.ts'
import { objectionLink } from './objection-link.ts'
import { openHead } from './open-article.ts'
import { outletLink } from './outlet-link.ts'
import { originLine } from './origin-sentence.ts'
import { responsibilityLine } from './responsibility-line.ts'
import { rightsSentence } from './rights-sentence.ts'
import { outsideLink } from './safe-link.ts'
import { sayings } from './sayings.ts'
import { hedgeLine, kicker } from './story-card.ts'
import { differencesAddress } from './story-changes.ts'
import { inLanguage } from './text-direction.ts'
import { moment } from './time-words.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** An article: its text with the statements marked and explained, and everything a reader may ask of it. */
export function articlePage(visit: Visit, view: ArticleView): string {
  const { words } = visit
  const head = {
    title: view.title,
    description: `${view.outlet.name}${words.marks.colon}${countsWords(view.counts, words)}.`,
    kind: 'article',
    more: openHead(visit, view),
  }
  const body = html`<article dir="${view.direction}">
      ${told(visit)} ${header(view, words)} ${summary(view, words)}
      ${view.shown === 'headline' ? '' : html`${key(view, words)}${articleText(visit, view)}`}
      ${beyond(visit, view)} ${invitation(visit, view)} ${rightsLine(visit, view)}
    </article>
    <div class="after">
      ${captionLedger(view, words)} ${filedUnder(visit, view)} ${copiesOf(view, words)}
      ${responsibilityLine(visit, view.responsibility, view.signals)}
    </div>`
  return layout(visit, head, body)
}

/** Who hands in an article that is here is sent to it with `?already=1`, who marked something of it with another word. */
function told({ path, words }: Visit): Markup {
  const asked = new URLSearchParams(path.split('?')[1])
  const sentences = {
    already: words.article.already,
    marked: words.objections.told,
    contested: words.topics.contest.told,
  }
  const sentence = Object.entries(sentences).find(([name]) => asked.get(name) === '1')
  return sentence === undefined ? html`` : html`<p class="told" role="status">${sentence[1]}</p>`
}

function header(view: ArticleView, words: Catalogue): Markup {
  const { outlet, title, language, direction, byline, published, modified, id, revisions } = view
  const countries = view.sections.map(section => section.country)
  return html`<header class="page-head">
${kicker(countries, words)}
<h1${inLanguage(language, direction)}>${title}</h1>
<p class="byline">${outletLink(outlet)}${
    byline.length === 0 ? '' : html` · <bdi>${words.article.by(words.listed(byline))}</bdi>`
  } · ${published === null ? words.article.noDate : moment(published, words)}${
    modified === null || modified.getTime() === published?.getTime()
      ? ''
      : html` · ${words.article.modified} ${moment(modified, words)}`
  }${revisions > 1 ? html` · <a href="/articles/${id}/revisions">${words.article.revisions(revisions)}</a>` : ''}</p>
</header>`
}

function summary(view: ArticleView, words: Catalogue): Markup {
  return html`<aside class="summary" aria-label="${words.article.notes}">
    <p class="counts">${countsWords(view.counts, words)}</p>
    ${doubts(view, words)}
    ${view.responsibility.provenance === 'supplied' ? html`<p class="flag supplied">${words.article.supplied}</p>` : ''}
    ${copyLine(view, words)} ${storyLine(view, words)}
  </aside>`
}

/** "5 statements, 4 sources, 1 unnamed": the answer to "who says so" in one line. */
function countsWords({ statements, sources, unnamed }: ArticleView['counts'], words: Catalogue): string {
  const parts = [words.counted(statements, 'statement'), words.counted(sources, 'source')]
  return [...parts, ...(unnamed > 0 ? [words.origins.someUnnamed(unnamed)] : [])].join(words.marks.comma)
}

/** How many of the statements are not certain, and where no more than quotations are marked, that. */
function doubts({ counts: { statements, unsure }, onlyQuotations }: ArticleView, words: Catalogue): Markup {
  if (onlyQuotations) return html`<p class="doubts">${words.article.onlyQuotations}</p>`
  return unsure === 0 ? html`` : html`<p class="doubts">${words.article.unsureOf(unsure, statements)}</p>`
}

function copyLine({ id, copyOf }: ArticleView, words: Catalogue): Markup {
  if (copyOf === null) return html``
  return html`<p class="flag copy">
    <strong>${words.article.copyTitle}.</strong> ${words.article.copyOf(words.percent(copyOf.share))}
    <a href="/articles/${copyOf.id}"><bdi>${copyOf.title}</bdi></a
    >, ${outletLink(copyOf.outlet)}. <a href="${differencesAddress({ id })}">${words.changes.all}</a>
  </p>`
}

function storyLine({ story }: ArticleView, words: Catalogue): Markup {
  if (story === null) return html``
  return html`<div class="of-story">
    <p>
      <span class="label">${words.article.storyTitle}</span>
      <a href="${storyAddress(story)}" ${inLanguage(story.language)}>${story.headline}</a>
    </p>
    ${hedgeLine(story, words)}${originLine(story, words)}
  </div>`
}

function key({ statements }: ArticleView, words: Catalogue): Markup {
  if (statements.length === 0) return html``
  const { keyTitle, keyFirm, keyUnnamed, keyOpen, keyHedge, keyUnsure } = words.article
  return html`<p class="key">
    <span class="label">${keyTitle}</span> <mark class="firm">${keyFirm}</mark>
    <mark class="unnamed">${keyUnnamed}</mark> <mark class="open">${keyOpen}</mark>
    <em class="hedge">${keyHedge}</em>
    ${statements.every(({ sure }) => sure) ? '' : html`<mark class="firm unsure">${keyUnsure} <b>?</b></mark>`}
  </p>`
}

/** What is said behind the end of an excerpt; a quotation of the statements, each with its source. */
function beyond(visit: Visit, view: ArticleView): Markup {
  const { words } = visit
  if (view.beyond.length === 0) return html``
  const more = (statement: ArticleView['beyond'][number]) => [
    ...doubtsAbout(statement, words),
    ...objectionLink(visit, { article: view.id, place: statement.place, what: firstWords(statement) }),
  ]
  return html`<section class="beyond" aria-labelledby="beyond">
    <h2 id="beyond">${words.article.beyondTitle}</h2>
    ${sayings(view.beyond, words, more)}
  </section>`
}

/** Enough of a statement to tell it from its neighbours where a link is read out alone. */
function firstWords({ content, cue }: ArticleView['beyond'][number]): string {
  const all = (content === '' ? cue : content).split(/\s+/)
  return `“${all.slice(0, 6).join(' ')}${all.length > 6 ? ' …' : ''}”`
}

/** Marking a statement as wrong needs an account. */
function invitation({ account, path, words }: Visit, { counts }: ArticleView): Markup {
  if (account !== null || counts.statements === 0) return html``
  return html`<p class="note-line">
    ${words.objections.invite}
    <a href="/sign-in?back=${encodeURIComponent(path)}">${words.objections.inviteLink}</a>
  </p>`
}

function rightsLine(visit: Visit, { shown, outlet, responsibility, signals, unsure }: ArticleView): Markup {
  const { words } = visit
  const { headlineOnly, excerpt, readAt } = words.article
  const shownWords =
    shown === 'full'
      ? rightsSentence(visit, responsibility.rights)
      : `${shown === 'excerpt' ? excerpt : headlineOnly}${becauseOfSignals(signals, words)}.`
  const link = responsibility.address === null ? '' : outsideLink(responsibility.address, readAt(outlet.name))
  return html`<p class="rights ${shown}">${shownWords} ${unsure ? words.article.unsure : ''} ${link}</p>`
}

function copiesOf({ copies }: ArticleView, words: Catalogue): Markup {
  if (copies.length === 0) return html``
  return html`<section aria-labelledby="copies">
    <h2 id="copies">${words.article.copiesTitle}</h2>
    <ul class="tally">
      ${copies.map(
        ({ id, outlet, share }) =>
          html`<li>
            <a href="/articles/${id}"><bdi>${outlet.name}</bdi></a> <span>${words.percent(share)}</span>
          </li>`,
      )}
    </ul>
  </section>`
}
