import { account, ensurePartitions, feed, feedImport, page, submission, type Db } from '../store/index.ts'
import { takeUpJobless } from './take-up.ts'
import type { World } from './world.ts'

/** What came of an entry is in its article; of one that was refused, this is how long an editor can ask why. */
const fedSubmissionDays = 14
/** A feed's page shows its last fifty fetches, and a feed is asked once a day at least. */
const fetchNoteDays = 60
/** So long an editor can look up what came of a list of feeds. */
const importDays = 30
/** An entry that was away from its feed for so long, while the feed was read, is no longer one that was seen. */
const entryDays = 60

/**
 * Once a day: partitions for the coming months, and nothing kept longer than it is needed. Whether an entry was taken
 * in already does not hang on its submission: the feed's entries tell, and the keys of the articles that are here.
 */
export async function keepHouse(world: World, pagesDays: number) {
  const now = world.now()
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
  await ensurePartitions(world.db, now, 4)
  await account.deleteOldSessions(world.db, now)
  const pages = await page.deleteOldPages(world.db, daysAgo(pagesDays))
  const notes = await inBatches(world.db, page.deleteOldFetchNotes, daysAgo(fetchNoteDays))
  const entries = await feed.deleteOldEntries(world.db, daysAgo(entryDays), entryDays)
  const fed = await inBatches(world.db, submission.deleteOldFed, daysAgo(fedSubmissionDays))
  await feedImport.deleteOldImports(world.db, daysAgo(importDays))
  await takeUpJobless(world)
  world.log('house kept', { pages, notes, entries, fed })
}

const batch = 5000

/** A day of a large site is a hundred thousand rows: never all in one transaction. */
async function inBatches(
  db: Db,
  deleteSome: (db: Db, before: Date, most: number) => Promise<number>,
  before: Date,
): Promise<number> {
  for (let all = 0; ;) {
    const deleted = await deleteSome(db, before, batch)
    all += deleted
    if (deleted < batch) return all
  }
}
