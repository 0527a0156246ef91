import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import test from 'node:test'
import type { Command } from 'commander'
import { readSources } from '../scripts/shape-rules.ts'
import { makeProgram } from '../src/cli/program.ts'
import { settings } from '../src/config/settings.ts'
import { doors } from '../src/pipe/index.ts'
import { makeSite } from '../src/site/index.ts'
import type { SiteOptions } from '../src/site/index.ts'

const root = new URL('..', import.meta.url).pathname
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const papers = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'GLOSSARY.md', 'CHANGELOG.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
]

/** What a developer sets, and the program does not read. */
const developersSettings = ['SAYSO_CHROMIUM', 'SAYSO_NODE']

/** Every match of a pattern's first group, in order of the alphabet, once. */
function matches(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(match => match[1] ?? ''))].sort()
}

test('docs/settings.md has a row for every setting and no other', () => {
  assert.ok(settings.length > 3)
  const rows = settings.map(({ name, fallback, meaning, secret }) => {
    const asFile = secret ? ` A secret: \`${name}_FILE\` names a file that holds it.` : ''
    return `| \`${name}\` | ${fallback} | ${meaning}${asFile} |`
  })
  assert.deepEqual(matches(read('docs/settings.md'), /^(\| `.+)$/gm), rows.sort())
})

test('no paper speaks of a setting that does not exist', () => {
  const known = new Set([...settings.flatMap(({ name }) => [name, `${name}_FILE`]), ...developersSettings])
  for (const path of papers) {
    const unknown = matches(read(path), /\b((?:SAYSO|DATABASE)_[A-Z_]*[A-Z])\b/g).filter(
      name => !known.has(name),
    )
    assert.deepEqual(unknown, [], path)
  }
})

test('the program reads its environment in src/config alone', () => {
  const readers = readSources(root).filter(
    ({ path, text }) =>
      !/^src\/config\/|\.test\.ts$/.test(path) && /\bprocess\.env\.(?:SAYSO|DATABASE|PORT)/.test(text),
  )
  assert.deepEqual(
    readers.map(({ path }) => path),
    [],
  )
})

/** A command with its name from the program on: "feeds add". */
type Named = { readonly name: string; readonly command: Command }

function leavesOf(command: Command, words: readonly string[]): Named[] {
  const inner = command.commands.filter(each => each.name() !== 'help')
  if (inner.length === 0) return [{ name: words.join(' '), command }]
  return inner.flatMap(each => leavesOf(each, [...words, each.name()]))
}

/** The part of docs/commands.md under each command's heading. */
function chapters(): Map<string, string> {
  const parts = read('docs/commands.md').split(/^## `sayso (.+)`$/m)
  const chapters = new Map<string, string>()
  for (let at = 1; at < parts.length; at += 2) chapters.set(parts[at] ?? '', parts[at + 1] ?? '')
  return chapters
}

test('docs/commands.md has a chapter for every command and for no other', () => {
  const commands = leavesOf(makeProgram(), []).map(({ name }) => name)
  assert.ok(commands.length > 3)
  assert.deepEqual([...chapters().keys()].sort(), commands.sort())
})

test('each chapter names every option of its command and no other', () => {
  for (const { name, command } of leavesOf(makeProgram(), [])) {
    const options = command.options.map(option => option.long).filter(long => long !== '--help')
    assert.deepEqual(
      matches(chapters().get(name) ?? '', /^\| `(--[a-z-]+)/gm),
      options.sort(),
      `sayso ${name}`,
    )
  }
})

test('no paper speaks of a command that does not exist', () => {
  const commands = leavesOf(makeProgram(), []).map(({ name }) => name)
  const known = new Set(commands.flatMap(name => [name, name.split(' ')[0] ?? '']))
  for (const path of papers) {
    const unknown = matches(read(path), /`(?:bin\/)?sayso ([a-z]+)/g).filter(name => !known.has(name))
    assert.deepEqual(unknown, [], path)
  }
})

test('docs/commands.md names every stage of the pipe', () => {
  const chapter = chapters().get('pipe') ?? ''
  for (const stage of Object.keys(doors)) assert.ok(chapter.includes(`\`${stage}\``), `${stage} is not named`)
})

test('docs/addresses.md names every address that the site answers to and no other', () => {
  // Making the site asks nothing of the world; only answering does.
  const site = makeSite({ publicHost: () => null } as SiteOptions)
  const routes = site.routes.filter(({ method }) => method !== 'ALL') // ALL: what stands before every address
  const documented = [...read('docs/addresses.md').matchAll(/^\| ([A-Z]+) \| `([^`]+)` \|/gm)]
  assert.ok(routes.length > 5)
  assert.deepEqual(
    documented.map(([, method, path]) => `${method} ${path}`).sort(),
    routes.map(({ method, path }) => `${method} ${path}`).sort(),
  )
})

test('ARCHITECTURE.md names every room and no other', () => {
  const rooms = new Set(readSources(root).map(({ path }) => path.split('/').slice(0, 2).join('/')))
  assert.deepEqual(matches(read('ARCHITECTURE.md'), /^\| `(src\/[a-z]+)` \|/gm), [...rooms].sort())
})

test('every script of package.json that a person runs is in the README', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const forPeople = Object.keys(scripts).filter(name => !name.startsWith('pre'))
  for (const name of forPeople) assert.match(read('README.md'), new RegExp(`npm (?:run )?${name}\\b`), name)
})

test('the README begins with the two commands', () => {
  assert.match(read('README.md'), /^# Sayso\n\n```sh\nnpm ci && npm start\b.*\nnpm ci && npm test\b.*\n```/)
})

test('every link of a paper to a file leads somewhere', () => {
  for (const path of papers) {
    const targets = matches(read(path), /\]\(([^)#\s]+)[^)]*\)/g).filter(target => !/^[a-z]+:/.test(target))
    const lost = targets.filter(target => !existsSync(join(root, dirname(path), target)))
    assert.deepEqual(lost, [], path)
  }
})
