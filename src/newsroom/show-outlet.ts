import type { Rights } from '../news/index.ts'
import { outlet, story } from '../store/index.ts'
import { cursorWords, readCursor } from './list-cursor.ts'
import type { OutletName } from './show-front.ts'
import { articleOf, type StoryArticle } from './show-story.ts'
import type { World } from './world.ts'

export type OutletView = {
  readonly outlet: OutletName
  readonly host: string | null
  readonly country: string | null
  readonly rights: Rights
  readonly counts: {
    readonly articles: number
    readonly copies: number
    /** Articles that are the first of their story. */
    readonly first: number
    readonly statements: number
    readonly unnamed: number
    readonly quietEdits: number
    readonly corrections: number
  }
  readonly articles: readonly StoryArticle[]
  readonly older: string | null
}

const pageSize = 50

export async function showOutlet(
  world: World,
  slug: string,
  before: string | null,
): Promise<OutletView | null> {
  const row = await outlet.findOutletBySlug(world.db, slug)
  if (!row) return null
  const members = await story.listOutletArticles(world.db, row.id, pageSize + 1, readCursor(before))
  const last = members.length > pageSize ? members[pageSize - 1]! : null
  return {
    outlet: { slug: row.slug, name: row.name },
    host: row.host,
    country: row.country,
    rights: row.rights,
    counts: await outlet.countOutlet(world.db, row.id),
    articles: members.slice(0, pageSize).map(articleOf),
    older: last
      ? `/outlets/${encodeURIComponent(slug)}?before=${cursorWords({ at: last.published, id: last.id })}`
      : null,
  }
}
