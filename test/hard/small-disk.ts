import { execFileSync } from 'node:child_process'
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Why these tests are left out; false: they are not. */
export const noSmallDisk = process.getuid?.() === 0 ? false : 'only root can mount a small disk'

const mounted = new Set<string>()

/** A disk of so much (`260m`) in a new folder. */
export function smallDisk(folder: string, size: string): string {
  mkdirSync(folder)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', folder])
  mounted.add(folder)
  return folder
}

export function unmountAll() {
  for (const folder of mounted) execFileSync('umount', ['-l', folder])
  mounted.clear()
}

/** Leaves next to nothing free. Called again it takes what has become free meanwhile. */
export function fillDisk(disk: string) {
  const { bavail, bsize } = statfsSync(disk)
  const bytes = Math.max(0, bavail * bsize - 64 * 1024)
  try {
    writeFileSync(path.join(disk, `ballast-${Date.now()}`), Buffer.alloc(bytes, 1))
  } catch (error) {
    // Who else writes there was quicker: full it is.
    if ((error as { code?: string }).code !== 'ENOSPC') throw error
  }
}

/** Gives back what `fillDisk` took. */
export function freeDisk(disk: string) {
  execFileSync('find', [disk, '-maxdepth', '1', '-name', 'ballast-*', '-delete'])
}
