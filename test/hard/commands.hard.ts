import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { command, databasePids } from '../running-sayso.ts'

// Commands that meet a signal or each other while a database is made: each makes one of its own.
let base: string
before(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'sayso-commands-'))
  chmodSync(base, 0o755)
})
after(() => rmSync(base, { recursive: true, force: true }))

describe('a command that is interrupted', () => {
  test('while it waits for its input has opened no database', async () => {
    const data = path.join(base, 'waiting')
    const child = spawn('bin/sayso', ['add', '--text', '-', '--outlet', 'X'], {
      env: { PATH: process.env['PATH'], SAYSO_DATA: data },
    })
    await sleep(1500)
    child.kill('SIGINT')
    await once(child, 'exit')
    assert.equal(existsSync(data), false)
  })

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    test(`by ${signal} in the middle ends the database and itself with ${code}`, async () => {
      const data = path.join(base, signal)
      const child = spawn('bin/sayso', ['demo'], {
        env: { PATH: process.env['PATH'], SAYSO_DATA: data },
        stdio: 'ignore',
      })
      while (databasePids(data).length === 0) await sleep(50)
      await sleep(500)
      assert.equal(child.exitCode, null, 'it is still at work')
      child.kill(signal)
      assert.deepEqual(await once(child, 'exit'), [code, null])
      assert.deepEqual(databasePids(data), [])
    })
})

describe('two commands at once on a new folder', () => {
  test('start one database and both succeed', async () => {
    const here = { SAYSO_DATA: path.join(base, 'both') }
    const list = ['user', 'list', '--json']
    const ended = await Promise.all([1, 2, 3].map(() => command(list, '', here)))
    assert.deepEqual(
      ended.map(({ code, out }) => [code, out]),
      ended.map(() => [0, '[]\n']),
      ended.map(({ err }) => err).join(),
    )
    assert.deepEqual(databasePids(here.SAYSO_DATA), [])
  })
})
