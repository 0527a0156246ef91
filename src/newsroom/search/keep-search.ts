import { foldWords, trigramsOf } from '../../search/index.ts'
import { revision, search, searchProgress, type Db } from '../../store/index.ts'
import type { World } from '../world.ts'
import { searchEntry } from './search-entry.ts'
import { isSuggestable } from './suggest.ts'

const articlesAtOnce = 100
const entriesAtOnce = 100
const titlesAtOnce = 500

/**
 * Does a piece of what is left to do for searching: takes articles in that were here before they could be found, the
 * newest first; tells the pairs of entries that were written before there were pairs; learns the words of new headlines
 * for suggestions. Every piece is one transaction, so a kill loses one at most; of several processes one is about it at a
 * time.
 *
 * @returns whether more is left
 */
export async function keepSearch(world: World): Promise<boolean> {
  return world.db.transaction().execute(async db => {
    const progress = await searchProgress.lockProgress(db)
    if (progress === null) return false
    const { fillBefore, pairBefore, learnedTo } = progress
    const isFilled = fillBefore === null || (await fillSome(db, fillBefore))
    const isPaired = pairBefore === null || (await pairSome(db, pairBefore))
    return !(await learnSome(db, learnedTo)) || !isFilled || !isPaired
  })
}

/** Whether none is left. */
async function fillSome(db: Db, fillBefore: string): Promise<boolean> {
  const { articles, before } = await searchProgress.listUnfilled(db, fillBefore, articlesAtOnce)
  const statements = await revision.listStatements(
    db,
    articles.map(({ revisionId }) => revisionId),
  )
  const entries = articles.map(({ id, revisionId, ...rest }) =>
    searchEntry({ ...rest, articleId: id, statements: statements.get(revisionId)! }),
  )
  await search.insertEntries(db, entries)
  await searchProgress.setFilledFrom(db, before)
  return before === null
}

/** Whether none is left. */
async function pairSome(db: Db, pairBefore: string): Promise<boolean> {
  const before = await searchProgress.pairEntries(db, pairBefore, entriesAtOnce)
  await searchProgress.setPairedFrom(db, before)
  return before === null
}

/** Whether none is left. */
async function learnSome(db: Db, learnedTo: string): Promise<boolean> {
  const titles = await searchProgress.listTitles(db, learnedTo, titlesAtOnce)
  const last = titles.at(-1)
  if (last === undefined) return true
  const counts = new Map<string, number>()
  for (const { title } of titles)
    for (const word of new Set(foldWords(title).split(' ')))
      if (isSuggestable(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  await search.countWords(
    db,
    [...counts].map(([word, articles]) => ({ word, articles, pieces: trigramsOf(word) })),
  )
  await searchProgress.setLearnedTo(db, last.id)
  return titles.length < titlesAtOnce
}
