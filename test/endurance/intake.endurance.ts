import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { joinServer, serverUser, stopServer } from '../../src/store/index.ts'
import { databasePids, killAllStarted, runSayso } from '../running-sayso.ts'

// A simulated web is taken in by the real program while everything around it fails. The ledger is the web itself,
// which knows what it published and what it was asked for.

type Size = { readonly articles: number; readonly feeds: number; readonly hosts: number }
const size: Size = { articles: 600, feeds: 60, hosts: 20 }
const kills = 12

let base: string
const children: ChildProcess[] = []
before(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'sayso-intake-'))
  chmodSync(base, 0o755)
})
after(() => {
  killAllStarted()
  for (const child of children) child.kill('SIGKILL')
  rmSync(base, { recursive: true, force: true })
})

type Web = { readonly port: number; readonly pairs: readonly string[] }

async function startWeb({ hosts, feeds, articles }: Size): Promise<Web & { readonly child: ChildProcess }> {
  const size = [hosts, feeds, articles, 1].map(String)
  const child = spawn('bin/node', ['bench/simulated-web.ts', ...size], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  for await (const line of createInterface({ input: child.stdout }))
    return { ...(JSON.parse(line) as Web), child }
  throw new Error('the simulated web did not start')
}

async function subscribeToAll(data: string, web: Web, settings: Record<string, string>) {
  const opml = path.join(base, `${path.basename(data)}.opml`)
  writeFileSync(opml, await (await fetch(`http://127.0.0.1:${web.port}/opml`)).text())
  const env = { PATH: process.env['PATH'], SAYSO_DATA: data, ...settings }
  const child = spawn('bin/sayso', ['feeds', 'import', opml], { env, stdio: 'inherit' })
  const code = await new Promise(resolve => child.once('exit', resolve))
  assert.equal(code, 0)
}

async function query<Row>(data: string, sql: string): Promise<Row> {
  const server = await joinServer(data, serverUser())
  const client = new pg.Client(server.connection)
  client.on('error', () => undefined)
  await client.connect()
  const found = await client.query(sql).finally(() => client.end())
  return found.rows[0] as Row
}

type Progress = { readonly finished: number; readonly open: number }

async function progressOf(data: string): Promise<Progress> {
  const row = await query<Record<keyof Progress, string>>(
    data,
    `select count(*) filter (where state in ('read', 'refused')) as finished,
      count(*) filter (where state in ('waiting', 'reading')) as open from submission where via = 'feed'`,
  )
  return { finished: Number(row.finished), open: Number(row.open) }
}

async function settle(data: string, { articles }: Size, deadlineMs: number) {
  const until = Date.now() + deadlineMs
  for (;;) {
    const { finished, open } = await progressOf(data)
    if (finished >= articles && open === 0) return
    assert.ok(Date.now() < until, `${finished} finished, ${open} open`)
    await sleep(2000)
  }
}

async function assertEachOnce(data: string, { articles }: Size) {
  const counts = await query<Record<string, string>>(
    data,
    `select
      (select count(*) from submission where via = 'feed') as submissions,
      (select count(distinct key) from submission where via = 'feed') as keys,
      (select count(*) from submission where state = 'refused' and refusal_code = 'paywall') as walled,
      (select count(*) from submission where state = 'refused' and refusal_code <> 'paywall') as refused,
      (select count(*) from article) as articles,
      (select count(distinct address) from article) as addresses,
      (select count(*) from revision) as revisions,
      (select count(*) from membership) as memberships,
      (select count(*) from article where story_id is null) as homeless`,
  )
  const of = (name: string) => Number(counts[name])
  assert.equal(of('submissions'), articles, 'an entry was taken in twice, or lost')
  assert.equal(of('keys'), articles)
  assert.equal(of('refused'), 0)
  // Some of the simulated pages show a paywall in place of their article, always the same ones.
  assert.ok(of('walled') < articles / 10)
  for (const name of ['articles', 'addresses', 'revisions', 'memberships'])
    assert.equal(of(name), articles - of('walled'), name)
  assert.equal(of('homeless'), 0)
}

async function endServer(data: string) {
  const server = await joinServer(data, serverUser())
  await stopServer(server.pid)
}

describe('an intake', () => {
  test('of 600 entries, killed twelve times (kill -9 of the whole tree): nothing is lost and nothing is there twice', async () => {
    const data = path.join(base, 'killed')
    const web = await startWeb(size)
    const settings = { SAYSO_FETCH_ALLOW: web.pairs.join(',') }
    let sayso = await runSayso(data, settings)
    await subscribeToAll(data, web, settings)
    for (let done = 0; done < kills; done++) {
      await sleep(500 + Math.random() * 3000)
      await sayso.killTree()
      sayso = await runSayso(data, settings)
    }
    const { finished } = await progressOf(data)
    assert.ok(finished < size.articles, 'the kills fell into the intake')
    await settle(data, size, 15 * 60_000)
    await sayso.stop()
    await assertEachOnce(data, size)
    await endServer(data)
    web.child.kill()
  })

  test('its web away for a minute and its database restarted in the middle: the same', async () => {
    const data = path.join(base, 'away')
    const web = await startWeb(size)
    const settings = { SAYSO_FETCH_ALLOW: web.pairs.join(',') }
    const sayso = await runSayso(data, settings)
    await subscribeToAll(data, web, settings)
    await untilSome(data)
    // A stopped process answers nobody: requests hang and run into their deadlines.
    web.child.kill('SIGSTOP')
    await sleep(20_000)
    for (const pid of databasePids(data)) process.kill(pid, 'SIGKILL')
    await sleep(40_000)
    web.child.kill('SIGCONT')
    await retryEverythingNow(data)
    await settle(data, size, 10 * 60_000)
    assert.match(sayso.said(), /The database ended; Sayso starts it again/)
    await sayso.stop()
    await assertEachOnce(data, size)
    await endServer(data)
  })
})

async function untilSome(data: string) {
  while ((await progressOf(data)).finished < 50) await sleep(500)
}

/** What failed in that minute is due again after a quarter of an hour and more; the test does not wait for that. */
async function retryEverythingNow(data: string) {
  for (let round = 0; round < 3; round++) {
    await query(
      data,
      `update feed set next_poll_at = now() where stopped_why is null and failures > 0 returning 1`,
    )
    await query(
      data,
      `update pgboss.job set start_after = now() where state in ('created', 'retry') returning 1`,
    )
    await sleep(5000)
  }
}
