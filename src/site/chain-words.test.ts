import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from 'hono/html'
import { hopWords, originWords, type Chain } from './chain-words.ts'
import { english } from './words/en/catalogue.ts'

const outlet = 'The Harbour Post'
const official = 'an official'
const chains: [why: string, chain: Chain, origin: string, hops: string | null][] = [
  ['nobody', { path: [], source: null, outlet }, 'Nobody is named', null],
  ['a source without a chain', { path: [], source: 'Vella', outlet }, 'Vella', null],
  ['a chain of the outlet alone', { path: [outlet, official], source: 'he', outlet }, official, null],
  ['one hop', { path: [outlet, 'Kan', official], source: 'Kan', outlet }, official, 'through Kan'],
  [
    'two',
    { path: ['Qalat', 'Kan', official], source: 'Qalat', outlet },
    official,
    'through Kan, through Qalat',
  ],
]

for (const [why, chain, origin, hops] of chains)
  test(`${why}: the end of the chain is named, and who stands between`, () => {
    const plain = (markup: unknown) => String(markup).replaceAll(/<[^>]+>/g, '')
    assert.equal(plain(originWords(chain, html``, english)), origin)
    const between = hopWords(chain, html``, english)
    assert.equal(between === null ? null : plain(between), hops)
  })
