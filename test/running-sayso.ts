import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export type RunningSayso = {
  readonly address: string
  readonly child: ChildProcess
  /** Everything it printed so far, both streams. */
  readonly said: () => string
  /** Ends it as an operator would, and waits. */
  readonly stop: () => Promise<void>
  /** kill -9 of the whole tree: Sayso and every process of its database, at once. */
  readonly killTree: () => Promise<void>
  /** kill -9 of Sayso; its database lives on. */
  readonly killAlone: () => Promise<void>
}

export type EndedCommand = { readonly code: number | null; readonly out: string; readonly err: string }

/** Where the tests keep what was compiled: a start takes a third less. */
const compiled = process.env['NODE_COMPILE_CACHE']
const cached = compiled ? { NODE_COMPILE_CACHE: path.resolve(compiled) } : {}

/** Runs `bin/sayso` to its end. Of this process's environment it has the path, and else only what is given. */
export function command(
  options: readonly string[],
  input: string,
  settings: Record<string, string>,
): Promise<EndedCommand> {
  const child = spawn('bin/sayso', options, { env: { PATH: process.env['PATH'], ...cached, ...settings } })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  child.stdin.on('error', () => undefined).end(input)
  return new Promise(resolve => child.on('close', code => resolve({ code, out, err })))
}

const running = new Set<ChildProcess>()

/** Ends whatever a test that failed left running: only what was started here. */
export function killAllStarted() {
  for (const child of running) kill(child.pid!)
}

/**
 * Starts `bin/sayso start` on a data folder and waits until it says where it is.
 *
 * @param onWord called with everything it has printed so far, whenever it prints
 */
export async function runSayso(
  data: string,
  settings: Record<string, string> = {},
  onWord: (said: string) => void = () => undefined,
): Promise<RunningSayso> {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    ...cached,
    SAYSO_DATA: data,
    PORT: '0',
    SAYSO_ADD: 'anyone',
    ...settings,
  }
  const child = spawn('bin/sayso', ['start'], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  running.add(child)
  let said = ''
  const hear = (chunk: Buffer) => onWord((said += chunk.toString()))
  child.stdout!.on('data', hear)
  child.stderr!.on('data', hear)
  const ended = new Promise<void>(resolve => child.once('exit', () => (running.delete(child), resolve())))
  const address = await new Promise<string>((resolve, reject) => {
    const look = setInterval(() => {
      const found = /Sayso is at (http:\S+)/.exec(said)
      if (found || child.exitCode !== null) clearInterval(look)
      if (found) resolve(found[1]!)
      else if (child.exitCode !== null) reject(new Error(`sayso start ended with ${child.exitCode}: ${said}`))
    }, 20)
  })
  return {
    address,
    child,
    said: () => said,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
    killTree: async () => {
      const pids = [child.pid!, ...databasePids(data)]
      for (const pid of pids) kill(pid)
      await ended
      // Until the last child of the database has gone, its memory stays in use.
      while (databasePids(data).length > 0) await new Promise(resolve => setTimeout(resolve, 20))
    },
    killAlone: async () => {
      kill(child.pid!)
      await ended
    },
  }
}

/** Waits until it says that its database answers. */
export async function waitUntilReady(sayso: RunningSayso, deadlineMs: number) {
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

/** Kills every process of the database at this moment. Some may have ended since they were listed. */
export function killDatabase(data: string) {
  for (const pid of databasePids(data)) kill(pid)
}

/** The first line of a running server's file is the process that began the others. */
export const postmasterPid = (data: string) =>
  Number(readFileSync(path.join(data, 'postgres/18/postmaster.pid'), 'utf8').split('\n', 1)[0])

/** Every process whose working directory is the cluster of this data folder. */
export function databasePids(data: string): number[] {
  const cluster = path.join(path.resolve(data), 'postgres/18')
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => commandOf(pid).includes(cluster) || parentIsIn(pid, cluster))
}

function commandOf(pid: number): string {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return command.includes('postgres') ? command : ''
  } catch {
    return ''
  }
}

function parentIsIn(pid: number, cluster: string): boolean {
  try {
    const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return (
      commandOf(Number(parent)).includes(cluster) &&
      readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
    )
  } catch {
    return false
  }
}

function kill(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went by itself in the meantime.
  }
}
