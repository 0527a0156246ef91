import { site } from '../store/index.ts'
import type { World } from './world.ts'

/** What every page says about the site itself. */
export type SiteFacts = {
  readonly demo: boolean
  readonly paused: boolean
  readonly empty: boolean
  readonly formKey: Buffer
}

export async function describeSite(world: World): Promise<SiteFacts> {
  const { demo, paused, formKey } = await site.readSite(world.db)
  return { demo, paused, formKey, empty: await site.isEmptySite(world.db) }
}
