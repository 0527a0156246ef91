import { Refusal } from '../news/index.ts'
import { outlet } from '../store/index.ts'
import type { World } from './world.ts'

export type OutletsView = {
  readonly outlets: readonly outlet.OutletLine[]
  /** Address of the next page, or null. */
  readonly next: string | null
}

const pageSize = 200
const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/**
 * The outlets whose articles are here, in alphabetical order.
 *
 * @param after the slug of the last outlet of the page before
 * @throws Refusal `not-found` where that outlet is not there
 */
export async function showOutlets(world: World, after: string | null): Promise<OutletsView> {
  if (after !== null && !(await outlet.findOutletBySlug(world.db, after)))
    throw new Refusal('not-found/list-page', 'This page of the list does not exist.')
  const rows = await outlet.listOutlets(world.db, pageSize + 1, after)
  const last = rows.length > pageSize ? rows[pageSize - 1]! : null
  return {
    // The database knows no person's order, so each page is put into it here.
    outlets: rows.slice(0, pageSize).sort((one, other) => order.compare(one.name, other.name)),
    next: last && `/outlets?after=${encodeURIComponent(last.slug)}`,
  }
}
