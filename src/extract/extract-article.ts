import type { Block, ExtractedArticle, Figure, Wall } from '../news/index.ts'
import { findBody } from './find-body.ts'
import type { Body } from './find-body.ts'
import { findCorrections } from './find-corrections.ts'
import { findDates } from './find-dates.ts'
import { findFigures } from './find-figures.ts'
import { findLeadImage } from './find-lead-image.ts'
import { findMetadata } from './find-metadata.ts'
import { findNextPage } from './find-next-page.ts'
import { findDescription } from './find-outlet.ts'
import { findWall } from './find-wall.ts'
import { judgeArticle } from './judge-article.ts'
import { makeBlocks } from './make-blocks.ts'
import { lettersOf } from './measure-text.ts'
import { parsePage } from './parse-page.ts'
import { readHead } from './read-head.ts'
import type { PageHead } from './read-head.ts'
import { findEntries } from './read-live-blog.ts'
import { readRuns } from './read-runs.ts'
import type { Run } from './run.ts'

/**
 * The article of a page: its text in blocks and what the page states about it. Pure and linear in the page's size.
 *
 * A page without an article (a list, a missing page, a wall that asks for consent or a proof of being a person) comes
 * back with an empty text and confidence 0; a paywall leaves what is shown before it. Never throws.
 *
 * @param html the decoded page, see `decodePage`
 * @param url the page's address, for relative links and a date in the path
 */
export function extractArticle(html: string, url: string): ExtractedArticle {
  const head = readHead(parsePage(html), url)
  const runs = readRuns(head.body)
  const description = findDescription(head.meta, head.article)?.text ?? ''
  const body = findBody(runs, { title: head.title, description, stated: head.stated }, head.words)
  const blocks = blocksOf(body, runs.runs, head)
  const text = textOfBlocks(blocks)
  const wall = findWall({ ...head, runs: runs.runs, atEnd: runsAtEnd(runs.runs, body), text }, head.words)
  const title = head.title === null ? null : lettersOf(head.title)
  const titled = title !== null && runs.runs.some(run => run.level > 0 && lettersOf(run.text) === title)
  const confidence = judgeArticle({ ...head, titled, text, body }, head.words)
  const shown = confidence > 0 && wall !== 'bot' && wall !== 'consent'
  return {
    ...describe(head, runs.runs, body),
    ...(shown ? { text, blocks, figures: findFigures(runs.runs, body.runs, head) } : nothing),
    wall,
    confidence: confidenceBehind(wall, confidence),
  }
}

const nothing: { text: string; blocks: Block[]; figures: Figure[] } = { text: '', blocks: [], figures: [] }

/** What is shown before a paywall is at best the beginning of the article. */
function confidenceBehind(wall: Wall | null, confidence: number): number {
  if (wall === null) return confidence
  return wall === 'paywall' ? Math.min(confidence, 0.3) : 0
}

function blocksOf(body: Body, runs: readonly Run[], head: PageHead): Block[] {
  if (body.from === 'data') return body.paragraphs.map(text => ({ type: 'paragraph', text }))
  const { above, below } = findCorrections(runs, body.runs, head.words)
  return makeBlocks([...above, ...body.runs, ...below], findEntries(runs, body.runs, head.things), head.words)
}

/** The runs at the end of the text and right behind it, where a paywall says what it asks for. */
function runsAtEnd(runs: readonly Run[], body: Body): Run[] {
  const last = body.runs.at(-1)
  return last ? [...body.runs.slice(-2), ...runs.slice(runs.indexOf(last) + 1).slice(0, fewBehind)] : []
}

const fewBehind = 4

function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(block => block.text).join('\n\n')
}

type Described = Omit<ExtractedArticle, 'text' | 'blocks' | 'figures' | 'wall' | 'confidence'>

function describe(head: PageHead, runs: readonly Run[], body: Body): Described {
  const first = body.runs[0] ? runs.indexOf(body.runs[0]) : 0
  const last = body.runs.length > 0 ? runs.lastIndexOf(body.runs.at(-1)!) : first
  const metadata = findMetadata(head, {
    before: runs.slice(Math.max(0, first - linesAbove), first + 1),
    after: runs.slice(Math.max(first + 1, last), last + linesBelow),
  })
  const { published, modified } = findDates(head, body.runs)
  return {
    ...metadata,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    evidence: {
      ...metadata.evidence,
      ...(published && { published: published.from }),
      ...(modified && { modified: modified.from }),
    },
    nextPage: findNextPage(head.page, head.url),
    image: findLeadImage(head, runs, body.runs[0]?.block ?? null),
  }
}

// Between the title and the text stand the byline, the date, a share bar and the lead picture.
const linesAbove = 12
const linesBelow = 10
