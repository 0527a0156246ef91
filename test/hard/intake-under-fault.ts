import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { joinServer, serverUser, stopServer } from '../../src/store/index.ts'

// A simulated web is taken in by the real program while everything around it fails. The ledger is the web itself, a
// process of its own, which knows what it published and what it was asked for.

export type Size = { readonly articles: number; readonly feeds: number; readonly hosts: number }

export type Published = {
  readonly address: string
  /** Stands once in the article's text. */
  readonly mark: string
  /** How often its page was asked for. */
  readonly asked: number
}

export type Web = {
  readonly child: ChildProcess
  readonly size: Size
  readonly port: number
  /** Lets the guard pass exactly these servers. */
  readonly settings: Readonly<Record<string, string>>
  readonly ledger: () => Promise<Published[]>
  /** The outlines of its feeds, one line each, as OPML has them. */
  readonly outlines: readonly string[]
}

const children = new Set<ChildProcess>()

/** Ends the webs that a test has left running. */
export function endAllWebs() {
  for (const child of children) child.kill('SIGKILL')
}

export async function startWeb(size: Size, choices: readonly string[] = []): Promise<Web> {
  const { hosts, feeds, articles } = size
  const options = [
    'bench/simulated-web.ts',
    '--small',
    ...choices,
    ...[hosts, feeds, articles, 1].map(String),
  ]
  const child = spawn('bin/node', options, { stdio: ['ignore', 'pipe', 'inherit'] })
  children.add(child)
  child.once('exit', () => children.delete(child))
  for await (const line of createInterface({ input: child.stdout })) {
    const { port, pairs } = JSON.parse(line) as { port: number; pairs: string[] }
    const ask = async (what: string) => (await fetch(`http://127.0.0.1:${port}/${what}`)).text()
    return {
      child,
      size,
      port,
      settings: { SAYSO_FETCH_ALLOW: pairs.join(',') },
      ledger: async () => JSON.parse(await ask('ledger')) as Published[],
      outlines: (await ask('opml')).match(/<outline[^>]*>/g) ?? [],
    }
  }
  throw new Error('the simulated web did not start')
}

/** Subscribes to some of the web's feeds by the command, again where the database was ended meanwhile. */
export async function subscribe(data: string, web: Web, outlines = web.outlines) {
  const opml = `${data}.opml`
  writeFileSync(opml, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`)
  const env = { PATH: process.env['PATH'], SAYSO_DATA: data, ...web.settings }
  const child = spawn('bin/sayso', ['feeds', 'import', opml], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  assert.deepEqual(await once(child, 'exit'), [0, null])
}

/** The only row of a query on the database of a data folder. */
export async function query<Row>(data: string, sql: string): Promise<Row> {
  return (await queryAll<Row>(data, sql))[0]!
}

async function queryAll<Row>(data: string, sql: string): Promise<Row[]> {
  const server = await joinServer(data, serverUser())
  const client = new pg.Client(server.connection)
  client.on('error', () => undefined)
  await client.connect()
  const found = await client.query(sql).finally(() => client.end())
  return found.rows as Row[]
}

export type Progress = { readonly finished: number; readonly open: number }

export async function progressOf(data: string): Promise<Progress> {
  return query<Progress>(
    data,
    `select count(*) filter (where state in ('read', 'refused'))::int as finished,
      count(*) filter (where state in ('waiting', 'reading'))::int as open from submission where via = 'feed'`,
  )
}

/** Waits until so many articles are finished, but no longer than that. Returns how many are. */
export async function untilFinishedOr(data: string, articles: number, ms: number): Promise<number> {
  const until = Date.now() + ms
  for (;;) {
    const { finished } = await progressOf(data)
    if (finished >= articles || Date.now() > until) return finished
    await sleep(200)
  }
}

/** Waits until everything is read and every story shows it. */
export async function settle(data: string, { articles }: Size, deadlineMs: number) {
  const until = Date.now() + deadlineMs
  for (;;) {
    const { finished, open } = await progressOf(data)
    const { stale } = await query<{ stale: number }>(data, 'select count(*)::int as stale from story_stale')
    if (finished >= articles && open === 0 && stale === 0) return
    assert.ok(
      Date.now() < until,
      `${finished} of ${articles} are finished, ${open} are open, ${stale} marks on stories`,
    )
    await sleep(1000)
  }
}

/** Everything the web published is here, read, whole, and once. */
export async function assertEachOnce(data: string, web: Web) {
  const published = await web.ledger()
  const kept = await queryAll<{
    address: string
    submissions: number
    articles: number
    text: string | null
  }>(
    data,
    `select submission.address, count(distinct submission.id)::int as submissions,
        count(distinct article.id)::int as articles, min(revision.text) as text,
        min(state) as state, min(refusal_sentence) as refusal, min(article.address) as kept
      from submission
      left join article on article.id = submission.article_id
      left join revision on revision.id = article.revision_id
      where via = 'feed' group by 1`,
  )
  const byAddress = new Map(kept.map(row => [row.address, row]))
  const wrong = published.filter(({ address, mark }) => {
    const row = byAddress.get(address)
    return row?.submissions !== 1 || row.articles !== 1 || row.text?.split(mark).length !== 2
  })
  assert.deepEqual(
    wrong.slice(0, 5).map(({ address }) => ({ ...byAddress.get(address), text: '…', address })),
    [],
    `${wrong.length} articles are lost, doubled or another's`,
  )
  assert.equal(kept.length, published.length)
  await assertWhole(data, published.length)
}

/** Every part of an article is there as often as it should be. */
async function assertWhole(data: string, articles: number) {
  const counts = await query<Record<string, number>>(
    data,
    `select
      (select count(*)::int from submission) as submissions,
      (select count(*)::int from submission where state = 'read') as read,
      (select count(*)::int from article) as articles,
      (select count(distinct address)::int from article) as addresses,
      (select count(distinct article_id)::int from article_key) as keyed,
      (select count(*)::int from revision) as revisions,
      (select count(*)::int from article join revision on revision.id = revision_id and article_id = article.id) as whole,
      (select count(*)::int from feature) as features,
      (select count(*)::int from membership where change = 'joined' and decided_by not in ('join/1', 'split/1')) as placed,
      (select sum(case change when 'joined' then 1 else -1 end)::int from membership) as memberships,
      (select count(distinct article_id)::int from membership) as members,
      (select sum(articles)::int from story) as shown`,
  )
  for (const [name, count] of Object.entries(counts)) assert.equal(count, articles, name)
  const faults = await query<Record<string, number>>(
    data,
    `select
      (select count(*)::int from membership where change = 'left' and decided_by not in ('join/1', 'split/1')) as left,
      (select count(*)::int from (select 1 from membership group by article_id
        having sum(case change when 'joined' then 1 else -1 end) <> 1) unbalanced) as unbalanced,
      (select count(*)::int from article where story_id is distinct from
        (select story_id from membership where article_id = article.id order by id desc limit 1)) as astray,
      (select count(*)::int from story where articles <>
        (select count(*) from article where article.story_id = story.id)) as miscounted,
      (select count(*)::int from article where statements <>
        (select count(distinct ordinal) from statement where statement.revision_id = article.revision_id)) as unsaid,
      (select count(*)::int from statement) - (select sum(statements)::int from article) as said_twice,
      (select count(*)::int from pgboss.job
        where name = 'read-fed-article' and state in ('created', 'retry', 'active')
          and exists (select 1 from submission where id = (data ->> 'submission')::uuid
            and state in ('waiting', 'reading'))) as jobs`,
  )
  for (const [name, count] of Object.entries(faults)) assert.equal(count, 0, name)
}

/** Ends the database that outlives a Sayso that was killed. */
export async function endServer(data: string) {
  await stopServer((await joinServer(data, serverUser())).pid)
}
