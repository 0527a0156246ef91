import { html } from 'hono/html'
import type { OriginNode } from '../newsroom/index.ts'
import { words } from './interface-words.ts'
import type { Markup } from './markup.ts'
import type { Carrier, OriginRow, OriginRows } from './origin-rows.ts'

/** The sizes of a drawing, in its own units. */
export type GraphSize = {
  readonly width: number
  /** Where the three columns of nodes stand. */
  readonly columns: readonly [origins: number, outlets: number, copies: number]
  readonly letters: readonly [origins: number, outlets: number, copies: number]
  /** Lines of a label. */
  readonly lines: number
}

export const wideGraph: GraphSize = { width: 760, columns: [14, 330, 590], letters: [40, 30, 24], lines: 2 }
export const narrowGraph: GraphSize = { width: 350, columns: [9, 146, 262], letters: [15, 13, 11], lines: 3 }

type Placed = { readonly carrier: Carrier; readonly y: number; readonly copies: readonly number[] }

const lineHeight = 14
const letterWidth = 6.4
const mostCarriers = 40
const mostCopies = 6

/**
 * Draws origin → outlets → copies as an SVG without styles of its own. It is hidden from screen readers: the page
 * says the same in a list beside it.
 */
export function originGraph(rows: OriginRows, size: GraphSize): Markup {
  const rowHeight = lineHeight * size.lines + 10
  const placed = place([...rows.carriers, ...rows.without].slice(0, mostCarriers), rowHeight)
  const at = new Map(placed.map(one => [one.carrier.article.id, one]))
  const spots = settle(
    rows.origins.map(row => middle(row, at)),
    rowHeight,
  )
  const bottom =
    Math.max(0, ...spots, ...placed.flatMap(({ y, copies }) => [y, ...copies])) + rowHeight / 2 + 8
  const turn = Math.max(0, ...rows.origins.map(({ node }) => endOfLabel(node.label, 0, size)))
  const [, outlets] = size.columns
  return html`<svg
    class="graph"
    viewBox="0 0 ${size.width} ${bottom}"
    width="${size.width}"
    height="${bottom}"
    aria-hidden="true"
    focusable="false"
  >
    ${headings(size)} ${rows.origins.map((row, index) => edges(row, spots[index] ?? 0, turn, at, size))}
    ${placed.map(one => copyEdges(one, size))}
    ${rows.origins.map(({ node }, index) => originMark(node, spots[index] ?? 0, size))}
    ${placed.map(
      ({ carrier, y }) =>
        html`<circle
            class="outlet"
            cx="${outlets}"
            cy="${y}"
            r="4.5"
          />${label(carrier.article.outlet.name, 1, y, size)}`,
    )}
    ${placed.map(one => copyMarks(one, size))}
  </svg>`
}

const top = 44

function place(carriers: readonly Carrier[], rowHeight: number): Placed[] {
  let y = top
  return carriers.map(carrier => {
    const shown = Math.min(carrier.copies.length, mostCopies + 1)
    const copies = Array.from({ length: shown }, (_, row) => y + row * rowHeight)
    const spot = y + (Math.max(0, shown - 1) * rowHeight) / 2
    y += Math.max(1, shown) * rowHeight
    return { carrier, y: spot, copies }
  })
}

function middle({ carriers }: OriginRow, at: ReadonlyMap<string, Placed>): number {
  const heights = carriers.map(({ article }) => at.get(article.id)?.y).filter(y => y !== undefined)
  return heights.length === 0 ? top : heights.reduce((sum, y) => sum + y, 0) / heights.length
}

/** Moves origins apart that would stand on each other, keeping their order from top to bottom. */
function settle(wanted: readonly number[], rowHeight: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((one, other) => one.y - other.y)
  const spots = [...wanted]
  let free = top
  for (const { y, index } of order) {
    spots[index] = Math.max(y, free)
    free = (spots[index] ?? 0) + rowHeight
  }
  return spots
}

function headings({ columns, letters }: GraphSize): Markup {
  const names = [words.story.graphOrigins, words.story.graphOutlets, words.story.graphCopies]
  return html`<g class="headings"
    >${columns.map(
      (x, column) =>
        html`<text x="${x - 6}" y="14">${names[column] ?? ''}</text
          ><path d="M${x - 6} 21h${(letters[column] ?? 0) * letterWidth + 14}" />`,
    )}</g
  >`
}

/** Lines leave an origin straight until they are past every label, and only then turn to their outlets. */
function edges(
  row: OriginRow,
  y: number,
  turn: number,
  at: ReadonlyMap<string, Placed>,
  size: GraphSize,
): Markup {
  const from = endOfLabel(row.node.label, 0, size)
  const until = size.columns[1] - 8
  const lines = row.carriers.map(({ article }) => at.get(article.id)).filter(to => to !== undefined)
  return html`<g class="edges ${row.node.status}">
    ${lines.map(to => html`<path d="M${round(from)} ${round(y)}L${curve(turn, y, until, to.y).slice(1)}" />`)}
  </g>`
}

function copyEdges({ carrier, y, copies }: Placed, size: GraphSize): Markup {
  const from = endOfLabel(carrier.article.outlet.name, 1, size)
  const until = size.columns[2] - 8
  return html`<g class="edges copied">
    ${copies.map(to => html`<path d="${curve(from, y, until, to)}" />`)}
  </g>`
}

/** Where a line may leave a label without crossing it, and at the latest short of the next column. */
function endOfLabel(text: string, column: 0 | 1, { columns, letters, lines }: GraphSize): number {
  const longest = Math.max(...wrap(text, letters[column], lines).map(line => line.length))
  return Math.min(columns[column] + 20 + longest * letterWidth, columns[(column + 1) as 1 | 2] - 24)
}

function curve(x: number, y: number, toX: number, toY: number): string {
  const bend = (x + toX) / 2
  return `M${round(x)} ${round(y)}C${round(bend)} ${round(y)} ${round(bend)} ${round(toY)} ${round(toX)} ${round(toY)}`
}

const round = (value: number) => Math.round(value * 10) / 10

function originMark(node: OriginNode, y: number, size: GraphSize): Markup {
  return html`<circle
      class="origin ${node.status}"
      cx="${size.columns[0]}"
      cy="${y}"
      r="6"
    />${label(node.label, 0, y, size)}`
}

function copyMarks({ carrier, copies }: Placed, size: GraphSize): Markup {
  const x = size.columns[2]
  const unshown = carrier.copies.length - mostCopies
  return html`${copies.map((y, row) => {
    const name = row < mostCopies ? (carrier.copies[row]?.outlet.name ?? '') : `+ ${unshown}`
    return html`<circle class="copied" cx="${x}" cy="${y}" r="3.5" />${label(name, 2, y, size)}`
  })}`
}

function label(text: string, column: 0 | 1 | 2, y: number, { columns, letters, lines }: GraphSize): Markup {
  const wrapped = wrap(text, letters[column], lines)
  const first = y + 4 - ((wrapped.length - 1) * lineHeight) / 2
  return html`<text class="name"
    >${wrapped.map(
      (line, row) =>
        html`<tspan x="${columns[column] + 12}" y="${round(first + row * lineHeight)}">${line}</tspan>`,
    )}</text
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
