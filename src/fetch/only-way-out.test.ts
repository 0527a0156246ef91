import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { waysOut } from './testing/ways-out.ts'

const source = join(import.meta.dirname, '..')

// Which files outside this room may use which way, and what for. Where they connect is the operator's word or the
// machine itself, never an address from outside.
const connectors: Readonly<Record<string, readonly string[]>> = {
  'app/metrics.ts': ['@hono/node-server'], //        listens for the operator's figures
  'app/serve-site.ts': ['@hono/node-server'], //     listens for readers
  // Asks for the garbage collector by its name, and evaluates nothing else; says in which thread it runs.
  'newsroom/reading-thread.ts': ['vm', 'worker_threads'],
  'site/read-visit.ts': ['@hono/node-server'], //    whose socket a request came over
  'store/connect.ts': ['pg'], //                     the database
  'store/embedded/cluster.ts': ['child_process'], // makes the embedded database
  'store/embedded/server-user.ts': ['child_process'], // asks who may run it
  'store/embedded/server.ts': ['child_process', 'pg'], // runs it
  'store/presence.ts': ['pg'], //                    whether somebody runs it already
  'store/queue.ts': ['pg-boss'], //                  the jobs in the database
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.[mc]?[jt]sx?$/.test(file))
  // Programs of the pages: they run in readers' browsers.
  .filter(file => !/\.test(?:-data)?\.ts$|(?:^|\/)testing\/|^site\/assets\//.test(file))

const waysOf = (file: string) => waysOut(readFileSync(join(source, file), 'utf8'))

test('nothing but the fetcher and the named connectors reaches the network', () => {
  assert(files.length > 100, 'the source was not found')
  const found = files
    .filter(file => !file.startsWith('fetch/'))
    .flatMap(file =>
      waysOf(file)
        .filter(way => !connectors[file]?.includes(way))
        .map(way => `${file}: ${way}`),
    )
  assert.deepEqual(found, [])
})

test('every connector is needed', () => {
  for (const [file, ways] of Object.entries(connectors)) {
    if (files.includes(file)) assert.deepEqual(waysOf(file).toSorted(), [...ways].toSorted(), file)
  }
})

test('within this room one file opens sockets and one asks over them', () => {
  const ways = files.filter(file => file.startsWith('fetch/')).map(file => [file, waysOf(file)] as const)
  assert.deepEqual(
    ways.filter(([, found]) => found.length),
    [
      ['fetch/fetcher.ts', ['undici']],
      ['fetch/guarded-connector.ts', ['dns', 'undici']],
      ['fetch/network-refusal.ts', ['undici']],
    ],
  )
})

const planted: [line: string, way: string][] = [
  [`import { Agent } from 'undici'`, 'undici'],
  [`import { Agent, type Pool } from "undici"`, 'undici'],
  [`import\n  {\n  Agent } from\n'undici/lib/api/api-request.js'`, 'undici'],
  [`import * as http from 'http'`, 'http'],
  [`import http from /* why */ 'node:http'`, 'http'],
  [`import 'node:https'`, 'https'],
  [`import net = require('net')`, 'net'],
  [`import { connect } from 'node:tls'`, 'tls'],
  [`import { createSocket } from 'dgram'`, 'dgram'],
  [`import { resolve } from 'node:dns/promises'`, 'dns'],
  [`import { connect } from 'node:http2'`, 'http2'],
  [`import { spawn } from 'node:child_process'`, 'child_process'],
  [`import { Worker } from 'node:worker_threads'`, 'worker_threads'],
  [`import { createRequire } from 'node:module'`, 'createRequire'],
  [`import WebSocket from 'ws'`, 'ws'],
  [`import pg from 'pg'`, 'pg'],
  [`export { request } from 'node:http'`, 'http'],
  [`export * from 'undici'`, 'undici'],
  [`const net = await import('node:net')`, 'net'],
  ['const net = await import(`node:net`)', 'net'],
  [`const net = await import('node:' + 'net')`, 'an import that only the running program knows'],
  [`const any = await import(name)`, 'an import that only the running program knows'],
  [`function listen(fetch: Answering) {}\nawait fetch(url)`, 'fetch'],
  [`process.getBuiltinModule('net')`, 'getBuiltinModule'],
  [`process.binding('tcp_wrap')`, 'binding'],
  [`const page = await fetch(url)`, 'fetch'],
  [`const page = await fetch\n(url)`, 'fetch'],
  [`urls.map(fetch)`, 'fetch'],
  [`const get = fetch`, 'fetch'],
  [`const tools = { fetch }`, 'fetch'],
  [`const tools = { get: fetch }`, 'fetch'],
  [`await fetch.call(null, url)`, 'fetch'],
  [`return globalThis.fetch (url)`, 'globalThis'],
  [`return globalThis['fet' + 'ch'](url)`, 'globalThis'],
  [`const { fetch: get } = globalThis`, 'globalThis'],
  [`new WebSocket(url)`, 'WebSocket'],
  [`const Socket = WebSocket`, 'WebSocket'],
  [`new EventSource(url)`, 'EventSource'],
  [`class Feed extends EventSource {}`, 'EventSource'],
  [`new XMLHttpRequest()`, 'XMLHttpRequest'],
  [`new Worker(url)`, 'Worker'],
  [`eval('fet' + 'ch(url)')`, 'eval'],
  [`new Function('return fet' + 'ch')`, 'Function'],
]
for (const [line, way] of planted) {
  test(`the rule sees ${JSON.stringify(line)}`, () =>
    assert(waysOut(line).includes(way), String(waysOut(line))))
}

const harmless = [
  `// fetch(url)`,
  `/* import 'node:net' */`,
  `import type { Server } from 'node:http'`,
  `export type { Server } from 'node:http'`,
  `import { isBuiltin } from 'node:module'`,
  `pages.fetch(url)`,
  `prefetch(url)`,
  `const told = 'import "node:net" and fetch(url)'`,
  `const server = serve({ fetch: app.fetch, port })`,
  `function listen(fetch: Answering) { return serve({ fetch, port }) }`,
  `const { fetch } = rooms; fetch.makeFetcher()`,
  `type Options = { readonly fetch: typeof fetch; readonly socket?: WebSocket }`,
  `import { networks } from './net.ts'`,
  `import { network } from '../http/index.ts'`,
  `const rooms = await import('../fetch/index.ts')`,
]
for (const line of harmless) {
  test(`the rule is not alarmed by ${JSON.stringify(line)}`, () => assert.deepEqual(waysOut(line), []))
}
