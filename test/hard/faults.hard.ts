import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
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
import { Visitor } from '../site/served-site.ts'
import { databasePids, killAllStarted, runSayso, type RunningSayso } from '../running-sayso.ts'

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

const editor = { name: 'Ona Vell', email: 'ona@paper.example', password: 'nine brown teacups' }

/** Makes the editor by the command, as an operator would: an account may add more than an address without one. */
async function makeEditor(data: string, settings: Record<string, string> = {}) {
  const options = ['user', 'add', '--name', editor.name, '--email', editor.email, '--role', 'editor']
  const env = { PATH: process.env['PATH'], SAYSO_DATA: data, ...settings }
  const child = spawn('bin/sayso', options, { env, stdio: ['pipe', 'ignore', 'inherit'] })
  child.stdin.end(editor.password)
  assert.equal((await once(child, 'exit'))[0], 0)
}

async function signIn(sayso: RunningSayso): Promise<Visitor> {
  const visitor = new Visitor(sayso.address)
  const { email, password } = editor
  const answer = await visitor.send('/sign-in', '/sign-in', { email, password }).catch(() => null)
  assert.ok(answer === null || answer.status === 303, answer?.body)
  return visitor
}

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
      (select count(*) from membership) as memberships,
      (select count(*) from (select article_id from membership group by 1 having count(*) > 1) twice) as doubled,
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
    for (const pid of databasePids(data)) process.kill(pid, 'SIGKILL')
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

describe(
  'a full disk',
  { skip: process.getuid?.() === 0 ? false : 'only root can mount a small disk' },
  () => {
    const mounted: string[] = []
    after(() => {
      for (const folder of mounted) execFileSync('umount', ['-l', folder])
    })

    function smallDisk(name: string, size: string): string {
      const folder = path.join(base, name)
      mkdirSync(folder)
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', folder])
      mounted.push(folder)
      return folder
    }

    test('before the first start is one clear sentence', async () => {
      const disk = smallDisk('tiny', '40m')
      await assert.rejects(runSayso(path.join(disk, 'data')), /The disk that holds .* is full/)
    })

    test('in the middle is one clear sentence on the page, and nothing is damaged', async () => {
      const disk = smallDisk('small', '260m')
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
      rmSync(path.join(disk, 'ballast'))
      await waitUntilReady(sayso, 60_000)
      assert.equal(await submit(visitor, serveArticle(450, 0), ledger), 303)
      await settle(data, 120_000)
      await sayso.stop()
      await assertNothingLostOrDoubled(data, ledger)
      await endServer(data)
    })

    function fillDisk(disk: string) {
      const { bavail, bsize } = statfsSync(disk)
      writeFileSync(path.join(disk, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - 64 * 1024), 1))
    }
  },
)

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

async function waitUntilReady(sayso: RunningSayso, deadlineMs: number) {
  const until = Date.now() + deadlineMs
  while (
    !(await fetch(`${sayso.address}/readyz`).then(
      answer => answer.ok,
      () => false,
    ))
  ) {
    assert.ok(Date.now() < until, `it did not come back in time: ${sayso.said()}`)
    await sleep(200)
  }
}

async function endServer(data: string) {
  await stopServer((await joinServer(data, serverUser())).pid)
}
