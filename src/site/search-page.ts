import { html } from 'hono/html'
import type { FoundStatement, SearchOrder, SearchView } from '../newsroom/index.ts'
import { articleItem } from './story-articles.ts'
import { doubtsAbout } from './doubts-about.ts'
import { layout } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { oneLine } from './one-line.ts'
import { sayings } from './sayings.ts'
import { searchAddress } from './search-address.ts'
import { hedgeLine } from './story-card.ts'
import { moment } from './time-words.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

type Words = Catalogue['search']
type SearchNote = SearchView['remarks'][number]

/** `/search`: the form, what was found or why nothing was looked for, and the search as a feed. */
export function searchPage(visit: Visit, view: SearchView): string {
  const words = visit.words.search
  const isAsked = view.query.trim() !== ''
  const body = html`<header class="page-head"><h1>${words.title}</h1></header>
    ${searchForm(view, visit.words)} ${isAsked ? outcome(visit, view) : ''} ${help(words, isAsked)}`
  const title = isAsked ? words.titleOf(oneLine(view.query)) : words.title
  const more = isFeedable(view) ? feedLinks(view, words) : html``
  return layout(visit, { title, description: words.description, kind: 'search', more }, body)
}

function isFeedable({ query, problems }: SearchView): boolean {
  return problems.length === 0 && query.trim() !== ''
}

function feedLinks(view: SearchView, words: Words): Markup {
  const { query } = view
  const title = oneLine(words.titleOf(query))
  return html`<link
      rel="alternate"
      type="application/atom+xml"
      title="${title}"
      href="${feedAddress(view, '.atom')}"
    />
    <link
      rel="alternate"
      type="application/feed+json"
      title="${title}"
      href="${feedAddress(view, '.json')}"
    />`
}

function feedAddress({ query, order }: SearchView, form: '.atom' | '.json'): string {
  return searchAddress({ query, order: order === 'best' ? 'newest' : order, form })
}

function searchForm({ query, order, problems }: SearchView, catalogue: Catalogue): Markup {
  const words = catalogue.search
  const problem = problems.map(one => noteSentence(one, catalogue)).join(' ')
  const described = problem === '' ? '' : html` aria-describedby="q-problem" aria-invalid="true"`
  return html`<form class="search" role="search" method="get" action="/search">
    <div class="field">
      <label for="q">${words.label}</label>
      ${problem === '' ? '' : html`<p class="wrong" id="q-problem" role="alert">${problem}</p>`}
      <input type="search" id="q" name="q" dir="auto" value="${query}" ${described} />
    </div>
    <fieldset class="choices">
      <legend>${words.ordersTitle}</legend>
      ${(['newest', 'best', 'statements'] as const).map(one => orderChoice(one, order, words))}
    </fieldset>
    <button>${words.button}</button>
  </form>`
}

function orderChoice(order: SearchOrder, chosen: SearchOrder, words: Words): Markup {
  return html`<label class="box">
    <input type="radio" name="show" value="${order}" ${order === chosen ? html` checked` : ''} />
    <span>${words.orders[order]}</span>
  </label>`
}

function outcome(visit: Visit, view: SearchView): Markup {
  const words = visit.words.search
  if (view.problems.length > 0) return html``
  return html`<section class="found" aria-labelledby="found">
    ${view.remarks.map(remark => html`<p class="told">${noteSentence(remark, visit.words)}</p>`)}
    <h2 id="found">${countLine(visit, view)}</h2>
    ${suggestions(view, visit.words)} ${view.articles.length === 0 ? '' : articleList(view, visit.words)}
    ${view.statements.length === 0 ? '' : sayings(view.statements, visit.words, one => whenAndDoubts(one, visit.words))}
    ${older(view, words)}
    <p class="note-line">
      ${words.feed} <a href="${feedAddress(view, '.atom')}">${words.atom}</a>,
      <a href="${feedAddress(view, '.json')}">${words.json}</a>
    </p>
  </section>`
}

function noteSentence({ code, values, sentence }: SearchNote, { searchNotes }: Catalogue): string {
  const [first = '', second = ''] = values
  return searchNotes === null ? sentence : searchNotes[code](first, second)
}

function countLine(
  { path, words: { search: words } }: Visit,
  { articles, statements, order, older: next }: SearchView,
): string {
  const noun = order === 'statements' ? 'statement' : 'article'
  const count = articles.length + statements.length
  if (count === 0) return next === null ? words.none : words.noneHere
  const isFirst = !new URLSearchParams(path.split('?')[1]).has('before')
  return isFirst ? words.found(count, next === null, noun) : words.further[noun]
}

function suggestions({ suggestions: some, order }: SearchView, { search, marks }: Catalogue): Markup {
  if (some.length === 0) return html``
  const links = some.map(query => html`<a href="${searchAddress({ query, order })}"><bdi>${query}</bdi></a>`)
  return html`<p class="suggested">${search.suggested} ${joined(links, marks.comma)}${marks.question}</p>`
}

function articleList({ articles }: SearchView, words: Catalogue): Markup {
  return html`<ol class="articles">
    ${articles.map(article => articleItem(article, words, hedgeLine(article, words)))}
  </ol>`
}

function whenAndDoubts({ published, sure }: FoundStatement, words: Catalogue): Markup[] {
  return [moment(published, words), ...doubtsAbout({ sure, wrong: null }, words)]
}

function older({ query, order, older: before }: SearchView, words: Words): Markup {
  if (before === null) return html``
  return html`<p class="older">
    <a href="${searchAddress({ query, order, before })}" rel="next"
      >${order === 'best' ? words.more : words.older}</a
    >
  </p>`
}

function help(words: Words, isFolded: boolean): Markup {
  return html`<details class="search-help" ${isFolded ? '' : html` open`}>
    <summary>${words.helpTitle}</summary>
    <dl>
      ${words.help.map(
        ({ query, meaning }) =>
          html`<dt><code>${query}</code></dt>
            <dd>${meaning}</dd>`,
      )}
    </dl>
  </details>`
}
