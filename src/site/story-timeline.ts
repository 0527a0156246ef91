import { html } from 'hono/html'
import type { StoryArticle } from '../newsroom/index.ts'
import type { Markup } from './markup.ts'
import { wrap } from './origin-graph.ts'
import { moment } from './time-words.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** The sizes of a drawing, in its own units. */
export type TimelineSize = {
  readonly width: number
  readonly names: number
  readonly letters: number
  readonly ticks: number
}

export const wideTimeline: TimelineSize = { width: 800, names: 220, letters: 32, ticks: 5 }
export const narrowTimeline: TimelineSize = { width: 350, names: 112, letters: 16, ticks: 2 }

const rowHeight = 22
const top = 34
const side = 12
const mostRows = 30

type Row = { readonly name: string; readonly articles: readonly StoryArticle[] }

/** Who carried a story when: drawn, and in words beside it. Nothing for a single moment, which the page's head tells. */
export function storyTimeline(articles: readonly StoryArticle[], words: Catalogue): Markup {
  const { timeline } = words
  const rows = rowsOf(articles)
  const times = articles.map(({ published }) => published.getTime())
  if (Math.max(...times) === Math.min(...times)) return html``
  return html`<section class="timeline" aria-labelledby="timeline">
    <h2 id="timeline">${timeline.title}</h2>
    <figure class="drawn">
      <div class="wide-only">${drawing(rows, wideTimeline, words)}</div>
      <div class="narrow-only">${drawing(rows, narrowTimeline, words)}</div>
      <figcaption>
        ${timeline.caption}
        ${rows.length > mostRows ? timeline.more(words.counted(rows.length - mostRows, 'outlet')) : ''}
      </figcaption>
    </figure>
    <details class="in-words">
      <summary>${timeline.inWords}</summary>
      <ol class="moments">
        ${articles.toSorted(byTime).map(article => inWords(article, words))}
      </ol>
    </details>
  </section>`
}

function byTime(a: StoryArticle, b: StoryArticle): number {
  return a.published.getTime() - b.published.getTime()
}

/** One row per outlet, the first at the top. */
function rowsOf(articles: readonly StoryArticle[]): Row[] {
  const byOutlet = Map.groupBy(articles.toSorted(byTime), ({ outlet }) => outlet.slug)
  return [...byOutlet.values()].map(own => ({ name: own[0]!.outlet.name, articles: own }))
}

function inWords({ id, outlet, published, copyOf }: StoryArticle, words: Catalogue): Markup {
  return html`<li>
    ${moment(published, words)}: <a href="/articles/${id}"><bdi>${outlet.name}</bdi></a
    >${copyOf === null ? '' : html`, ${words.timeline.copyOf(copyOf.outlet)}`}
  </li>`
}

/** Without styles of its own, and hidden from screen readers: the page says the same in a list. */
function drawing(all: readonly Row[], size: TimelineSize, words: Catalogue): Markup {
  const rows = all.slice(0, mostRows)
  const times = rows.flatMap(({ articles }) => articles.map(({ published }) => published.getTime()))
  const [from, to] = [Math.min(...times), Math.max(...times)]
  const [left, right] = [size.names + side, size.width - side - 24]
  const xOf = (time: number) => round(left + ((time - from) / Math.max(to - from, 1)) * (right - left))
  const height = top + rows.length * rowHeight + 4
  return html`<svg
    class="graph"
    viewBox="0 0 ${size.width} ${height}"
    width="${size.width}"
    height="${height}"
    aria-hidden="true"
    focusable="false"
  >
    ${ticks(from, to, size.ticks).map(time => tick(time, xOf(time), height, to - from, words))}
    ${rows.map((row, at) => rowMark(row, top + (at + 0.5) * rowHeight, xOf, size))}
  </svg>`
}

function ticks(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => from + ((to - from) * at) / (count - 1))
}

const shortMs = 3 * 86_400_000

function tick(time: number, x: number, height: number, span: number, { dates }: Catalogue): Markup {
  const date = new Date(time)
  const lines = span > shortMs ? [dates.short(date)] : [dates.short(date), dates.clock(date)]
  return html`<g class="headings"
    >${lines.map((line, row) => html`<text x="${x}" y="${10 + row * 12}" text-anchor="middle">${line}</text>`)}<path
      d="M${x} ${top - 6}V${height}"
  /></g>`
}

function rowMark(
  { name, articles }: Row,
  y: number,
  xOf: (time: number) => number,
  size: TimelineSize,
): Markup {
  const [first, last] = [articles[0]!, articles.at(-1)!].map(({ published }) => xOf(published.getTime()))
  return html`<g
    ><text class="name" x="${size.names}" y="${y + 4}" text-anchor="end"
      >${wrap(name, size.letters, 1)[0] ?? ''}</text
    >
    ${first === last ? '' : html`<g class="edges copied"><path d="M${first} ${y}H${last}" /></g>`}
    ${articles.map(
      ({ published, copyOf }) =>
        html`<circle
          class="${copyOf === null ? 'outlet' : 'copied'}"
          cx="${xOf(published.getTime())}"
          cy="${y}"
          r="4.5"
        />`,
    )}</g
  >`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
