import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const source = join(import.meta.dirname, '..')

// Who else may open a socket, and what for. Each has an address that the operator gave, never one from outside.
const exceptions = [
  'app/', //    the web server's own listener
  'store/', //  the database
  'mail/', //   the operator's mail server
]

const waysOut: [name: string, pattern: RegExp][] = [
  [
    'a module that opens sockets',
    /(?:from|import|import\(|require\()\s*['"](?:undici|(?:node:)?(?:https?|http2|net|tls|dgram))['"]/,
  ],
  ['the built-in fetch', /(?<![\w.'"`-])(?:globalThis\.|self\.)?fetch\s*\((?!\w+: )/],
  ['a built-in socket', /new (?:WebSocket|EventSource|XMLHttpRequest)\b/],
]

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))

/** Comments and type-only imports reach no network. */
function code(text: string): string {
  return text
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\/\/.*$/gm, '')
    .replaceAll(/^import type .*$/gm, '')
}

function waysOutOf(text: string): string[] {
  return waysOut.filter(([, pattern]) => pattern.test(code(text))).map(([name]) => name)
}

test('nothing but the fetcher and the named exceptions reaches the network', () => {
  assert(files.length > 20, 'the source was not found')
  const found = files
    .filter(file => !file.startsWith('fetch/') && !exceptions.some(folder => file.startsWith(folder)))
    .flatMap(file => waysOutOf(readFileSync(join(source, file), 'utf8')).map(way => `${file}: ${way}`))
  assert.deepEqual(found, [])
})

test('the rule sees each way out', () => {
  const planted = [
    `import { Agent } from 'undici'`,
    `import * as http from 'http'`,
    `import 'node:https'`,
    `const net = await import('node:net')`,
    `const page = await fetch(url)`,
    `return globalThis.fetch (url)`,
    `new WebSocket(url)`,
  ]
  for (const line of planted) assert.equal(waysOutOf(line).length, 1, line)
  const harmless = [
    `// fetch(url)`,
    `import type { Server } from 'node:http'`,
    `pages.fetch(url)`,
    `prefetch(url)`,
  ]
  for (const line of harmless) assert.deepEqual(waysOutOf(line), [], line)
  assert(
    files.some(
      file => waysOutOf(readFileSync(join(source, file), 'utf8')).length > 0 && file.startsWith('fetch/'),
    ),
  )
})
