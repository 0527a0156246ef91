import type { Span, Statement } from '../news/index.ts'

export type MarkRole = 'source' | 'cue' | 'content' | 'hedge' | 'reason'

/** One reason why a segment is marked: `statement` is an index into the statements given. */
export type Mark = { readonly statement: number; readonly role: MarkRole }

/** A stretch of the text over which the same marks hold, outermost first; no marks: plain text. */
export type Segment = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly marks: readonly Mark[]
}

type Edge = { readonly start: number; readonly end: number; readonly mark: Mark }

// A text made to nest ("she said he said she said …") would otherwise give every segment thousands of marks.
const deepest = 8

/**
 * Cuts a text where a statement's words begin or end, so that overlapping and nested statements can be shown.
 * The segments' texts, joined, are the text; every start and end of a span inside the text is a cut.
 *
 * @param text what is shown; spans are UTF-16 code units into it, and what reaches past its end is left out
 * @param statements in the order in which the page numbers them
 * @param cuts further places where a segment must end, such as the ends of paragraphs
 * @returns in order, none empty; no more than eight marks per segment, the innermost
 */
export function markStatements(
  text: string,
  statements: readonly Statement[],
  cuts: readonly number[] = [],
): Segment[] {
  const edges = statements.flatMap((statement, at) => edgesOf(statement, at, text.length))
  edges.sort((one, other) => one.start - other.start || other.end - one.end)
  const inside = cuts.filter(cut => cut > 0 && cut < text.length)
  const places = [0, text.length, ...inside, ...edges.flatMap(edge => [edge.start, edge.end])]
  return sweep(
    text,
    [...new Set(places)].sort((one, other) => one - other),
    edges,
  )
}

function sweep(text: string, places: readonly number[], edges: readonly Edge[]): Segment[] {
  const segments: Segment[] = []
  let open: Edge[] = []
  let next = 0
  places.forEach((start, at) => {
    const end = places[at + 1]
    if (end === undefined) return
    for (let edge = edges[next]; edge?.start === start; edge = edges[++next]) open.push(edge)
    const { innermost, expired } = innermostOf(open, start)
    if (expired > mostExpired) open = open.filter(edge => edge.end > start)
    segments.push({ start, end, text: text.slice(start, end), marks: innermost.map(edge => edge.mark) })
  })
  return segments
}

// Edges that have ended stay in the list until so many are in the way: clearing them one by one took 2.8 s for ten
// thousand nested statements.
const mostExpired = 32

function innermostOf(open: readonly Edge[], place: number): { innermost: Edge[]; expired: number } {
  const innermost: Edge[] = []
  let expired = 0
  for (let at = open.length - 1; at >= 0 && innermost.length < deepest; at--) {
    const edge = open[at]
    if (edge !== undefined && edge.end > place) innermost.unshift(edge)
    else expired++
  }
  return { innermost, expired }
}

function edgesOf(statement: Statement, at: number, length: number): Edge[] {
  const edges = (spans: readonly Span[], role: MarkRole) =>
    spans
      .map(([start, end]) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
      .filter(({ start, end }) => start < end)
      .map(span => ({ ...span, mark: { statement: at, role } }))
  return [
    ...edges(statement.content, 'content'),
    ...edges(statement.source, 'source'),
    ...edges(statement.cue, 'cue'),
    ...edges(statement.reason ?? [], 'reason'),
    ...edges(statement.hedge, 'hedge'),
  ]
}

/** Where a statement's words begin and end in the text; null where it has none. */
export function reachOf(statement: Statement): Span | null {
  const spans = [
    ...statement.source,
    ...statement.cue,
    ...statement.content,
    ...statement.hedge,
    ...(statement.reason ?? []),
  ]
  if (spans.length === 0) return null
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
}
