import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { Refusal } from '../news/index.ts'
import { readConfig, settings } from './index.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-config-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('an empty environment gives the defaults; root keeps its data where services do', () => {
  const config = readConfig({}, false)
  assert.deepEqual(
    [config.host, config.port, config.add, config.url, config.databaseUrl],
    ['127.0.0.1', 8080, 'accounts', null, null],
  )
  assert.equal(config.data, path.resolve('data'))
  assert.equal(readConfig({}, true).data, '/var/lib/sayso')
})

const faults: [name: string, value: string, sentence: RegExp][] = [
  ['PORT', 'eighty', /PORT \(eighty\) is not a port/],
  ['PORT', '70000', /PORT/],
  ['SAYSO_URL', 'news.example', /SAYSO_URL/],
  ['SAYSO_URL', 'https://news.example/path', /must not have a path/],
  ['SAYSO_ADD', 'everyone', /neither “?"?accounts/],
  ['DATABASE_URL', 'mysql://secret@x/y', /DATABASE_URL .*postgres:\/\//],
  ['SAYSO_FETCH_ALLOW', 'localhost', /SAYSO_FETCH_ALLOW/],
  ['SAYSO_PAGES_DAYS', '0', /SAYSO_PAGES_DAYS/],
  ['SAYSO_BRIDGES', 'https://bridge.example/', /SAYSO_BRIDGES .*host names/],
  ['SAYSO_READERS', '0', /SAYSO_READERS .*1 or more/],
  ['SAYSO_METRICS', '9464', /SAYSO_METRICS .*host:port/],
  ['SAYSO_DATTA', 'x', /SAYSO_DATTA is not a setting/],
  ['SAYSO_CONFIG', '/nowhere/at/all', /cannot be read/],
]
for (const [name, value, sentence] of faults)
  test(`${name}=${value} is one clear sentence`, () => {
    assert.throws(
      () => readConfig({ [name]: value }, false),
      (error: unknown) => error instanceof Refusal && sentence.test(error.message),
    )
  })

test('a fault never prints a secret', () => {
  assert.throws(
    () => readConfig({ DATABASE_URL: 'mysql://me:hunter2@x/y' }, false),
    (error: Error) => !error.message.includes('hunter2'),
  )
})

test('all faults are told at once', () => {
  assert.throws(
    () => readConfig({ PORT: 'x', SAYSO_ADD: 'y' }, false),
    (error: Error) => error.message.split('\n').length === 2,
  )
})

test('a file gives settings, the environment is stronger, and a secret may lie in a file of its own', () => {
  const file = path.join(folder, 'sayso.conf')
  const secret = path.join(folder, 'database')
  writeFileSync(file, `PORT=9000\nSAYSO_NAME="The Mill"\nDATABASE_URL_FILE=${secret}\n`)
  writeFileSync(secret, 'postgres://me@db.example/news\n')
  const config = readConfig({ SAYSO_CONFIG: file, PORT: '9001' }, false)
  assert.deepEqual(
    [config.port, config.name, config.databaseUrl],
    [9001, 'The Mill', 'postgres://me@db.example/news'],
  )
})

test('every setting has a meaning and says what holds without it', () => {
  for (const { meaning, fallback } of settings) assert.ok(meaning.endsWith('.') && fallback.length > 0)
})
