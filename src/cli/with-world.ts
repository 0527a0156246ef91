import os from 'node:os'
import { readConfig, type Config } from '../config/index.ts'
import type * as newsroomFace from '../newsroom/index.ts'
import type { World } from '../newsroom/index.ts'

/** The deeds, loaded when a command runs. */
export type Newsroom = typeof newsroomFace

/** The configuration of this process. */
export function configured(): Config {
  return readConfig(process.env, process.getuid?.() === 0)
}

/**
 * Does something with the world and closes it again: joins the server that runs, or starts the database for as long.
 * Every command loads what it needs when it runs, so that `--help` and the pipe need not wait for the whole program.
 * SIGINT and SIGTERM close the world too, so that no database stays behind; the process then ends with 130 or 143.
 */
export async function withWorld<Result>(
  deed: (world: World, newsroom: Newsroom) => Promise<Result>,
): Promise<Result> {
  const interrupted = new AbortController()
  const interrupt = (signal: NodeJS.Signals) => interrupted.abort(new Interrupted(signal))
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    return await doAndClose(deed, interrupted.signal)
  } catch (error) {
    if (error instanceof Interrupted) process.exit(error.exitCode)
    throw error
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
}

class Interrupted extends Error {
  readonly exitCode: number
  constructor(signal: NodeJS.Signals) {
    super(`Interrupted by ${signal}`)
    this.exitCode = 128 + os.constants.signals[signal]
  }
}

async function doAndClose<Result>(
  deed: (world: World, newsroom: Newsroom) => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  const [{ openWorld }, newsroom] = await Promise.all([
    import('../app/index.ts'),
    import('../newsroom/index.ts'),
  ])
  const note = (sentence: string) => process.stderr.write(`${sentence}\n`)
  const log: World['log'] = (event, facts) =>
    'error' in (facts ?? {}) && note(`${event}: ${String((facts as { error: unknown }).error)}`)
  const settings = { serves: false, works: false, say: note, log, signal }
  const { world, close } = await openWorld(configured(), settings)
  try {
    signal.throwIfAborted()
    const aborted = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason as Error)),
    )
    return await Promise.race([deed(world, newsroom), aborted])
  } finally {
    await close()
  }
}

export function print(line: string) {
  process.stdout.write(`${line}\n`)
}
