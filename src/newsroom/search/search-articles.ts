import type { SearchPlan } from '../../search/index.ts'
import { search, type Db } from '../../store/index.ts'
import { articleOf, type StoryArticle } from '../show-story.ts'
import { collectHits, type Collected } from './collect-hits.ts'

/** An article that was found. Its headline never goes without its hedges. */
export type FoundArticle = StoryArticle & { readonly hedges: readonly string[] }

const pageSize = 25
/** Where articles are left out after they were found, more are looked at to fill a page: some pages of them, then many. */
const filteredBatches = [150, 400, 650]
const mostFiltered = 400
const unfilteredBatches = [pageSize + 1, pageSize + 1, pageSize + 1]

/** The newest articles that hold what is asked. */
export async function findNewest(
  db: Db,
  plan: SearchPlan,
  asked: search.Asked,
  behind: search.Place,
): Promise<Collected<FoundArticle>> {
  const sizes = { size: pageSize, batches: plan.oneOrigin ? filteredBatches : unfilteredBatches }
  return collectHits(db, asked, behind, sizes, async places => {
    const hits = await listShown(db, plan, places)
    const byId = new Map(hits.map(hit => [hit.id, hit]))
    return places.flatMap(place => {
      const found = byId.get(place.id)
      return found === undefined ? [] : [{ place, found: [found] }]
    })
  })
}

/** What of these may be shown, as far as it fills a page and tells whether there is a next one. */
async function listShown(db: Db, { oneOrigin }: SearchPlan, places: readonly search.Place[]) {
  const ids = places.map(({ id }) => id)
  const wanted = oneOrigin ? await search.ofOneOrigin(db, ids, pageSize + 1) : ids
  return (await search.listHits(db, wanted)).map(foundOf)
}

function foundOf(hit: search.Hit): FoundArticle {
  return { ...articleOf(hit), hedges: hit.hedges }
}

/** The best of this many of the newest: which of a million articles says most of a common word is no question of news. */
const mostRanked = 500

/** Where a further page of the best begins: since when articles count, and the last one of the page before. */
export type RankedPlace = {
  readonly at: Date
  readonly last: { readonly score: number; readonly id: string } | null
}

/** Those of the newest articles that say most of the words that are looked for, the best first. */
export async function findBest(
  db: Db,
  plan: SearchPlan,
  asked: search.Asked,
  { at, last }: RankedPlace,
): Promise<{ readonly found: readonly FoundArticle[]; readonly next: RankedPlace | null }> {
  const most = plan.oneOrigin ? mostFiltered : pageSize + 1
  const scored = await search.findBest(db, asked, { at, id: lastKey }, mostRanked, { last, most })
  const shown = new Map((await listShown(db, plan, scored)).map(hit => [hit.id, hit]))
  const kept = scored.filter(({ id }) => shown.has(id))
  const page = kept.slice(0, pageSize)
  // Of a page that holds hidden ones fewer are left than were asked for.
  const end = kept.length > pageSize ? page.at(-1) : scored.at(-1)
  const isMore = kept.length > pageSize || scored.length === most
  return {
    found: page.map(({ id }) => shown.get(id)!),
    next: isMore && end !== undefined ? { at, last: { score: end.score, id: end.id } } : null,
  }
}

/** Greater than every key. */
export const lastKey = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
