import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { pipeGroup } from './group.ts'

type Article = {
  id: string
  time: string
  title: string
  text: string
  expected: { event: string; copyOf?: string }
}
type Answer = { story: string; copyOf?: string; decision: string; why: unknown }
type Origins = { story: string; origins: { min: number; max: number } }

const folder = new URL('../../fixtures/stories/', import.meta.url)
const fixtures = readdirSync(folder).map(
  name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { why: string; articles: Article[] },
)

function run(articles: readonly Article[]) {
  const door = pipeGroup()
  const answers = articles.map(
    ({ id, time, title, text }) => door.answer({ id, time, title, text }) as Answer,
  )
  return { answers, closing: (door.close?.() ?? []) as Origins[] }
}

describe('fixtures/stories', () => {
  test('there are fixtures', () => assert.ok(fixtures.length >= 3))
  for (const { why, articles } of fixtures)
    test(why, () => {
      const { answers } = run(articles)
      const events = new Map<string, string>()
      for (const [i, { id, expected }] of articles.entries()) {
        const answer = answers[i]
        assert.ok(answer)
        assert.equal(answer.copyOf, expected.copyOf, `copyOf of ${id}`)
        const story = events.get(expected.event)
        if (story) assert.equal(answer.story, story, `${id} belongs to ${expected.event}`)
        else assert.ok(![...events.values()].includes(answer.story), `${id} is a new story`)
        events.set(expected.event, answer.story)
      }
    })
})

const [wire] = fixtures.flatMap(({ articles }) => articles.filter(({ id }) => id === 'wire'))
assert.ok(wire)

test('the same lines give the same answers', () => {
  for (const { articles } of fixtures) assert.deepEqual(run(articles), run(articles))
})

test('each story has a closing line with its origins, also one that the window has forgotten', () => {
  const late = { ...wire, id: 'late', time: '2031-12-24T00:00:00Z' }
  const { answers, closing } = run([wire, { ...wire, id: 'copy' }, late])
  assert.deepEqual(
    closing.map(({ story }) => story),
    [answers[0]?.story, answers[2]?.story],
  )
  for (const { origins } of closing) assert.ok(origins.min >= 1 && origins.min <= origins.max)
  assert.equal(closing[0]?.origins.max, closing[1]?.origins.max)
})

test('after four days an event is a new story', () => {
  const { answers } = run([wire, { ...wire, id: 'late', time: '2031-10-09T22:00:00Z' }])
  assert.equal(answers[1]?.decision, 'new')
  assert.equal(answers[1]?.copyOf, undefined)
})

test('an id that comes twice counts once', () => {
  const { answers } = run([wire, wire])
  assert.equal(answers[1]?.copyOf, undefined)
})

test('a time that is none is refused with a sentence', () => {
  assert.throws(() => pipeGroup().answer({ id: 1, time: 'soon', title: 'x' }), /not an ISO 8601 time/)
})
