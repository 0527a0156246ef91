import { createHmac } from 'node:crypto'
import { limitOf, type LimitedDeed } from '../accounts/index.ts'
import { Refusal } from '../news/index.ts'
import { account, site } from '../store/index.ts'
import type { World } from './world.ts'

/**
 * Counts one attempt and refuses it past the limit. Only a digest of who it was is kept, keyed with the site's secret
 * and the day, so that nobody can look up an address later, and for two days at most.
 *
 * @throws Refusal `too-many`
 */
export async function countWithinLimit(world: World, deed: LimitedDeed, who: string, withAccount: boolean) {
  const now = world.now()
  const limit = limitOf(deed, withAccount)
  const digest = await digestOf(world, who)
  const times = await account.countAttempt(
    world.db,
    digest,
    deed,
    now,
    new Date(now.getTime() - limit.withinMs),
  )
  if (times > limit.times)
    throw new Refusal(
      `too-many/${deed === 'sign-in from' ? 'sign-in' : deed}`,
      `That is more than the limit of ${limit.words}.`,
      'Wait a while and try again.',
    )
}

/** What went well is no attempt any more. */
export async function forgetAttempts(world: World, deed: LimitedDeed, who: string) {
  await account.deleteAttempts(world.db, await digestOf(world, who), deed)
}

async function digestOf(world: World, who: string): Promise<Buffer> {
  const { formKey } = await site.readSite(world.db)
  return createHmac('sha256', formKey)
    .update(`${world.now().toISOString().slice(0, 10)} ${who}`)
    .digest()
}
