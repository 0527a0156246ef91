import { lettersOf } from './measure-text.ts'
import { isHidden } from './node-traits.ts'
import { isText, shortTextOf, tidy } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { readDates } from './read-date.ts'
import type { NumericOrder, WrittenDate } from './read-date.ts'
import type { Run } from './run.ts'

/** A line of a page that holds a date. */
export type DateLine = {
  readonly text: string
  readonly dates: readonly WrittenDate[]
  /** The short line right before it, which may be its label ("Date:"), or ''. */
  readonly label: string
  readonly node: PageNode
  /** Its place in the order of the page's lines. */
  readonly at: number
}

/** An element that is marked up as a date: `time`, microdata, RDFa, a microformat. */
export type DateMark = { readonly node: PageNode; readonly at: number }

/** Where dates stand on a page. Places are numbers of lines, -1 where the page has no such place. */
export type DateLines = {
  readonly lines: readonly DateLine[]
  readonly marks: readonly DateMark[]
  readonly headline: number
  readonly bodyStart: number
  readonly bodyEnd: number
  /** What holds the headline or the text. */
  readonly spine: ReadonlySet<PageNode>
  /** What holds a line with the title's words. */
  readonly titled: ReadonlySet<PageNode>
}

/** By what headline and text are known on the page: the title's words and the runs of the text. */
export type Landmarks = {
  readonly title: string | null
  readonly text: readonly Pick<Run, 'text' | 'block'>[]
}

type Walk = {
  readonly order: NumericOrder
  /** The title's letters, see `lettersOf`, and how long it is as written. */
  readonly title: string
  readonly titleLength: number
  /** How the paragraphs of the text begin. */
  readonly beginnings: ReadonlySet<string>
  readonly firstBlock: PageNode | null
  readonly lastBlock: PageNode | null
  readonly lines: DateLine[]
  readonly marks: DateMark[]
  readonly headlines: Headline[]
  readonly bodyNodes: PageNode[]
  readonly parts: string[]
  /** The number of lines so far. */
  at: number
  label: string
  inBody: boolean
  blockStart: number
  blockEnd: number
  bodyStart: number
  bodyEnd: number
}

type Headline = { readonly at: number; readonly node: PageNode; readonly rank: number }

const most = { lines: 400, marks: 200, headlines: 50 }
/** So many characters of a line are read: a date that is the article's stands at the beginning. */
const readLength = 300
/** So many characters tell a paragraph of the text from the page's other lines. */
const beginningLength = 30

/** The lines of a page that hold dates, and where its headline and text stand among its lines. One walk over the tree. */
export function gatherDateLines(body: PageNode, { title, text }: Landmarks, order: NumericOrder): DateLines {
  const long = text.filter(run => run.text.length >= beginningLength)
  const walk: Walk = {
    order,
    title: lettersOf(title ?? ''),
    titleLength: title?.length ?? 0,
    beginnings: new Set(long.map(run => run.text.slice(0, beginningLength))),
    firstBlock: long[0]?.block ?? null,
    lastBlock: long.at(-1)?.block ?? null,
    lines: [],
    marks: [],
    headlines: [],
    bodyNodes: [],
    parts: [],
    at: 0,
    label: '',
    inBody: false,
    blockStart: -1,
    blockEnd: -1,
    bodyStart: -1,
    bodyEnd: -1,
  }
  enter(body, body, walk)
  endLine(body, walk)
  return placesOf(walk)
}

const skipped = new Set(
  'script style noscript template svg math iframe object embed textarea select button audio video canvas head nav'.split(
    ' ',
  ),
)
const breaking = new Set(
  (
    'address article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

function enter(node: PageNode, block: PageNode, walk: Walk): void {
  for (const child of node.children) {
    if (isText(child)) walk.parts.push(child.text)
    else if (!skipped.has(child.tag)) enterElement(child, block, walk)
  }
}

function enterElement(node: PageNode, block: PageNode, walk: Walk): void {
  const parting = breaking.has(node.tag) || node.tag.includes('-')
  if (parting) endLine(block, walk)
  if (node === walk.firstBlock) [walk.inBody, walk.blockStart] = [true, walk.at]
  const marked = isMark(node, parting)
  if (marked) {
    if (walk.marks.length < most.marks) walk.marks.push({ node, at: walk.at })
    walk.parts.push(' ')
  }
  if (parting || !isHiddenWord(node)) enter(node, parting ? node : block, walk)
  if (marked) walk.parts.push(' ')
  if (parting) endLine(node, walk)
  if (node === walk.lastBlock) [walk.inBody, walk.blockEnd] = [false, walk.at]
}

/** A hidden word or two. What holds more is shown later, by a script. */
function isHiddenWord(node: PageNode): boolean {
  return isHidden(node) && shortTextOf(node, readLength) !== null
}

function isMark(node: PageNode, parting: boolean): boolean {
  if (node.tag === 'time') return true
  for (const { name, value } of node.attributes) {
    if (name === 'itemprop' || name === 'property') {
      if (/date(?:published|created|modified)|dc:(?:date|created)/i.test(value)) return true
    } else if (name === 'class' && !parting && value.includes('ed') && microformat.test(value)) return true
  }
  return false
}

const microformat = /(?:^|\s)(?:published|updated)(?:$|\s)/

function endLine(node: PageNode, walk: Walk): void {
  if (walk.parts.length === 0) return
  const raw = walk.parts.length === 1 ? walk.parts[0]! : walk.parts.join('')
  walk.parts.length = 0
  if (/\S/.test(raw)) addLine(raw, node, walk)
}

const digits = /\d|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/

function addLine(raw: string, node: PageNode, walk: Walk): void {
  // Twice as much as is read, since white space is still to be made single.
  const near = raw.length > 2 * readLength ? raw.slice(0, 2 * readLength) : raw
  const at = walk.at++
  const label = walk.label
  const dated = digits.test(near)
  walk.label = dated ? '' : near
  if (!dated && !mayBeLandmark(near, node, walk)) return
  const text = tidy(near).slice(0, readLength)
  noteLandmark(text, node, at, walk)
  if (!dated || walk.lines.length >= most.lines) return
  const dates = readDates(text, walk.order)
  if (dates.length > 0) walk.lines.push({ text, dates, label: labelOf(label), node, at })
}

function labelOf(raw: string): string {
  const text = raw.length < 4 * longestLabel ? tidy(raw) : ''
  return text.length < longestLabel ? text : ''
}

const longestLabel = 40

/** Most lines are neither, and their white space need not be made single to see it. */
function mayBeLandmark(raw: string, { tag }: PageNode, { inBody, titleLength }: Walk): boolean {
  return inBody || /^h[1-3]$/.test(tag) || Math.abs(raw.trim().length - titleLength) < titleSlack
}

function noteLandmark(text: string, node: PageNode, at: number, walk: Walk): void {
  if (walk.inBody && text.length >= beginningLength && walk.beginnings.has(text.slice(0, beginningLength))) {
    if (walk.bodyStart < 0) walk.bodyStart = at
    walk.bodyEnd = at
    walk.bodyNodes.push(node)
  }
  const rank = headlineRank(text, node, walk)
  if (rank > 0 && walk.headlines.length < most.headlines) walk.headlines.push({ at, node, rank })
}

// Quotation marks and the like make the same words differ by a few characters.
const titleSlack = 20

/** 3 for a heading with the title's words, 2 for another line with them, 1 for another heading of the first level. */
function headlineRank(text: string, node: PageNode, { title, titleLength }: Walk): number {
  const isTitle =
    title !== '' && Math.abs(text.length - titleLength) < titleSlack && lettersOf(text) === title
  if (isTitle) return /^h[1-3]$/.test(node.tag) ? 3 : 2
  return node.tag === 'h1' ? 1 : 0
}

function placesOf(walk: Walk): DateLines {
  const bodyStart = walk.bodyStart < 0 ? walk.blockStart : walk.bodyStart
  const bodyEnd = walk.bodyEnd < 0 ? walk.blockEnd : walk.bodyEnd
  const headline = headlineBefore(bodyStart, walk.headlines)
  const { lines, marks, headlines, firstBlock, bodyNodes } = walk
  return {
    lines,
    marks,
    headline: headline?.at ?? -1,
    bodyStart,
    bodyEnd,
    spine: upwardsFrom([headline?.node ?? null, firstBlock, ...bodyNodes]),
    titled: upwardsFrom(headlines.filter(one => one.rank > 1).map(one => one.node)),
  }
}

/** These nodes and all that hold them. */
function upwardsFrom(nodes: readonly (PageNode | null)[]): Set<PageNode> {
  const found = new Set<PageNode>()
  for (const from of nodes)
    for (let node = from; node && !found.has(node); node = node.parent) found.add(node)
  return found
}

/** The heading of the highest rank, of equal ones the last before the text. */
function headlineBefore(bodyStart: number, headlines: readonly Headline[]): Headline | null {
  let best: Headline | null = null
  for (const one of headlines) {
    if (bodyStart >= 0 && one.at > bodyStart) break
    if (!best || one.rank >= best.rank) best = one
  }
  return best
}
