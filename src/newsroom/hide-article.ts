import { Refusal } from '../news/index.ts'
import { reasonProblem } from '../redress/index.ts'
import { article, decision, grouping } from '../store/index.ts'
import type { World } from './world.ts'

/** Hides an article or shows it again, with the reason on record; its story is counted anew. */
export async function setArticleShown(
  world: World,
  given: { id: string; action: 'hide' | 'restore'; reason: string; by: string | null },
) {
  const problem = reasonProblem(given.reason)
  if (problem) throw new Refusal('input', problem)
  await world.db.transaction().execute(async db => {
    // First the article, then the lease: the order in which an article is saved.
    const row = await article.lockArticle(db, given.id)
    await grouping.takeGroupingLease(db, world.holder)
    if (!row) throw new Refusal('not-found', 'There is no such article.')
    await decision.decide(
      db,
      { kind: 'article', subject: given.id, action: given.action, reason: given.reason.trim(), by: given.by },
      world.now(),
    )
    const { refreshStory } = await import('./refresh-story.ts')
    if (row.storyId) await refreshStory(db, row.storyId)
  })
}
