import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodePage } from './decode-page.ts'

const cyrillic = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]) // "Привет" in windows-1251
const bytes = (...parts: (string | Uint8Array)[]) => Buffer.concat(parts.map(part => Buffer.from(part)))

const cases: [name: string, page: Uint8Array, charset: string | null, text: string][] = [
  ['a byte order mark wins over the header', bytes('\ufeffЯ'), 'windows-1251', 'Я'],
  ['UTF-16 with its mark is read', Buffer.from('\ufeffשלום', 'utf16le'), null, 'שלום'],
  ['valid UTF-8 wins over a wrong header', bytes('Žluťoučký'), 'iso-8859-1', 'Žluťoučký'],
  [
    'valid UTF-8 wins over a wrong declaration',
    bytes('<meta charset=windows-1251>Я'),
    null,
    '<meta charset=windows-1251>Я',
  ],
  [
    'the header wins over the declaration',
    bytes('<meta charset=koi8-r>', cyrillic),
    'windows-1251',
    '<meta charset=koi8-r>Привет',
  ],
  [
    'the meta declaration is used',
    bytes('<meta charset="windows-1251">', cyrillic),
    null,
    '<meta charset="windows-1251">Привет',
  ],
  [
    'the older form of the declaration is used',
    bytes('<META http-equiv=Content-Type content="text/html; charset=windows-1251">', cyrillic),
    null,
    '<META http-equiv=Content-Type content="text/html; charset=windows-1251">Привет',
  ],
  [
    'the XML declaration is used',
    bytes('<?xml version="1.0" encoding="windows-1251"?>', cyrillic),
    null,
    '<?xml version="1.0" encoding="windows-1251"?>Привет',
  ],
  [
    'an unknown header is passed over',
    bytes('<meta charset=windows-1251>', cyrillic),
    'x-none',
    '<meta charset=windows-1251>Привет',
  ],
  ['an empty page is an empty text', new Uint8Array(), null, ''],
]

for (const [name, page, charset, text] of cases)
  test(name, () => {
    assert.equal(decodePage(page, charset), text)
  })

test('without any declaration the charset is told from the bytes', () => {
  const words =
    'В четверг в городе начала работать паромная линия, которая связывает его с островом. '.repeat(8)
  const encoded = Uint8Array.from(words, letter => {
    const code = letter.codePointAt(0)!
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
  })
  assert.equal(decodePage(encoded, null), words)
})

test('any bytes give a text', () => {
  for (let size = 0; size < 4000; size += 97) {
    const page = Uint8Array.from({ length: size }, (_, at) => (at * at * 31 + size) % 256)
    assert.equal(typeof decodePage(page, null), 'string')
  }
})
