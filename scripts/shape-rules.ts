import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import ts from 'typescript'

/** A file below `src`, by its path from the root of the checkout. */
export type SourceFile = { readonly path: string; readonly text: string }

/** Rooms that take values and give values. */
const pureRooms = new Set([
  ...['news', 'languages', 'intake', 'extract', 'identify', 'sections', 'trace', 'group'],
  ...['search', 'publish', 'accounts', 'redress', 'record'],
])

/** Names of the world: a stage that speaks one of them knows more than it was given. */
const worldly = new Set([
  ...['process', 'performance', 'console', 'globalThis', 'global', 'require', 'navigator', 'localStorage'],
  ...['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'Worker', 'BroadcastChannel'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
])

/** Functions that give another answer each time, whoever they belong to. */
const fickle = new Set([
  ...['random', 'randomUUID', 'randomBytes', 'randomInt', 'randomFill', 'randomFillSync', 'getRandomValues'],
  ...['hrtime', 'generateKey', 'generateKeySync', 'generateKeyPair', 'generateKeyPairSync'],
])

const pureModules = new Set(['assert', 'buffer', 'crypto', 'punycode', 'string_decoder', 'url', 'util'])
const kinds = new Set([
  ...['util', 'utils', 'helper', 'helpers', 'service', 'services', 'common', 'shared', 'misc', 'lib', 'core'],
  ...['type', 'types', 'interface', 'interfaces', 'model', 'models', 'constants', 'manager', 'controller'],
])
const fileName = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|test-data|d|min))?\.[a-z0-9]+$/

/** Every file below `src` of a checkout. */
export function readSources(root: string): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({ path: relative(root, file), text: readFileSync(file, 'utf8') }))
}

/** Whether a file belongs to a room of pure functions; tests are free. */
export function isPure({ path }: SourceFile): boolean {
  return /\.ts$/.test(path) && !/\.test(?:-data)?\.ts$|\/testing\//.test(path) && pureRooms.has(roomOf(path))
}

/**
 * What a stage knows of clock, chance, files, network or environment.
 *
 * @returns one line per place, `path:line what`; empty for a pure file
 */
export function findWorld(file: SourceFile): string[] {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
  const faults: string[] = []
  const visit = (node: ts.Node) => {
    const what = worldIn(node)
    if (what)
      faults.push(`${file.path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return faults
}

function worldIn(node: ts.Node): string | null {
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return 'import.meta'
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) return 'new Date()'
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'Date()'
  if (ts.isStringLiteral(node) && isModuleName(node)) return isWorldlyModule(node.text) ? node.text : null
  if (!ts.isIdentifier(node)) return null
  if (node.text === 'now' && isPropertyName(node) && isDate(ownerOf(node))) return 'Date.now'
  if (fickle.has(node.text) && isReference(node)) return node.text
  if (worldly.has(node.text) && isReference(node) && !isPropertyName(node)) return node.text
  return null
}

function isDate(node: ts.Node | null): boolean {
  return node !== null && ts.isIdentifier(node) && node.text === 'Date'
}

/** The x of x.name, or null. */
function ownerOf(name: ts.Identifier): ts.Node | null {
  return ts.isPropertyAccessExpression(name.parent) ? name.parent.expression : null
}

function isPropertyName(name: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(name.parent) && name.parent.name === name
}

/** A name that is used, and not merely given to a field of a record or of a type. */
function isReference(name: ts.Identifier): boolean {
  const { parent } = name
  const isFieldName =
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) &&
    parent.name === name
  return !isFieldName && !ts.isTypeReferenceNode(parent) && !ts.isLiteralTypeNode(parent)
}

function isModuleName({ parent }: ts.StringLiteral): boolean {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword)
  )
}

function isWorldlyModule(specifier: string): boolean {
  const name = specifier.replace(/^node:/, '').split('/')[0] ?? ''
  return (specifier.startsWith('node:') || builtinModules.includes(name)) && !pureModules.has(name)
}

/** Folders and files that are named for a kind instead of what happens in them, or not in kebab-case. */
export function findBadNames(files: readonly SourceFile[]): string[] {
  const folders = new Set(
    files.flatMap(({ path }) =>
      dirname(path)
        .split('/')
        .map((_, at, all) => all.slice(0, at + 1).join('/')),
    ),
  )
  return [
    ...[...folders].filter(folder => kinds.has(basename(folder))),
    ...files.map(({ path }) => path).filter(path => isBadFileName(basename(path))),
  ]
}

function isBadFileName(name: string): boolean {
  const words = name.split('.')[0]?.split('-') ?? []
  return !fileName.test(name) || kinds.has(words.at(-1) ?? '')
}

/** Rooms without a face, and faces that do more than to re-export. `cli` has none: nobody imports it. */
export function findBadFaces(files: readonly SourceFile[]): string[] {
  const rooms = new Set(files.map(({ path }) => roomOf(path)).filter(room => room !== 'cli'))
  return [...rooms].flatMap(room => {
    const face = files.find(({ path }) => path === `src/${room}/index.ts`)
    if (!face) return [`src/${room} has no index.ts`]
    const tree = ts.createSourceFile(face.path, face.text, ts.ScriptTarget.Latest, true)
    const more = tree.statements.find(
      statement => !ts.isExportDeclaration(statement) || !statement.moduleSpecifier,
    )
    return more ? [`${face.path} does more than to re-export: ${more.getText().split('\n')[0]}`] : []
  })
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}
