import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outsideLink, ownPath, webAddress } from './safe-link.ts'

const hostile = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'vbscript:x',
  '//x',
  'x',
]
for (const address of hostile) {
  test(`"${address}" never becomes a link`, () => {
    assert.equal(webAddress(address), null)
    assert.equal(String(outsideLink(address, 'read')), 'read')
  })
}

test('an address of the web becomes a link with its quotes escaped', () => {
  assert.match(
    String(outsideLink('https://a.example/?q="><b>', 'read')),
    /href="https:\/\/a\.example\/\?q=%22%3E%3Cb%3E"/,
  )
})

const paths: [given: string | undefined, path: string][] = [
  ['/stories/a?b=c', '/stories/a?b=c'],
  [undefined, '/'],
  ['', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/a\nb', '/'],
]
for (const [given, path] of paths) {
  test(`after signing in, ${JSON.stringify(given)} leads to ${path}`, () =>
    assert.equal(ownPath(given), path))
}
