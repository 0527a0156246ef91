import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/database/fresh-database.ts'
import { withinTime } from './within-time.ts'

test('what takes too long is given up, and its transaction goes on as if it had not been asked', async () => {
  const { db, drop } = await freshDatabase()
  try {
    await db.transaction().execute(async within => {
      const limit = async () => {
        const found = await sql<{
          limit: string
        }>`select current_setting('statement_timeout') as limit`.execute(within)
        return found.rows[0]!.limit
      }
      const before = await limit()
      assert.equal(await withinTime(within, 500, limit), '500ms')
      assert.equal(await withinTime(within, 50, () => sql`select pg_sleep(5)`.execute(within)), null)
      assert.equal(await limit(), before)
      await assert.rejects(
        withinTime(within, 500, () => sql`select nothing`.execute(within)),
        /nothing/,
      )
      assert.equal(await limit(), before)
    })
  } finally {
    await drop()
  }
})
