import { article, isKey, outlet, revision } from '../store/index.ts'
import { shownAsRead, shownUnder } from '../publish/index.ts'
import { diffWords, type Difference } from './diff-words.ts'
import { directionOf } from './show-article.ts'
import type { OutletName } from './show-front.ts'
import type { World } from './world.ts'

export type RevisionsView = {
  readonly id: string
  readonly title: string
  readonly outlet: OutletName
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  readonly revisions: readonly {
    readonly number: number
    readonly readAt: Date
    /** `quiet`: the text changed and the outlet did not say so. */
    readonly change: 'first' | 'corrected' | 'quiet' | 'retitled'
    readonly title: string
    /** Against the revision before; empty for the first. `equal` runs are shortened. */
    readonly difference: readonly Difference[]
  }[]
}

/** Unchanged words that are kept beside a change. */
const around = { full: 40, excerpt: 8, headline: 0 }

/** What an article was and became. Where the full text may not be shown, unchanged runs are cut to a few words or none. */
export async function showRevisions(world: World, id: string): Promise<RevisionsView | null> {
  const row = isKey(id) ? await article.findArticle(world.db, id) : null
  if (!row || row.hiddenBy) return null
  const publisher = (await outlet.findOutletById(world.db, row.outletId))!
  const revisions = await revision.listRevisions(world.db, id)
  const { shown: allowed } = shownUnder({
    article: row.rights,
    outlet: publisher.rights,
    signals: row.signals,
  })
  const shown = shownAsRead(allowed, Math.min(...revisions.map(({ confidence }) => confidence)))
  return {
    id,
    title: row.title,
    outlet: { slug: publisher.slug, name: publisher.name },
    language: row.language,
    direction: directionOf(row.language),
    revisions: revisions.map((now, index) => ({
      number: now.number,
      readAt: now.readAt,
      change: now.change,
      title: now.title,
      difference: index === 0 ? [] : diffWords(whole(revisions[index - 1]!), whole(now), around[shown]),
    })),
  }
}

function whole({ title, text }: revision.Revision): string {
  return `${title}\n\n${text}`
}
