import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressVerdict } from './address-verdict.ts'

const resolves = {
  'vellin.example': ['93.184.216.34', '2606:2800:21f::1'],
  'half.example': ['93.184.216.34', '192.168.0.7'],
  'empty.example': [],
  localhost: ['93.184.216.34'],
}

const cases: [url: string, allowed: boolean][] = [
  ['https://vellin.example/news', true],
  ['HTTPS://VELLIN.example.:8443/news', true],
  ['http://93.184.216.34/', true],
  ['https://half.example/', false],
  ['https://empty.example/', false],
  ['https://unknown.example/', false],
  ['https://constructor/', false],
  ['http://localhost/', false],
  ['http://vellin.example:22/', false],
  ['http://vellin.example@10.0.0.1/', false],
  ['vellin.example', false],
  ['javascript:alert(1)', false],
]

for (const [url, allowed] of cases) {
  test(`${url} is ${allowed ? 'allowed' : 'not allowed'}`, () => {
    const verdict = addressVerdict(url, resolves)
    assert.equal(verdict.allowed, allowed)
    assert.equal(verdict.reason === null, allowed)
  })
}

test('without answers a name is judged by itself', () => {
  assert.equal(addressVerdict('https://unknown.example/').allowed, true)
  assert.equal(addressVerdict('https://printer.local/').allowed, false)
})

test('the sentence names a literal address, but never where a name leads', () => {
  assert.equal(
    addressVerdict('http://10.0.0.1/').reason,
    'The address 10.0.0.1 belongs to a private network, and Sayso does not read pages there.',
  )
  assert.doesNotMatch(addressVerdict('https://half.example/', resolves).reason!, /192/)
})
