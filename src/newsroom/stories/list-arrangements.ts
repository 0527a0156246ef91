import { storyDeed } from '../../store/index.ts'
import type { World } from '../world.ts'

/** What was done to stories, as editors see it. */
export type DeedView = {
  readonly id: string
  readonly kind: storyDeed.DeedKind
  readonly at: Date
  /** Null: the operator, or somebody whose account is gone. */
  readonly by: string | null
  readonly reason: string
  readonly articles: number
  /** The slugs of both stories. */
  readonly from: string
  readonly to: string
  readonly undone: boolean
}

const mostListed = 100

/** The last deeds, the newest first: of one story, or of all. */
export async function listArrangements({ db }: World, storyId: string | null = null): Promise<DeedView[]> {
  const deeds = await storyDeed.listDeeds(db, storyId, mostListed)
  return deeds.map(({ id, kind, at, byName, reason, articles, fromSlug, toSlug, undoneBy }) => ({
    id,
    kind,
    at,
    by: byName,
    reason,
    articles: articles.length,
    from: fromSlug,
    to: toSlug,
    undone: undoneBy !== null,
  }))
}
