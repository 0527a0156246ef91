import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Refusal } from '../../news/index.ts'
import type { Engine } from './engine.ts'
import { isAlive } from './pid-file.ts'
import type { ServerUser } from './server-user.ts'

/** The role that owns everything; peer authentication maps the machine's users to it. */
export const role = 'sayso'

/**
 * Makes a new cluster. It appears under its name only when it is whole (made beside it, then renamed).
 *
 * @throws Refusal `disk-full` or `database`
 */
export async function makeCluster(engine: Engine, cluster: string, user: ServerUser) {
  removeLeftDrafts(cluster)
  const draft = `${cluster}.${process.pid}.${randomBytes(3).toString('hex')}`
  const options = [
    '-D',
    draft,
    '-U',
    role,
    '-E',
    'UTF8',
    '--locale=C',
    '--auth-local=peer',
    '--auth-host=reject',
  ]
  const said = await run(engine.initdb, options, user)
  if (said !== null) {
    fs.rmSync(draft, { recursive: true, force: true })
    throw explain(said, path.dirname(cluster))
  }
  try {
    fs.renameSync(draft, cluster)
  } catch (error) {
    // Another process finished first: its cluster is the one.
    fs.rmSync(draft, { recursive: true, force: true })
    if (!fs.existsSync(cluster)) throw error
  }
}

/** What a process that was killed in the middle of making a cluster left lying about. */
function removeLeftDrafts(cluster: string) {
  for (const name of fs.readdirSync(path.dirname(cluster))) {
    const pid = name.startsWith(`${path.basename(cluster)}.`) ? Number(name.split('.')[1]) : Number.NaN
    if (pid && !isAlive(pid))
      fs.rmSync(path.join(path.dirname(cluster), name), { recursive: true, force: true })
  }
}

/** Who may connect: root, the server's user and whoever runs Sayso now, all as the one role, by the socket only. */
export function writeAccess(cluster: string, user: ServerUser) {
  const names = new Set(['root', user.name])
  write(cluster, 'pg_hba.conf', 'local all all peer map=sayso\n', user)
  write(
    cluster,
    'pg_ident.conf',
    [...names].map(name => `sayso ${JSON.stringify(name)} ${role}\n`).join(''),
    user,
  )
}

function write(cluster: string, name: string, text: string, user: ServerUser) {
  const file = path.join(cluster, name)
  fs.writeFileSync(file, text, { mode: 0o600 })
  if (process.getuid?.() === 0) fs.chownSync(file, user.uid, user.gid)
}

/** Turns a server's last words into a sentence for the operator. */
export function explain(said: string, folder: string): Refusal {
  if (/No space left on device|could not extend|disk quota/i.test(said))
    return new Refusal(
      'disk-full',
      `The disk that holds ${folder} is full, so the database cannot be written.`,
      'Free some space and start again: nothing that was acknowledged is lost.',
    )
  const last = said.trim().split('\n').slice(-3).join(' ').slice(-400)
  return new Refusal('database', `The database in ${folder} could not be started: ${last}`)
}

/** Runs a program to its end; null when it succeeded, else what it printed. */
function run(program: string, options: string[], user: ServerUser): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      ...asUser(user),
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', reject)
    child.on('close', code => resolve(code === 0 ? null : said || `ended with ${code}`))
  })
}

/** Only root can and must name another user. */
export function asUser(user: ServerUser): { uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? { uid: user.uid, gid: user.gid } : {}
}

/** The server needs nothing of our environment, secrets least of all. */
export function serverEnvironment(): Record<string, string> {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', LANG: 'C', TZ: 'UTC' }
}
