import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Refusal } from '../news/index.ts'
import { articleKey } from './article-key.ts'

const same: [name: string, ...urls: string[]][] = [
  ['scheme and www', 'https://vellin.example/a', 'http://vellin.example/a', 'https://www.vellin.example/a'],
  ['case of the host, not of the path', 'https://VELLIN.example/A', 'https://vellin.example./A'],
  [
    'default ports',
    'https://vellin.example/a',
    'https://vellin.example:443/a',
    'http://vellin.example:443/a',
  ],
  [
    'names in other scripts',
    'https://bücher.example/ä',
    'https://xn--bcher-kva.example/%C3%A4',
    'https://BÜCHER.example/%c3%a4',
  ],
  [
    'fragments',
    'https://vellin.example/a',
    'https://vellin.example/a#b',
    'https://vellin.example/a#',
    'https://vellin.example/a#!',
  ],
  ['the slash at the end', 'https://vellin.example/a', 'https://vellin.example/a/'],
  ['the front', 'https://vellin.example', 'https://vellin.example/'],
  [
    'tracking',
    'https://vellin.example/a?utm_source=x&UTM_medium=y&fbclid=1',
    'https://vellin.example/a?',
    'https://vellin.example/a',
  ],
  ['order', 'https://vellin.example/?b=2&a=1', 'https://vellin.example/?a=1&b=2&gclid=9'],
  ['escapes', 'https://vellin.example/%7ea%2fb?q=%41', 'https://vellin.example/~a%2Fb?q=A'],
  ['spaces in queries', 'https://vellin.example/?q=a+b', 'https://vellin.example/?q=a%20b'],
  ['sessions', 'https://vellin.example/a;jsessionid=0A1B', 'https://vellin.example/a?PHPSESSID=7'],
]

for (const [name, first, ...others] of same) {
  test(`one page: ${name}`, () => {
    for (const url of others) assert.equal(articleKey(url), articleKey(first!), url)
  })
}

test('different pages have different keys', () => {
  const urls = [
    'https://vellin.example/a',
    'https://vellin.example/A',
    'https://vellin.example/a?id=1',
    'https://vellin.example/a?id=2',
    'https://vellin.example/a?id=1&id=2',
    'https://vellin.example/a?id=2&id=1',
    'https://vellin.example/a%2Fb',
    'https://vellin.example/a/b',
    'https://vellin.example:8080/a',
    'https://news.vellin.example/a',
    'https://m.vellin.example/a',
    'https://www.example/a',
    'https://vellin.example/',
    'https://vellin.example/#!/a',
    'https://vellin.example/#!/b',
    'https://amp.vellin.example/a',
    'https://vellin.example/a/amp',
    'https://vellin.example/a?amp=1',
  ]
  assert.equal(new Set(urls.map(articleKey)).size, urls.length)
})

test('the key of a key is the key', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), url => {
      const key = articleKey(url)
      assert.equal(articleKey(`https://${key}`), key)
    }),
  )
})

test('what is no address of the web has no key', () => {
  for (const url of ['', 'vellin.example', 'mailto:a@vellin.example', 'file:///etc/passwd', '/a']) {
    assert.throws(() => articleKey(url), Refusal, url)
  }
})
