import { sql, type Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { up as first } from './migrations/20261125-1200-first.ts'
import { up as feeds } from './migrations/20261125-2130-feeds.ts'
import { up as robotSignals } from './migrations/20261126-0030-robot-signals.ts'
import { up as feedImports } from './migrations/20261126-0100-feed-imports.ts'
import { up as leanFingerprints } from './migrations/20261126-0100-lean-fingerprints.ts'
import { up as unsureReadings } from './migrations/20261126-0200-unsure-readings.ts'
import { up as membershipByTime } from './migrations/20261126-0210-membership-by-time.ts'
import { up as objections } from './migrations/20261126-0220-objections.ts'
import { up as storyDeeds } from './migrations/20261126-0230-story-deeds.ts'
import { up as search } from './migrations/20261126-0240-search.ts'
import { up as statementsAtOnce } from './migrations/20261126-0245-statements-at-once.ts'
import { up as latePartitions } from './migrations/20261126-0247-late-partitions.ts'
import { up as topics } from './migrations/20261126-0250-topics.ts'
import { up as contests } from './migrations/20261126-0260-contests.ts'
import { up as changesOfCopies } from './migrations/20261126-0270-changes-of-copies.ts'
import { up as pairsOfWords } from './migrations/20261126-0280-pairs-of-words.ts'
import { up as codedReasons } from './migrations/20261127-0290-coded-reasons.ts'
import { up as tagsFirst } from './migrations/20261127-0300-tags-first.ts'

/** Every migration by name, in the order of time. Forward only; each is safe while the version before still runs. */
const migrations = {
  '20261125-1200-first': { up: first },
  '20261125-2130-feeds': { up: feeds },
  '20261126-0030-robot-signals': { up: robotSignals },
  '20261126-0100-feed-imports': { up: feedImports },
  '20261126-0100-lean-fingerprints': { up: leanFingerprints },
  '20261126-0200-unsure-readings': { up: unsureReadings },
  '20261126-0210-membership-by-time': { up: membershipByTime },
  '20261126-0220-objections': { up: objections },
  '20261126-0230-story-deeds': { up: storyDeeds },
  '20261126-0240-search': { up: search },
  '20261126-0245-statements-at-once': { up: statementsAtOnce },
  '20261126-0247-late-partitions': { up: latePartitions },
  '20261126-0250-topics': { up: topics },
  '20261126-0260-contests': { up: contests },
  '20261126-0270-changes-of-copies': { up: changesOfCopies },
  '20261126-0280-pairs-of-words': { up: pairsOfWords },
  '20261127-0290-coded-reasons': { up: codedReasons },
  '20261127-0300-tags-first': { up: tagsFirst },
}

/**
 * Brings the schema up to date and makes the partitions of this month and the next three. Safe to run from several
 * processes at once: Kysely's migrator takes an advisory lock.
 *
 * @returns the names of the migrations that were applied
 */
export async function migrate(db: Kysely<unknown>, now: Date): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
  const applied: string[] = []
  for (;;) {
    // In a transaction of its own, or what one has locked would stay so for as long as all others take.
    const { error, results = [] } = await migrator.migrateUp()
    if (error) throw error
    if (results.length === 0) break
    applied.push(...results.map(({ migrationName }) => migrationName))
  }
  await ensurePartitions(db, now, 4)
  return applied
}

/** Makes the monthly partitions from the month of `from` on; those that exist stay. Returns how many were made. */
export async function ensurePartitions(db: Kysely<unknown>, from: Date, months: number): Promise<number> {
  const made = await sql<{ n: number }>`select ensure_partitions(${from}, ${months}) as n`.execute(db)
  return made.rows[0]!.n
}
