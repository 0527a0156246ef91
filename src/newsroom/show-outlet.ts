import type { Rights } from '../news/index.ts'
import { outlet, story } from '../store/index.ts'
import { cursorWords, readCursor } from './list-cursor.ts'
import type { OutletName } from './show-front.ts'
import { articleOf, type StoryArticle } from './show-story.ts'
import type { World } from './world.ts'

/** A count behind which its articles are listed. */
export type OutletCount = outlet.OutletCount

export type OutletView = {
  readonly outlet: OutletName
  readonly host: string | null
  readonly country: string | null
  readonly rights: Rights
  readonly counts: outlet.OutletCounts
  /** The same by month, the latest first; `articlesBefore` is the cursor of the list that begins with it. */
  readonly months: readonly (outlet.OutletCounts & {
    readonly month: Date
    readonly articlesBefore: string
  })[]
  /** Of which count the articles are listed; null: all. */
  readonly of: OutletCount | null
  readonly articles: readonly StoryArticle[]
  readonly older: string | null
}

const pageSize = 50
const monthsShown = 24

/** @param of lists the articles of one count alone; what is none lists all */
export async function showOutlet(
  world: World,
  slug: string,
  before: string | null,
  of: string | null = null,
): Promise<OutletView | null> {
  const row = await outlet.findOutletBySlug(world.db, slug)
  if (!row) return null
  const count = outlet.outletCounts.find(one => one === of) ?? null
  const members = await story.listOutletArticles(world.db, row.id, pageSize + 1, readCursor(before), count)
  const last = members.length > pageSize ? members[pageSize - 1]! : null
  return {
    outlet: { slug: row.slug, name: row.name },
    host: row.host,
    country: row.country,
    rights: row.rights,
    counts: await outlet.countOutlet(world.db, row.id),
    months: await monthsOf(world, row.id),
    of: count,
    articles: members.slice(0, pageSize).map(articleOf),
    older: last
      ? `/outlets/${encodeURIComponent(slug)}?${count ? `of=${count}&` : ''}before=${cursorWords({ at: last.published, id: last.id })}`
      : null,
  }
}

async function monthsOf({ db, now }: World, outletId: string): Promise<OutletView['months']> {
  const today = now()
  const since = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - monthsShown + 1))
  const months = await outlet.countByMonth(db, outletId, since)
  return months.map(counts => ({
    ...counts,
    articlesBefore: cursorWords({ at: nextMonth(counts.month), id: firstKey }),
  }))
}

function nextMonth(month: Date): Date {
  return new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1))
}

/** Before all articles of its moment. */
const firstKey = '00000000-0000-0000-0000-000000000000'
