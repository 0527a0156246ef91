import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { command, databasePids, killDatabase, runSayso } from '../running-sayso.ts'
import { articlePage, harbourReport, html, outletServer } from '../newsroom/outlet-server.ts'

// Commands that meet a signal or each other while a database is made, or need several: each makes one of its own.
let base: string
before(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'sayso-commands-'))
  chmodSync(base, 0o755)
})
after(() => rmSync(base, { recursive: true, force: true }))

const sayso = (options: readonly string[], input = '', settings: Record<string, string> = {}) =>
  command(options, input, { SAYSO_DATA: path.join(base, 'data'), ...settings })

const text = ['Constanta harbour to close', ...harbourReport].join('\n\n')

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

describe('a site whose database is killed', () => {
  test('ends on a signal while it starts its database again, and leaves none behind', async () => {
    const data = path.join(base, 'again')
    const running = await runSayso(data)
    const exit = once(running.child, 'exit')
    killDatabase(data)
    for (let tries = 0; !running.said().includes('Sayso starts it again'); tries++) {
      assert.ok(tries < 4000, running.said())
      await sleep(5)
    }
    await running.stop()
    assert.deepEqual(await exit, [0, null])
    assert.doesNotMatch(running.said(), /answers again/)
    assert.deepEqual(databasePids(data), [])
  })

  test('goes on, and ends on a signal, when its database is lost before the set-up link is made', async () => {
    const data = path.join(base, 'unlinked')
    const child = spawn('bin/node', ['test/start-losing-its-database.ts'], {
      env: { PATH: process.env['PATH'], SAYSO_DATA: data, PORT: '0' },
    })
    const exit = once(child, 'exit')
    let said = ''
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      said += chunk.toString()
      // Either may be said first: whoever asks for the link meets the new server as early as the one that began it.
      if (said.includes('/setup/') && said.includes('answers again')) break
    }
    child.kill('SIGTERM')
    assert.deepEqual(await exit, [0, null])
    assert.match(said, /starts it again[^]*setup/)
    assert.deepEqual(databasePids(data), [])
  })
})

describe('sayso feeds', () => {
  test('subscribes, asks, reads and lists, on a site that is not running', async () => {
    const outlet = await outletServer()
    const item = `<item><title>Quay closes</title><link>${outlet.serve('/quay', html(articlePage('Quay closes', harbourReport)))}</link></item>`
    outlet.serve('/rss', response =>
      response.end(`<rss version="2.0"><channel><title>Quay Post</title>${item}</channel></rss>`),
    )
    outlet.serve('/', html('<link rel="alternate" type="application/rss+xml" href="/rss">'))
    const here = { SAYSO_DATA: path.join(base, 'feeds'), SAYSO_FETCH_ALLOW: outlet.pair }
    const ask = async (...words: string[]) => {
      const ended = await sayso(['feeds', ...words], '', here)
      assert.equal(ended.code, 0, ended.err)
      return ended.out
    }
    assert.equal(await ask('add', `${outlet.address}/`), 'Quay Post is subscribed.\n')
    assert.equal(await ask('poll', '--read'), 'Quay Post: 1 new\n')
    assert.match(await ask('list'), /^fine\t[^\t]+\thttp:[^\t]+\/rss\tQuay Post\n$/)
    await outlet.close()
  })
})

describe('sayso backup and restore', () => {
  test('carry a site from one folder to another', async () => {
    const file = path.join(base, 'site.sayso')
    const added = ['add', '--text', '-', '--outlet', 'The Harrow Ledger', '--published', '2026-11-20']
    assert.equal((await sayso(added, text)).code, 0)
    assert.equal((await sayso(['backup', file])).code, 0)
    const other = { SAYSO_DATA: path.join(base, 'other') }
    const restored = await sayso(['restore', file], '', other)
    assert.equal(restored.code, 0, restored.err)
    assert.match(restored.out, /paused/)
    assert.equal((await sayso(['restore', file], '', other)).code, 1)
    assert.equal((await sayso(['resume'], '', other)).code, 0)
    const again = await sayso(added, text, other)
    assert.match(again.out, /^Already here/)
  })
})
