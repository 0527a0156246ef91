import { site } from '../store/index.ts'
import type { World } from './world.ts'

export type AboutView = site.SiteCounts & { readonly version: string; readonly since: Date | null }

export async function showAbout(world: World, version: string): Promise<AboutView> {
  const counts = await site.countSite(world.db)
  const { madeAt } = await site.readSite(world.db)
  return { ...counts, version, since: madeAt }
}
