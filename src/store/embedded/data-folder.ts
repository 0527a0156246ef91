import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Refusal } from '../../news/index.ts'
import type { ServerUser } from './server-user.ts'

/**
 * Makes the data folder. As root it also becomes the server's user's own, so it must be one that nobody else uses and
 * that this user can reach; both are checked before anything is changed.
 *
 * @throws Refusal `input` with the sentence that mends it; the file system's own errors: see `unusable`
 */
export function prepareFolder(folder: string, user: ServerUser) {
  const asRoot = process.getuid?.() === 0
  if (asRoot) {
    refuseUnreachable(folder, user)
    refuseForeign(folder, user)
  }
  makeFolder(folder, 0o777)
  if (!asRoot) return
  refuseUnreachable(folder, user) // what was just made on the way may be closed by the umask
  if (fs.statSync(folder).uid !== user.uid) fs.chownSync(folder, user.uid, user.gid)
  fs.chmodSync(folder, 0o700)
}

/** Step by step: Node's own recursive mkdir never ends below /proc, where a folder cannot be made in one that exists. */
function makeFolder(folder: string, mode: number) {
  if (fs.existsSync(folder)) {
    if (!fs.statSync(folder).isDirectory()) throw failure('ENOTDIR', folder)
    return
  }
  makeFolder(path.dirname(folder), 0o777)
  try {
    fs.mkdirSync(folder, { mode })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // another process made it in the same moment
  }
}

function failure(code: string, folder: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${folder}`), { code, path: folder })
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it cannot be written to',
  ENOTDIR: 'something on the way to it is no folder',
  ENOENT: 'no folder can be made there',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
}

/** The sentence for an error of the file system that says that no data folder can be here; null: another error. */
export function unusable(error: unknown, folder: string): Refusal | null {
  const { code, path: where } = error as NodeJS.ErrnoException
  const reason = reasons[code ?? '']
  // What fails beside the folder's own path (the program's files) is no fault of the folder.
  if (!reason || !where || !(where.startsWith(folder) || folder.startsWith(where))) return null
  return new Refusal(
    'input',
    `The folder ${folder} cannot hold Sayso's data: ${reason}.`,
    'Set SAYSO_DATA to a folder that this user may make and write to.',
  )
}

/** Folders that belong to the whole machine even while they are empty (Filesystem Hierarchy Standard 3.0). */
const machines = [
  '/home',
  '/media',
  '/mnt',
  '/opt',
  '/root',
  '/run',
  '/srv',
  '/tmp',
  '/usr',
  '/usr/local',
  '/var',
]

/** A folder that holds somebody else's things, or is everybody's, must not be closed and given to the server's user. */
function refuseForeign(folder: string, user: ServerUser) {
  const stat = fs.statSync(folder, { throwIfNoEntry: false })
  if (!stat?.isDirectory() || stat.uid === user.uid) return
  // A disk of its own comes with lost+found.
  const names = fs.readdirSync(folder).filter(name => name !== 'lost+found')
  const everybodys = machines.includes(fs.realpathSync(folder)) || (stat.mode & 0o1000) !== 0
  const isOurs = names.includes('engine') || names.includes('postgres')
  if (!everybodys && (names.length === 0 || isOurs)) return
  throw new Refusal(
    'input',
    `The folder ${folder} is used for other things already, and Sayso, started as root, would close it to everybody but the user "${user.name}".`,
    `Set SAYSO_DATA to a folder of its own, such as ${path.join(folder, 'sayso')}`,
  )
}

function refuseUnreachable(folder: string, user: ServerUser) {
  const blocked = firstClosedFolder(folder, user)
  if (!blocked) return
  throw new Refusal(
    'input',
    `Started as root, the database runs as the user "${user.name}", who cannot enter ${blocked} on the way to ${folder}.`,
    `Set SAYSO_DATA to a folder that "${user.name}" can reach, such as /var/lib/sayso, or run: chmod o+x ${blocked}`,
  )
}

/** The outermost folder on the way, as far as it exists, that the user may not enter; or null. */
function firstClosedFolder(folder: string, user: ServerUser): string | null {
  const parts = path.resolve(folder).split(path.sep).slice(1)
  for (let depth = 1; depth < parts.length; depth++) {
    const step = path.sep + parts.slice(0, depth).join(path.sep)
    const stat = fs.statSync(step, { throwIfNoEntry: false })
    if (!stat) return null
    const bit = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001
    if (stat.isDirectory() && !(stat.mode & bit)) return step
  }
  return null
}

/**
 * Where the socket lies: in the data folder, or under a short name in the temporary folder when the path would
 * pass the 107 bytes that a socket's address may have (sun_path, unix(7)).
 */
export function socketFolder(folder: string, port: number, user: ServerUser): string {
  const near = path.join(folder, 'run')
  const longest = Buffer.byteLength(path.join(near, `.s.PGSQL.${port}.lock`))
  if (longest <= 107) return privateFolder(near, user)
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return privateFolder(path.join(os.tmpdir(), `sayso-${name}`), user)
}

/** A folder of mode 0700 that belongs to the server's user; one that somebody else made is refused. */
export function privateFolder(folder: string, user: ServerUser): string {
  makeFolder(folder, 0o700)
  const root = process.getuid?.() === 0
  const stat = fs.lstatSync(folder)
  if (!stat.isDirectory() || (stat.uid !== user.uid && !(root && stat.uid === 0)))
    throw new Refusal(
      'database',
      `The folder ${folder} belongs to another user, so the database will not be opened there.`,
    )
  if (root && stat.uid !== user.uid) fs.chownSync(folder, user.uid, user.gid)
  if ((stat.mode & 0o777) !== 0o700) fs.chmodSync(folder, 0o700)
  return folder
}
