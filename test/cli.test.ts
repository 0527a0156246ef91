import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { command, databasePids, runSayso, type RunningSayso } from './running-sayso.ts'
import { articlePage, harbourReport } from './newsroom/outlet-server.ts'

// The command line as an operator uses it: real processes on a data folder of their own. Feeds, backups and what
// needs several databases are in test/hard/commands.hard.ts.
let base: string
before(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'sayso-cli-'))
  chmodSync(base, 0o755)
})
after(() => rmSync(base, { recursive: true, force: true }))

const sayso = (options: readonly string[], input = '', settings: Record<string, string> = {}) =>
  command(options, input, { SAYSO_DATA: path.join(base, 'data'), ...settings })

const text = ['Constanta harbour to close', ...harbourReport].join('\n\n')

describe('sayso add', () => {
  test('starts the database when none runs, does the work, prints the result and stops', async () => {
    const ended = await sayso(
      ['add', '--text', '-', '--outlet', 'The Harrow Ledger', '--published', '2026-11-20', '--json'],
      text,
    )
    assert.equal(ended.code, 0, ended.err)
    const result = JSON.parse(ended.out) as {
      article: string
      already: boolean
      origins: { min: number; max: number }
    }
    assert.match(result.article, /^[0-9a-f-]{36}$/)
    assert.equal(result.already, false)
    assert.deepEqual(databasePids(path.join(base, 'data')), [])
  })

  test('starts a database for a refusal too, and stops it', async () => {
    const ended = await sayso(['add', 'http://127.0.0.1/'])
    assert.equal(ended.code, 1)
    assert.match(ended.err, /belongs to this computer/)
    assert.deepEqual(databasePids(path.join(base, 'data')), [])
  })

  const wrong: [why: string, options: string[], sentence: RegExp][] = [
    ['neither an address nor a text', ['add'], /Give either an address or --text FILE/],
    ['a text without its outlet', ['add', '--text', '-'], /name the outlet/],
  ]
  for (const [why, options, sentence] of wrong)
    test(`says of ${why} that this is wrong usage, with code 2`, async () => {
      const ended = await sayso(options, text)
      assert.equal(ended.code, 2)
      assert.match(ended.err, sentence)
      assert.equal(ended.err.trim().split('\n').length, 1, ended.err)
    })
})

describe('sayso start', () => {
  test('ends at once on a signal while it waits for an external database', async () => {
    const child = spawn('bin/sayso', ['start'], {
      env: { PATH: process.env['PATH'], DATABASE_URL: 'postgres://sayso@127.0.0.1:1/sayso' },
    })
    for await (const chunk of child.stdout as AsyncIterable<Buffer>)
      if (chunk.toString().includes('Sayso waits for it')) break
    child.kill('SIGTERM')
    assert.deepEqual(await once(child, 'exit'), [0, null])
  })

  test('says in one sentence that a folder cannot hold its data', async () => {
    const asked = ['/proc/sayso', '/dev/null'].map(folder =>
      sayso(['start'], '', { SAYSO_DATA: folder, PORT: '0' }),
    )
    for (const ended of await Promise.all(asked)) {
      assert.equal(ended.code, 1)
      assert.match(ended.err, /^sayso: The folder .* cannot hold Sayso's data: .*\n$/)
    }
  })
})

describe('sayso', () => {
  test('ends with 2 on wrong usage and 0 on --help, for every command', async () => {
    assert.equal((await sayso(['nonsense'])).code, 2)
    assert.equal((await sayso(['pipe', 'nonsense'])).code, 2)
    const names = ['start', 'demo', 'read', 'add', 'pipe', 'backup', 'restore', 'user']
    const asked = await Promise.all(names.map(name => sayso([name, '--help'])))
    for (const [at, ended] of asked.entries()) {
      assert.equal(ended.code, 0, names[at])
      assert.match(ended.out, /Usage: sayso/)
    }
  })

  test('checks its settings at the start, one sentence per fault', async () => {
    const ended = await sayso(['start'], '', {
      PORT: '99999',
      SAYSO_URL: 'ftp://x',
      SAYSO_ADD: 'everyone',
      SAYSO_NONE: '1',
    })
    assert.equal(ended.code, 1)
    for (const name of ['PORT', 'SAYSO_URL', 'SAYSO_ADD', 'SAYSO_NONE'])
      assert.match(ended.err, new RegExp(name))
  })

  test('reads a page without a database, for people and as JSON', async () => {
    const file = path.join(base, 'page.html')
    writeFileSync(file, articlePage('Constanta harbour to close', harbourReport))
    const shown = await sayso(['read', file])
    assert.equal(shown.code, 0, shown.err)
    assert.match(shown.out, / 2 {2}the harbour master, Ilinca Dorobantu told\n/)
    assert.match(shown.out, /said · named source/)
    assert.doesNotMatch(shown.out, /\u001b/)
    const json = JSON.parse((await sayso(['read', file, '--json'])).out) as {
      traced: { statements: unknown[] }
    }
    assert.ok(json.traced.statements.length >= 3)
  })

  test('pipes a stage: one line out per line in, in order, errors included', async () => {
    const lines = [
      { id: 1, text: 'Der Hafen wird geschlossen, sagte der Minister.' },
      'not json',
      { id: 'x' },
    ]
    const input = lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
    const out = (await sayso(['pipe', 'language'], input)).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
    assert.equal(out.length, 3)
    assert.deepEqual(out[0], { id: 1, language: 'de' })
    assert.equal((out[1]!['error'] as { code: string }).code, 'input')
    assert.equal(out[2]!['id'], 'x')
  })
})

describe('beside a running site', () => {
  let running: RunningSayso
  before(async () => {
    running = await runSayso(path.join(base, 'data'))
  })
  after(async () => {
    await running.stop()
    assert.deepEqual(databasePids(path.join(base, 'data')), [], 'the last one out ends the database')
  })

  test('sayso add joins it, and says when the article is already here', async () => {
    const again = await sayso(
      ['add', '--text', '-', '--outlet', 'The Harrow Ledger', '--published', '2026-11-20'],
      text,
    )
    assert.equal(again.code, 0, again.err)
    assert.match(again.out, /^Already here: Constanta harbour to close/)
    const second = await sayso(['start'], '', { PORT: '0' })
    assert.equal(second.code, 1)
    assert.match(second.err, /^sayso: Sayso is running on .* already\./m)
    assert.equal((await fetch(`${running.address}/readyz`)).status, 200)
  })

  const refused: [why: string, options: string[], input: string, sentence: RegExp][] = [
    ['an address of this machine', ['add', 'http://127.0.0.1/'], '', /belongs to this computer/],
    ['no URL at all', ['add', 'hello there'], '', /is not an address of the web/],
    ['an empty text', ['add', '--text', '-', '--outlet', 'X'], ' \n', /There is no text to read/],
    [
      'a file that is not there',
      ['add', '--text', '/nowhere', '--outlet', 'X'],
      '',
      /cannot be read: ENOENT/,
    ],
  ]
  test('sayso add refuses what it cannot read with one sentence and code 1', async () => {
    const asked = await Promise.all(refused.map(([, options, input]) => sayso(options, input)))
    for (const [at, [why, , , sentence]] of refused.entries()) {
      const ended = asked[at]!
      assert.equal(ended.code, 1, why)
      assert.match(ended.err, sentence)
      assert.equal(ended.err.trim().split('\n').length, 1, ended.err)
    }
  })

  test('sayso user makes an account with a password from standard input, and refuses a weak one', async () => {
    const options = ['user', 'add', '--name', 'Ona Vell', '--email', 'ona@paper.example', '--role', 'editor']
    assert.match((await sayso(options, 'short')).err, /at least 12 characters/)
    assert.equal((await sayso(options, 'nine brown teacups\n')).code, 0)
    const listed = JSON.parse((await sayso(['user', 'list', '--json'])).out) as {
      email: string
      role: string
    }[]
    assert.deepEqual(
      listed.map(({ email, role }) => [email, role]),
      [['ona@paper.example', 'editor']],
    )
    assert.doesNotMatch(JSON.stringify(listed), /argon2|password/)
  })
})
