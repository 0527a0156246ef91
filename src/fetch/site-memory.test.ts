import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeSiteMemory } from './site-memory.ts'

const remembered = (word: string, until = 100) => ({ word: Promise.resolve(word), until })

test('a word is known until its time is over', () => {
  const memory = makeSiteMemory<string>({ maxSites: 9, maxWeight: 9 })
  const entry = remembered('open')
  memory.set('https://vellin.example', entry)
  assert.equal(memory.get('https://vellin.example', 99), entry)
  assert.equal(memory.get('https://vellin.example', 100), null)
  assert.equal(memory.get('http://vellin.example', 99), null)
  entry.until = 50
  assert.equal(memory.get('https://vellin.example', 99), null)
})

test('the oldest are forgotten where there are too many, and where they are too heavy', () => {
  const memory = makeSiteMemory<string>({ maxSites: 3, maxWeight: 10 })
  const known = () => [...'abcd'].filter(site => memory.get(site, 0)).join('')
  const entries = Object.fromEntries([...'abcd'].map(site => [site, remembered(site)]))
  for (const site of 'abcd') memory.set(site, entries[site]!)
  assert.equal(known(), 'bcd')
  memory.weigh('c', entries['c']!, 6)
  assert.equal(known(), 'bcd')
  memory.weigh('d', entries['d']!, 6)
  assert.equal(known(), 'd')
  memory.weigh('d', entries['d']!, 11)
  assert.equal(known(), '')
})

test('the weight of a word that was replaced meanwhile does not count', () => {
  const memory = makeSiteMemory<string>({ maxSites: 3, maxWeight: 10 })
  const [old, fresh] = [remembered('old'), remembered('fresh')]
  memory.set('a', old)
  memory.weigh('a', old, 8)
  memory.set('a', fresh)
  memory.weigh('a', old, 8)
  memory.weigh('a', fresh, 9)
  assert.equal(memory.get('a', 0), fresh)
})

test('however sites come and whatever they weigh, the limits hold', () => {
  const sites = fc.array(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.nat(12)), { maxLength: 40 })
  fc.assert(
    fc.property(sites, visits => {
      const memory = makeSiteMemory<string>({ maxSites: 4, maxWeight: 20 })
      const weights = new Map<string, number>()
      for (const [site, weight] of visits) {
        const entry = remembered(site)
        memory.set(site, entry)
        memory.weigh(site, entry, weight)
        weights.set(site, weight)
        const known = [...weights].filter(([name]) => memory.get(name, 0))
        assert(known.length <= 4)
        assert(known.reduce((sum, [, each]) => sum + each, 0) <= 20)
        assert(memory.get(site, 0), 'the newest is known')
      }
    }),
  )
})
