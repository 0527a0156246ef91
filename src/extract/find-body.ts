import { chooseContainer } from './choose-container.ts'
import { chooseRuns } from './choose-runs.ts'
import { findLead } from './find-lead.ts'
import { hasSentence, lettersOf, weightOf } from './measure-text.ts'
import type { PageWords } from './page-words.ts'
import type { PageRuns } from './read-runs.ts'
import type { Run } from './run.ts'
import { kindOf, scoreOf } from './score-runs.ts'
import type { RunKind } from './score-runs.ts'

/** What the body was found in: the page's paragraphs, its short lines, or the structured data alone. */
export type Body = {
  readonly runs: readonly Run[]
  readonly from: 'paragraphs' | 'lines' | 'data' | 'nothing'
  /** The paragraphs of the structured data, where `from` is `data`. */
  readonly paragraphs: readonly string[]
  /** Headings that are links, between the first and the last run: the cards of a list of articles. */
  readonly cards: number
}

/** What the page states about its article: the title, a summary or '', its text or ''. */
export type Stated = { readonly title: string | null; readonly description: string; readonly stated: string }

const little = 250

/**
 * The article's text. The main pass looks for paragraphs; where it finds little, a second pass takes short lines for
 * text too; where structured data holds a text that neither shows, it is used to find the place, or else itself.
 *
 * @param stated `articleBody` of the structured data, paragraphs parted by line breaks, or ''
 */
export function findBody(page: PageRuns, said: Stated, words: PageWords): Body {
  const { title, stated } = said
  const kinds = page.runs.map(run => kindOf(run, words))
  const main = choose(page, kinds, said, words)
  const text = weigh(main)
  const letters = weightOf(stated) >= little ? lettersOf(stated) : ''
  if (letters !== '' && coverage(main, letters) < 0.5) {
    const located = choose(
      page,
      kinds.map((kind, at) => kindInData(page.runs[at]!, kind, letters)),
      said,
      words,
    )
    if (coverage(located, letters) > 0.6)
      return { runs: located, from: 'paragraphs', paragraphs: [], cards: 0 }
    if (letters.length > 1.5 * text)
      return { runs: main, from: 'data', paragraphs: splitStated(stated), cards: 0 }
  }
  if (text < little) {
    const start = 1 + titleIndex(page.runs, title)
    const lines = choose(
      page,
      kinds.map((kind, at) => kindOfLine(page.runs[at]!, kind, at >= start)),
      said,
      words,
    )
    if (weigh(lines) > 1.3 * text)
      return { runs: lines, from: 'lines', paragraphs: [], cards: countCards(page.runs, lines) }
  }
  return {
    runs: main,
    from: main.length > 0 ? 'paragraphs' : 'nothing',
    paragraphs: [],
    cards: countCards(page.runs, main),
  }
}

function choose(page: PageRuns, kinds: readonly RunKind[], said: Stated, words: PageWords): Run[] {
  const scores = page.runs.map((run, at) => scoreOf(run, kinds[at]!))
  const titleAt = titleIndex(page.runs, said.title)
  const container = chooseContainer(page, scores, titleAt)
  if (!container) return []
  const chosen = chooseRuns(page.runs, kinds, container, said.title, words)
  const first = chosen[0] ? page.runs.indexOf(chosen[0]) : container.first
  return [...findLead(page.runs, kinds, titleAt, first, said.title, said.description), ...chosen]
}

function weigh(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.weight, 0)
}

function countCards(runs: readonly Run[], chosen: readonly Run[]): number {
  if (!chosen[0]) return 0
  const between = runs.slice(runs.indexOf(chosen[0]), runs.indexOf(chosen.at(-1)!) + 1)
  return between.filter(run => run.level > 1 && run.linkWeight > 0.8 * run.weight).length
}

/** The share of the stated letters that these runs show. */
function coverage(runs: readonly Run[], stated: string): number {
  const shown = runs.reduce((sum, run) => sum + (isStated(run, stated) ? lettersOf(run.text).length : 0), 0)
  return shown / stated.length
}

/** Whether a run's beginning stands in the stated text. */
function isStated(run: Run, stated: string): boolean {
  const letters = lettersOf(run.text.slice(0, 160)).slice(0, 60)
  return letters.length > 12 && stated.includes(letters)
}

function kindInData(run: Run, kind: RunKind, stated: string): RunKind {
  if (isStated(run, stated)) return run.level > 0 ? kind : 'good'
  return kind === 'good' ? 'short' : kind
}

/** In a page of short lines, a line after the title with a few words is text. */
function kindOfLine(run: Run, kind: RunKind, after: boolean): RunKind {
  if (kind !== 'short' || !after || run.aside) return kind
  return run.weight >= 20 && (hasSentence(run.text) || run.block.tag === 'p') ? 'good' : kind
}

/** Which run is the page's title, or -1. */
function titleIndex(runs: readonly Run[], title: string | null): number {
  const letters = lettersOf(title ?? '')
  return letters === ''
    ? -1
    : runs.findIndex(run => run.level > 0 && run.level < 3 && lettersOf(run.text) === letters)
}

function splitStated(stated: string): string[] {
  return stated
    .split(/\n+/)
    .map(part => part.trim())
    .filter(Boolean)
}
