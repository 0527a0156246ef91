import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase, type FreshDatabase } from '../../test/database/fresh-database.ts'
import {
  decision,
  ensurePartitions,
  grouping,
  migrate,
  newKey,
  openQueue,
  outlet,
  revision,
  site,
  serverVersion,
} from './index.ts'

let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
})
after(() => fresh.drop())

const at = new Date('2026-11-25T12:00:00Z')

async function makeArticle(): Promise<{ id: string; story: string }> {
  const { db } = fresh
  const { id: outletId } = await db
    .transaction()
    .execute(trx => outlet.findOrMakeOutlet(trx, { name: 'The Mill Post', host: null }))
  const id = newKey(at)
  const story = newKey(at)
  await sql`insert into story (id, slug, headline, first_at, last_at) values (${story}, ${story}, 'x', ${at}, ${at})`.execute(
    db,
  )
  await sql`
    insert into article (id, outlet_id, title, published, published_stated, provenance, added_via, added_at, revision_id, story_id)
    values (${id}, ${outletId}, 'A mill', ${at}, true, 'fetched', 'url', ${at}, ${newKey(at)}, ${story})`.execute(
    db,
  )
  return { id, story }
}

describe('the schema', () => {
  test('is at least PostgreSQL 15 and says so', async () => {
    assert.ok((await serverVersion(fresh.db)) >= 15)
  })

  test('is made once however often it is asked for, also by two processes at once', async () => {
    const other = await freshDatabase({ migrated: false })
    const made = await Promise.all([migrate(other.db, at), migrate(other.db, at)])
    assert.ok(made.flat().length > 0)
    assert.equal(new Set(made.flat()).size, made.flat().length)
    assert.deepEqual(await migrate(other.db, at), [])
    await other.drop()
  })

  test('keeps a row in the partition of the month of its key', async () => {
    await ensurePartitions(fresh.db, new Date('2027-01-15T00:00:00Z'), 2)
    const cases: [at: string, partition: string][] = [
      ['2027-01-01T00:00:00.000Z', 'fetching_2027_01'],
      ['2027-01-31T23:59:59.999Z', 'fetching_2027_01'],
      ['2027-02-01T00:00:00.000Z', 'fetching_2027_02'],
      ['1999-02-01T00:00:00.000Z', 'fetching_rest'],
    ]
    for (const [time, partition] of cases) {
      const id = newKey(new Date(time))
      await sql`insert into fetching (id, address, outcome, took_ms) values (${id}, 'x', 'page', 1)`.execute(
        fresh.db,
      )
      const found = await sql<{
        name: string
      }>`select tableoid::regclass::text as name from fetching where id = ${id}`.execute(fresh.db)
      assert.equal(found.rows[0]!.name, partition)
    }
  })

  test('makes partitions once, also when two ask at once', async () => {
    const from = new Date('2031-05-05T00:00:00Z')
    const made = await Promise.all([ensurePartitions(fresh.db, from, 3), ensurePartitions(fresh.db, from, 3)])
    assert.deepEqual(
      [...made].sort((a, b) => a - b),
      [0, 12],
    )
  })

  test('makes the partition of a month that a clock had been ahead into, with what was kept then', async () => {
    const { id } = await makeArticle()
    const [early, other] = [new Date('2041-03-31T23:59:59Z'), new Date('2041-05-01T00:00:00Z')].map(newKey)
    for (const revisionId of [early, other])
      await sql`
        with text as (
          insert into revision (id, article_id, number, change, title, text, text_hash, blocks, stages, confidence, read_at)
          values (${revisionId}, ${id}, 1, 'first', 'A', 'A', '\\x01', '[]', 'test', 1, now())
        )
        insert into statement (id, article_id, revision_id, ordinal, text_hash, source, cue, content, kind, status, confidence)
        values (${revisionId}, ${id}, ${revisionId}, 0, '\\x01', '[]', '[]', '[]', 'said', 'named', 1)`.execute(
        fresh.db,
      )
    assert.equal(await ensurePartitions(fresh.db, new Date('2041-02-10T00:00:00Z'), 3), 12)
    for (const table of ['revision', 'statement']) {
      const kept = await sql<{ id: string; part: string }>`
        select id, tableoid::regclass::text as part from ${sql.table(table)} where article_id = ${id} order by id`.execute(
        fresh.db,
      )
      assert.deepEqual(kept.rows, [
        { id: early, part: `${table}_2041_03` },
        { id: other, part: `${table}_rest` },
      ])
      await assert.rejects(sql`truncate ${sql.table(table)}`.execute(fresh.db))
    }
    for (const revisionId of [early, other])
      await assert.rejects(
        sql`delete from revision where id = ${revisionId}`.execute(fresh.db),
        /append-only/,
      )
  })

  test('refuses to change or delete what the membership log holds', async () => {
    const { id, story } = await makeArticle()
    const fence = await grouping.takeGroupingLease(fresh.db, newKey())
    const entry = {
      storyId: story,
      articleId: id,
      change: 'joined',
      decidedBy: 'test',
      why: {},
      fence,
    } as const
    await grouping.appendMembership(fresh.db, entry, at)
    await assert.rejects(sql`delete from membership`.execute(fresh.db), /append-only/)
    await assert.rejects(sql`update membership set story_id = ${newKey()}`.execute(fresh.db), /append-only/)
    await assert.rejects(sql`truncate membership`.execute(fresh.db), /only the demo world/)
  })

  test('refuses an append by a writer whose lease has passed to an heir', async () => {
    const { id, story } = await makeArticle()
    const paused = await grouping.takeGroupingLease(fresh.db, newKey())
    const heir = await grouping.takeGroupingLease(fresh.db, newKey())
    assert.equal(heir, paused + 1)
    const entry = { storyId: story, articleId: id, change: 'joined', decidedBy: 'test', why: {} } as const
    await assert.rejects(
      grouping.appendMembership(fresh.db, { ...entry, fence: paused }, at),
      /passed to another writer/,
    )
    await grouping.appendMembership(fresh.db, { ...entry, fence: heir }, at)
  })

  describe('hides and removes nothing without a reason', () => {
    test('an article cannot be hidden by a made-up decision, or by one about another article', async () => {
      const one = await makeArticle()
      const other = await makeArticle()
      const hide = (id: string, by: string) =>
        sql`update article set hidden_by = ${by} where id = ${id}`.execute(fresh.db)
      await assert.rejects(hide(one.id, newKey()), /without a decision/)
      const about = {
        kind: 'article',
        subject: other.id,
        action: 'hide',
        reason: 'asked by the outlet',
        by: null,
      } as const
      const decisionId = await decision.decide(fresh.db, about, at)
      await assert.rejects(hide(one.id, decisionId), /without a decision/)
    })

    test('a decision without a reason is none', async () => {
      const { id } = await makeArticle()
      const silent = { kind: 'article', subject: id, action: 'hide', reason: '  ', by: null } as const
      await assert.rejects(decision.decide(fresh.db, silent, at), /decision_reason_check/)
    })

    test('an article is not deleted, unless a decision to remove it is on record', async () => {
      const { id } = await makeArticle()
      await assert.rejects(sql`delete from article where id = ${id}`.execute(fresh.db), /cannot be removed/)
      await sql`
        insert into decision (id, subject_kind, subject_id, action, reason)
        values (${newKey()}, 'article', ${id}, 'remove', 'court order')`.execute(fresh.db)
      await sql`delete from article where id = ${id}`.execute(fresh.db)
    })

    test('stories and images are bound by the same rule', async () => {
      const { id, story } = await makeArticle()
      await assert.rejects(sql`delete from story where id = ${story}`.execute(fresh.db), /cannot be removed/)
      await assert.rejects(
        sql`update story set hidden_by = ${newKey()} where id = ${story}`.execute(fresh.db),
        /without a decision/,
      )
      const image = newKey()
      await sql`
        insert into image (id, article_id, revision_id, ordinal, words, caption)
        values (${image}, ${id}, ${newKey()}, 0, 'x', '{}')`.execute(fresh.db)
      await assert.rejects(sql`delete from image where id = ${image}`.execute(fresh.db), /cannot be removed/)
      await assert.rejects(
        sql`update image set hidden_by = ${newKey()} where id = ${image}`.execute(fresh.db),
        /without a decision/,
      )
    })

    test('a decision is not changed, and one that was taken back is not used again', async () => {
      const { id } = await makeArticle()
      const hide = {
        kind: 'article',
        subject: id,
        action: 'hide',
        reason: 'asked by the outlet',
        by: null,
      } as const
      const first = await decision.decide(fresh.db, hide, at)
      await assert.rejects(
        sql`update decision set reason = 'something else' where id = ${first}`.execute(fresh.db),
        /append-only/,
      )
      await assert.rejects(sql`delete from decision where id = ${first}`.execute(fresh.db), /append-only/)
      const later = new Date(at.getTime() + 1000)
      await decision.decide(fresh.db, { ...hide, action: 'restore', reason: 'it was a mistake' }, later)
      await assert.rejects(
        sql`update article set hidden_by = ${first} where id = ${id}`.execute(fresh.db),
        /without a decision/,
      )
    })

    test('no table of theirs is emptied, and a site with real news does not become a demo to that end', async () => {
      await makeArticle()
      for (const table of ['article', 'story', 'image', 'revision', 'statement', 'membership', 'decision'])
        await assert.rejects(
          sql`truncate ${sql.table(table)} cascade`.execute(fresh.db),
          /only the demo world/,
          table,
        )
      await site.readSite(fresh.db)
      await assert.rejects(site.markDemo(fresh.db, true), /does not become a demo/)
    })

    test('an article changes its story only with an entry in the log', async () => {
      const { id, story } = await makeArticle()
      const other = await makeArticle()
      await assert.rejects(
        sql`update article set story_id = ${other.story} where id = ${id}`.execute(fresh.db),
        /without an entry/,
      )
      await assert.rejects(
        sql`update article set story_id = null where id = ${id}`.execute(fresh.db),
        /without an entry/,
      )
      assert.notEqual(story, other.story)
    })

    test('what was hidden comes back only with a reason, too', async () => {
      const { id } = await makeArticle()
      await decision.decide(
        fresh.db,
        { kind: 'article', subject: id, action: 'hide', reason: 'asked by the outlet', by: null },
        at,
      )
      await assert.rejects(
        sql`update article set hidden_by = null where id = ${id}`.execute(fresh.db),
        /shown again/,
      )
      await decision.decide(
        fresh.db,
        { kind: 'article', subject: id, action: 'restore', reason: 'it was a mistake', by: null },
        at,
      )
    })
  })

  test('keeps revisions as they were read, and statements bound to the very text', async () => {
    const { id } = await makeArticle()
    const made = { id: newKey(at), articleId: id, textHash: Buffer.alloc(32, 1), readAt: at }
    const said = {
      source: [],
      cue: [],
      content: [],
      hedge: [],
      kind: 'said',
      status: 'unnamed',
      path: [],
      confidence: 1,
    } as const
    const found = { articleId: id, published: at, language: 'en', title: 'a mill', text: 'a mill', sources: '', filters: {}, hedges: [] } // prettier-ignore
    await revision.insertRevision(fresh.db, {
      ...made, number: 1, change: 'first', title: 'A mill', byline: [], language: 'en', published: at, modified: null,
      description: null, image: null, canonical: null, text: 'A mill.', blocks: [], dates: [], pageId: null,
      submissionId: null, stages: 'test', confidence: 1,
    }, { statements: [said], images: [], primary: null, sections: [], topics: [], found }) // prettier-ignore
    assert.equal((await revision.listStatements(fresh.db, [made.id])).get(made.id)?.length, 1)
    const counts = await sql`select statements, unnamed_statements from article where id = ${id}`.execute(
      fresh.db,
    )
    assert.deepEqual(counts.rows, [{ statements: 1, unnamed_statements: 1 }])
    await assert.rejects(
      sql`update revision set text = 'Another' where id = ${made.id}`.execute(fresh.db),
      /append-only/,
    )
    await assert.rejects(sql`delete from revision where id = ${made.id}`.execute(fresh.db), /append-only/)
    const ofAnotherText = sql`
      insert into statement (id, article_id, revision_id, ordinal, text_hash, source, cue, content, kind, status, confidence)
      values (${newKey()}, ${id}, ${made.id}, 1, '\\x02', '[]', '[]', '[]', 'said', 'named', 1)`
    await assert.rejects(ofAnotherText.execute(fresh.db), /foreign key/)
  })

  test('binds a statement to a revision that exists', async () => {
    const { id } = await makeArticle()
    const orphan = sql`
      insert into statement (id, article_id, revision_id, ordinal, text_hash, source, cue, content, kind, status, confidence)
      values (${newKey()}, ${id}, ${newKey()}, 0, '\\x00', '[]', '[]', '[]', 'said', 'named', 1)`
    await assert.rejects(orphan.execute(fresh.db), /foreign key/)
    const parted = sql`update statement set revision_id = ${newKey()}`
    await assert.rejects(parted.execute(fresh.db), /foreign key/)
  })

  test('gives one outlet to two readings of its pages at once', async () => {
    const make = () =>
      fresh.db
        .transaction()
        .execute(trx => outlet.findOrMakeOutlet(trx, { name: 'Twice Daily', host: 'twice.example' }))
    const made = await Promise.all([make(), make(), make()])
    assert.equal(new Set(made.map(row => row.id)).size, 1)
  })
})

describe('the queue', () => {
  test('takes a job in the transaction of what it is about: rolled back, there is none', async () => {
    const queue = await openQueue(fresh.pool, null, assert.ifError)
    const count = async () => {
      const rows = await sql<{
        n: number
      }>`select count(*) as n from pgboss.job where name = 'read-article'`.execute(fresh.db)
      return rows.rows[0]!.n
    }
    const submitting = fresh.db.transaction().execute(async trx => {
      await queue.enqueue(trx, 'read-article', { submission: 'x' })
      throw new Error('killed here')
    })
    await assert.rejects(submitting, /killed here/)
    assert.equal(await count(), 0)
    await fresh.db.transaction().execute(trx => queue.enqueue(trx, 'read-article', { submission: 'x' }))
    assert.equal(await count(), 1)
    await queue.stop()
  })
})

test('a connection that breaks between two queries of a transaction fails the next one, and ends nothing else', async () => {
  const broken = fresh.db.transaction().execute(async trx => {
    const own = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)
    await sql`select pg_terminate_backend(${own.rows[0]!.pid})`.execute(fresh.db)
    await new Promise(resolve => setTimeout(resolve, 200))
    await sql`select 1`.execute(trx)
  })
  await assert.rejects(broken)
  assert.equal((await sql<{ one: number }>`select 1 as one`.execute(fresh.db)).rows[0]!.one, 1)
})
