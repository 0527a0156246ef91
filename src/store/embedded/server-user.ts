import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
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
