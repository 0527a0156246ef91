import { openWorld } from '../app/index.ts'
import { readConfig, type Config } from '../config/index.ts'
import type { World } from '../newsroom/index.ts'

/** The configuration of this process. */
export function configured(): Config {
  return readConfig(process.env, process.getuid?.() === 0)
}

/** Does something with the world and closes it again: joins the server that runs, or starts the database for as long. */
export async function withWorld<Result>(deed: (world: World) => Promise<Result>): Promise<Result> {
  const note = (sentence: string) => process.stderr.write(`${sentence}\n`)
  const log: World['log'] = (event, facts) =>
    'error' in (facts ?? {}) && note(`${event}: ${String((facts as { error: unknown }).error)}`)
  const { world, close } = await openWorld(configured(), { serves: false, works: false, say: note, log })
  try {
    return await deed(world)
  } finally {
    await close()
  }
}

export function print(line: string) {
  process.stdout.write(`${line}\n`)
}
