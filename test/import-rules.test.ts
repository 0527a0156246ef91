import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import test from 'node:test'
import { checkImports, faultsOf, ruleComments } from '../scripts/import-rules.ts'

const rooms = [
  ...['news', 'languages', 'config', 'newsroom', 'site', 'jobs', 'pipe', 'app', 'cli'],
  ...[
    'intake',
    'extract',
    'identify',
    'sections',
    'trace',
    'group',
    'search',
    'publish',
    'accounts',
    'redress',
    'record',
  ],
  ...['fetch', 'store', 'mail', 'media', 'learned'],
]
const declared = ['undici', 'pg', 'kysely', 'pg-boss', 'hono', 'parse5', 'unwanted']

/** What each file imports, as one tree. */
type Tree = Readonly<Record<string, readonly string[]>>

/** A tree in which every room has a face, and the doors, the newsroom and a stage lean on each other as they may. */
const sound: Tree = {
  ...Object.fromEntries(rooms.map(room => [`src/${room}/index.ts`, []])),
  'src/extract/index.ts': ['../news/index.ts', '../languages/index.ts', 'parse5', 'node:crypto'],
  'src/fetch/index.ts': ['../news/index.ts', 'undici', 'node:net'],
  'src/store/index.ts': ['../news/index.ts', 'pg', 'kysely', 'pg-boss', 'node:fs'],
  'src/newsroom/index.ts': [
    '../extract/index.ts',
    '../fetch/index.ts',
    '../store/index.ts',
    '../languages/index.ts',
    '../learned/index.ts',
  ],
  'src/site/index.ts': ['../newsroom/index.ts', '../news/index.ts', 'hono'],
  'src/jobs/index.ts': ['../newsroom/index.ts', '../store/index.ts'],
  'src/pipe/index.ts': ['../extract/index.ts', '../group/index.ts', '../fetch/index.ts'],
  'src/app/index.ts': ['../site/index.ts', '../jobs/index.ts', '../config/index.ts'],
  'src/cli/main.ts': ['../app/index.ts', '../pipe/index.ts'],
  'src/trace/trace.test.ts': ['node:fs', 'fast-check', '../extract/index.ts', '../fetch/testing/server.ts'],
  'src/fetch/testing/server.ts': ['node:http'],
  'bench/stages.ts': ['../src/extract/index.ts'],
}

/** One planted fault per rule that is not made from the table of rooms: [rule, file, what it imports]. */
const faults: [rule: string, file: string, imported: string, target: string][] = [
  ['stage-node', 'src/group/reads-a-file.ts', 'node:fs', 'fs'],
  ['stage-node', 'src/trace/reads-the-net.ts', 'node:http', 'http'],
  ['face', 'src/newsroom/past-the-face.ts', '../trace/inner.ts', 'src/trace/inner.ts'],
  ['face', 'src/newsroom/past-an-inner-face.ts', '../store/embedded/index.ts', 'src/store/embedded/index.ts'],
  ['face', 'bench/past-the-face.ts', '../src/trace/inner.ts', 'src/trace/inner.ts'],
  ['unknown-room', 'src/utils/index.ts', '../news/index.ts', 'src/news/index.ts'],
  ['cycle', 'src/record/first.ts', './second.ts', 'src/record/second.ts'],
  ['development', 'src/app/for-tests-only.ts', 'fast-check', 'node_modules/fast-check/index.js'],
  ['undeclared', 'src/app/undeclared.ts', 'stowaway', 'node_modules/stowaway/index.js'],
  ['unresolved', 'src/app/lost.ts', './nowhere.ts', './nowhere.ts'],
  ['testing', 'src/app/leans-on-a-test.ts', '../../test/planted.ts', 'test/planted.ts'],
  ['testing', 'src/fetch/leans-on-a-stand-in.ts', './testing/server.ts', 'src/fetch/testing/server.ts'],
]

/** Who may not know whom, beyond what the faults above show: each is a fault of the rule `<room>-rooms`. */
const strangers: [room: string, other: string][] = [
  ['news', 'languages'],
  ['languages', 'trace'],
  ['learned', 'trace'],
  ['trace', 'learned'],
  ...rooms.slice(9, 20).map((stage, at): [string, string] => [stage, rooms[9 + ((at + 1) % 11)] ?? '']),
  ['fetch', 'store'],
  ['store', 'fetch'],
  ['mail', 'languages'],
  ['media', 'config'],
  ['newsroom', 'config'],
  ['site', 'store'],
  ['jobs', 'fetch'],
  ['pipe', 'store'],
  ['config', 'languages'],
  ['app', 'trace'],
  ['cli', 'store'],
]

async function withTree(tree: Tree, work: (root: string) => Promise<void>) {
  const root = await mkdtemp(join(tmpdir(), 'sayso-imports-'))
  try {
    await plant(root, 'package.json', JSON.stringify(manifest()))
    await plant(root, 'tsconfig.json', '{ "compilerOptions": { "module": "nodenext" } }')
    for (const name of [...declared, 'fast-check', 'stowaway']) await plantPackage(root, name)
    for (const [path, imports] of Object.entries(tree)) await plant(root, path, sourceOf(imports))
    await work(root)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

function manifest() {
  const dependencies = Object.fromEntries(declared.map(name => [name, '1.0.0']))
  return { name: 'planted', type: 'module', dependencies, devDependencies: { 'fast-check': '1.0.0' } }
}

async function plantPackage(root: string, name: string) {
  await plant(
    root,
    `node_modules/${name}/package.json`,
    JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  )
  await plant(root, `node_modules/${name}/index.js`, 'module.exports = {}')
}

async function plant(root: string, path: string, content: string) {
  await mkdir(join(root, dirname(path)), { recursive: true })
  await writeFile(join(root, path), content)
}

// Types count as well as values, so the planted imports take turns.
function sourceOf(imports: readonly string[]): string {
  const lines = imports.map((from, at) => `import ${at % 2 ? 'type ' : ''}* as part${at} from '${from}'\n`)
  return `${lines.join('')}export const here = true\n`
}

test('a tree that keeps the rules has no fault', async () => {
  await withTree(sound, async root => {
    const report = await checkImports(root, ['src', 'bench'])
    assert.deepEqual(faultsOf(report), [])
    assert.ok(report.modules > rooms.length)
  })
})

test('every rule fails when it is broken, and only where it is broken', async () => {
  const planted: [rule: string, file: string, imported: string, target: string][] = [
    ...faults,
    ...strangers.map(([room, other]): [string, string, string, string] => [
      `${room}-rooms`,
      `src/${room}/knows-${other}.ts`,
      `../${other}/index.ts`,
      `src/${other}/index.ts`,
    ]),
    ...rooms.map((room): [string, string, string, string] => [
      `${room}-packages`,
      `src/${room}/brings-unwanted.ts`,
      'unwanted',
      'node_modules/unwanted/index.js',
    ]),
  ]
  const tree = {
    ...sound,
    'src/trace/inner.ts': [],
    'src/fetch/testing/server.ts': [],
    'src/record/second.ts': ['./first.ts'],
    'src/store/embedded/index.ts': [],
    'test/planted.ts': [],
    ...Object.fromEntries(planted.map(([, file, imported]) => [file, [imported]])),
  }
  await withTree(tree, async root => {
    const { violations } = await checkImports(root, ['src', 'bench'])
    const found = violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)
    const sidelines = ['app-packages', 'app-rooms'] // the faults planted in app break these too
    const expected = planted.map(([rule, file, , target]) => `${rule}: ${file} → ${target}`)
    assert.deepEqual(
      found
        .filter(line => expected.includes(line) || !sidelines.some(rule => line.startsWith(`${rule}:`)))
        .sort(),
      expected.sort(),
    )
    assert.deepEqual(new Set(planted.map(([rule]) => rule)), new Set(ruleComments.keys()))
  })
})

for (const [name, room] of [
  ['undici', 'store'],
  ['undici', 'newsroom'],
  ['undici', 'app'],
  ['pg', 'newsroom'],
  ['kysely', 'site'],
  ['pg-boss', 'jobs'],
] as const) {
  test(`${room} cannot use ${name}`, async () => {
    await withTree({ [`src/${room}/index.ts`]: [name] }, async root => {
      const { violations } = await checkImports(root, ['src'])
      assert.deepEqual(
        violations.map(({ rule }) => rule),
        [`${room}-packages`],
      )
    })
  })
}

test('a check that has read no module is a fault', async () => {
  await withTree({ 'bench/stages.ts': [] }, async root => {
    assert.deepEqual(faultsOf(await checkImports(root, ['bench'])), ['The import rules have read no module.'])
  })
})
