import { html } from 'hono/html'
import type { ArticleView } from '../newsroom/index.ts'
import type { Visit } from './visit.ts'
import { storyAddress } from './addresses.ts'
import { articleText } from './article-text.ts'
import { becauseOfSignals } from './asked-of-robots.ts'
import { captionLedger } from './caption-ledger.ts'
import { countryAddress, countryName } from './country-name.ts'
import { doubtsAbout } from './doubts-about.ts'
import { counted, listed, percent, words } from './interface-words.ts'
import { layout } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { objectionLink } from './objection-link.ts'
import { objections } from './objection-words.ts'
import { openHead } from './open-article.ts'
import { outletLink } from './outlet-link.ts'
import { originLine } from './origin-sentence.ts'
import { responsibilityLine } from './responsibility-line.ts'
import { rightsSentence } from './rights-sentence.ts'
import { outsideLink } from './safe-link.ts'
import { sayings } from './sayings.ts'
import { hedgeLine, kicker } from './story-card.ts'
import { inLanguage } from './text-direction.ts'
import { moment } from './time-words.ts'

/** An article: its text with the statements marked and explained, and everything a reader may ask of it. */
export function articlePage(visit: Visit, view: ArticleView): string {
  const head = {
    title: view.title,
    description: `${view.outlet.name}: ${countsWords(view.counts)}.`,
    kind: 'article',
    more: openHead(visit, view),
  }
  const body = html`<article dir="${view.direction}">
      ${told(visit)} ${header(view)} ${summary(view)}
      ${view.shown === 'headline' ? '' : html`${key(view)}${articleText(visit, view)}`} ${beyond(visit, view)}
      ${invitation(visit, view)} ${rightsLine(visit, view)}
    </article>
    <div class="after">
      ${captionLedger(view)} ${filedUnder(view)} ${copiesOf(view)}
      ${responsibilityLine(visit, view.responsibility, view.signals)}
    </div>`
  return layout(visit, head, body)
}

/** Who hands in an article that is here is sent to it with `?already=1`, who marked a statement with `?marked=1`. */
function told({ path }: Visit): Markup {
  const asked = new URLSearchParams(path.split('?')[1])
  const sentence =
    asked.get('already') === '1'
      ? words.article.already
      : asked.get('marked') === '1'
        ? objections.told
        : null
  return sentence === null ? html`` : html`<p class="told" role="status">${sentence}</p>`
}

function header(view: ArticleView): Markup {
  const { outlet, title, language, direction, byline, published, modified, id, revisions } = view
  const countries = view.sections.map(section => section.country)
  return html`<header class="page-head">
${kicker(countries)}
<h1${inLanguage(language, direction)}>${title}</h1>
<p class="byline">${outletLink(outlet)}${
    byline.length === 0 ? '' : html` · <bdi>${words.article.by(listed(byline))}</bdi>`
  } · ${published === null ? words.article.noDate : moment(published)}${
    modified === null || modified.getTime() === published?.getTime()
      ? ''
      : html` · ${words.article.modified} ${moment(modified)}`
  }${revisions > 1 ? html` · <a href="/articles/${id}/revisions">${words.article.revisions(revisions)}</a>` : ''}</p>
</header>`
}

function summary(view: ArticleView): Markup {
  return html`<aside class="summary" aria-label="${words.article.notes}">
    <p class="counts">${countsWords(view.counts)}</p>
    ${doubts(view)}
    ${view.responsibility.provenance === 'supplied' ? html`<p class="flag supplied">${words.article.supplied}</p>` : ''}
    ${copyLine(view)} ${storyLine(view)}
  </aside>`
}

/** "5 statements, 4 sources, 1 unnamed": the answer to "who says so" in one line. */
function countsWords({ statements, sources, unnamed }: ArticleView['counts']): string {
  const parts = [counted(statements, 'statement'), counted(sources, 'source')]
  return [...parts, ...(unnamed > 0 ? [`${unnamed} unnamed`] : [])].join(', ')
}

/** How many of the statements are not certain, and where no more than quotations are marked, that. */
function doubts({ counts: { statements, unsure }, onlyQuotations }: ArticleView): Markup {
  if (onlyQuotations) return html`<p class="doubts">${words.article.onlyQuotations}</p>`
  return unsure === 0 ? html`` : html`<p class="doubts">${words.article.unsureOf(unsure, statements)}</p>`
}

function copyLine({ copyOf }: ArticleView): Markup {
  if (copyOf === null) return html``
  return html`<p class="flag copy">
    <strong>${words.article.copyTitle}.</strong> ${words.article.copyOf(percent(copyOf.share))}
    <a href="/articles/${copyOf.id}"><bdi>${copyOf.title}</bdi></a
    >, ${outletLink(copyOf.outlet)}.
  </p>`
}

function storyLine({ story }: ArticleView): Markup {
  if (story === null) return html``
  return html`<div class="of-story">
    <p>
      <span class="label">${words.article.storyTitle}</span>
      <a href="${storyAddress(story)}" ${inLanguage(story.language)}>${story.headline}</a>
    </p>
    ${hedgeLine(story)}${originLine(story)}
  </div>`
}

function key({ statements }: ArticleView): Markup {
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
  if (view.beyond.length === 0) return html``
  const more = (statement: ArticleView['beyond'][number]) => [
    ...doubtsAbout(statement),
    ...objectionLink(visit, { article: view.id, place: statement.place, what: firstWords(statement) }),
  ]
  return html`<section class="beyond" aria-labelledby="beyond">
    <h2 id="beyond">${words.article.beyondTitle}</h2>
    ${sayings(view.beyond, more)}
  </section>`
}

/** Enough of a statement to tell it from its neighbours where a link is read out alone. */
function firstWords({ content, cue }: ArticleView['beyond'][number]): string {
  const all = (content === '' ? cue : content).split(/\s+/)
  return `“${all.slice(0, 6).join(' ')}${all.length > 6 ? ' …' : ''}”`
}

/** Marking a statement as wrong needs an account. */
function invitation({ account, path }: Visit, { counts }: ArticleView): Markup {
  if (account !== null || counts.statements === 0) return html``
  return html`<p class="note-line">
    ${objections.invite} <a href="/sign-in?back=${encodeURIComponent(path)}">${objections.inviteLink}</a>
  </p>`
}

function rightsLine(visit: Visit, { shown, outlet, responsibility, signals, unsure }: ArticleView): Markup {
  const { headlineOnly, excerpt, readAt } = words.article
  const shownWords =
    shown === 'full'
      ? rightsSentence(visit, responsibility.rights)
      : `${shown === 'excerpt' ? excerpt : headlineOnly}${becauseOfSignals(signals)}.`
  const link = responsibility.address === null ? '' : outsideLink(responsibility.address, readAt(outlet.name))
  return html`<p class="rights ${shown}">${shownWords} ${unsure ? words.article.unsure : ''} ${link}</p>`
}

function filedUnder({ sections, language, direction }: ArticleView): Markup {
  if (sections.length === 0) return html``
  return html`<section aria-labelledby="sections">
    <h2 id="sections">${words.article.sectionsTitle}</h2>
    <ul class="filed">
      ${sections.map(section => {
        const quotes = [...new Set(section.words)].map(
          word => html`<q${inLanguage(language, direction)}>${word}</q>`,
        )
        return html`<li${section.primary ? html` class="primary"` : ''}><a href="${countryAddress(section.country)}">${countryName(section.country)}</a> ${
          quotes.length === 0 ? '' : html`<span>${words.article.sectionsFor} ${joined(quotes, ', ')}</span>`
        }</li>`
      })}
    </ul>
  </section>`
}

function copiesOf({ copies }: ArticleView): Markup {
  if (copies.length === 0) return html``
  return html`<section aria-labelledby="copies">
    <h2 id="copies">${words.article.copiesTitle}</h2>
    <ul class="tally">
      ${copies.map(
        ({ id, outlet, share }) =>
          html`<li>
            <a href="/articles/${id}"><bdi>${outlet.name}</bdi></a> <span>${percent(share)}</span>
          </li>`,
      )}
    </ul>
  </section>`
}
