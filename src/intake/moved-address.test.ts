import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnnouncedMove, PollRoute } from './moved-address.ts'
import { movedAddress } from './moved-address.ts'

const address = 'https://vellin.example/rss'
const there = 'https://vellin.example/feeds/news.xml'
const there301 = [{ status: 301, to: there }]

type Answer = [hours: number, redirects: PollRoute['redirects']]

/** The verdicts on answers that came so many hours after the first. */
function follow(answers: readonly Answer[], from = address): (string | null)[] {
  let announced: AnnouncedMove | null = null
  return answers.map(([hours, redirects]) => {
    const receivedAt = new Date(Date.UTC(2031, 4, 6) + hours * 3600_000)
    const verdict = movedAddress(announced, { address: from, redirects, receivedAt })
    // As it comes back from where it was kept.
    announced = JSON.parse(JSON.stringify(verdict.announced)) as AnnouncedMove | null
    return verdict.moveTo
  })
}

const daily = (redirects: PollRoute['redirects']): Answer[] =>
  [0, 24, 48, 72].map(hours => [hours, redirects])

const cases: [name: string, answers: Answer[], moves: string | null][] = [
  ['the same answer over three days', daily(there301), there],
  ['308 as well', daily([{ status: 308, to: there }]), there],
  [
    'the same answer, often, within two days',
    Array.from({ length: 48 }, (_, at) => [at, there301] as Answer),
    null,
  ],
  ['the same answer, seldom, over a week', [0, 100, 168].map(hours => [hours, there301]), null],
  [
    'another target in between',
    [...daily(there301).slice(0, 3), [71, [{ status: 301, to: address + '2' }]], [72, there301]],
    null,
  ],
  ['no redirect in between', [...daily(there301).slice(0, 3), [71, []], [72, there301]], null],
  ['a temporary redirect', daily([{ status: 302, to: there }]), null],
  [
    'a temporary one behind a permanent one',
    daily([...there301, { status: 307, to: 'https://cdn.example/1' }]),
    there,
  ],
  [
    'a permanent one behind a temporary one',
    daily([{ status: 302, to: 'https://cdn.example/1' }, ...there301]),
    null,
  ],
  [
    'two permanent ones',
    daily([
      { status: 301, to: 'https://vellin.example/x' },
      { status: 308, to: there },
    ]),
    there,
  ],
  ['a fragment', daily([{ status: 301, to: `${there}#x` }]), there],
  ['from https to http', daily([{ status: 301, to: 'http://vellin.example/feed' }]), null],
  ['to itself', daily([{ status: 301, to: address }]), null],
  ['to no address of the web', daily([{ status: 301, to: 'ftp://vellin.example/feed' }]), null],
]

for (const [name, answers, moves] of cases)
  test(`${name}: the address ${moves ? 'moves' : 'stays'}`, () => {
    const verdicts = follow(answers)
    assert.equal(verdicts.at(-1), moves)
    assert(verdicts.slice(0, -1).every(verdict => verdict === null))
  })

test('from http to https is a move like any other', () => {
  assert.equal(follow(daily(there301), 'http://vellin.example/rss').at(-1), there)
})
