import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acceptCanonical } from './accept-canonical.ts'

const page = 'https://amp.vellin.example/2031/harbour?x=1'

const cases: [stated: string | null, accepted: string | null][] = [
  ['https://www.vellin.example/harbour#top', 'https://www.vellin.example/harbour'],
  ['https://vellin.example/harbour', 'https://vellin.example/harbour'],
  ['http://amp.vellin.example/harbour', 'http://amp.vellin.example/harbour'],
  [' /harbour ', 'https://amp.vellin.example/harbour'],
  ['https://vellin.example/?id=7', 'https://vellin.example/?id=7'],
  ['https://vellin.example/', null],
  ['https://other.example/harbour', null],
  ['https://vellin.example.attacker.example/harbour', null],
  ['https://reader@vellin.example/harbour', null],
  ['javascript:alert(1)', null],
  ['https://[', null],
  ['', null],
  [null, null],
]

for (const [stated, accepted] of cases) {
  test(`${stated} stated by a page is ${accepted ? 'accepted' : 'not accepted'}`, () => {
    assert.equal(acceptCanonical(stated, page), accepted)
  })
}

test('the front page may say that it is the front page', () => {
  assert.equal(
    acceptCanonical('https://www.vellin.example/', 'https://vellin.example/'),
    'https://www.vellin.example/',
  )
})

test('two blogs of one host are strangers, and so are two numeric addresses', () => {
  assert.equal(acceptCanonical('https://one.github.io/a', 'https://two.github.io/a'), null)
  assert.equal(acceptCanonical('http://192.0.2.1/a', 'http://192.0.2.2/a'), null)
  assert.equal(acceptCanonical('http://192.0.2.1/b', 'http://192.0.2.1/a'), 'http://192.0.2.1/b')
})
