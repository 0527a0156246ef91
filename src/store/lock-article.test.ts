import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'node:test'
import { freshDatabase } from '../../test/database/fresh-database.ts'
import { lockArticle } from './article.ts'

const key = (n: number) => `01900000-0000-7000-8000-00000000000${n}`

test('an article that another transaction had locked is read as that one left it, editors’ decisions too', async () => {
  const { db, pool, drop } = await freshDatabase()
  const other = await pool.connect()
  try {
    // Only what the two statements look at, without what it belongs to.
    await other.query(`
      set session_replication_role = replica;
      insert into article (id, outlet_id, revision_id, title, language, published, published_stated, provenance,
        added_via, added_at)
      values ('${key(1)}', '${key(2)}', '${key(3)}', 'Quay', 'en', now(), true, 'fetched', 'feed', now());
      insert into contest (id, article_id, section, fault, reason, made_at)
      values ('${key(4)}', '${key(1)}', 'US', 'wrong', 'It is told of a quay elsewhere.', now())`)
    await other.query(`
      begin;
      select from article where id = '${key(1)}' for update;
      update contest set state = 'accepted', answer = 'Yes.', answered_at = now(), revision_id = '${key(3)}', filed = '{}'`)
    const waiting = db.transaction().execute(within => lockArticle(within, key(1)))
    await sleep(300)
    await other.query('commit')
    assert.deepEqual((await waiting)!.decided, [{ section: 'US', fault: 'wrong' }])
  } finally {
    other.release(true)
    await drop()
  }
})
