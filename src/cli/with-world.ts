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
 */
export async function withWorld<Result>(
  deed: (world: World, newsroom: Newsroom) => Promise<Result>,
): Promise<Result> {
  const [{ openWorld }, newsroom] = await Promise.all([
    import('../app/index.ts'),
    import('../newsroom/index.ts'),
  ])
  const note = (sentence: string) => process.stderr.write(`${sentence}\n`)
  const log: World['log'] = (event, facts) =>
    'error' in (facts ?? {}) && note(`${event}: ${String((facts as { error: unknown }).error)}`)
  const { world, close } = await openWorld(configured(), { serves: false, works: false, say: note, log })
  try {
    return await deed(world, newsroom)
  } finally {
    await close()
  }
}

export function print(line: string) {
  process.stdout.write(`${line}\n`)
}
