import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Refusal } from '../../news/index.ts'

/** The account of the machine that the database server runs as. */
export type ServerUser = { readonly name: string; readonly uid: number; readonly gid: number }

/**
 * Who the server runs as: PostgreSQL refuses to run as root, so as root it is `postgres`, else `nobody` (initdb needs
 * a uid that has an entry in passwd); otherwise it is whoever runs Sayso.
 *
 * @throws Refusal `database` where root finds neither of the two
 */
export function serverUser(passwd: string = readPasswd()): ServerUser {
  if (process.getuid?.() !== 0) {
    const me = os.userInfo()
    return { name: me.username, uid: me.uid, gid: me.gid }
  }
  for (const name of ['postgres', 'nobody']) {
    const line = passwd.split('\n').find(entry => entry.startsWith(`${name}:`))
    const [, , uid, gid] = line?.split(':') ?? []
    if (uid && gid) return { name, uid: Number(uid), gid: Number(gid) }
  }
  throw new Refusal(
    'database',
    'Sayso runs as root here, and PostgreSQL must not: neither of the users "postgres" and "nobody" exists.',
    'Start Sayso as an ordinary user, or set DATABASE_URL.',
  )
}

function readPasswd(): string {
  try {
    return fs.readFileSync('/etc/passwd', 'utf8')
  } catch {
    return ''
  }
}

/**
 * Makes the data folder and checks that the server's user can reach it.
 *
 * @throws Refusal `input` with the sentence that mends it, for instance where the folder lies below a home of mode 0700
 */
export function prepareFolder(folder: string, user: ServerUser) {
  fs.mkdirSync(folder, { recursive: true })
  if (process.getuid?.() !== 0) return
  if (fs.statSync(folder).uid !== user.uid) fs.chownSync(folder, user.uid, user.gid)
  fs.chmodSync(folder, 0o700)
  const blocked = firstClosedFolder(folder, user)
  if (blocked) {
    throw new Refusal(
      'input',
      `Started as root, the database runs as the user "${user.name}", who cannot enter ${blocked} on the way to ${folder}.`,
      `Set SAYSO_DATA to a folder that "${user.name}" can reach, such as /var/lib/sayso, or run: chmod o+x ${blocked}`,
    )
  }
}

/** The outermost folder on the way that the user may not enter, or null. */
function firstClosedFolder(folder: string, user: ServerUser): string | null {
  const parts = path.resolve(folder).split(path.sep).slice(1)
  for (let depth = 1; depth < parts.length; depth++) {
    const step = path.sep + parts.slice(0, depth).join(path.sep)
    const stat = fs.statSync(step)
    const bit = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001
    if (!(stat.mode & bit)) return step
  }
  return null
}

/** Whether this user can read the program: root then gives up its rights and becomes this user. */
export function canReadCode(user: ServerUser, codeFile: string): boolean {
  const look = 'require("node:fs").accessSync(process.argv[1], 4)'
  const asked = spawnSync(process.execPath, ['-e', look, codeFile], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    stdio: 'ignore',
  })
  return asked.status === 0
}

/** Root becomes the given user for good: groups first, since the right to change them goes with the uid. */
export function becomeUser(user: ServerUser) {
  process.setgroups?.([user.gid])
  process.setgid?.(user.gid)
  process.setuid?.(user.uid)
}
