import { html } from 'hono/html'
import type { OriginNode } from '../newsroom/index.ts'
import type { Markup } from './markup.ts'
import type { Carrier, OriginRow, OriginRows } from './origin-rows.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** The sizes of a drawing, in its own units. */
export type GraphSize = {
  readonly width: number
  /** Where the three columns of nodes stand. */
  readonly columns: readonly [origins: number, outlets: number, copies: number]
  readonly letters: readonly [origins: number, outlets: number, copies: number]
  /** Lines of a label. */
  readonly lines: number
}

export const wideGraph: GraphSize = { width: 800, columns: [262, 440, 640], letters: [38, 27, 23], lines: 2 }
export const narrowGraph: GraphSize = {
  width: 350,
  columns: [106, 156, 264],
  letters: [15, 13, 11],
  lines: 3,
}

type Placed = { readonly carrier: Carrier; readonly y: number; readonly copies: readonly number[] }
type Spots = ReadonlyMap<string, Placed>

const lineHeight = 14
const letterWidth = 6.2
const top = 52
const mostOrigins = 40
const mostCarriers = 40
const mostCopies = 6

/**
 * Draws origin → outlets → copies as an SVG without styles of its own; an arrow between two outlets says that one has
 * it from the other. It is hidden from screen readers: the page says the same in a list beside it.
 */
export function originGraph(rows: OriginRows, size: GraphSize, words: Catalogue): Markup {
  const rowHeight = lineHeight * size.lines + 8
  const origins = rows.origins.slice(0, mostOrigins)
  const carriers = [...rows.carriers, ...rows.without].slice(0, mostCarriers)
  const lines = carriers.reduce((sum, { copies }) => sum + linesOf(copies), 0)
  const placed = place(carriers, rowHeight, Math.max(1, origins.length / Math.max(1, lines)))
  const at: Spots = new Map(placed.map(one => [one.carrier.article.id, one]))
  const last = top + (Math.max(lines, origins.length, 1) - 1) * rowHeight
  const wanted = origins.map(row => middle(row, at))
  const spots = settle(wanted, rowHeight, last)
  const bottom = last + rowHeight / 2 + 8
  return html`<svg
    class="graph"
    viewBox="0 0 ${size.width} ${bottom}"
    width="${size.width}"
    height="${bottom}"
    aria-hidden="true"
    focusable="false"
  >
    ${headings(size, words)} ${origins.map((row, index) => edges(row, spots[index] ?? 0, at, size))}
    ${retellings(origins, at, size)} ${placed.map(one => copyEdges(one, size))}
    ${origins.map(({ node }, index) => originMark(node, spots[index] ?? 0, size))}
    ${placed.map(one => outletMark(one, size))} ${placed.map(one => copyMarks(one, size))}
  </svg>`
}

/** How many lines an outlet with its copies takes up. */
function linesOf(copies: readonly unknown[]): number {
  return Math.max(1, Math.min(copies.length, mostCopies + 1))
}

/** @param stretch how far the outlets are drawn apart, so that few of them stand evenly beside many origins */
function place(carriers: readonly Carrier[], rowHeight: number, stretch: number): Placed[] {
  let y = top - rowHeight / 2
  return carriers.map(carrier => {
    const height = linesOf(carrier.copies) * rowHeight * stretch
    const spot = y + height / 2
    y += height
    const shown = Math.min(carrier.copies.length, mostCopies + 1)
    const copies = Array.from({ length: shown }, (_, row) => spot + (row - (shown - 1) / 2) * rowHeight)
    return { carrier, y: spot, copies }
  })
}

function middle(row: OriginRow, at: Spots): number {
  const heights = targets(row, at).map(({ y }) => y)
  return heights.length === 0 ? top : heights.reduce((sum, y) => sum + y, 0) / heights.length
}

/** The outlets to which an origin's words went first: whoever has them from another outlet is reached through that one. */
function targets({ carriers, toldBy }: OriginRow, at: Spots): Placed[] {
  const ids = carriers.map(({ article }) => firstTeller(article.id, toldBy))
  return [...new Set(ids)].map(id => at.get(id)).filter(spot => spot !== undefined)
}

function firstTeller(id: string, toldBy: OriginRow['toldBy']): string {
  const passed = new Set([id])
  let first = id
  for (let teller = toldBy.get(id); teller !== undefined; teller = toldBy.get(first)) {
    first = teller.article.id
    // Two outlets that name each other: nobody can tell who was first.
    if (passed.has(first)) return id
    passed.add(first)
  }
  return first
}

/** Moves origins apart that would stand on each other, keeping their order and staying above the last line. */
function settle(wanted: readonly number[], rowHeight: number, last: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((one, other) => one.y - other.y)
  let free = top
  for (const spot of order) {
    spot.y = Math.max(spot.y, free)
    free = spot.y + rowHeight
  }
  let limit = last
  for (const spot of order.toReversed()) {
    spot.y = Math.min(spot.y, limit)
    limit = spot.y - rowHeight
  }
  const spots: number[] = []
  for (const { y, index } of order) spots[index] = y
  return spots
}

function headings({ columns, letters }: GraphSize, words: Catalogue): Markup {
  const names = [words.story.graphOrigins, words.story.graphOutlets, words.story.graphCopies]
  return html`<g class="headings"
    >${columns.map((x, column) => {
      const reach = (letters[column] ?? 0) * letterWidth + 10
      const from = column === 0 ? x - reach : x - 6
      return html`<text
          x="${column === 0 ? x + 6 : x - 6}"
          y="14"
          ${column === 0 ? html` text-anchor="end"` : ''}
          >${names[column] ?? ''}</text
        ><path d="M${round(from)} 21h${round(reach + 6)}" />`
    })}</g
  >`
}

function edges(row: OriginRow, y: number, at: Spots, { columns: [from, to] }: GraphSize): Markup {
  return html`<g class="edges ${row.node.status}">
    ${targets(row, at).map(spot => html`<path d="${curve(from + 7, y, to - 7, spot.y)}" />`)}
  </g>`
}

/** The arrows between outlets, each once however many origins came that way. */
function retellings(origins: readonly OriginRow[], at: Spots, { columns: [from, x] }: GraphSize): Markup {
  const pairs = new Map<string, [Placed, Placed]>()
  for (const { carriers, toldBy } of origins)
    for (const { article } of carriers) {
      const [teller, told] = [at.get(toldBy.get(article.id)?.article.id ?? ''), at.get(article.id)]
      if (teller && told) pairs.set(`${teller.y} ${told.y}`, [teller, told])
    }
  return html`<g class="edges retold">
    ${[...pairs.values()].map(([teller, told]) => {
      const bulge = round(x - Math.min((x - from) * 0.55, 26 + Math.abs(told.y - teller.y) * 0.2))
      const end = round(told.y)
      return html`<path
        d="M${x - 6} ${round(teller.y)}C${bulge} ${round(teller.y)} ${bulge} ${end} ${x - 8} ${end}m-6 -4l6 4l-6 4"
      />`
    })}
  </g>`
}

function copyEdges({ carrier, y, copies }: Placed, size: GraphSize): Markup {
  const to = size.columns[2] - 7
  const label = wrap(carrier.article.outlet.name, size.letters[1], size.lines)
  const longest = Math.max(...label.map(line => line.length))
  // A line may leave a label without crossing it, and at the latest short of the next column.
  const from = Math.min(size.columns[1] + 18 + longest * letterWidth, to - 16)
  return html`<g class="edges copied">
    ${copies.map(copy => html`<path d="${curve(from, y, to, copy)}" />`)}
  </g>`
}

function curve(x: number, y: number, toX: number, toY: number): string {
  const bend = round((x + toX) / 2)
  return `M${round(x)} ${round(y)}C${bend} ${round(y)} ${bend} ${round(toY)} ${round(toX)} ${round(toY)}`
}

const round = (value: number) => Math.round(value * 10) / 10

function originMark({ label: name, status }: OriginNode, y: number, size: GraphSize): Markup {
  return html`<circle
      class="origin ${status}"
      cx="${size.columns[0]}"
      cy="${round(y)}"
      r="6"
    />${label(name, 0, y, size)}`
}

function outletMark({ carrier, y }: Placed, size: GraphSize): Markup {
  const { name } = carrier.article.outlet
  return html`<circle
      class="outlet"
      cx="${size.columns[1]}"
      cy="${round(y)}"
      r="4.5"
    />${label(name, 1, y, size)}`
}

function copyMarks({ carrier, copies }: Placed, size: GraphSize): Markup {
  const x = size.columns[2]
  const unshown = carrier.copies.length - mostCopies
  return html`${copies.map((y, row) => {
    const name = row < mostCopies ? (carrier.copies[row]?.outlet.name ?? '') : `+ ${unshown}`
    return html`<circle class="copied" cx="${x}" cy="${round(y)}" r="3.5" />${label(name, 2, y, size)}`
  })}`
}

/** Origins stand to the left of their marks, so that no line crosses a name; outlets and copies to the right. */
function label(text: string, column: 0 | 1 | 2, y: number, { columns, letters, lines }: GraphSize): Markup {
  const wrapped = wrap(text, letters[column], lines)
  const first = y + 4 - ((wrapped.length - 1) * lineHeight) / 2
  const x = columns[column] + (column === 0 ? -13 : 12)
  return html`<text class="name" ${column === 0 ? html` text-anchor="end"` : ''}
    >${wrapped.map((line, row) => html`<tspan x="${x}" y="${round(first + row * lineHeight)}">${line}</tspan>`)}</text
  >`
}

/** Breaks a label at its spaces into lines of at most so many letters; what does not fit ends in "…". */
export function wrap(text: string, letters: number, mostLines: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.slice(0, 400).split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= letters || line === '') line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  const cut = lines.slice(0, mostLines).map(one => shorten(one, letters))
  if (lines.length > mostLines) cut[mostLines - 1] = shorten(`${cut[mostLines - 1] ?? ''}…`, letters)
  return cut
}

function shorten(line: string, letters: number): string {
  if (line.length <= letters) return line
  return `${[...line.slice(0, letters - 1)].join('').replace(/…$/, '')}…`
}
