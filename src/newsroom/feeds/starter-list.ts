import { getDomain } from 'tldts'
import { Refusal } from '../../news/index.ts'
import { feed, outlet } from '../../store/index.ts'
import type { World } from '../world.ts'
import type { Imported } from './feed-lists.ts'
import { readStarterOutlets, type StarterOutlet } from './starter-outlets.ts'
import { subscribeFeed } from './subscribe-feed.ts'

type StarterFeed = StarterOutlet['feeds'][number] & { readonly subscribed: boolean }
type OfferedOutlet = Pick<StarterOutlet, 'slug' | 'name' | 'kind' | 'family' | 'languages'> & {
  readonly feeds: readonly StarterFeed[]
}

export type StarterView = {
  readonly countries: readonly { readonly country: string; readonly outlets: readonly OfferedOutlet[] }[]
}

/** The outlets of the starter list that have feeds, by country, for an editor to choose from. Nothing is fetched. */
export async function showStarterList(world: World): Promise<StarterView> {
  const outlets = (await readStarterOutlets()).filter(({ feeds }) => feeds.length > 0)
  const addresses = outlets.flatMap(({ feeds }) => feeds.map(({ url }) => url))
  const subscribed = await feed.subscribedAmong(world.db, addresses)
  const offered = ({ slug, name, kind, family, languages, feeds }: StarterOutlet): OfferedOutlet => ({
    ...{ slug, name, kind, family, languages },
    feeds: feeds.map(each => ({ ...each, subscribed: subscribed.has(each.url) })),
  })
  const byCountry = Map.groupBy(outlets, ({ country }) => country)
  return {
    countries: [...byCountry].map(([country, own]) => ({ country, outlets: own.map(offered) })),
  }
}

/**
 * Subscribes to feeds of the starter list and notes what it says of their outlets. What is not in the list is passed
 * over: another address has its own form.
 *
 * @throws Refusal `input` where nothing was chosen
 */
export async function subscribeStarters(
  world: World,
  chosen: readonly string[],
  subscribedBy: string | null,
): Promise<Imported> {
  const outlets = await readStarterOutlets()
  const wanted = new Set(chosen)
  const picked = outlets.flatMap(owner =>
    owner.feeds.filter(({ url }) => wanted.has(url)).map(({ url, title }) => ({ owner, url, title })),
  )
  if (picked.length === 0)
    throw new Refusal(
      'input/no-feed',
      'No feed was chosen.',
      'Tick the feeds that you want, then send the form.',
    )
  let subscribed = 0
  const refused: Imported['refused'][number][] = []
  for (const { owner, url, title } of picked) {
    try {
      const name = `${owner.name}: ${title}`
      const { already } = await subscribeFeed(
        world,
        { address: url, title: name, home: owner.home },
        subscribedBy,
      )
      if (!already) subscribed++
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({ address: url, sentence: error.message })
    }
  }
  await describeOutlets(world, new Set(picked.map(({ owner }) => owner)), outlets)
  return { subscribed, already: picked.length - subscribed - refused.length, refused, warnings: [] }
}

/**
 * An outlet is known by its domain. One that shares it with another of the list, as the services of one broadcaster do,
 * is left to its first article: it would lend its own name and country to all of them.
 */
async function describeOutlets(
  world: World,
  owners: Iterable<StarterOutlet>,
  listed: readonly StarterOutlet[],
) {
  const sharers = Map.groupBy(listed, domainOf)
  for (const owner of owners) {
    const host = domainOf(owner)
    if (sharers.get(host)!.length > 1) continue
    const { name, country, languages, family, rights } = owner
    await world.db.transaction().execute(async db => {
      const { id } = await outlet.findOrMakeOutlet(db, { name, host, country, languages, family, rights })
      await outlet.describeOutlet(db, id, { country, languages, family })
    })
  }
}

function domainOf({ home }: StarterOutlet): string {
  return getDomain(home, { allowPrivateDomains: true }) ?? new URL(home).hostname
}
