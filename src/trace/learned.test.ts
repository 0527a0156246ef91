import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { learnedModels } from '../learned/index.ts'
import { wordsOf } from '../news/index.ts'
import { foldQuotes, partsOfSpeech, shapesOf, tokenise, traceStatements, wordsOfSentence } from './index.ts'
import { tagWords } from './tag-words.ts'
import { modelsOf } from './unpack-weights.ts'

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')
const packed = learnedModels['en']!
const models = modelsOf(packed)

const weightsHash = '7805c28beaee4472c6ea0241bd03cc5a72be4a8e27587e42e3c44f2fe3d5deb2'
const outputHash = '82a4945edd5862cff44238216c0ebe6d6204a66095aa779de555674a8119a7e5'

const text = `The harbour board of Aldmar will sell two of its piers, three people familiar with the talks told The Vane Herald on Monday.

“We were never asked,” said Mina Farrow, 52, who runs the net loft, adding that the letter had come “on a Friday, after the office had closed.” She wanted the vote repeated.

A board memo seen by the Herald puts the price at 40 million crowns. The board declined to say who had bid, citing the rules of the sale. Olav Krog, the board’s secretary, denied that the vote had been rushed.

According to Krog, the sale has reportedly been planned since March. It was not clear whether the court would hear the case.`

const read = () =>
  traceStatements({ text, language: 'en', published: '2031-05-20', publisher: null, models: packed })

test('the weights are those that the training command made', () => {
  const file = new URL('../learned/en-tracing.json', import.meta.url)
  assert.equal(sha256(readFileSync(file)), weightsHash)
})

test('the same weights give the same statements, to the last digit', () => {
  const traced = read()
  assert.equal(sha256(JSON.stringify(traced.statements)), outputHash)
})

test('models and rules together find who says what in an article of the usual kind', () => {
  const { statements } = read()
  const seen = statements.map(({ source, cue, kind, status }) => [
    wordsOf(text, source),
    wordsOf(text, cue),
    kind,
    status,
  ])
  assert.deepEqual(seen, [
    ['three people familiar with the talks', 'told', 'said', 'unnamed'],
    ['Mina Farrow, 52, who runs the net loft', 'said', 'said', 'named'],
    ['Mina Farrow, 52, who runs the net loft', 'adding', 'said', 'named'],
    ['A board memo seen by the Herald', 'puts', 'written', 'document'],
    ['The board', 'declined to say', 'declined', 'institution'],
    ['Olav Krog, the board’s secretary', 'denied', 'said', 'named'],
    ['Krog', 'According to', 'cited', 'named'],
    ['', 'It was not clear', 'unclear', 'none'],
  ])
})

const missed = 'since the models learned from more articles, in which half of all "wanted" are no statement'

test('what somebody wanted is a belief', { todo: missed }, () => {
  const { statements } = read()
  const wanted = statements.find(({ cue }) => wordsOf(text, cue) === 'wanted')
  assert.ok(wanted)
  assert.deepEqual(
    [wordsOf(text, wanted.source), wanted.kind, wanted.status, wordsOf(text, wanted.content)],
    ['She', 'belief', 'named', 'the vote repeated'],
  )
})

test('the tagger knows a verb from a noun by what stands around it', () => {
  const tagsOf = (sentence: string) => {
    const words = wordsOfSentence(foldQuotes(tokenise(sentence, 0, sentence.length), sentence))
    return [...tagWords(models.tagger, words, shapesOf(words))].map(tag => partsOfSpeech[tag])
  }
  assert.deepEqual(tagsOf('The reports say that she works in the town.'), [
    ...['DT', 'NNS', 'VBP', 'IN', 'PRP', 'VBZ', 'IN', 'DT', 'NN', 'PUNCT'],
  ])
})

test('a plain quotation with its speaker is shown as certain', () => {
  const plain = '“The pier is safe,” Mina Farrow said.'
  const { statements } = traceStatements({
    text: plain,
    language: 'en',
    published: null,
    publisher: null,
    models: packed,
  })
  assert.equal(statements.length, 1)
  assert.ok(statements[0]!.confidence > 0.9)
})
