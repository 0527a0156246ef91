import { attribute, isText, tidy } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import type { FoundFigure } from './read-figure.ts'
import type { Run } from './run.ts'
import { readFigure } from './read-figure.ts'
import { asideReason } from './node-traits.ts'
import { readTable } from './read-table.ts'
import { trustedAsides } from './trusted-asides.ts'
import type { Aside } from './trusted-asides.ts'
import { weightOf } from './measure-text.ts'

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
    'rt rp head link meta title dialog nav footer amp-ad amp-embed amp-social-share amp-sidebar amp-consent'
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
  readonly asides: Map<PageNode, Aside>
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
    asides: new Map(),
    parts: [],
    linkWeight: 0,
    boldWeight: 0,
    time: null,
  }
  const context = { block: body, list: null, quote: null, cell: false, aside: null, link: false, bold: false }
  walkBlock(body, context, reading)
  return { runs: trustedAsides(reading.runs, reading.extents, reading.asides), extents: reading.extents }
}

function walkBlock(node: PageNode, context: Context, reading: Reading): void {
  endRun(context, reading)
  const first = reading.runs.length
  const inside = contextWithin(node, context, reading)
  walkChildren(node, inside, reading)
  endRun(inside, reading)
  reading.extents.set(node, [first, reading.runs.length])
}

function contextWithin(node: PageNode, context: Context, reading: Reading): Context {
  const { tag } = node
  return {
    block: node,
    list: context.list ?? (tag === 'ul' || tag === 'ol' || tag === 'dl' ? node : null),
    quote: context.quote ?? (tag === 'blockquote' ? node : null),
    cell: context.cell || tag === 'td' || tag === 'th',
    aside: asideWithin(node, context.aside, reading),
    link: context.link,
    bold: context.bold,
  }
}

/** The element itself where it stands beside the article, else what is around it. */
function asideWithin(node: PageNode, outer: PageNode | null, reading: Reading): PageNode | null {
  const reason = asideReason(node)
  if (reason === null) return outer
  reading.asides.set(node, { reason, outer })
  return node
}

function walkChildren(node: PageNode, context: Context, reading: Reading): void {
  let breaks = 0
  let before: PageNode | null = null
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
      before = null
    } else {
      walkElement(child, before, context, reading)
      before = child
    }
    breaks = 0
  }
}

function walkElement(node: PageNode, before: PageNode | null, context: Context, reading: Reading): void {
  const { tag } = node
  if (dropped.has(tag)) return
  const figure = readFigure(node, before)
  if (figure) return addFigure(node, figure, context, reading)
  const table = tag === 'table' ? readTable(node) : null
  if (table !== null) return addTable(node, table, context, reading)
  if (tag === 'time') reading.time ??= attribute(node, 'datetime')
  if (blockTags.has(tag) || tag.includes('-')) return walkBlock(node, context, reading)
  walkChildren(node, inlineWithin(node, context, reading), reading)
}

/** The context of most inline elements is the one around them. */
function inlineWithin(node: PageNode, context: Context, reading: Reading): Context {
  const aside = asideWithin(node, context.aside, reading)
  const link = context.link || (node.tag === 'a' && attribute(node, 'href') !== null)
  const isBold = context.bold || bold.has(node.tag)
  if (aside === context.aside && link === context.link && isBold === context.bold) return context
  return { ...context, aside, link, bold: isBold }
}

function addText(text: string, context: Context, reading: Reading): void {
  reading.parts.push(text)
  if (context.link) reading.linkWeight += weightOf(text)
  if (context.bold) reading.boldWeight += weightOf(text)
}

function addFigure(node: PageNode, figure: FoundFigure, context: Context, reading: Reading): void {
  endRun(context, reading)
  const first = reading.runs.length
  reading.runs.push({ ...emptyRun(node, context), figure })
  reading.extents.set(node, [first, first + 1])
}

function addTable(node: PageNode, text: string, context: Context, reading: Reading): void {
  endRun(context, reading)
  const first = reading.runs.length
  reading.runs.push({
    ...emptyRun(node, contextWithin(node, context, reading)),
    text,
    weight: weightOf(text),
    table: true,
  })
  reading.extents.set(node, [first, first + 1])
}

function emptyRun(block: PageNode, { list, quote, cell, aside }: Context): Run {
  return {
    text: '',
    weight: 0,
    linkWeight: 0,
    boldWeight: 0,
    block,
    level: 0,
    list,
    quote,
    cell,
    table: false,
    aside,
    comment: false,
    figure: null,
    time: null,
  }
}

function endRun(context: Context, reading: Reading): void {
  if (reading.parts.length === 0) return
  const text = tidy(reading.parts.join(''))
  if (text !== '') {
    const { block } = context
    const { linkWeight, boldWeight, time } = reading
    const level = /^h[1-6]$/.test(block.tag) ? Number(block.tag[1]) : 0
    const weight = weightOf(text)
    reading.runs.push({ ...emptyRun(block, context), text, weight, linkWeight, boldWeight, level, time })
  }
  reading.parts.length = 0
  reading.linkWeight = 0
  reading.boldWeight = 0
  reading.time = null
}
