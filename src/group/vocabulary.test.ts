import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomFrom } from '../../bench/make-articles.ts'
import { Vocabulary } from './vocabulary.ts'

for (const seed of [0, 0xdeadbeef])
  test(`a vocabulary knows what is held, however words come and go (seed ${seed})`, () => {
    holdAndRelease(new Vocabulary(seed))
  })

function holdAndRelease(vocabulary: Vocabulary) {
  const random = randomFrom(7)
  const held: string[] = []
  const numbers = new Map<string, number>()
  for (let step = 0; step < 60_000; step++) {
    // It grows, shrinks and grows again.
    const isHolding = random() < (step % 20_000 < 10_000 ? 0.8 : 0.25)
    if (isHolding || held.length === 0) {
      const word = `${random() < 0.5 ? 'ש' : 'w'}${Math.floor(random() * 9000).toString(36)}`
      const number = vocabulary.hold(word)
      assert.equal(numbers.get(word) ?? number, number, 'a word that is held keeps its number')
      numbers.set(word, number)
      held.push(word)
      continue
    }
    const [word] = held.splice(Math.floor(random() * held.length), 1)
    vocabulary.release(numbers.get(word!)!)
    if (!held.includes(word!)) numbers.delete(word!)
    if (step % 1000 === 0) assertKnows(vocabulary, numbers)
  }
  assertKnows(vocabulary, numbers)
  for (const word of held) vocabulary.release(numbers.get(word)!)
  assert.equal(vocabulary.size, 0)
  assert.equal(vocabulary.find(held[0]!), -1)
}

function assertKnows(vocabulary: Vocabulary, numbers: ReadonlyMap<string, number>) {
  assert.equal(vocabulary.size, numbers.size)
  assert.equal(new Set(numbers.values()).size, numbers.size, 'no two words have one number')
  for (const [word, number] of numbers) {
    assert.equal(vocabulary.find(word), number)
    assert.equal(vocabulary.wordOf(number), word)
  }
  assert.equal(vocabulary.find('never held'), -1)
}
