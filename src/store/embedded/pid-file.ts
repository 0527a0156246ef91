import fs from 'node:fs'
import path from 'node:path'

/** What a running server writes into its data folder (postmaster.pid, documented in PostgreSQL's "Database File Layout"). */
export type PidFile = { readonly pid: number; readonly folder: string; readonly startedAt: number }

export function readPidFile(cluster: string): PidFile | null {
  try {
    const [pid, folder, startedAt] = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    if (!pid || !folder || !startedAt) return null
    return { pid: Number(pid), folder, startedAt: Number(startedAt) }
  } catch {
    return null
  }
}

/**
 * Whether the process that the pid file names is the server of this folder. A pid alone proves nothing: after a
 * crash of the machine it may belong to anybody. Pid, folder and start time must agree.
 */
export function isServerOf(file: PidFile, cluster: string): boolean {
  if (!isAlive(file.pid)) return false
  const started = startOf(file.pid)
  if (started === null) return file.folder === cluster // no /proc here: the connection decides
  if (Math.abs(started - file.startedAt) > 5) return false
  try {
    return fs.readlinkSync(`/proc/${file.pid}/cwd`) === fs.realpathSync(cluster)
  } catch {
    return file.folder === cluster
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** When a process started, in seconds since 1970; null where there is no /proc. */
function startOf(pid: number): number | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold blanks; field 22 is counted from behind it.
    const ticks = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19])
    const boot = Number(/^btime (\d+)$/m.exec(fs.readFileSync('/proc/stat', 'utf8'))?.[1])
    return boot + ticks / 100
  } catch {
    return null
  }
}
