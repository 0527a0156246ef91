import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodePage } from './decode-page.ts'

const folder = new URL('../../fixtures/pages/', import.meta.url)
const pages = readdirSync(folder).map(slug => {
  const { charset } = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')) as {
    charset?: string
  }
  const bytes = readFileSync(new URL(`${slug}/source.html`, folder))
  return { slug, charset: charset ?? null, bytes, html: decodePage(bytes, charset ?? null) }
})

test('no page among the fixtures has a replacement character', () => {
  for (const { slug, html } of pages) assert.ok(!html.includes('\ufffd'), slug)
})

test('a page that ends within a character loses that character and gains no replacement', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pages), fc.nat({ max: 4000 }), ({ bytes, charset, html }, short) => {
      const text = decodePage(bytes.subarray(0, Math.max(bytes.length - short, bytes.length >> 1)), charset)
      assert.ok(!text.includes('\ufffd'))
      assert.ok(html.startsWith(text))
    }),
    { numRuns: 150 },
  )
})

type Encode = (text: string) => Uint8Array

/** The bytes of each character that an encoding holds in one or two bytes, found by decoding all of them. */
function charactersOf(label: string): Map<string, number[]> {
  const candidates = Array.from({ length: 0x80 }, (_, at) => [0x80 + at])
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) candidates.push([lead, trail])
  const decoded = new TextDecoder(label)
    .decode(Uint8Array.from(candidates.flatMap(bytes => [...bytes, 0x0a])))
    .split('\n')
  const known = decoded.flatMap((text, at): [string, number[]][] =>
    text.length === 1 && text !== '\ufffd' && text > '\x7f' ? [[text, candidates[at]!]] : [],
  )
  return new Map(known.reverse())
}

/** Writes a page in an encoding as a content system does: what it cannot hold becomes a character reference. */
function encoderOf(label: string): Encode {
  const known = charactersOf(label)
  return text =>
    Buffer.concat(
      Array.from(text, character =>
        character <= '\x7f'
          ? Buffer.from(character)
          : Buffer.from(known.get(character) ?? `&#${character.codePointAt(0)};`),
      ),
    )
}

const encodings = ['windows-1251', 'koi8-r', 'iso-8859-2', 'iso-8859-7', 'windows-1255', 'windows-1252']
const wideEncodings = ['gb18030', 'big5', 'shift_jis', 'euc-kr']

for (const label of [...encodings, ...wideEncodings])
  test(`a page that rightly declares ${label} is read without loss, wherever it is cut`, () => {
    const encode = encoderOf(label)
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.constantFrom('meta', 'header'),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        (page, by, share) => {
          const bare = page.html.replaceAll(/charset\s*=\s*["']?[\w-]+|encoding="[^"]*"/gi, '')
          const bytes = encode(by === 'meta' ? `<meta charset="${label}">${bare}` : bare)
          const whole = decodePage(bytes, by === 'header' ? label : null)
          assert.ok(!whole.includes('\ufffd'))
          assert.deepEqual(encode(whole), bytes)
          const cut = decodePage(bytes.subarray(0, bytes.length * share), by === 'header' ? label : null)
          assert.ok(whole.startsWith(cut), 'the cut page is the beginning of the whole')
        },
      ),
      { numRuns: 12 },
    )
  })
