import fs from 'node:fs'
import path from 'node:path'

/** What a running server writes into its data folder (postmaster.pid, documented in PostgreSQL's "Database File Layout"). */
export type PidFile = { readonly pid: number; readonly folder: string; readonly startedAt: number }

export function readPidFile(cluster: string): PidFile | null {
  return readLock(path.join(cluster, 'postmaster.pid'))
}

/** The lock beside a server's socket has the same lines as its pid file. Null: missing, or not written yet. */
export function readLock(lock: string): PidFile | null {
  try {
    const [pid, folder, startedAt] = fs.readFileSync(lock, 'utf8').split('\n')
    if (!pid || !folder || !startedAt) return null
    return { pid: Number(pid), folder, startedAt: Number(startedAt) }
  } catch {
    return null
  }
}

/** Who the process is that a pid file names: this folder's server, certainly not it, nobody, or not to be told. */
export type Holder = 'server' | 'stranger' | 'gone' | 'unclear'

/**
 * A pid alone proves nothing: after a crash of the machine it may belong to anybody. A server works in its data folder
 * (PostgreSQL changes into it), so that folder decides wherever it can be read. The start time does not: the kernel
 * counts it from a boot time that moves with every step of the clock, and a live server would become a stranger.
 */
export function holderOf(file: PidFile, cluster: string): Holder {
  if (!exists(file.pid)) return 'gone'
  const seen = look(file.pid)
  if (seen === null) return 'unclear' // no /proc here: the connection decides
  if (seen.ended) return 'unclear' // killed a moment ago: its parent will see to it, and until then its locks stand
  if (seen.name !== 'postgres') return 'stranger'
  try {
    return fs.readlinkSync(`/proc/${file.pid}/cwd`) === fs.realpathSync(cluster) ? 'server' : 'stranger'
  } catch {
    // Another user's PostgreSQL: without its folder the start time is all there is, and it can only say yes.
    const near = Math.abs(seen.startedAt - file.startedAt) <= 5
    return near && file.folder === cluster ? 'server' : 'unclear'
  }
}

/** Whether a process runs; one that has ended and was not waited for by its parent does not. */
export function isAlive(pid: number): boolean {
  return exists(pid) && !look(pid)?.ended
}

/** The process that started this one; null where it cannot be told. */
export function parentOf(pid: number): number | null {
  return look(pid)?.parent ?? null
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

type Looked = { name: string; ended: boolean; parent: number; startedAt: number }

/** What Linux tells everybody about a process (proc_pid_stat(5)); null where there is no /proc. */
function look(pid: number): Looked | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold blanks and parentheses; the fields are counted from behind it.
    const end = stat.lastIndexOf(')')
    const fields = stat.slice(end + 2).split(' ')
    const boot = Number(/^btime (\d+)$/m.exec(fs.readFileSync('/proc/stat', 'utf8'))?.[1])
    return {
      name: stat.slice(stat.indexOf('(') + 1, end),
      ended: fields[0] === 'Z' || fields[0] === 'X',
      parent: Number(fields[1]),
      startedAt: boot + Number(fields[19]) / 100,
    }
  } catch {
    return null
  }
}
