import { wordsOf, type Span, type Statement, type When } from '../news/index.ts'
import { isSureStatement } from '../publish/index.ts'
import { placeOf, type Fault } from '../redress/index.ts'
import { objection, revision } from '../store/index.ts'
import type { OutletName } from './show-front.ts'
import { statementWords } from './show-story.ts'
import type { StoryStatement } from './stories/story-statement.ts'
import type { World } from './world.ts'

type Placed = {
  /** Tells a statement from the others of its text. */
  readonly place: string
  /** What editors agreed is wrong with it. */
  readonly wrong: Fault | null
  /** Whether it is shown as certain; of those that are, 95 in 100 are read rightly. */
  readonly sure: boolean
}
export type PlacedStatement = Statement & Placed

/** A statement that reaches behind the end of what is shown, in its own words. */
export type StatementBeyond = StoryStatement &
  Placed & {
    readonly when: When | null
    readonly confidence: number
    /** The stretches of the text that it quotes, as much of them as is shown. */
    readonly quotes: readonly string[]
  }

/** The statements of an article's revision, in the order of the text. */
export async function listPlaced(
  { db }: World,
  { id, articleId, textHash }: revision.Revision,
): Promise<PlacedStatement[]> {
  const statements = (await revision.listStatements(db, [id])).get(id)!
  const wrong = await objection.listWrong(db, articleId, textHash)
  return statements.map(statement => {
    const place = placeOf(statement)
    const fault = wrong.get(place) ?? null
    return {
      ...statement,
      place,
      wrong: fault,
      sure: fault === null && isSureStatement(statement.confidence),
    }
  })
}

/** Parts the statements of a text into those before `end` and those that reach behind it. */
export function partAt(
  placed: readonly PlacedStatement[],
  end: number,
  { text, article, outlet, language }: Within,
): { readonly statements: PlacedStatement[]; readonly beyond: StatementBeyond[] } {
  const isInside = (statement: Statement) => spansOf(statement).every(([, last]) => last <= end)
  const beyond = placed
    .filter(statement => !isInside(statement))
    .map(statement => ({ statement, words: statementWords(statement, text, article, outlet, language) }))
    .map(({ statement, words }) => ({
      ...words,
      quotes: quotesOf(statement, text, words.content),
      place: statement.place,
      wrong: statement.wrong,
      sure: statement.sure,
      when: statement.when ?? null,
      confidence: statement.confidence,
    }))
  return { statements: placed.filter(isInside), beyond }
}

/** The pieces of the content as they stand in the text; no more of them than `shown` shows. */
function quotesOf({ content }: Statement, text: string, shown: string): string[] {
  // A long content is shown cut, and its pieces are shown with " … " between them.
  let room = shown.replace(/ …$/, '').length
  return content.flatMap(([start, end]) => {
    const quote = text.slice(start, Math.min(end, start + room))
    room = Math.max(0, room - quote.length - ' … '.length)
    return quote === '' ? [] : [quote]
  })
}

type Within = {
  readonly text: string
  readonly article: string
  readonly outlet: OutletName
  readonly language: string | null
}

function spansOf({ source, cue, content, hedge, reason = [] }: Statement): Span[] {
  return [...source, ...cue, ...content, ...hedge, ...reason]
}

/** How many statements the whole text has, of how many sources, how many of these unnamed; how many are not certain. */
export type StatementCounts = {
  readonly statements: number
  readonly sources: number
  readonly unnamed: number
  readonly unsure: number
}

export function countStatements(placed: readonly PlacedStatement[], text: string): StatementCounts {
  // What an editor found to be none is not counted as one.
  const statements = placed.filter(({ wrong }) => wrong !== 'not-a-statement')
  const sources = statements.filter(statement => statement.source.length > 0)
  const names = (some: readonly Statement[]) =>
    new Set(some.map(({ source }) => wordsOf(text, source).toLowerCase())).size
  return {
    statements: statements.length,
    sources: names(sources),
    unnamed: names(sources.filter(({ status }) => status === 'unnamed')),
    unsure: statements.filter(({ sure }) => !sure).length,
  }
}
