import { html } from 'hono/html'
import type { FeedLine, FeedListView, FeedState } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { desk } from './desk-words.ts'
import { feedProgress, feedState } from './feed-state.ts'
import { formField, formProblem, type Field } from './form-fields.ts'
import { dot, numeral } from './interface-words.ts'
import { formToken } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { oneLine } from './one-line.ts'
import type { FormState, Visit } from './visit.ts'

const words = desk.feeds
const states: readonly FeedState[] = ['stopped', 'failing', 'new', 'fine']
const address: Field = { name: 'url', label: words.url, type: 'url', hint: words.urlHint, required: true }
const file: Field = {
  name: 'file',
  label: words.file,
  type: 'file',
  hint: words.fileHint,
  required: true,
  accept: '.opml,.xml,text/x-opml,text/xml,application/xml',
}

/** `/feeds`: how all feeds are doing, the ways to add some, and the list with what needs an editor first. */
export function feedsPage(visit: Visit, view: FeedListView, form: FormState): string {
  const body = html`<header class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${summary(view)}</p>
    </header>
    ${visit.site.demo ? html`<p class="refusal">${desk.demo} ${desk.demoWay}</p>` : waysToAdd(visit, form)}
    ${total(view) === 0 ? '' : list(visit, view)}`
  return deskPage(visit, { title: words.title, description: words.description, isEnglish: true }, body)
}

/** "1,204 feeds are subscribed: 2 stopped, 14 failing, 1,188 in order." Each count leads to those feeds. */
function summary(view: FeedListView): Markup {
  const all = total(view)
  if (all === 0) return html`${words.none}`
  if (view.counts.fine === all) return html`${words.total(all)}, ${words.allFine}`
  const parts = states.filter(state => view.counts[state] > 0)
  const links = parts.map(
    state =>
      html`<a href="/feeds?state=${state}">${numeral(view.counts[state])} ${words.partWords[state]}</a>`,
  )
  return html`${words.total(all)}: ${joined(links, ', ')}.`
}

function total({ counts }: FeedListView): number {
  return counts.stopped + counts.failing + counts.new + counts.fine
}

function waysToAdd(visit: Visit, form: FormState): Markup {
  return html`${formProblem(form, [address.name, file.name])}
    <div class="halves">
      <section aria-labelledby="add-feed">
        <h2 id="add-feed">${words.addTitle}</h2>
        <form method="post" action="/feeds/find">
          ${formToken(visit)} ${formField(address, form)}
          <button>${words.findButton}</button>
        </form>
        <p class="way"><a href="/feeds/starter">${words.starter}</a> <span>${words.starterWhat}</span></p>
      </section>
      <section aria-labelledby="lists">
        <h2 id="lists">${words.listsTitle}</h2>
        <form method="post" action="/feeds/import" enctype="multipart/form-data">
          ${formToken(visit)} ${formField(file, form)}
          <button>${words.importButton}</button>
        </form>
        <p class="way"><a href="/feeds.opml" download>${words.export}</a></p>
      </section>
    </div>`
}

function list(visit: Visit, view: FeedListView): Markup {
  const { state, feeds } = view
  return html`<section aria-labelledby="list">
    <h2 id="list">${state === null ? words.listTitle : desk.states[state]}</h2>
    <p class="note-line">${state === null ? words.order : html`<a href="/feeds">${words.all}</a>`}</p>
    ${
      feeds.length === 0
        ? html`<p>${words.noneOf}</p>`
        : html`<ol class="feeds">
            ${feeds.map(feed => feedItem(feed, visit.now))}
          </ol>`
    }
    ${pager(view)}
  </section>`
}

function feedItem(feed: FeedLine, now: Date): Markup {
  return html`<li>
    ${feedState(feed.state)}
    <div>
      <p class="title">
        <a href="/feeds/${feed.id}"><bdi>${oneLine(feed.title)}</bdi></a>
      </p>
      <p class="address"><bdi>${oneLine(feed.address)}</bdi></p>
    </div>
    <p class="byline">${feedProgress(feed, now)}</p>
  </li>`
}

function pager({ state, page, pages }: FeedListView): Markup {
  if (pages === 1) return html``
  const address = (to: number) => `/feeds?${state === null ? '' : `state=${state}&`}page=${to}`
  const parts = [
    ...(page > 1 ? [html`<a href="${address(page - 1)}" rel="prev">${words.before}</a>`] : []),
    html`${words.page(page, pages)}`,
    ...(page < pages ? [html`<a href="${address(page + 1)}" rel="next">${words.next}</a>`] : []),
  ]
  return html`<nav class="older" aria-label="${words.pages}">${joined(parts, dot)}</nav>`
}
