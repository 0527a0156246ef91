import { Refusal } from '../../news/index.ts'
import { readQuery, searchNote, type SearchNote, type SearchPlan } from '../../search/index.ts'
import { isKey, type Db } from '../../store/index.ts'
import { cursorWords, readCursor } from '../list-cursor.ts'
import type { World } from '../world.ts'
import { ask, inTime } from './ask.ts'
import { findBest, findNewest, lastKey, type FoundArticle, type RankedPlace } from './search-articles.ts'
import { findStatements, type FoundStatement } from './search-statements.ts'
import { suggest } from './suggest.ts'

/** What is found: the newest articles, those that say most of the words, or who said the words. */
export type SearchOrder = 'newest' | 'best' | 'statements'

export type SearchView = {
  readonly query: string
  readonly order: SearchOrder
  /** Why nothing could be looked for; else nothing. */
  readonly problems: readonly SearchNote[]
  /** What of the query was left out. */
  readonly remarks: readonly SearchNote[]
  readonly articles: readonly FoundArticle[]
  readonly statements: readonly FoundStatement[]
  /** Queries that may have been meant, where nothing was found. */
  readonly suggestions: readonly string[]
  /** Where the next page begins, as a piece of an address; null where there is none. */
  readonly older: string | null
}

export type Search = {
  readonly query: string
  readonly order: SearchOrder
  /** The `older` of the page before; null: the first page. */
  readonly before: string | null
}

/**
 * Looks for what a person typed. Every query is answered: with what was found, or with why nothing could be
 * looked for.
 *
 * @throws Refusal `not-found` for a page that no list has
 */
export async function searchNews(world: World, { query, order, before }: Search): Promise<SearchView> {
  const read = readQuery(query)
  const blank: SearchView = {
    ...{
      query,
      order,
      problems: [],
      remarks: [],
      articles: [],
      statements: [],
      suggestions: [],
      older: null,
    },
  }
  if (read.kind === 'blank') return blank
  if (read.kind === 'problem') return { ...blank, problems: read.notes }
  const { plan, remarks } = read
  // Whether words are the best hit can be told only where there are words.
  const asked: Search = {
    query,
    order: order === 'best' && plan.words.length === 0 ? 'newest' : order,
    before,
  }
  try {
    const found = await inTime(world.db, db => look(db, plan, asked, world.now()))
    return { ...blank, ...found, remarks: [...remarks, ...(found.remarks ?? [])] }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'timeout')
      return { ...blank, problems: [searchNote('too-slow')] }
    throw error
  }
}

async function look(
  db: Db,
  plan: SearchPlan,
  { query, order, before }: Search,
  now: Date,
): Promise<Partial<SearchView>> {
  const asking = await ask(db, plan)
  if (asking.kind === 'problem') return { problems: [asking.note] }
  const found = await find(db, plan, asking.asked, { order, before, now })
  const isEmpty = before === null && found.older === null && ![...found.articles, ...found.statements].length
  return { ...found, order, suggestions: isEmpty ? await suggest(db, query, plan) : [] }
}

type Page = Pick<SearchView, 'articles' | 'statements' | 'older'>
type Where = { readonly order: SearchOrder; readonly before: string | null; readonly now: Date }

async function find(
  db: Db,
  plan: SearchPlan,
  asked: Parameters<typeof findNewest>[2],
  { order, before, now }: Where,
): Promise<Page> {
  if (order === 'best') {
    const { found, next } = await findBest(db, plan, asked, readRanked(before, now))
    return { articles: found, statements: [], older: next && rankedWords(next) }
  }
  const behind = readCursor(before) ?? { at: earliest(newestOf(now), asked.to), id: lastKey }
  if (order === 'statements') {
    const { found, next } = await findStatements(db, plan, asked, behind)
    return { articles: [], statements: found, older: next && cursorWords(next) }
  }
  const { found, next } = await findNewest(db, plan, asked, behind)
  return { articles: found, statements: [], older: next && cursorWords(next) }
}

/** An outlet's clock may be a day ahead (save-article.ts). */
function newestOf(now: Date): Date {
  return new Date(now.getTime() + 86_400_000)
}

function earliest(one: Date, other: Date | null): Date {
  return other !== null && other < one ? other : one
}

function rankedWords({ at, last }: RankedPlace): string {
  return [at.getTime(), ...(last === null ? [] : [last.score, last.id])].join('_')
}

/** @throws Refusal `not-found` for anything that is no place */
function readRanked(words: string | null, now: Date): RankedPlace {
  if (words === null) return { at: newestOf(now), last: null }
  const [ms = '', score = '', id = '', ...more] = words.split('_')
  if (more.length > 0 || !/^\d{1,15}$/.test(ms) || !isScore(score) || !isKey(id))
    throw new Refusal('not-found/list-page', 'This page of the list does not exist.')
  return { at: new Date(Number(ms)), last: { score: Number(score), id } }
}

function isScore(given: string): boolean {
  return /^\d[\d.]{0,24}(?:e-\d{1,3})?$/.test(given) && Number.isFinite(Number(given))
}
