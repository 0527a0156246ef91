import assert from 'node:assert/strict'
import test from 'node:test'
import type { Refusal } from '../../news/index.ts'
import { parseStarterOutlets, readStarterOutlets } from './starter-outlets.ts'

test('the starter list is found beside the program and read once', async () => {
  const list = await readStarterOutlets()
  assert.ok(list.some(({ feeds }) => feeds.length > 0))
  assert.equal(await readStarterOutlets(), list)
})

const outlet = {
  slug: 'the-harrow-ledger',
  name: 'The Harrow Ledger',
  otherNames: [],
  family: null,
  kind: 'newspaper',
  country: 'MT',
  languages: ['en'],
  rights: 'quotation',
  home: 'https://harrow.example/',
  feeds: [{ url: 'https://harrow.example/rss', title: 'Latest', language: 'en', checked: null }],
}

test('an entry as data/README.md describes it is read as it stands', () => {
  assert.deepEqual(parseStarterOutlets(JSON.stringify([outlet])), [outlet])
})

const faults: [why: string, text: string, place: RegExp][] = [
  ['is no JSON', '[{', /JSON/],
  ['names a country that does not exist', JSON.stringify([{ ...outlet, country: 'QQ' }]), /0\.country/],
  ['claims a right that nobody gave', JSON.stringify([{ ...outlet, rights: 'own' }]), /0\.rights/],
  [
    'has an address that runs programs',
    JSON.stringify([{ ...outlet, home: 'javascript:alert(1)' }]),
    /0\.home/,
  ],
  [
    'has a name that turns the writing direction',
    JSON.stringify([{ ...outlet, name: '\u202eX' }]),
    /0\.name/,
  ],
  ['has a field that nobody knows', JSON.stringify([outlet, { ...outlet, mood: 'glad' }]), /1: .*mood/],
]
for (const [why, text, place] of faults)
  test(`a list that ${why} is refused with the place of the fault`, () => {
    assert.throws(
      () => parseStarterOutlets(text),
      (error: Refusal) => error.code === 'fault' && place.test(error.message) && error.wayOn !== null,
    )
  })
