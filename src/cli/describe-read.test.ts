import assert from 'node:assert/strict'
import { stripVTControlCharacters } from 'node:util'
import { test } from 'node:test'
import { articlePage, harbourReport } from '../../test/newsroom/outlet-server.ts'
import type { Page } from '../news/index.ts'
import { givenRead, readPage, readText, type Read } from '../newsroom/index.ts'
import { describeRead, harmless, type Terminal } from './describe-read.ts'
import { fold } from './fold-text.ts'

const at = new Date('2026-03-01T12:00:00Z')

function pageOf(html: string): Page {
  const url = 'https://harrow.example/harbour'
  const body = Buffer.from(html)
  const facts = { status: 200, mediaType: 'text/html', charset: 'utf-8', fetchedAt: at, wireBytes: 0 }
  return { url, requested: url, body, ...facts, etag: null, lastModified: null }
}

const described = (read: Read, terminal: Terminal) =>
  describeRead(read, givenRead(read, { name: 'Sayso', address: '_:sayso' }), terminal)

test('an article is shown with its statements underlined, numbered, and told below', async () => {
  const read = await readPage(pageOf(articlePage('Constanta harbour to close', harbourReport)), at)
  const plain = described(read, { columns: 72, dressed: false })
  const dressed = described(read, { columns: 72, dressed: true })
  assert.equal(stripVTControlCharacters(dressed), plain)
  assert.match(dressed, /\u001b\[4m/)
  const { length } = read.traced.statements
  assert.ok(length >= 3)
  for (let number = 1; number <= length; number++) assert.ok(plain.includes(`[${number}]`), `[${number}]`)
  assert.match(
    plain,
    new RegExp(`^On whose say-so: ${length} statements, 4 sources, 1 unnamed(; \\d+ not surely read)?$`, 'm'),
  )
  assert.ok(
    plain.split('\n').every(line => line.length <= 72),
    plain,
  )
})

test('a chain is told from who says it first to the article, with what must not be left off', async () => {
  const text =
    'Kan, citing an official who asked not to be named, reported Sunday that the port would reportedly close.'
  const shown = described(await readText(text, 'The Harrow Ledger', '2026-11-20', at), {
    columns: 84,
    dressed: false,
  })
  const words = shown.replaceAll(/\s+/g, ' ')
  assert.match(words, /Chain: an official who asked not to be named → Kan → The Harrow Ledger/)
  assert.match(
    words,
    /unnamed source · 2026-11-15 · hedged “reportedly” · unnamed because “asked not to be named”/,
  )
})

test('no words of a page steer the terminal', async () => {
  const evil = '\u001b]0;owned\u0007 \u001b[2J\u009b31m'
  const html = articlePage(
    `Harbour ${evil} closes`,
    harbourReport.map((words, at) => (at === 1 ? words.replace(' ', ` ${evil} `) : words)),
  )
  const shown = described(await readPage(pageOf(html), at), { columns: 80, dressed: false })
  assert.doesNotMatch(shown, /(?!\n)\p{Cc}/u)
  assert.equal(harmless('a\u0000b\u001b[31mc\td'), 'abc\td')
})

const folds: [text: string, width: number, lines: string[]][] = [
  ['', 10, []],
  ['one two three', 7, ['one two', 'three']],
  ['港口将于三月关闭港口将于三月关闭', 16, ['港口将于三月关闭', '港口将于三月关闭']],
  ['x'.repeat(45), 40, ['x'.repeat(40), 'x'.repeat(5)]],
  ['שלום לכולם כאן', 11, ['שלום לכולם', 'כאן']],
]
for (const [text, width, lines] of folds)
  test(`“${text.slice(0, 20)}” is broken into lines of ${width} columns`, () => {
    assert.deepEqual(fold(text, width), lines)
  })
