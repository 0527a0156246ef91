import { backup } from '../store/index.ts'
import { Refusal } from '../news/index.ts'
import { account, searchProgress, site, story } from '../store/index.ts'
import { takeUpUnfinished } from './take-up.ts'
import type { World } from './world.ts'

/** Writes one consistent snapshot of everything but sessions, as the site runs. Returns the number of rows. */
export async function backUp(world: World, file: string): Promise<number> {
  return backup.writeBackup(world.db, file, world.now())
}

/**
 * Reads a snapshot into an empty site, whole or not at all. The site is paused then: nothing goes out and nothing is
 * polled until an editor resumes it.
 */
export async function restore(world: World, file: string): Promise<number> {
  return world.db.transaction().execute(async db => {
    if (!(await site.isEmptySite(db)) || (await account.listAccounts(db)).length > 0)
      throw new Refusal(
        'site-not-empty',
        'A backup is restored into an empty site only, and this one has articles or accounts.',
      )
    const restored = await backup.readBackup(db, file)
    await site.setPaused(db, true)
    // Which faces were out of date is not in a backup.
    await story.markAllStale(db)
    // Nor are the entries by which articles are found: they are made anew from the articles.
    await searchProgress.fillAnew(db)
    return restored
  })
}

/** An editor lets a restored site go on: what was submitted before the backup and never finished is read now. */
export async function resume(world: World) {
  await site.setPaused(world.db, false)
  await takeUpUnfinished(world)
}
