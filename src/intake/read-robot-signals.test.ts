import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RobotSignals } from './read-robot-signals.ts'
import { readRobotSignals } from './read-robot-signals.ts'

function read(headers: Record<string, string>, meta: Record<string, string[]> = {}): RobotSignals {
  return readRobotSignals({ headers, meta: new Map(Object.entries(meta)), robot: 'sayso' })
}

const tag = (value: string) => read({ 'x-robots-tag': value })
const head = (...values: string[]) => read({}, { robots: values })

/** What is not allowed, in a word each. */
function forbidden(signals: RobotSignals): string {
  return Object.entries(signals)
    .filter(([, { allowed }]) => !allowed)
    .map(([name]) => name)
    .join(' ')
}

const cases: [name: string, signals: RobotSignals, forbidden: string][] = [
  ['silence', read({}), ''],
  ['noarchive in the header', tag('noarchive'), 'archive'],
  ['several in the header, in capitals', tag('NOINDEX, NoAI ,nocache'), 'archive ai imageAi'],
  ['noimageai', head('noimageai'), 'imageAi'],
  ['several elements in the head', head('index, follow', 'noai, noarchive'), 'archive ai imageAi'],
  ['no words to be shown', head('max-snippet: 0'), 'snippet'],
  ['some words to be shown', tag('max-snippet:50, max-image-preview:large'), ''],
  ['what is said to another robot', tag('otherbot: noarchive, noai'), ''],
  ['what is said to us', tag('otherbot: noai, sayso: noarchive'), 'archive'],
  ['what is said to all behind another robot', tag('otherbot: noai, *: noarchive'), 'archive'],
  ['what is said to all before another robot', tag('noarchive, otherbot: noai'), 'archive'],
  [
    'a date, whose colons name no robot',
    tag('unavailable_after: 25 Jun 2031 15:00:00 PST, noarchive'),
    'archive',
  ],
  ['our name in the head', read({}, { sayso: ['noai'], otherbot: ['noarchive'] }), 'ai imageAi'],
  ['what permits nothing new', read({ 'x-robots-tag': 'noarchive' }, { sayso: ['archive, all'] }), 'archive'],
  ['a reservation in the header', read({ 'tdm-reservation': '1' }), 'tdm'],
  ['a reservation in the head', read({}, { 'tdm-reservation': ['1'] }), 'tdm'],
  ['a head against its header', read({ 'tdm-reservation': '1' }, { 'tdm-reservation': ['0'] }), ''],
  ['a head that says nothing', read({ 'tdm-reservation': '1' }, { 'tdm-reservation': ['yes'] }), 'tdm'],
]
for (const [name, signals, expected] of cases)
  test(`${name} forbids ${expected || 'nothing'}`, () => assert.equal(forbidden(signals), expected))

test('says where each was found', () => {
  const signals = read(
    { 'x-robots-tag': 'noarchive', 'tdm-reservation': '1', 'tdm-policy': 'https://vellin.example/tdm.json' },
    { robots: ['noai'] },
  )
  assert.deepEqual(signals, {
    archive: { allowed: false, foundIn: 'X-Robots-Tag: noarchive' },
    snippet: { allowed: true, foundIn: null },
    ai: { allowed: false, foundIn: 'meta robots: noai' },
    imageAi: { allowed: false, foundIn: 'meta robots: noai' },
    tdm: { allowed: false, foundIn: 'header tdm-reservation: 1', policy: 'https://vellin.example/tdm.json' },
  })
})

test('a policy that is no address of the web is none', () => {
  for (const policy of ['javascript:alert(1)', '/tdm.json', ''])
    assert.equal(read({ 'tdm-reservation': '1', 'tdm-policy': policy }).tdm.policy, null)
})
