import assert from 'node:assert/strict'
import test from 'node:test'
import { findBadFaces, findBadNames, findWorld, isPure, readSources } from '../scripts/shape-rules.ts'

const sources = readSources(new URL('..', import.meta.url).pathname)

test('the shape test reads the program', () => {
  assert.ok(sources.some(isPure))
  assert.ok(sources.some(({ path }) => path === 'src/news/index.ts'))
})

test('a stage knows no clock, chance, file, network or environment', () => {
  assert.deepEqual(sources.filter(isPure).flatMap(findWorld), [])
})

test('folders and files are named for what they are about, in kebab-case', () => {
  assert.deepEqual(findBadNames(sources), [])
})

test('every room has a face that only re-exports', () => {
  assert.deepEqual(findBadFaces(sources), [])
})

const impure: [sample: string, found: string][] = [
  ['const at = Date.now()', 'Date.now'],
  ['const at = new Date()', 'new Date()'],
  ['const at = new Date', 'new Date()'],
  ['const at = Date()', 'Date()'],
  ['const { now } = performance', 'performance'],
  ['const luck = Math.random()', 'random'],
  ["import { randomUUID as id } from 'node:crypto'\nid()", 'randomUUID'],
  ['const key = crypto.getRandomValues(bytes)', 'getRandomValues'],
  ['const home = process.env.HOME', 'process'],
  ['const mode = import.meta.env', 'import.meta'],
  ['const file = new URL("x.json", import.meta.url)', 'import.meta'],
  ["import { readFileSync } from 'node:fs'", 'node:fs'],
  ["import { readFile } from 'fs/promises'", 'fs/promises'],
  ["export { connect } from 'node:net'", 'node:net'],
  ["const http = await import('node:http')", 'node:http'],
  ["import { spawn } from 'node:child_process'", 'node:child_process'],
  ["const page = await fetch('http://news.example/')", 'fetch'],
  ['const get = globalThis.fetch', 'globalThis'],
  ['setTimeout(() => {}, 1)', 'setTimeout'],
  ["const fs = require('fs')", 'require'],
  ["console.log('read')", 'console'],
]
for (const [sample, found] of impure) {
  test(`in a stage, ${sample.replaceAll('\n', '; ')} is found`, () => {
    assert.deepEqual(
      findWorld({ path: 'src/trace/sample.ts', text: sample }).map(line => line.slice(line.indexOf(' ') + 1)),
      [found],
    )
  })
}

test('a stage may speak of the world and be given its values', () => {
  const text = `
    import { createHash } from 'node:crypto'
    // Date.now() and process.env are for others.
    export type Reading = { readonly performance: number; readonly now: Date }
    export const words = { fetch: 'to get', process: 'a course of action' }
    export const dayOf = (value: string, reading: Reading) => [new Date(value), reading.performance, reading.now]
    export const told = (body: Body) => body.process + 'Math.random()' + createHash('sha256')`
  assert.deepEqual(findWorld({ path: 'src/trace/sample.ts', text }), [])
})

test('tests and edges may know the world', () => {
  const pure = [
    'src/trace/trace.ts',
    'src/trace/trace.test.ts',
    'src/fetch/fetch-page.ts',
    'src/languages/en/words.ts',
  ]
  assert.deepEqual(
    pure.filter(path => isPure({ path, text: '' })),
    ['src/trace/trace.ts', 'src/languages/en/words.ts'],
  )
})

const names: [path: string, bad: string[]][] = [
  ['src/trace/trace-statements.ts', []],
  ['src/trace/trace-statements.test.ts', []],
  ['src/store/migrations/20261123-1410-first.ts', []],
  ['src/utils/index.ts', ['src/utils']],
  ['src/site/helpers/index.ts', ['src/site/helpers']],
  ['src/trace/services/deep/one.ts', ['src/trace/services']],
  ['src/trace/types.ts', ['src/trace/types.ts']],
  ['src/trace/span-utils.ts', ['src/trace/span-utils.ts']],
  ['src/trace/traceStatements.ts', ['src/trace/traceStatements.ts']],
]
for (const [path, bad] of names) {
  test(`${path} is ${bad.length ? 'a bad' : 'a good'} name`, () => {
    assert.deepEqual(findBadNames([{ path, text: '' }]), bad)
  })
}

const faces: [name: string, files: Record<string, string>, faults: number][] = [
  [
    'a face that re-exports',
    { 'src/trace/index.ts': "// face\nexport { a } from './a.ts'\nexport type { B } from './b.ts'" },
    0,
  ],
  ['a room without a face', { 'src/trace/trace.ts': '' }, 1],
  ['a face that computes', { 'src/trace/index.ts': "export { a } from './a.ts'\nexport const b = 1" }, 1],
  ['a face that imports', { 'src/trace/index.ts': "import './a.ts'" }, 1],
  ['a face that exports a value of its own', { 'src/trace/index.ts': 'const a = 1\nexport { a }' }, 1],
  ['the command line', { 'src/cli/main.ts': 'run()' }, 0],
]
for (const [name, files, faults] of faces) {
  test(`${name} has ${faults} faults`, () => {
    const planted = Object.entries(files).map(([path, text]) => ({ path, text }))
    assert.equal(findBadFaces(planted).length, faults)
  })
}
