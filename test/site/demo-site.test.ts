import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import {
  backUp,
  loadDemo,
  operator,
  refreshStale,
  removeDemo,
  restore,
  resume,
  showArticle,
  showDifferences,
  showOutlet,
  showOutlets,
  showStory,
  splitOff,
  submitUrl,
  undoArranging,
} from '../../src/newsroom/index.ts'
import { up as lookAtCopiesAnew } from '../../src/store/migrations/20261126-0270-changes-of-copies.ts'
import { freshWorld, type FreshWorld } from '../newsroom/fresh-world.ts'
import { servedSite, Visitor, type TestSite } from './served-site.ts'

const now = () => new Date('2026-11-25T12:00:00Z')
let fresh: FreshWorld
let site: TestSite
let folder: string
let pages: Map<string, string>
before(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-backup-'))
  fresh = await freshWorld({ now })
  await loadDemo(fresh.world)
  await findOneWrong()
  await arrangeOne()
  site = await servedSite(fresh.world)
  pages = await crawl(site.address)
})
after(async () => {
  await site.close()
  await fresh.close()
  rmSync(folder, { recursive: true, force: true })
})

/** An editor found one statement to be read wrongly, long ago; both accounts are gone. */
async function findOneWrong() {
  const { db } = fresh.world
  const rows = await sql<{
    id: string
  }>`select id from article where statements > 3 order by id limit 1`.execute(db)
  const { id, textHash, statements } = (await showArticle(fresh.world, rows.rows[0]!.id))!
  await sql`
    insert into objection (id, article_id, text_hash, place, statement, quote, fault, reason, made_at, state, answer,
      answered_at)
    values (gen_random_uuid(), ${id}, ${Buffer.from(textHash, 'hex')}, ${statements[0]!.place},
      ${JSON.stringify(statements[0])}::jsonb, 'x', 'words', '', ${now()}, 'accepted', 'Quite so.', ${now()})`.execute(
    db,
  )
}

/** An editor took an article out of its story and put it back, as somebody whose account is gone had asked. */
async function arrangeOne() {
  const rows = await sql<{ id: string; story: string }>`
    select id, story_id as story from article
    where copy_of is null and (select count(*) from article other where other.story_id = article.story_id) > 2
    order by id
    limit 1`.execute(fresh.world.db)
  const [{ id, story }] = rows.rows as [{ id: string; story: string }]
  const { deed } = await splitOff(fresh.world, { articles: [id], reason: 'Another event.', by: null })
  await undoArranging(fresh.world, { deed, reason: 'No, the same one.', by: null })
  await sql`
    insert into story_objection (id, article_id, story_id, reason, made_at, state, answer, answered_at)
    values (gen_random_uuid(), ${id}, ${story}, '', ${now()}, 'declined', 'It belongs here.', ${now()})`.execute(
    fresh.world.db,
  )
}

/** Every public page that can be reached from the front page, by following links as a reader would. */
async function crawl(address: string): Promise<Map<string, string>> {
  const visitor = new Visitor(address)
  const pages = new Map<string, string>()
  const waiting = ['/']
  while (waiting.length > 0) {
    const page = waiting.pop()!
    if (pages.has(page)) continue
    const { status, body } = await visitor.get(page)
    assert.equal(status, 200, page)
    pages.set(
      page,
      body.replaceAll(address, 'http://site').replaceAll(/name="token"\s+value="[^"]*"/g, 'token'),
    )
    // Of the hundred pages of topics those that articles lead to will do.
    if (page === '/topics') continue
    // The same page in another language says the same.
    for (const [, link] of body.matchAll(/href="(\/[^"#]*)/g))
      if (!/^\/(assets|add|sign-in)|[?;&]lang=|^\/topics\/.*\.(rss|atom|json)$/.test(link!))
        waiting.push(link!.replaceAll('&amp;', '&'))
  }
  return pages
}

describe('the demo world', () => {
  test('is a whole site: every link of every page leads to a page', () => {
    const count = (start: string) => [...pages.keys()].filter(page => page.startsWith(start)).length
    assert.ok(count('/articles/') >= 48, `${count('/articles/')} articles`)
    assert.ok(count('/outlets/') >= 12)
    assert.ok(count('/stories/') >= 15)
    assert.ok(count('/countries/') >= 5)
  })

  test('is marked as invented on every page', () => {
    for (const [page, body] of pages) assert.match(body, /invented/i, page)
  })

  test('tells on one page, and its copy in a backup will too, that a statement is read wrongly', () => {
    const found = [...pages.values()].filter(body => body.includes('as an editor found'))
    assert.equal(found.length, 1)
  })

  test('never mixes with real news: nothing else can be added while it is here', async () => {
    await assert.rejects(
      submitUrl(fresh.world, operator, 'https://outlet.example/x'),
      /never mixes with real news/,
    )
  })

  test('goes into an empty site only, and loading it twice adds nothing', async () => {
    const articles = async () =>
      (await sql<{ n: number }>`select count(*) as n from article`.execute(fresh.world.db)).rows[0]!.n
    const before = await articles()
    await loadDemo(fresh.world)
    assert.equal(await articles(), before)
  })
})

describe('a backup', () => {
  test('restored into an empty site shows the same on every public page, and stays paused until it is resumed', async () => {
    const file = path.join(folder, 'whole.sayso')
    const rows = await backUp(fresh.world, file)
    assert.ok(rows > 1000)
    assert.equal(statSync(file).mode & 0o777, 0o600)
    const other = await freshWorld({ now })
    try {
      assert.equal(await restore(other.world, file), rows)
      const paused = await sql<{ paused: boolean }>`select paused from site`.execute(other.world.db)
      assert.equal(paused.rows[0]!.paused, true)
      await resume(other.world)
      const served = await servedSite(other.world)
      const again = await crawl(served.address).finally(() => served.close())
      assert.deepEqual([...again.keys()].sort(), [...pages.keys()].sort())
      for (const [page, body] of again) assert.equal(body, pages.get(page), page)
      await assert.rejects(restore(other.world, file), /into an empty site only/)
    } finally {
      await other.close()
    }
  })

  test('that was made while the site was written to is one snapshot', async () => {
    const file = path.join(folder, 'busy.sayso')
    let stop = false
    const writing = (async () => {
      for (let n = 0; !stop; n++)
        await fresh.world.db.transaction().execute(async db => {
          await sql`insert into family (id, name) values (gen_random_uuid(), ${`pair ${n} a`})`.execute(db)
          await sql`insert into family (id, name) values (gen_random_uuid(), ${`pair ${n} b`})`.execute(db)
        })
    })()
    await backUp(fresh.world, file)
    stop = true
    await writing
    const names = [
      ...gunzipSync(readFileSync(file))
        .toString()
        .matchAll(/"name":"pair (\d+) [ab]"/g),
    ].map(found => found[1]!)
    assert.equal(names.length % 2, 0)
    assert.equal(new Set(names).size * 2, names.length)
  })

  test('that is cut off, altered or no backup at all is refused, and leaves the site empty', async () => {
    const whole = path.join(folder, 'to-break.sayso')
    await backUp(fresh.world, whole)
    const text = gunzipSync(readFileSync(whole)).toString()
    const broken: [why: string, make: (file: string) => void][] = [
      [
        'cut off',
        file => (writeFileSync(file, readFileSync(whole)), truncateSync(file, statSync(whole).size >> 1)),
      ],
      ['without its end', file => writeFileSync(file, gzipSync(text.slice(0, text.lastIndexOf('{"end"'))))],
      ['no archive', file => writeFileSync(file, 'hello')],
      ['empty', file => writeFileSync(file, '')],
      ['another kind of archive', file => writeFileSync(file, gzipSync('{"format":"something else"}\n'))],
      [
        'with a table that is none of ours',
        file => writeFileSync(file, gzipSync(text.replace('{"table":"family"}', '{"table":"pg_authid"}'))),
      ],
      [
        'with a row too few',
        file =>
          writeFileSync(
            file,
            gzipSync(text.replace(/\{"table":"outlet"\}\n[^\n]+\n/, '{"table":"outlet"}\n')),
          ),
      ],
      [
        'with a line that is no row',
        file =>
          writeFileSync(file, gzipSync(text.replace('{"table":"outlet"}\n', '{"table":"outlet"}\n[1,2]\n'))),
      ],
    ]
    const other = await freshWorld({ now })
    try {
      for (const [why, make] of broken) {
        const file = path.join(folder, 'broken.sayso')
        make(file)
        await assert.rejects(restore(other.world, file), /is not a whole backup of Sayso/, why)
        const left = await sql<{
          n: number
        }>`select (select count(*) from article) + (select count(*) from outlet) as n`.execute(other.world.db)
        assert.equal(left.rows[0]!.n, 0, why)
      }
    } finally {
      await other.close()
    }
  })
})

describe('what is told of copies', () => {
  test('is what they left away, changed or headed otherwise, beside the original’s words', async () => {
    const rows = await sql<{ slug: string }>`
      select distinct slug from story
      join article on story_id = story.id
      join copy on article_id = article.id and jsonb_array_length(alterations) > 0`.execute(fresh.world.db)
    assert.ok(rows.rows.length >= 3)
    const kinds = new Set<string>()
    for (const { slug } of rows.rows) {
      const view = (await showStory(fresh.world, slug))!
      for (const [id, alterations] of Object.entries(view.alterations)) {
        const differences = (await showDifferences(fresh.world, id))!
        assert.deepEqual(differences.alterations, alterations)
        assert.ok(differences.places.length > 0 || alterations.every(({ kind }) => kind === 'headline'))
        for (const { kind } of alterations) kinds.add(kind)
        assert.ok(pages.has(`/articles/${id}/differences`))
      }
    }
    // No copy of the demo world leaves a source away: newsroom/stories/alterations.test.ts has one.
    assert.deepEqual([...kinds].sort(), ['headline', 'hedge', 'number'])
  })

  test('is found of copies from before it was looked for, once the site is brought up to date', async () => {
    const { db } = fresh.world
    const changes = async () => {
      const found = await sql<{ n: number }>`
        select count(*)::integer as n from copy where alterations is not null`.execute(db)
      return found.rows[0]!.n
    }
    const known = await changes()
    await sql`update copy set alterations = null`.execute(db)
    await lookAtCopiesAnew(db)
    await refreshStale(fresh.world, new Map())
    assert.ok(known > 3)
    assert.equal(await changes(), known)
  })

  test('is nothing where an article is no copy', async () => {
    const rows = await sql<{ id: string }>`select id from article where copy_of is null limit 1`.execute(
      fresh.world.db,
    )
    assert.equal(await showDifferences(fresh.world, rows.rows[0]!.id), null)
    assert.equal(await showDifferences(fresh.world, 'x'), null)
  })
})

test('reasons that were stored as sentences are shown as they are until their story is counted anew', async () => {
  const { db } = fresh.world
  const rows = await sql<{ slug: string }>`
    select slug from story where jsonb_array_length(coded_reasons) > 0 order by slug limit 1`.execute(db)
  const { slug } = rows.rows[0]!
  const reasons = async () => (await showStory(fresh.world, slug))!.origins.reasons
  const known = await reasons()
  assert.ok(known.every(reason => typeof reason === 'object' && reason.code !== undefined))
  // As the version before does it.
  await sql`update story set reasons = '{"1 copy adds no origin."}' where slug = ${slug}`.execute(db)
  await sql`insert into story_stale (story_id) select id from story where slug = ${slug}`.execute(db)
  assert.deepEqual(await reasons(), ['1 copy adds no origin.'])
  await refreshStale(fresh.world, new Map())
  assert.deepEqual(await reasons(), known)
})

test('every article of a story says why it is there', async () => {
  const rows = await sql<{ slug: string }>`select slug from story where articles > 1`.execute(fresh.world.db)
  for (const { slug } of rows.rows) {
    const { articles, why } = (await showStory(fresh.world, slug))!
    assert.deepEqual(Object.keys(why).sort(), articles.map(({ id }) => id).sort())
    assert.ok(Object.values(why).some(({ rule }) => rule === 'first' || rule === 'editor'))
    assert.ok(Object.values(why).some(({ terms }) => terms.length > 0))
  }
})

test('an outlet’s months add up to its counts, and behind each count are as many articles', async () => {
  const { outlets } = await showOutlets(fresh.world, null)
  assert.ok(outlets.length >= 5)
  for (const { slug } of outlets) {
    const { counts, months } = (await showOutlet(fresh.world, slug, null))!
    for (const name of Object.keys(counts) as (keyof typeof counts)[])
      assert.equal(
        months.reduce((sum, month) => sum + month[name], 0),
        counts[name],
        `${slug} ${name}`,
      )
    assert.equal(counts.own + counts.copies, counts.articles)
    for (const name of ['own', 'copies', 'altered'] as const) {
      const listed = (await showOutlet(fresh.world, slug, null, name))!
      assert.equal(listed.of, name)
      assert.equal(listed.articles.length, counts[name], `${slug} ${name}`)
    }
  }
})

test('the demo world is removed with one command, and the site is empty and works', async () => {
  await removeDemo(fresh.world)
  const left = await sql<{ n: number }>`
    select (select count(*) from article) + (select count(*) from page) + (select count(*) from membership) as n`.execute(
    fresh.world.db,
  )
  assert.equal(left.rows[0]!.n, 0)
  await assert.rejects(removeDemo(fresh.world), /nothing to remove/)
  const submitted = await submitUrl(fresh.world, operator, 'https://outlet.example/x')
  assert.equal(submitted.kind, 'waiting')
})
