import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTdmRules, tdmRuleFor } from './tdm-rules.ts'

const policy = 'https://vellin.example/tdm'
const file = JSON.stringify([
  { location: '/free/*', 'tdm-reservation': 0 },
  { location: '/*.pdf$', 'tdm-reservation': '1', 'tdm-policy': policy },
  { location: '/caf\u00e9', 'tdm-reservation': 1 },
  { location: '/news/', 'tdm-reservation': 1, 'tdm-policy': 7 },
  { location: '/odd', 'tdm-reservation': 2 },
  { location: 5, 'tdm-reservation': 1 },
  { location: `/${'x'.repeat(3000)}`, 'tdm-reservation': 1 },
  null,
  'all rights reserved',
])

const cases: [path: string, said: object | null][] = [
  ['/', null],
  ['/free/news/', { reservation: '0' }],
  ['/reports/1.pdf', { reservation: '1', policy }],
  ['/reports/1.pdf?page=2', null],
  ['/caf%C3%A9/menu', { reservation: '1' }],
  ['/news/harbour', { reservation: '1' }],
  ['/odd', null],
]
for (const [path, said] of cases)
  test(`of ${path} a site says ${said ? JSON.stringify(said) : 'nothing'}`, () => {
    const { location: _, ...rule } = tdmRuleFor(readTdmRules(`\ufeff${file}`), path) ?? {}
    assert.deepEqual(rule, said ?? {})
  })

test('what is no list of rules says nothing', () => {
  for (const text of ['', '<html>', '{"location":"/"}', 'null', '[[]]', '['.repeat(100_000)])
    assert.deepEqual(readTdmRules(text), [], text.slice(0, 20))
})
