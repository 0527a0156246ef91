// `npm run build`: turns src into dist, the JavaScript that the npm package carries. Types are the business of `npm run check`.
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { readSources } from './shape-rules.ts'

const root = join(import.meta.dirname, '..')
const target = join(root, 'dist')
const draft = join(root, 'dist.new')

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
  removeComments: false,
}

/** JavaScript of one module. Node does not strip types below node_modules, so no `.ts` may be left in a path. */
function compile(path: string, text: string): string {
  const { outputText } = ts.transpileModule(text, { fileName: path, compilerOptions })
  // The path of a child process or worker is a value and not an import, so the compiler leaves it alone.
  return outputText.replaceAll(/(new URL\(\s*['"]\.[^'"]*)\.ts(['"]\s*,\s*import\.meta\.url)/g, '$1.js$2')
}

async function build(): Promise<number> {
  await rm(draft, { recursive: true, force: true })
  const files = readSources(root).filter(({ path }) => !isForTests(path))
  for (const { path, text } of files) {
    const inside = path.slice('src/'.length)
    const output = join(draft, inside.replace(/\.ts$/, '.js'))
    await mkdir(dirname(output), { recursive: true })
    if (path.endsWith('.ts')) await writeFile(output, compile(path, text))
    else await cp(join(root, path), output)
  }
  await replaceFolder()
  return files.length
}

function isForTests(path: string): boolean {
  return /\.(?:test|test-data|d)\.ts$|\/(?:fixtures|testing)\//.test(path)
}

/** A half-built dist is never seen. */
async function replaceFolder() {
  await rm(target, { recursive: true, force: true })
  await rename(draft, target)
}

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
console.log(`built ${await build()} files of sayso ${version} into dist`)
