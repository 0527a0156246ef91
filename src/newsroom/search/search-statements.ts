import { wordsOf, type Statement } from '../../news/index.ts'
import { isSureStatement } from '../../publish/index.ts'
import { placeOf } from '../../redress/index.ts'
import { foldWords, type SearchPlan } from '../../search/index.ts'
import { objection, revision, search, type Db } from '../../store/index.ts'
import { articleOf, statementWords } from '../show-story.ts'
import type { StoryStatement } from '../stories/story-statement.ts'
import { collectHits, type Collected } from './collect-hits.ts'

/** A statement that was found. */
export type FoundStatement = StoryStatement & {
  readonly published: Date
  /** Which of its article's statements it is. */
  readonly ordinal: number
  /** Whether it is shown as certain. */
  readonly sure: boolean
}

const pageSize = 30
const batches = [20, 20, 20]

/**
 * The statements that say the words that are looked for, or that the sources asked for are cited with, of the newest
 * articles first. Articles that have the words elsewhere only are passed over.
 */
export async function findStatements(
  db: Db,
  plan: SearchPlan,
  asked: search.Asked,
  behind: search.Place,
): Promise<Collected<FoundStatement>> {
  return collectHits(db, asked, behind, { size: pageSize, batches }, async places => {
    const hits = (await listHits(db, places)).filter(hit => !plan.oneOrigin || hit.oneOrigin)
    const said = (await Promise.all(hits.map(hit => statementsOf(db, plan, hit)))).flat()
    const holding = await whichSay(db, asked, said)
    return places.map(place => ({
      place,
      found: holding.filter(({ hit }) => hit.id === place.id).map(foundOf),
    }))
  })
}

type Said = {
  readonly hit: search.Hit
  readonly statement: Statement
  readonly ordinal: number
  readonly text: string
  readonly content: string
}

function listHits(db: Db, places: readonly search.Place[]): Promise<search.Hit[]> {
  return search.listHits(
    db,
    places.map(({ id }) => id),
  )
}

async function statementsOf(db: Db, plan: SearchPlan, hit: search.Hit): Promise<Said[]> {
  const current = (await revision.findRevision(db, hit.revisionId))!
  const statements = (await revision.listStatements(db, [current.id])).get(current.id)!
  // What an editor found to be read wrongly is nobody's word.
  const wrong = await objection.listWrong(db, hit.id, current.textHash)
  return statements
    .map((statement, ordinal) => ({ statement, ordinal }))
    .filter(({ statement }) => !wrong.has(placeOf(statement)) && isCited(plan, statement, current.text))
    .filter(({ statement }) => !plan.unnamed || statement.status === 'unnamed')
    .map(({ statement, ordinal }) => ({
      hit,
      statement,
      ordinal,
      text: current.text,
      content: foldWords(wordsOf(current.text, statement.content)),
    }))
}

/** Whether each of the sources asked for stands somewhere on the way of a statement. */
function isCited({ sources }: SearchPlan, { source, path }: Statement, text: string): boolean {
  const named = [wordsOf(text, source), ...path].map(one => ` ${foldWords(one)} `)
  return sources.every(wanted => named.some(one => one.includes(` ${wanted} `)))
}

async function whichSay(db: Db, { words }: search.Asked, said: readonly Said[]): Promise<Said[]> {
  if (words === null || said.length === 0) return [...said]
  const texts = said.map(({ content, hit }) => ({ text: content, language: hit.language }))
  const holds = await search.textsWith(db, texts, words)
  return said.filter((_, at) => holds[at])
}

function foundOf({ hit, statement, ordinal, text }: Said): FoundStatement {
  const { outlet } = articleOf(hit)
  return {
    ...statementWords(statement, text, hit.id, outlet, hit.language),
    published: hit.published,
    ordinal,
    sure: isSureStatement(statement.confidence),
  }
}
