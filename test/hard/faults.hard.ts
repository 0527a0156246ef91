import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { joinServer, serverUser, stopServer } from '../../src/store/index.ts'
import {
  articlePage,
  harbourReport,
  html,
  outletServer,
  type OutletServer,
} from '../newsroom/outlet-server.ts'
import type { Visitor } from '../site/served-site.ts'
import { databasePids, killAllStarted, killDatabase, runSayso, waitUntilReady } from '../running-sayso.ts'
import { makeEditor, signIn } from './editor.ts'
import { fillDisk, freeDisk, noSmallDisk, smallDisk, unmountAll } from './small-disk.ts'

let base: string
let outlet: OutletServer
before(async () => {
  base = mkdtempSync(path.join(os.tmpdir(), 'sayso-faults-'))
  chmodSync(base, 0o755)
  outlet = await outletServer()
})
after(async () => {
  killAllStarted()
  await outlet.close()
  rmSync(base, { recursive: true, force: true })
})

/** Every article has words of its own, so that none is another's copy; the outlet answers after `delayMs`. */
function serveArticle(n: number, delayMs: number): string {
  const own = harbourReport.map(text =>
    text.replaceAll('Constanta', `Port${n}`).replaceAll('breakwater', `quay ${n}`),
  )
  return outlet.serve(`/fault-${n}`, response =>
    setTimeout(() => html(articlePage(`Harbour ${n} to close`, own))(response), delayMs),
  )
}

/** The ledger of this process: what the site has acknowledged, by address. */
type Ledger = Map<string, string>

async function submit(visitor: Visitor, url: string, ledger: Ledger): Promise<number> {
  const answer = await visitor.send('/add', '/add', { url }).catch(() => null)
  const submission = /^\/submissions\/(.+)$/.exec(answer?.headers.get('location') ?? '')?.[1]
  if (submission) ledger.set(url, submission)
  return answer?.status ?? 0
}

async function query<Row>(data: string, sql: string): Promise<Row[]> {
  const server = await joinServer(data, serverUser())
  const client = new pg.Client(server.connection)
  await client.connect()
  return client
    .query(sql)
    .then(found => found.rows as Row[])
    .finally(() => client.end())
}

/** Waits until no submission is unfinished. */
async function settle(data: string, deadlineMs: number) {
  const until = Date.now() + deadlineMs
  for (;;) {
    const [open] = await query<{ n: string }>(
      data,
      `select count(*) as n from submission where state in ('waiting', 'reading')`,
    )
    if (Number(open!.n) === 0) return
    assert.ok(Date.now() < until, `${open!.n} submissions are still unfinished`)
    await sleep(250)
  }
}

async function assertNothingLostOrDoubled(data: string, ledger: Ledger) {
  const rows = await query<{ id: string; state: string; article_id: string }>(
    data,
    'select id, state, article_id from submission',
  )
  const byId = new Map(rows.map(row => [row.id, row]))
  for (const [url, id] of ledger)
    assert.equal(
      byId.get(id)?.state,
      'read',
      `${url} was acknowledged and is ${byId.get(id)?.state ?? 'lost'}`,
    )
  const [counts] = await query<Record<string, string>>(
    data,
    `select
      (select count(*) from article) as articles,
      (select count(distinct address) from article) as addresses,
      (select count(*) from revision) as revisions,
      (select sum(case change when 'joined' then 1 else -1 end) from membership) as memberships,
      (select count(*) from (select article_id from membership group by 1
        having sum(case change when 'joined' then 1 else -1 end) > 1) twice) as doubled,
      (select count(*) from article where story_id is null) as homeless`,
  )
  assert.equal(counts!['articles'], counts!['addresses'], 'an article is there twice')
  assert.equal(counts!['articles'], counts!['revisions'], 'an article has a revision too many')
  assert.equal(counts!['articles'], counts!['memberships'])
  assert.deepEqual([counts!['doubled'], counts!['homeless']], ['0', '0'])
  assert.ok(Number(counts!['articles']) >= new Set(ledger.keys()).size)
}

describe('kill -9 of the whole tree', () => {
  test('between submission and reading: after the restart the article is read, once', async () => {
    const data = path.join(base, 'between')
    const ledger: Ledger = new Map()
    const settings = { SAYSO_FETCH_ALLOW: outlet.pair }
    await makeEditor(data)
    const first = await runSayso(data, settings)
    assert.equal(await submit(await signIn(first), serveArticle(0, 1500), ledger), 303)
    await first.killTree()
    serveArticle(0, 0)
    const second = await runSayso(data, settings)
    await settle(data, 60_000)
    await second.stop()
    await assertNothingLostOrDoubled(data, ledger)
    assert.equal(ledger.size, 1)
    assert.deepEqual(databasePids(data).length > 0, true, 'the query above joined a server')
    await endServer(data)
  })

  test('at eight random moments of an intake: nothing acknowledged is lost, nothing is there twice', async () => {
    const data = path.join(base, 'random')
    const ledger: Ledger = new Map()
    const settings = { SAYSO_FETCH_ALLOW: outlet.pair }
    await makeEditor(data)
    for (let round = 1; round <= 8; round++) {
      const sayso = await runSayso(data, settings)
      const visitor = await signIn(sayso)
      const killing = sleep(150 + Math.random() * 1800).then(() => sayso.killTree())
      for (let n = 0; n < 6; n++)
        await submit(visitor, serveArticle(round * 10 + n, Math.random() * 300), ledger)
      await killing
    }
    const last = await runSayso(data, settings)
    await settle(data, 120_000)
    await last.stop()
    assert.ok(ledger.size >= 8, `only ${ledger.size} submissions were acknowledged`)
    await assertNothingLostOrDoubled(data, ledger)
    await endServer(data)
  })
})

describe('a database that is gone', () => {
  test('is started again by Sayso when it was killed, and what was acknowledged is read', async () => {
    const data = path.join(base, 'gone')
    const ledger: Ledger = new Map()
    await makeEditor(data)
    const sayso = await runSayso(data, { SAYSO_FETCH_ALLOW: outlet.pair })
    const visitor = await signIn(sayso)
    await submit(visitor, serveArticle(200, 800), ledger)
    killDatabase(data)
    await sleep(100)
    await waitUntilReady(sayso, 30_000)
    assert.match(sayso.said(), /The database ended; Sayso starts it again/)
    await submit(visitor, serveArticle(201, 0), ledger)
    await settle(data, 60_000)
    await sayso.stop()
    assert.equal(ledger.size, 2)
    await assertNothingLostOrDoubled(data, ledger)
    await endServer(data)
  })

  test('for ten seconds: the site says so, waits, and loses nothing', async () => {
    const data = path.join(base, 'external')
    const ledger: Ledger = new Map()
    const server = await joinServer(data, serverUser())
    const gate = await tcpGate(path.join(server.connection.host, `.s.PGSQL.${server.connection.port}`))
    const settings = {
      DATABASE_URL: `postgres://sayso@127.0.0.1:${gate.port}/sayso`,
      SAYSO_FETCH_ALLOW: outlet.pair,
    }
    await makeEditor(path.join(base, 'unused'), settings)
    const sayso = await runSayso(path.join(base, 'unused'), settings)
    const visitor = await signIn(sayso)
    assert.equal(await submit(visitor, serveArticle(300, 1000), ledger), 303)
    gate.close()
    await sleep(200)
    const away = await fetch(sayso.address)
    assert.equal(away.status, 503)
    assert.ok(away.headers.get('retry-after'))
    assert.match(await away.text(), /The database does not answer at the moment/)
    await sleep(10_000)
    await gate.open()
    await waitUntilReady(sayso, 30_000)
    assert.equal(await submit(visitor, serveArticle(301, 0), ledger), 303)
    await settle(data, 90_000)
    await sayso.stop()
    await assertNothingLostOrDoubled(data, ledger)
    gate.close()
    await stopServer((await joinServer(data, serverUser())).pid)
  })

  test('at the start: Sayso waits for it and says so', async () => {
    const data = path.join(base, 'late')
    const server = await joinServer(data, serverUser())
    const gate = await tcpGate(path.join(server.connection.host, `.s.PGSQL.${server.connection.port}`))
    gate.close()
    let told = false
    const onWord = (said: string) => {
      if (told || !said.includes('does not answer yet; Sayso waits for it')) return
      told = true
      void gate.open()
    }
    const settings = { DATABASE_URL: `postgres://sayso@127.0.0.1:${gate.port}/sayso` }
    const sayso = await runSayso(path.join(base, 'unused'), settings, onWord)
    assert.equal((await fetch(`${sayso.address}/readyz`)).status, 200)
    await sayso.stop()
    gate.close()
    await stopServer(server.pid)
  })
})

describe('a full disk', { skip: noSmallDisk }, () => {
  after(unmountAll)

  test('before the first start is one clear sentence', async () => {
    const disk = smallDisk(path.join(base, 'tiny'), '40m')
    await assert.rejects(runSayso(path.join(disk, 'data')), /The disk that holds .* is full/)
  })

  test('in the middle is one clear sentence on the page, and nothing is damaged', async () => {
    const disk = smallDisk(path.join(base, 'small'), '260m')
    const data = path.join(disk, 'data')
    const ledger: Ledger = new Map()
    await makeEditor(data)
    const sayso = await runSayso(data, { SAYSO_FETCH_ALLOW: outlet.pair })
    const visitor = await signIn(sayso)
    await submit(visitor, serveArticle(400, 0), ledger)
    await settle(data, 30_000)
    fillDisk(disk)
    const statuses: number[] = []
    for (let n = 401; n < 440 && !statuses.some(status => status >= 500); n++)
      statuses.push(await submit(visitor, serveArticle(n, 0), ledger))
    assert.ok(statuses.includes(507) || statuses.includes(503), `statuses ${[...new Set(statuses)].join()}`)
    freeDisk(disk)
    await waitUntilReady(sayso, 60_000)
    assert.equal(await submit(visitor, serveArticle(450, 0), ledger), 303)
    await settle(data, 120_000)
    await sayso.stop()
    await assertNothingLostOrDoubled(data, ledger)
    await endServer(data)
  })
})

/** A door to the database's socket that can be shut and opened again. */
async function tcpGate(socket: string) {
  const open = new Set<net.Socket>()
  let port = 0
  let server = await listen()
  async function listen(): Promise<net.Server> {
    const made = net.createServer(outside => {
      const inside = net.connect(socket)
      for (const end of [outside, inside]) {
        open.add(end)
        end.on('error', () => undefined).on('close', () => open.delete(end))
      }
      outside.pipe(inside).pipe(outside)
      outside.on('close', () => inside.destroy())
      inside.on('close', () => outside.destroy())
    })
    await new Promise<void>(resolve => made.listen(port, '127.0.0.1', resolve))
    port = (made.address() as net.AddressInfo).port
    return made
  }
  return {
    get port() {
      return port
    },
    close: () => {
      server.close()
      for (const end of open) end.destroy()
    },
    open: async () => {
      server = await listen()
    },
  }
}

async function endServer(data: string) {
  await stopServer((await joinServer(data, serverUser())).pid)
}
