import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PollFacts } from './next-poll.ts'
import { longestPauseMs, nextPoll, shortestPauseMs } from './next-poll.ts'

const receivedAt = new Date('2031-05-06T10:00:00Z')
const minute = 60_000
const hour = 60 * minute
const inMinutes = (minutes: number) => new Date(receivedAt.getTime() + minutes * minute).toUTCString()
/** Dates of ten entries, the newest one gap ago. */
const every = (gapMs: number) =>
  Array.from({ length: 10 }, (_, at) => new Date(receivedAt.getTime() - (at + 1) * gapMs).toISOString())

type Change = Partial<Omit<PollFacts, 'answer'>> & Partial<PollFacts['answer']>

function factsOf({ status = 200, headers = {}, ...change }: Change): PollFacts {
  return {
    address: 'https://vellin.example/feeds/news.xml',
    answer: { status, headers, receivedAt },
    asks: null,
    entryDates: every(30 * minute),
    failures: status === 200 || status === 304 ? 0 : 1,
    pushed: false,
    ...change,
  }
}

/** Minutes until the next poll, without what the spread may add: a tenth. */
function pauseOf(facts: PollFacts): number {
  return (nextPoll(facts).at!.getTime() - receivedAt.getTime()) / minute
}

const skips = (skipHours: number[], skipDays: number[] = []) => ({
  asks: { ...asks(null).asks, skipHours, skipDays },
})
const asks = (ttlMinutes: number | null, updateMinutes: number | null = null) => ({
  asks: { ttlMinutes, updateMinutes, hubs: [], self: null },
})
const headers = (text: string) => ({
  headers: Object.fromEntries(
    text.split('; ').map(line => [line.split(': ')[0]!, line.slice(line.indexOf(': ') + 2)]),
  ),
})

const pauses: [name: string, change: Change, minutes: number][] = [
  ['a busy feed', {}, 15],
  ['an entry every two hours', { entryDates: every(2 * hour) }, 60],
  ['an entry every three days', { entryDates: every(72 * hour) }, 36 * 40],
  [
    'silence for five days',
    { entryDates: every(minute).map(date => date.replace('05-06', '05-01')) },
    12 * 60,
  ],
  ['entries without dates', { entryDates: [] }, 60],
  ['dates that are none or to come', { entryDates: ['x', ...every(-hour), ...every(4 * hour)] }, 120],
  [
    'sixteen entries on three days, without a time of day',
    { entryDates: [...'6666665555554444'].map(day => `2031-05-0${day}T00:00:00Z`) },
    (48 / 15 / 2) * 60,
  ],
  ['entries all of one moment', { entryDates: Array(9).fill(every(hour)[0]) }, 60],
  ['max-age', headers('cache-control: public, max-age=7200'), 120],
  ['max-age, partly used up', headers('cache-control: max-age=7200; age: 3600'), 60],
  ['max-age before Expires', headers(`cache-control: max-age=3600; expires: ${inMinutes(300)}`), 60],
  ['Expires', headers(`expires: ${inMinutes(180)}`), 180],
  [
    'Expires by the clock of a server that is wrong',
    headers(`date: ${inMinutes(60)}; expires: ${inMinutes(180)}`),
    120,
  ],
  ['Expires in the past', headers(`expires: ${inMinutes(-300)}`), 15],
  ['Expires that is no date', headers('expires: 0'), 15],
  ['a cache shared by others', headers('cache-control: s-maxage=7200, max-age=0'), 15],
  ['no-cache beside max-age', headers('cache-control: no-cache, max-age=7200'), 15],
  ['ttl', asks(90), 90],
  ['ttl of a week', asks(7 * 24 * 60), 24 * 60],
  ['sy:updatePeriod', asks(null, 180), 180],
  ['the longest of several', { ...headers('cache-control: max-age=3600'), ...asks(30, 200) }, 200],
  ['304', { status: 304, ...headers('cache-control: max-age=3600') }, 60],
  ['a hub that sends what is new', { pushed: true }, 24 * 60],
  ['the first failure', { status: 500 }, 30],
  ['the third failure', { status: 404, failures: 3 }, 120],
  ['the hundredth failure', { status: null, failures: 100 }, 24 * 60],
  ['a failure of a slow feed', { status: 500, entryDates: every(8 * hour) }, 240],
  ['Retry-After in seconds', { status: 503, ...headers('retry-after: 7200') }, 120],
  ['Retry-After as a date', { status: 429, ...headers(`retry-after: ${inMinutes(200)}`) }, 200],
  ['Retry-After of a moment', { status: 429, ...headers('retry-after: 1') }, 30],
  ['Retry-After of two days', { status: 503, ...headers('retry-after: 172800') }, 48 * 60],
  ['Retry-After of a year', { status: 503, ...headers('retry-after: 31536000') }, 7 * 24 * 60],
  ['Retry-After that says nothing', { status: 503, ...headers('retry-after: soon') }, 30],
  ['Retry-After beside a feed', headers('retry-after: 7200'), 15],
  // It is ten on a Tuesday.
  ['hours that are over', skips([8, 9], [1]), 15],
  ['this hour', skips([10]), 60],
  ['this hour and the next ones', skips([10, 11, 12]), 180],
  ['this day', skips([], [2]), 14 * 60],
  ['this day and hours of the next one', skips([0, 1], [2]), 16 * 60],
  ['this day and the next one', skips([], [2, 3]), 24 * 60],
  ['all hours, which nobody means', skips(Array.from({ length: 24 }, (_, at) => at)), 15],
  [
    'this hour within Retry-After',
    { status: 503, ...headers('retry-after: 172800'), ...skips([10]) },
    48 * 60,
  ],
]

for (const [name, change, minutes] of pauses) {
  test(`${name}: ${minutes} minutes`, () => {
    const pause = pauseOf(factsOf(change))
    const most = Math.max(Math.min(minutes * 1.1, 24 * 60), minutes + 144)
    // What we choose ourselves ends a little below a day, so that the spread stays within it.
    const least = minutes === 24 * 60 && !change.asks ? minutes / 1.1 - 0.001 : minutes
    assert(
      pause >= least && pause <= (minutes > 24 * 60 ? most : Math.min(minutes * 1.1, 24 * 60)),
      `${pause}`,
    )
  })
}

const scopes: [name: string, change: Change, scope: 'feed' | 'host'][] = [
  ['a feed', {}, 'feed'],
  ['404', { status: 404 }, 'feed'],
  ['429', { status: 429 }, 'host'],
  ['503 that names a time', { status: 503, ...headers('retry-after: 60') }, 'host'],
  ['503 that names none', { status: 503 }, 'feed'],
  ['429 of a bridge', { status: 429, address: 'https://rsshub.app/vellin/news' }, 'feed'],
  [
    'a bridge on a host of its own',
    { status: 429, address: 'https://b.vellin.example/?action=display&bridge=Post&format=Atom' },
    'feed',
  ],
]
for (const [name, change, scope] of scopes)
  test(`${name} speaks for the ${scope}`, () => assert.equal(nextPoll(factsOf(change)).scope, scope))

test('410 stops, and nothing else does', () => {
  assert.deepEqual(nextPoll(factsOf({ status: 410 })), {
    stopped: true,
    at: null,
    scope: 'feed',
    reason: 'The server says that the feed is gone for good.',
  })
  for (const status of [null, 400, 401, 403, 404, 451, 500, 503])
    assert.equal(nextPoll(factsOf({ status, failures: 1000 })).stopped, false)
})

test('the reason names what decided', () => {
  const reasons: [Change, RegExp][] = [
    [{ entryDates: every(10 * minute) }, /quarter of an hour/],
    [{ entryDates: every(2 * hour) }, /^So often the feed has something new/],
    [{ entryDates: [] }, /^Nothing tells yet how often/],
    [{ status: 404, entryDates: [] }, /^Nothing tells yet how often/],
    [asks(90), /\(ttl\)/],
    [asks(null, 90), /sy:updatePeriod/],
    [asks(9000), /once a day/],
    [headers('cache-control: max-age=7200'), /stays fresh/],
    [{ status: 500, failures: 2 }, /status 500, for the 2nd time/],
    [{ status: null, failures: 13 }, /could not be reached or read, for the 13th time/],
    [{ status: 503, ...headers('retry-after: 7200') }, /Retry-After/],
    [{ pushed: true }, /hub/],
    [skips([10]), /skipHours/],
  ]
  for (const [change, reason] of reasons) assert.match(nextPoll(factsOf(change)).reason, reason)
})

const anyFacts: fc.Arbitrary<PollFacts> = fc.record({
  address: fc.webUrl(),
  answer: fc.record({
    status: fc.constantFrom(200, 304, 404, 429, 500, 503, null),
    headers: fc.record(
      {
        'cache-control': fc.oneof(
          fc.string(),
          fc.nat().map(age => `max-age=${age}`),
        ),
        expires: fc.oneof(fc.string(), fc.integer({ min: -9e5, max: 9e5 }).map(inMinutes)),
        age: fc.oneof(fc.string(), fc.nat().map(String)),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Record<string, string>>,
    receivedAt: fc.constant(receivedAt),
  }),
  asks: fc.option(
    fc.record({
      ttlMinutes: fc.option(fc.double({ min: 0, noNaN: true })),
      updateMinutes: fc.option(fc.nat()),
      skipHours: fc.constantFrom([], [8, 9, 10, 11]),
      skipDays: fc.constantFrom([], [2], [2, 3]),
      hubs: fc.constant([]),
      self: fc.constant(null),
    }),
  ),
  entryDates: fc.array(fc.date({ noInvalidDate: true, min: new Date(0) }).map(date => date.toISOString())),
  failures: fc.nat({ max: 3000 }),
  pushed: fc.boolean(),
})

test('without Retry-After every pause is within a quarter of an hour and a day', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      const pause = nextPoll(facts).at!.getTime() - receivedAt.getTime()
      return pause >= shortestPauseMs && pause <= longestPauseMs
    }),
  )
})

test('one more failure never makes the pause shorter', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      const more = { ...facts, failures: facts.failures + 1 }
      return nextPoll(more).at!.getTime() >= nextPoll(facts).at!.getTime()
    }),
  )
})

test('no poll comes within a Retry-After', () => {
  fc.assert(
    fc.property(anyFacts, fc.nat({ max: 604_800 }), fc.constantFrom(429, 503), (facts, wait, status) => {
      const answer = {
        ...facts.answer,
        status,
        headers: { ...facts.answer.headers, 'retry-after': `${wait}` },
      }
      const { at } = nextPoll({ ...facts, answer, failures: facts.failures + 1 })
      return at!.getTime() >= receivedAt.getTime() + wait * 1000
    }),
  )
})

test('the feeds of one host come one after the other', () => {
  const times = Array.from({ length: 100 }, (_, at) =>
    pauseOf(factsOf({ ...asks(60), address: `https://v.example/${at}` })),
  )
  assert.equal(new Set(times).size, 100)
  assert(Math.max(...times) - Math.min(...times) > 4)
  assert.equal(pauseOf(factsOf({})), pauseOf(factsOf({})))
})
