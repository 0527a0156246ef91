import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { promises as fs } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { FileMigrationProvider, Migrator } from 'kysely/migration'
import { freshDatabase } from '../../test/database/fresh-database.ts'
import { migrate } from './migrate.ts'
import { newKey } from './key.ts'
import * as story from './story.ts'

const now = new Date('2026-11-27T10:00:00Z')
const [told, untold, later] = [newKey(now), newKey(now), newKey(now)]
let fresh: Awaited<ReturnType<typeof freshDatabase>>

before(async () => {
  fresh = await freshDatabase({ migrated: false })
  const migrationFolder = path.join(import.meta.dirname, 'migrations')
  const provider = new FileMigrationProvider({ fs, path, migrationFolder })
  const { error } = await new Migrator({ db: fresh.db, provider }).migrateTo('20261126-0280-pairs-of-words')
  assert.ifError(error)
  for (const [id, reasons] of [
    [told, ['1 copy adds no origin.']],
    [untold, []],
  ] as const)
    await sql`
      insert into story (id, slug, headline, language, articles, outlets, origins_min, origins_max, countries, first_at, last_at, reasons)
      values (${id}, ${id}, 'A ferry', 'en', 2, 2, 1, 1, '{}', ${now}, ${now}, ${reasons})`.execute(fresh.db)
  assert.deepEqual(await migrate(fresh.db, now), ['20261127-0290-coded-reasons', '20261127-0300-tags-first'])
})
after(() => fresh.drop())

const reasonsOf = async (id: string) => {
  const found = await story.findStoryBySlug(fresh.db, id)
  return found?.reasons
}

test('reasons from before they had codes are shown, and their stories made anew behind those that change', async () => {
  assert.deepEqual(await reasonsOf(told), ['1 copy adds no origin.'])
  await sql`insert into story_stale (story_id) values (${later})`.execute(fresh.db)
  const waiting = await story.listStale(fresh.db, 9)
  assert.deepEqual(
    waiting.map(({ id }) => id),
    [later, told],
  )
  await story.takeStale(fresh.db, told)
  assert.equal((await story.listStale(fresh.db, 9)).length, 1)
})

test('what the version before writes stands in place of codes that are no longer true', async () => {
  const codes = [{ code: 'copies', count: 1 }]
  await sql`update story set coded_reasons = ${JSON.stringify(codes)}::jsonb, origins_max = 2 where id = ${untold}`.execute(fresh.db) // prettier-ignore
  assert.deepEqual(await reasonsOf(untold), codes)
  await sql`update story set reasons = array['5 copies add no origin.'] where id = ${untold}`.execute(
    fresh.db,
  )
  assert.deepEqual(await reasonsOf(untold), ['5 copies add no origin.'])
})
