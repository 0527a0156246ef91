import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsOf } from '../news/index.ts'
import { countOrigins, traceStatements } from './index.ts'

const places = ['Norland', 'Estmark', 'Quill', 'Torvel', 'Aldmar', 'Tarn', 'Merle', 'Skarn', 'Osk', 'Brae']
const broadcasters = ['Lyra', 'Fjell', 'Petrel', 'Havn', 'Dovre', 'Sund']
const papers = [
  'The Meridian Post',
  'The Vane Herald',
  'The Fell Chronicle',
  'The Port Gazette',
  'The Saltmarsh Courier',
]
const roles = ['official', 'diplomat', 'aide', 'minister', 'negotiator', 'adviser']
const people = ['Edda Solberg', 'Mina Farrow', 'Olav Krog', 'Jorun Vale', 'Petra Quist', 'Lars Moe']
const reporting = ['reported', 'said', 'announced', 'claimed', 'revealed']
const citing = ['citing', 'quoting']
const silences = [
  'did not respond to the station’s request for comment',
  'did not immediately reply to a request for comment',
  'could not be reached for comment',
  'did not answer written questions',
]
const months: [string, string][] = [
  ['January', '2031-01'],
  ['March', '2031-03'],
  ['October', '2030-10'],
  ['December', '2030-12'],
]
const days: [string, string][] = [
  ['Sunday', '2031-05-18'],
  ['Friday', '2031-05-16'],
  ['Monday', '2031-05-12'],
]

const shape = fc.record({
  places: fc.shuffledSubarray(places, { minLength: 4, maxLength: 4 }),
  broadcaster: fc.constantFrom(...broadcasters),
  paper: fc.constantFrom(...papers),
  role: fc.constantFrom(...roles),
  person: fc.constantFrom(...people),
  verb: fc.constantFrom(...reporting),
  paperVerb: fc.constantFrom(...reporting),
  citing: fc.constantFrom(...citing),
  silence: fc.constantFrom(...silences),
  month: fc.constantFrom(...months),
  day: fc.constantFrom(...days),
})

test('the chain, the silence, the cited paper, the doubt, the dates and two origins stay whoever and wherever they are', () => {
  fc.assert(
    fc.property(shape, ({ places: [a, b, c, d], ...named }) => {
      const text = `${a} has reportedly demanded that ${b} open its locks while it moves its pumps from ${c} to ${d}.

The ${named.broadcaster} public broadcaster, ${named.citing} a ${b} ${named.role} involved in the talks, ${named.verb} ${named.day[0]} that envoys had been meeting for a week over the harbour dues.

The ${a} embassy ${named.silence}.

While ${a} and ${b} have shared a fishing ground for decades, trust has been thin since the ferry dispute.

In ${named.month[0]}, ${named.paper} ${named.paperVerb} that ${a} was pulling its dredgers out of ${c} because parts had run short.

It is not clear whether the incoming governor, ${named.person}, will keep to the old agreement.`
      const { statements, dates } = traceStatements({
        text,
        language: 'en',
        published: '2031-05-18',
        publisher: 'The Harbour Times',
      })
      const official = `a ${b} ${named.role} involved in the talks`
      const broadcaster = `The ${named.broadcaster} public broadcaster`
      const seen = statements.map(({ source, kind, status, path }) => [
        wordsOf(text, source),
        kind,
        status,
        path,
      ])
      assert.deepEqual(seen, [
        ['', 'said', 'none', []],
        [official, 'cited', 'unnamed', [broadcaster, official]],
        [broadcaster, 'said', 'outlet', [broadcaster, official]],
        [`The ${a} embassy`, 'noanswer', 'institution', [`The ${a} embassy`]],
        [named.paper, 'said', 'outlet', [named.paper]],
        ['', 'unclear', 'none', []],
      ])
      assert.equal(wordsOf(text, statements[0]!.hedge), 'reportedly')
      assert.equal(statements[1]!.when?.value, named.day[1])
      assert.equal(statements[4]!.when?.value, named.month[1])
      assert.deepEqual(
        dates.map(({ value }) => value),
        [named.day[1], named.month[1]],
      )
      const { min, max } = countOrigins([
        { id: 'a', outlet: 'the-harbour-times', copyOf: null, supplied: false, text, statements },
      ])
      assert.deepEqual({ min, max }, { min: 2, max: 2 })
    }),
    { numRuns: 150 },
  )
})
