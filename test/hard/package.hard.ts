import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'

// The package as a stranger gets it: packed, and installed into an empty folder by the machine's npm.
const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'sayso-package-'))
// Started as root, Sayso becomes an ordinary user, who must reach the program and its data.
chmodSync(folder, 0o755)
const sayso = join(folder, 'node_modules/.bin/sayso')

function run(command: string, options: readonly string[], cwd: string, input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(command, options, { cwd, input, encoding: 'utf8' })
  if (error) throw error
  assert.equal(status, 0, `${command} ${options.join(' ')} ended with ${status}:\n${stderr}${stdout}`)
  return stdout
}

before(() => {
  run('npm', ['pack', '--pack-destination', folder], root)
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz'))
  assert.ok(tarball, 'npm pack made no tarball')
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball)], folder)
})
after(() => rmSync(folder, { recursive: true, force: true }))

test('the installed package carries the built program, without sources and tests', () => {
  const inside = readdirSync(join(folder, 'node_modules/sayso'))
  for (const name of ['bin', 'dist', 'LICENSE', 'NOTICE', 'README.md'])
    assert.ok(inside.includes(name), `${name} is missing`)
  for (const name of ['src', 'test', 'scripts', 'node_modules'])
    assert.ok(!inside.includes(name), `${name} was packed`)
})

test('no built file speaks of a TypeScript file, which Node would not run below node_modules', () => {
  const dist = join(folder, 'node_modules/sayso/dist')
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.js'))
  assert.ok(built.length > 50)
  assert.deepEqual(
    built.filter(name => /\.ts['"`]/.test(readFileSync(join(dist, name), 'utf8'))),
    [],
  )
})

test('the installed command explains itself', () => {
  assert.match(run(sayso, ['--help'], folder), /\bstart\b/)
})

test('the installed command answers on the pipe', () => {
  const line = JSON.stringify({ id: 7, text: 'The harbour will open on Monday, the mayor said.' })
  assert.equal((JSON.parse(run(sayso, ['pipe', 'language'], folder, line)) as { id: unknown }).id, 7)
})

test('the installed command starts a site with its own database, answers, and ends when asked', async () => {
  const env = { ...process.env, DATABASE_URL: undefined, SAYSO_DATA: join(folder, 'data'), PORT: '0' }
  const server = spawn(sayso, ['start'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(server, 'exit')
  try {
    const address = await addressOf(server.stdout)
    assert.equal((await fetch(`${address}/readyz`)).status, 200)
    const front = await fetch(address)
    assert.equal(front.status, 200)
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(await front.text())?.[1]
    assert.equal((await fetch(`${address}${style}`)).status, 200)
  } finally {
    server.kill('SIGTERM')
  }
  assert.deepEqual(await ended, [0, null])
})

/** The address that `sayso start` prints; rejects when it ends without one. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const address = /^Sayso is at (http\S+)$/.exec(line)?.[1]
    if (address) {
      output.resume()
      return address
    }
  }
  throw new Error('sayso start ended without an address.')
}
