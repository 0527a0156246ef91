import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Refusal } from '../../news/index.ts'
import { asUser, explain, makeCluster, role, serverEnvironment, writeAccess } from './cluster.ts'
import { prepareFolder, privateFolder, socketFolder, unusable } from './data-folder.ts'
import { installEngine } from './engine.ts'
import { holderOf, isAlive, parentOf, readLock, readPidFile, type PidFile } from './pid-file.ts'
import type { ServerUser } from './server-user.ts'

/** A live server of one data folder, whoever started it. */
export type LiveServer = {
  readonly pid: number
  /** Settings for `pg`: the socket's folder as host. */
  readonly connection: {
    readonly host: string
    readonly port: number
    readonly user: string
    readonly database: string
  }
  /** Whether this call started it (false: it was running). */
  readonly startedHere: boolean
}

const port = 5432
const startDeadlineMs = 60_000
const database = 'sayso'

/**
 * Finds the live server of a data folder or starts one. Two processes may do so at once: PostgreSQL's own lock lets
 * one win, and the other joins it. The server is nobody's child for long (it has its own session), so that whoever
 * leaves last can end it: see `leaveServer`.
 *
 * @throws Refusal with the sentence for the operator: disk full, folder unreachable, no binaries, no start
 */
export async function joinServer(data: string, user: ServerUser): Promise<LiveServer> {
  const folder = path.resolve(data)
  const cluster = path.join(folder, 'postgres', '18')
  const deadline = Date.now() + startDeadlineMs
  let started: Started | null = null
  let looks = 0
  try {
    prepareFolder(folder, user)
    for (;;) {
      const live = await findLive(cluster, folder, user, started)
      if (live) return live
      if (started?.ended()) {
        const said = started.lastWords()
        if (!isPassing(said)) throw explain(said, folder)
        started = null
        await sleep(200)
      }
      if (Date.now() > deadline) throw explain(started?.lastWords() ?? 'no answer within a minute', folder)
      if (!started && !serverOnTheWay(cluster)) started = await startServer(folder, cluster, user)
      // A server that recovers is asked less often: every question is a process of its own to it.
      await sleep(Math.min(20 + looks++, 200))
    }
  } catch (error) {
    throw diskFull(error, folder) ?? unusable(error, folder) ?? error
  }
}

function diskFull(error: unknown, folder: string): Refusal | null {
  return (error as NodeJS.ErrnoException)?.code === 'ENOSPC'
    ? explain('No space left on device', folder)
    : null
}

/** Another process's start, or the shared memory of a server that was killed and whose children are still leaving. */
function isPassing(said: string): boolean {
  return /lock file ".*" already exists|is another postmaster|shared memory block .* in use/.test(said)
}

/** A server of this folder is running but does not answer yet (starting, recovering, shutting down). */
function serverOnTheWay(cluster: string): boolean {
  const file = readPidFile(cluster)
  if (!file) return false
  const holder = holderOf(file, cluster)
  if (holder === 'server') return true
  // The pid belongs to somebody else now: PostgreSQL itself would refuse to start because of it. Where that is not
  // certain the file stays, and PostgreSQL decides. A new server may have written its own in this moment.
  if (holder === 'stranger' && readPidFile(cluster)?.pid === file.pid)
    fs.rmSync(path.join(cluster, 'postmaster.pid'), { force: true })
  return false
}

/**
 * The socket of a server that died with the machine stays, and its lock may name a pid that somebody else has now:
 * PostgreSQL would believe that another server uses it. Its folder is ours alone.
 */
function clearStaleSocket(sockets: string, cluster: string) {
  const socket = path.join(sockets, `.s.PGSQL.${port}`)
  const lock = readLock(`${socket}.lock`)
  if (!lock || holderOf(lock, cluster) !== 'stranger') return
  for (const stale of [`${socket}.lock`, socket]) fs.rmSync(stale, { force: true })
}

async function findLive(
  cluster: string,
  folder: string,
  user: ServerUser,
  started: Started | null,
): Promise<LiveServer | null> {
  const file = readPidFile(cluster)
  if (!file || !['server', 'unclear'].includes(holderOf(file, cluster))) return null
  const host = socketFolder(folder, port, user)
  if (!fs.existsSync(path.join(host, `.s.PGSQL.${port}`))) return null
  const connection = { host, port, user: role, database }
  if (!(await answers(connection, cluster, file))) return null
  return { pid: file.pid, connection, startedHere: started !== null }
}

/**
 * Connects, makes sure that the server serves this very folder and is the process that the pid file names (not one
 * that is being ended while the next writes its file), and makes our database where it is missing.
 */
async function answers(
  connection: LiveServer['connection'],
  cluster: string,
  file: PidFile,
): Promise<boolean> {
  const client = new pg.Client({ ...connection, database: 'postgres', connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined) // a server that ends under the question: the question fails as well
  try {
    await client.connect()
    const { rows } = await client.query<Answer>(
      `select
        current_setting('data_directory') as folder,
        pg_backend_pid() as session,
        extract(epoch from pg_postmaster_start_time())::float8 as "startedAt"`,
    )
    const { folder, session, startedAt } = rows[0]!
    if (fs.realpathSync(folder) !== fs.realpathSync(cluster)) return false
    // Every session is a child of its server. Where that cannot be seen, the two times that the server itself noted
    // at its start must agree: neither moves with the clock.
    const parent = parentOf(session)
    const isNamed = parent === null ? Math.abs(startedAt - file.startedAt) < 5 : parent === file.pid
    if (!isNamed) return false
    const found = await client.query('select 1 from pg_database where datname = $1', [database])
    if (found.rowCount === 0) await makeDatabase(client)
    return true
  } catch {
    return false // not ready yet: the caller looks again until its deadline
  } finally {
    await client.end().catch(() => undefined)
  }
}

type Answer = { readonly folder: string; readonly session: number; readonly startedAt: number }

async function makeDatabase(client: pg.Client) {
  try {
    await client.query(`create database ${database} template template0 encoding 'UTF8' locale 'C'`)
  } catch (error) {
    const duplicate = ['42P04', '23505'].includes((error as { code?: string }).code ?? '')
    if (!duplicate) throw error // another process made it in the same moment
  }
}

type Started = { readonly ended: () => boolean; readonly lastWords: () => string }

async function startServer(folder: string, cluster: string, user: ServerUser): Promise<Started> {
  const engine = installEngine(
    privateFolder(path.join(folder, 'engine'), user),
    process.getuid?.() === 0 ? user : null,
  )
  privateFolder(path.dirname(cluster), user)
  if (!fs.existsSync(cluster)) await makeCluster(engine, cluster, user)
  writeAccess(cluster, user)
  const log = path.join(folder, 'postgres.log')
  if (fs.existsSync(log) && fs.statSync(log).size > 10_000_000) fs.truncateSync(log)
  const begin = fs.existsSync(log) ? fs.statSync(log).size : 0
  const out = fs.openSync(log, 'a', 0o600)
  // Root made it; the same program goes on as the server's user.
  if (process.getuid?.() === 0) fs.fchownSync(out, user.uid, user.gid)
  const sockets = socketFolder(folder, port, user)
  clearStaleSocket(sockets, cluster)
  const child = spawn(engine.postgres, ['-D', cluster, ...serverSettings(sockets)], {
    ...asUser(user),
    cwd: '/',
    detached: true, // Ctrl-C in a terminal must reach us first, and the server only through us
    env: serverEnvironment(),
    stdio: ['ignore', out, out],
  })
  fs.closeSync(out)
  let ended = false
  child.on('exit', () => (ended = true))
  child.on('error', () => (ended = true))
  child.unref()
  return { ended: () => ended, lastWords: () => tail(log, begin) }
}

function tail(file: string, from: number): string {
  const text = fs.readFileSync(file).subarray(from).toString('utf8')
  return (
    text
      .split('\n')
      .filter(line => /FATAL|ERROR|PANIC|HINT|error/.test(line))
      .join('\n') || text
  )
}

/** Small on purpose: one machine, tens of connections. Durability is never traded (fsync, synchronous_commit stay on). */
function serverSettings(sockets: string): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    port: String(port),
    max_connections: '60',
    shared_buffers: '32MB',
    work_mem: '8MB',
    maintenance_work_mem: '32MB',
    max_wal_size: '256MB',
    wal_level: 'minimal',
    max_wal_senders: '0',
    io_method: 'sync',
    max_worker_processes: '4',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_min_messages: 'warning',
    log_checkpoints: 'off',
    logging_collector: 'off',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Ends the server ("fast": sessions are rolled back, everything committed is kept) and waits until it is gone. */
export async function stopServer(pid: number, deadlineMs = 30_000) {
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    return
  }
  const until = Date.now() + deadlineMs
  while (isAlive(pid) && Date.now() < until) await sleep(20)
}
