// `npm run check`: types, lint, format, import rules, shape and documents; one line per part, exit code 1 if any has a fault.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { checkImports, faultsOf, ruleComments } from './import-rules.ts'

type Verdict = { readonly ok: boolean; readonly words: string }
type Part = { readonly name: string; readonly run: () => Promise<Verdict> }

const root = new URL('..', import.meta.url).pathname
const folders = ['src', 'scripts', 'test', 'bench', 'training'].filter(folder => existsSync(root + folder))

// The packages' own entry files run on the Node that runs this script: the links in node_modules/.bin would take
// the machine's, which may be too old for them.
const parts: readonly Part[] = [
  { name: 'lint', run: () => runTool('eslint/bin/eslint.js', ['--max-warnings', '0', '.']) },
  { name: 'types', run: () => runTool('typescript/bin/tsc', ['--noEmit', '-p', '.']) },
  {
    name: 'format',
    run: () => runTool('prettier/bin/prettier.cjs', ['--check', '--cache', '--log-level', 'warn', '.']),
  },
  { name: 'imports', run: judgeImports },
  { name: 'shape', run: () => runNode(['--test', '--test-reporter', 'dot', 'test/shape.test.ts']) },
  { name: 'docs', run: () => runNode(['--test', '--test-reporter', 'dot', 'test/docs.test.ts']) },
]

function runTool(entry: string, options: readonly string[]): Promise<Verdict> {
  return runNode([`node_modules/${entry}`, ...options])
}

function runNode(options: readonly string[]): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, options, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let words = ''
    child.stdout.on('data', chunk => (words += chunk))
    child.stderr.on('data', chunk => (words += chunk))
    child.on('error', reject)
    child.on('close', code => resolve({ ok: code === 0, words }))
  })
}

async function judgeImports(): Promise<Verdict> {
  const report = await checkImports(root, folders)
  const faults = faultsOf(report)
  const meanings = new Set(
    report.violations.map(({ rule }) => `  (${rule}: ${ruleComments.get(rule) ?? ''})`),
  )
  return { ok: faults.length === 0, words: [...faults, ...meanings].join('\n') }
}

async function judge({ name, run }: Part): Promise<boolean> {
  const start = performance.now()
  const { ok, words } = await run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${ok ? 'ok   ' : 'FAULT'} ${name.padEnd(8)} ${seconds} s`)
  if (!ok) console.log(words.trimEnd())
  return ok
}

/** Runs the parts with as many at a time as there are cores. */
async function judgeAll(queue: Part[], lanes: number): Promise<boolean> {
  let ok = true
  const lane = async () => {
    for (let part = queue.shift(); part; part = queue.shift()) ok = (await judge(part)) && ok
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return ok
}

process.exitCode = (await judgeAll([...parts], availableParallelism())) ? 0 : 1
