import { attribute, isText, tidy } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import type { FoundFigure } from './read-figure.ts'
import { readFigure } from './read-figure.ts'
import { isHidden, isNamedAside } from './node-traits.ts'
import { readTable } from './read-table.ts'
import { weightOf } from './measure-text.ts'

/**
 * A stretch of words between two block boundaries: a paragraph, a heading, a list item, the label of a button.
 * The page as a sequence of runs is what the article is chosen from.
 */
export type Run = {
  readonly text: string
  /** Letters; see `weightOf`. */
  readonly weight: number
  /** Letters inside links. */
  readonly linkWeight: number
  /** Letters in bold. */
  readonly boldWeight: number
  /** The nearest block element. */
  readonly block: PageNode
  /** 1–6 for a heading, else 0. */
  readonly level: number
  /** The outermost list, quotation or table cell around the run. */
  readonly list: PageNode | null
  readonly quote: PageNode | null
  readonly cell: boolean
  readonly table: boolean
  /** The nearest ancestor whose names say that it stands beside the article. */
  readonly aside: PageNode | null
  /** The nearest list item, `article` or small repeated box around the run; cards of other articles are such. */
  readonly figure: FoundFigure | null
  /** ISO date-time of a `time` element in the run, for the entries of a live blog. */
  readonly time: string | null
}

/** A page's runs, and for each block element which of them lie in it: `[first, end)`. */
export type PageRuns = {
  readonly runs: readonly Run[]
  readonly extents: ReadonlyMap<PageNode, readonly [number, number]>
}

const blockTags = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const dropped = new Set(
  (
    'script style noscript template svg math iframe object embed textarea select button input canvas audio map ' +
    'head link meta title dialog nav footer amp-ad amp-embed amp-social-share amp-sidebar amp-consent'
  ).split(' '),
)
const bold = new Set(['b', 'strong'])

type Context = {
  readonly block: PageNode
  readonly list: PageNode | null
  readonly quote: PageNode | null
  readonly cell: boolean
  readonly aside: PageNode | null
  readonly link: boolean
  readonly bold: boolean
}

type Reading = {
  readonly runs: Run[]
  readonly extents: Map<PageNode, readonly [number, number]>
  readonly parts: string[]
  linkWeight: number
  boldWeight: number
  time: string | null
}

/**
 * The words of a page in document order. What is never an article's text (scripts, form controls, menus) is left
 * out; figures become runs of no weight that carry the figure.
 */
export function readRuns(body: PageNode): PageRuns {
  const reading: Reading = {
    runs: [],
    extents: new Map(),
    parts: [],
    linkWeight: 0,
    boldWeight: 0,
    time: null,
  }
  const context = { block: body, list: null, quote: null, cell: false, aside: null, link: false, bold: false }
  walkBlock(body, context, reading)
  return { runs: withoutLargeAsides(reading), extents: reading.extents }
}

// An "aside" that holds a third of the page's words is none: body classes such as "has-sidebar", a text that a script
// shows later, wrappers of the whole page.
const largestAside = 0.34

function withoutLargeAsides({ runs, extents }: Reading): Run[] {
  const sums = new Float64Array(runs.length + 1)
  runs.forEach((run, at) => (sums[at + 1] = sums[at]! + Math.max(0, run.weight - 2 * run.linkWeight)))
  const isLarge = (node: PageNode): boolean => {
    const [first, end] = extents.get(node) ?? [0, 0]
    return sums[end]! - sums[first]! > largestAside * sums.at(-1)!
  }
  return runs.map(run => (run.aside && isLarge(run.aside) ? { ...run, aside: null } : run))
}

function walkBlock(node: PageNode, context: Context, reading: Reading): void {
  endRun(context, reading)
  const first = reading.runs.length
  const inside = contextWithin(node, context)
  walkChildren(node, inside, reading)
  endRun(inside, reading)
  reading.extents.set(node, [first, reading.runs.length])
}

function contextWithin(node: PageNode, context: Context): Context {
  const { tag } = node
  return {
    block: node,
    list: context.list ?? (tag === 'ul' || tag === 'ol' || tag === 'dl' ? node : null),
    quote: context.quote ?? (tag === 'blockquote' ? node : null),
    cell: context.cell || tag === 'td' || tag === 'th',
    aside: standsAside(node) ? node : context.aside,
    link: context.link,
    bold: context.bold,
  }
}

function standsAside(node: PageNode): boolean {
  return node.tag === 'aside' || isHidden(node) || isNamedAside(node)
}

function walkChildren(node: PageNode, context: Context, reading: Reading): void {
  let breaks = 0
  for (const child of node.children) {
    if (child.tag === 'br') {
      if (++breaks === 2) endRun(context, reading)
      reading.parts.push(' ')
      continue
    }
    if (isText(child)) {
      if (child.text.trim() === '') {
        if (reading.parts.length) reading.parts.push(' ')
        continue
      }
      addText(child.text, context, reading)
    } else walkElement(child, context, reading)
    breaks = 0
  }
}

function walkElement(node: PageNode, context: Context, reading: Reading): void {
  const { tag } = node
  if (dropped.has(tag)) return
  const figure = readFigure(node)
  if (figure) return addFigure(node, figure, context, reading)
  const table = tag === 'table' ? readTable(node) : null
  if (table !== null) return addTable(node, table, context, reading)
  if (tag === 'time') reading.time ??= attribute(node, 'datetime')
  if (blockTags.has(tag) || tag.includes('-')) return walkBlock(node, context, reading)
  const aside = context.aside ?? (standsAside(node) ? node : null)
  const link = context.link || (tag === 'a' && attribute(node, 'href') !== null)
  walkChildren(node, { ...context, aside, link, bold: context.bold || bold.has(tag) }, reading)
}

function addText(text: string, context: Context, reading: Reading): void {
  reading.parts.push(text)
  if (context.link) reading.linkWeight += weightOf(text)
  if (context.bold) reading.boldWeight += weightOf(text)
}

function addFigure(node: PageNode, figure: FoundFigure, context: Context, reading: Reading): void {
  endRun(context, reading)
  const first = reading.runs.length
  const aside = node.tag !== 'figure' && standsAside(node) ? node : context.aside
  reading.runs.push({ ...emptyRun(node, { ...context, aside }), figure })
  reading.extents.set(node, [first, first + 1])
}

function addTable(node: PageNode, text: string, context: Context, reading: Reading): void {
  endRun(context, reading)
  const first = reading.runs.length
  reading.runs.push({
    ...emptyRun(node, contextWithin(node, context)),
    text,
    weight: weightOf(text),
    table: true,
  })
  reading.extents.set(node, [first, first + 1])
}

function emptyRun(block: PageNode, context: Context): Run {
  const { list, quote, cell, aside } = context
  const none = {
    text: '',
    weight: 0,
    linkWeight: 0,
    boldWeight: 0,
    level: 0,
    table: false,
    figure: null,
    time: null,
  }
  return { ...none, block, list, quote, cell, aside }
}

function endRun(context: Context, reading: Reading): void {
  if (reading.parts.length === 0) return
  const text = tidy(reading.parts.join(''))
  if (text !== '') {
    const { linkWeight, boldWeight, time } = reading
    const level = /^h[1-6]$/.test(context.block.tag) ? Number(context.block.tag[1]) : 0
    reading.runs.push({
      ...emptyRun(context.block, context),
      text,
      weight: weightOf(text),
      linkWeight,
      boldWeight,
      level,
      time,
    })
  }
  reading.parts.length = 0
  reading.linkWeight = 0
  reading.boldWeight = 0
  reading.time = null
}
