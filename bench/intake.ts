// `npm run bench:intake`: a simulated web is taken in end to end, through the program as an operator starts it.
// node bench/intake.ts [ARTICLES] [FEEDS] [HOSTS] [SECONDS]
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

const [articles = 3000, feeds = 2000, hosts = 300, most = 600] = process.argv.slice(2).map(Number)
const root = path.join(import.meta.dirname, '..')
const base = mkdtempSync(path.join(os.tmpdir(), 'sayso-intake-'))
chmodSync(base, 0o755)
const data = path.join(base, 'data')
const started: ChildProcess[] = []

/** Lines that a process prints, as they come. */
function run(command: string, options: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const child = spawn(path.join(root, command), options, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  return { child, lines: createInterface({ input: child.stdout! }) }
}

async function firstLine(lines: AsyncIterable<string>, wanted: RegExp): Promise<string> {
  for await (const line of lines) if (wanted.test(line)) return line
  throw new Error(`no line like ${wanted}`)
}

async function startWeb() {
  const { lines } = run('bin/node', ['bench/simulated-web.ts', ...[hosts, feeds, articles, 1].map(String)])
  return JSON.parse(await firstLine(lines, /^\{/)) as { port: number; pairs: string[] }
}

/** A connection that was kept open may just have been closed on the other side: asked once more it is a new one. */
async function ask(url: string): Promise<string> {
  const answer = await fetch(url).catch(() => fetch(url))
  return answer.text()
}

/** A sum over all label values that contain the given words. */
function figure(metrics: string, name: string, label = ''): number {
  const lines = metrics.split('\n').filter(line => line.startsWith(name) && line.includes(label))
  return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0)
}

function pidsOf(main: number): number[] {
  const cluster = path.join(data, 'postgres')
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => pid === main || read(`/proc/${pid}/cmdline`).includes(cluster) || isBackend(pid, cluster))
}

function isBackend(pid: number, cluster: string): boolean {
  const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1]
  return read(`/proc/${parent}/cmdline`).includes(cluster)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

type Resident = { readonly sayso: number; readonly database: number }

/** Proportional set size of the two trees, in MB: shared pages are counted once. */
function residentMb(main: number): Resident {
  const mbOf = (pids: readonly number[]) =>
    pids.reduce(
      (sum, pid) => sum + Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024,
      0,
    )
  return { sayso: mbOf([main]), database: mbOf(pidsOf(main).filter(pid => pid !== main)) }
}

/** The processor time in one line of `/proc/<pid>/stat` or of a thread's, in seconds, perhaps with its ended children's. */
function cpuOf(stat: string, withChildren = false): number {
  const fields = stat
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number)
  return fields.slice(11, withChildren ? 15 : 13).reduce((sum, ticks) => sum + ticks, 0) / 100
}

type Cpu = { readonly main: number; readonly threads: number; readonly database: number }

/** Where the processor time went: the main thread, all other threads of Sayso, PostgreSQL. */
function cpuSeconds(main: number): Cpu {
  const sayso = cpuOf(read(`/proc/${main}/stat`))
  const own = cpuOf(read(`/proc/${main}/task/${main}/stat`))
  const database = pidsOf(main)
    .filter(pid => pid !== main)
    .reduce((sum, pid) => sum + cpuOf(read(`/proc/${pid}/stat`), true), 0)
  return { main: own, threads: sayso - own, database }
}

type Moment = {
  readonly at: number
  readonly read: number
  /** Pages in which there is no article to be had, such as those for subscribers only. */
  readonly refused: number
  readonly mb: Resident
  readonly cpu: Cpu
}

async function watch(metricsAt: string, main: number): Promise<{ moments: Moment[]; metrics: string }> {
  const moments: Moment[] = []
  const began = performance.now()
  for (;;) {
    await sleep(2000)
    const metrics = await ask(metricsAt)
    const read = figure(metrics, 'sayso_journey_seconds_count', 'part="save"')
    const refused = figure(metrics, 'sayso_reading_seconds_count', 'outcome="refused"')
    const at = (performance.now() - began) / 1000
    // To add up what a process holds keeps it from its work for 70 ms.
    const isTelling = moments.length % 5 === 4
    const mb = isTelling ? residentMb(main) : (moments.at(-1)?.mb ?? residentMb(main))
    moments.push({ at, read, refused, mb, cpu: cpuSeconds(main) })
    if (isTelling) console.log(lately(moments))
    const isDry = moments.length > 15 && moments.at(-15)!.read === read
    if (read + refused >= articles || isDry || at > most) return { moments, metrics }
  }
}

/** How it goes, with what an article of the last ten seconds cost: a young process compiles, an old one does not. */
function lately(moments: readonly Moment[]): string {
  const now = moments.at(-1)!
  const before = moments.at(-6) ?? moments[0]!
  const each = (part: keyof Cpu) =>
    (((now.cpu[part] - before.cpu[part]) / (now.read - before.read)) * 1000).toFixed(0)
  const cost = `${each('main')} + ${each('threads')} + ${each('database')}`
  return `${now.at.toFixed(0)} s: ${now.read} articles, ${now.mb.sayso.toFixed(0)} + ${now.mb.database.toFixed(0)} MB, ${cost} ms CPU an article`
}

/** Articles a second between the first tenth and the last tenth of them. */
function sustained(moments: readonly Moment[]): number {
  const total = moments.at(-1)!.read
  const inside = moments.filter(({ read }) => read >= total * 0.1 && read <= total * 0.9)
  const [first, last] = [inside[0], inside.at(-1)]
  return first && last && last.at > first.at ? (last.read - first.read) / (last.at - first.at) : Number.NaN
}

function tell(moments: readonly Moment[], metrics: string, cpu: Cpu) {
  const { at, read, refused } = moments.at(-1)!
  const parts = ['fetch', 'extract', 'identify', 'sections', 'trace', 'features', 'group', 'save']
  const seconds = new Map(
    parts.map(part => [part, figure(metrics, 'sayso_journey_seconds_sum', `part="${part}"`)]),
  )
  seconds.set('save', seconds.get('save')! - seconds.get('group')!)
  const working = [...seconds].filter(([part]) => part !== 'fetch')
  const sum = working.reduce((all, [, took]) => all + took, 0)
  console.log(
    `articles ${read} of ${articles} pages, ${refused} refused in words, in ${at.toFixed(0)} s; sustained ${sustained(moments).toFixed(1)}/s`,
  )
  console.log(
    `resident at most ${Math.max(...moments.map(({ mb }) => mb.sayso + mb.database)).toFixed(0)} MB (Sayso with its database)`,
  )
  const each = (spent: number) => ((spent / read) * 1000).toFixed(0)
  console.log(
    `CPU ${each(cpu.main + cpu.threads + cpu.database)} ms an article: main thread ${each(cpu.main)}, ` +
      `other threads ${each(cpu.threads)}, database ${each(cpu.database)}`,
  )
  for (const [part, took] of working)
    console.log(
      `${part.padEnd(9)} ${((took / read) * 1000).toFixed(1).padStart(7)} ms  ${((took / sum) * 100).toFixed(0).padStart(3)} %`,
    )
  console.log(
    `fetch     ${((seconds.get('fetch')! / read) * 1000).toFixed(1).padStart(7)} ms (mostly waiting)`,
  )
}

try {
  const web = await startWeb()
  const metricsPort = 20_000 + Math.floor(Math.random() * 20_000)
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    SAYSO_DATA: data,
    PORT: '0',
    SAYSO_FETCH_ALLOW: web.pairs.join(','),
    SAYSO_METRICS: `127.0.0.1:${metricsPort}`,
  }
  const { child, lines } = run('bin/sayso', ['start'], env)
  await firstLine(lines, /Sayso is at/)
  const opml = path.join(base, 'feeds.opml')
  writeFileSync(opml, await ask(`http://127.0.0.1:${web.port}/opml`))
  const imported = run('bin/sayso', ['feeds', 'import', opml], env)
  console.log(await firstLine(imported.lines, /feeds are/))
  const { moments, metrics } = await watch(`http://127.0.0.1:${metricsPort}/metrics`, child.pid!)
  tell(moments, metrics, cpuSeconds(child.pid!))
  console.log(`the simulated web: ${await ask(`http://127.0.0.1:${web.port}/stats`)}`)
  child.kill('SIGTERM')
  await once(child, 'exit')
} finally {
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL')
  rmSync(base, { recursive: true, force: true })
}
