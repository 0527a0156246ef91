import module from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config/index.ts'
import { becomeUser, canReadCode, serverUser } from '../store/index.ts'

/**
 * A program that reads pages from anywhere should not be root. Started as root, Sayso becomes the user of the database
 * for good; where that user cannot read the program (it lies below /root), it stays root, and listens to this machine only.
 *
 * @returns the configuration to go on with
 */
export function giveUpRoot(config: Config, say: (sentence: string) => void): Config {
  if (process.getuid?.() !== 0 || config.databaseUrl) return config
  const user = serverUser()
  if (canReadCode(user, fileURLToPath(import.meta.url))) {
    // What was compiled so far is kept while it can be: the user who goes on may not write beside the program.
    module.flushCompileCache()
    becomeUser(user)
    return config
  }
  if (isLoopback(config.host)) return config
  say(
    `Sayso runs as root, since the user “${user.name}” cannot read the program, and so it listens on 127.0.0.1 only, not on ${config.host}.`,
  )
  return { ...config, host: '127.0.0.1' }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}
