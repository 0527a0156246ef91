import { html } from 'hono/html'
import type { Span } from '../news/index.ts'
import type { ArticleView, PlacedStatement } from '../newsroom/index.ts'
import { markStatements, reachOf, type Segment } from './mark-statements.ts'
import type { Markup } from './markup.ts'
import { certainty } from './statement-words.ts'
import { placeInText, placeOfNote, statementNote } from './statement-note.ts'
import { inLanguage } from './text-direction.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** A line of the text that stands by itself: a paragraph, an entry of a list, a row of a table. */
type Line = {
  readonly start: number
  readonly end: number
  readonly segments: Segment[]
  /** The statements that begin in it, in the order of their numbers. */
  readonly begun: readonly Numbered[]
}
type Numbered = {
  readonly statement: PlacedStatement
  readonly number: number
  /** Where the number stands: after the statement's words, or at the end of the line in which they begin. */
  readonly place: number
}
type ShownBlock = { readonly block: ArticleView['blocks'][number]; readonly lines: readonly Line[] }

/**
 * The text with its statements marked, and after every block the notes of the statements that begin in it. The
 * style sheet sets the notes beside the text where there is room.
 */
export function articleText(visit: Visit, view: ArticleView): Markup {
  const shown = cutIntoLines(view)
  const numbered = shown.flatMap(({ lines }) => lines.flatMap(line => line.begun))
  fillWithSegments(shown, view.text, numbered)
  return html`<div class="text">
    ${shown.map(one => html`${blockMarkup(one, view, numbered, visit.words)}${notes(visit, one, view)}`)}
  </div>`
}

/** The blocks with their lines, and the statements numbered in the order in which a reader meets their numbers. */
function cutIntoLines({ blocks, statements }: ArticleView): ShownBlock[] {
  const waiting = statements
    .map(statement => ({ statement, reach: reachOf(statement) }))
    .flatMap(({ statement, reach }) =>
      reach === null ? [] : [{ statement, begins: reach[0], ends: reach[1] }],
    )
    .sort((one, other) => one.begins - other.begins)
  let next = 0
  let number = 0
  const begunIn = (end: number): Numbered[] => {
    const first = next
    while ((waiting[next]?.begins ?? Infinity) < end) next++
    return waiting
      .slice(first, next)
      .map(({ statement, ends }) => ({ statement, place: Math.min(ends, end) }))
      .sort((one, other) => one.place - other.place)
      .map(one => ({ ...one, number: ++number }))
  }
  return blocks.map(block => ({
    block,
    lines: linesOf(block).map(([start, end]) => ({ start, end, segments: [], begun: begunIn(end) })),
  }))
}

function fillWithSegments(shown: readonly ShownBlock[], text: string, numbered: readonly Numbered[]) {
  const lines = shown.flatMap(one => one.lines)
  const cuts = lines.flatMap(line => [line.start, line.end])
  const statements = numbered.map(one => one.statement)
  let at = 0
  for (const segment of markStatements(text, statements, cuts)) {
    while (lines[at] !== undefined && (lines[at]?.end ?? 0) <= segment.start) at++
    const line = lines[at]
    if (line !== undefined && segment.start >= line.start) line.segments.push(segment)
  }
}

function linesOf(block: ArticleView['blocks'][number]): Span[] {
  const parts = block.type === 'list' || block.type === 'table' ? block.text.split('\n') : [block.text]
  let next = block.start
  return parts.map(part => {
    const start = next
    next += part.length + 1
    return [start, start + part.length]
  })
}

function blockMarkup(
  { block, lines }: ShownBlock,
  view: ArticleView,
  numbered: readonly Numbered[],
  words: Catalogue,
): Markup {
  const where = inLanguage(view.language, view.direction)
  const content = lines.map(line => lineMarkup(line, numbered, words))
  switch (block.type) {
    case 'heading':
      return html`<h2${where}>${content}</h2>`
    case 'list':
      return html`<ul${where}>${content.map(line => html`<li>${line}</li>`)}</ul>`
    case 'table':
      return html`<div class="rows" ${where}>${content.map(line => html`<p>${line}</p>`)}</div>`
    case 'quote':
      return html`<blockquote${where}>${content}</blockquote>`
    default:
      return html`<p class="${block.type}" ${where}>${content}</p>`
  }
}

function lineMarkup({ segments, begun }: Line, numbered: readonly Numbered[], words: Catalogue): Markup[] {
  let next = 0
  const numbersUntil = (place: number): Markup[] => {
    const first = next
    while ((begun[next]?.place ?? Infinity) <= place) next++
    return begun.slice(first, next).map(one => numberLink(one, words))
  }
  return segments.map(segment => html`${segmentMarkup(segment, numbered)}${numbersUntil(segment.end)}`)
}

function numberLink({ number, statement: { sure } }: Numbered, words: Catalogue): Markup {
  return html`<a
    class="ref${sure ? '' : ' unsure'}"
    id="${placeInText(number)}"
    href="#${placeOfNote(number)}"
    aria-label="${words.note.goTo(number, sure)}"
    >${number}${sure ? '' : '?'}</a
  >`
}

function segmentMarkup({ text, marks }: Segment, numbered: readonly Numbered[]): Markup {
  const of = (...roles: readonly string[]) => marks.filter(mark => roles.includes(mark.role))
  const hedged = of('hedge').length > 0 ? html`<em class="hedge">${text}</em>` : html`${text}`
  const attributed =
    of('source', 'cue').length > 0
      ? html`<span class="${of('source').length > 0 ? 'source' : 'cue'}">${hedged}</span>`
      : hedged
  const contents = of('content')
  const innermost = numbered[contents.at(-1)?.statement ?? -1]
  if (innermost === undefined) return attributed
  const { kind, status, sure } = innermost.statement
  const nested = new Set(contents.map(mark => mark.statement)).size > 1 ? ' nested' : ''
  return html`<mark class="${certainty(kind, status)}${nested}${sure ? '' : ' unsure'}">${attributed}</mark>`
}

function notes(visit: Visit, { lines }: ShownBlock, view: ArticleView): Markup {
  const begun = lines.flatMap(line => line.begun)
  if (begun.length === 0) return html``
  return html`<ol class="notes" aria-label="${visit.words.article.notes}">
    ${begun.map(({ statement, number }) => statementNote(visit, statement, number, view))}
  </ol>`
}
