import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { packagedRuns, unpackChromium } from './unpack-chromium.ts'
import type { Chromium } from './unpack-chromium.ts'

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * A real Chromium for the tests: the one that SAYSO_CHROMIUM names, else the one inside the development dependency
 * `@sparticuz/chromium`, else the system's. The packaged one is the same everywhere, and opens a window in a third of
 * the time: it has no surface of its own to draw. Whoever opens it closes it.
 *
 * @throws when there is none: browser tests never pass by not running
 */
export async function openBrowser(): Promise<Browser> {
  return launch(await findChromium(process.env.SAYSO_CHROMIUM, systemPaths))
}

/**
 * Which Chromium to start.
 *
 * @param named a path that somebody chose, which must exist then; the word "packaged" for the one that npm brought
 * @param installed paths to try in order where the packaged one does not run
 */
export async function findChromium(
  named: string | undefined,
  installed: readonly string[],
): Promise<Chromium> {
  if (named && named !== 'packaged') {
    if (!(await isExecutable(named))) throw new Error(`SAYSO_CHROMIUM names ${named}, which cannot be run.`)
    return { path: named, env: {} }
  }
  if (named || packagedRuns) return unpackChromium()
  for (const path of installed) if (await isExecutable(path)) return { path, env: {} }
  return unpackChromium()
}

/** Starts a Chromium without a window. */
export function launch({ path, env }: Chromium): Promise<Browser> {
  // Root and most containers have no sandbox to give, and the pages are our own; /dev/shm has 64 MB in many containers.
  const args = ['--no-sandbox', '--disable-dev-shm-usage']
  return chromium.launch({ executablePath: path, args, env: { ...ownEnvironment(), ...env } })
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
