import { html } from 'hono/html'
import type { FeedLine, FeedListView, FeedState } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { feedProgress, feedState } from './feed-state.ts'
import { formField, formProblem, type Field } from './form-fields.ts'
import { dot } from './interface-words.ts'
import { formToken } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { oneLine } from './one-line.ts'
import type { FormState, Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

const states: readonly FeedState[] = ['stopped', 'failing', 'new', 'fine']

/** `/feeds`: how all feeds are doing, the ways to add some, and the list with what needs an editor first. */
export function feedsPage(visit: Visit, view: FeedListView, form: FormState): string {
  const { desk } = visit.words
  const { title, description } = desk.feeds
  const body = html`<header class="page-head">
      <h1>${title}</h1>
      <p class="lead">${summary(view, visit.words)}</p>
    </header>
    ${visit.site.demo ? html`<p class="refusal">${desk.demo}</p>` : waysToAdd(visit, form)}
    ${total(view) === 0 ? '' : list(visit, view)}`
  return deskPage(visit, { title, description }, body)
}

/** "1,204 feeds are subscribed: 2 stopped, 14 failing, 1,188 in order." Each count leads to those feeds. */
function summary(view: FeedListView, { desk: { feeds }, marks }: Catalogue): Markup {
  const all = total(view)
  if (all === 0) return html`${feeds.none}`
  if (view.counts.fine === all) return html`${feeds.allFine(all)}`
  const parts = states.filter(state => view.counts[state] > 0)
  const links = parts.map(
    state => html`<a href="/feeds?state=${state}">${feeds.part[state](view.counts[state])}</a>`,
  )
  return html`${feeds.total(all)}${marks.colon}${joined(links, marks.comma)}.`
}

function total({ counts }: FeedListView): number {
  return counts.stopped + counts.failing + counts.new + counts.fine
}

function waysToAdd(visit: Visit, form: FormState): Markup {
  const own = visit.words.desk.feeds
  const address: Field = { name: 'url', label: own.url, type: 'url', hint: own.urlHint, required: true }
  const file: Field = {
    name: 'file',
    label: own.file,
    type: 'file',
    hint: own.fileHint,
    required: true,
    accept: '.opml,.xml,text/x-opml,text/xml,application/xml',
  }
  return html`${formProblem(form, [address.name, file.name], visit.words)}
    <div class="halves">
      <section aria-labelledby="add-feed">
        <h2 id="add-feed">${own.addTitle}</h2>
        <form method="post" action="/feeds/find">
          ${formToken(visit)} ${formField(address, form, visit.words)}
          <button>${own.findButton}</button>
        </form>
        <p class="way"><a href="/feeds/starter">${own.starter}</a> <span>${own.starterWhat}</span></p>
      </section>
      <section aria-labelledby="lists">
        <h2 id="lists">${own.listsTitle}</h2>
        <form method="post" action="/feeds/import" enctype="multipart/form-data">
          ${formToken(visit)} ${formField(file, form, visit.words)}
          <button>${own.importButton}</button>
        </form>
        <p class="way"><a href="/feeds.opml" download>${own.export}</a></p>
      </section>
    </div>`
}

function list(visit: Visit, view: FeedListView): Markup {
  const { state, feeds } = view
  const { desk } = visit.words
  const own = desk.feeds
  return html`<section aria-labelledby="list">
    <h2 id="list">${state === null ? own.listTitle : desk.states[state]}</h2>
    <p class="note-line">${state === null ? own.order : html`<a href="/feeds">${own.all}</a>`}</p>
    ${
      feeds.length === 0
        ? html`<p>${own.noneOf}</p>`
        : html`<ol class="feeds">
            ${feeds.map(feed => feedItem(feed, visit))}
          </ol>`
    }
    ${pager(view, visit.words)}
  </section>`
}

function feedItem(feed: FeedLine, visit: Visit): Markup {
  return html`<li>
    ${feedState(feed.state, visit.words)}
    <div>
      <p class="title">
        <a href="/feeds/${feed.id}"><bdi>${oneLine(feed.title)}</bdi></a>
      </p>
      <p class="address"><bdi>${oneLine(feed.address)}</bdi></p>
    </div>
    <p class="byline">${feedProgress(feed, visit)}</p>
  </li>`
}

function pager({ state, page, pages }: FeedListView, { desk, numeral }: Catalogue): Markup {
  const own = desk.feeds
  if (pages === 1) return html``
  const address = (to: number) => `/feeds?${state === null ? '' : `state=${state}&`}page=${to}`
  const parts = [
    ...(page > 1 ? [html`<a href="${address(page - 1)}" rel="prev">${own.before}</a>`] : []),
    html`${own.page(numeral(page), numeral(pages))}`,
    ...(page < pages ? [html`<a href="${address(page + 1)}" rel="next">${own.next}</a>`] : []),
  ]
  return html`<nav class="older" aria-label="${own.pages}">${joined(parts, dot)}</nav>`
}
