import { getDomain } from 'tldts'
import type { outlet } from '../store/index.ts'
import { readStarterOutlets, type StarterOutlet } from './feeds/starter-outlets.ts'
import type { World } from './world.ts'

let kept: { readonly list: readonly StarterOutlet[]; readonly byHost: Map<string, StarterOutlet> } | null =
  null

/**
 * What data/outlets.json says of the outlet of a host: its name, country, languages, family and the ground on which its words
 * are shown. Null for a host that it does not know, or that several of its outlets share, and where the file has a fault:
 * an article is not refused for that.
 *
 * @param host a registrable domain
 */
export async function knownOutlet(
  world: Pick<World, 'log'>,
  host: string,
): Promise<Omit<outlet.NewOutlet, 'host'> | null> {
  try {
    const found = (await byHost()).get(host)
    if (!found) return null
    const { name, country, languages, family, rights } = found
    return { name, country, languages, family, rights }
  } catch (error) {
    world.log('the list of outlets cannot be read', { error })
    return null
  }
}

async function byHost(): Promise<Map<string, StarterOutlet>> {
  const list = await readStarterOutlets()
  if (kept?.list !== list) kept = { list, byHost: onlyOnesOf(list) }
  return kept.byHost
}

/** A host of several outlets names none of them. */
function onlyOnesOf(list: readonly StarterOutlet[]): Map<string, StarterOutlet> {
  const groups = Map.groupBy(list, ({ home }) => getDomain(home, { allowPrivateDomains: true }) ?? '')
  return new Map(
    [...groups].filter(([, outlets]) => outlets.length === 1).map(([host, [only]]) => [host, only!]),
  )
}
