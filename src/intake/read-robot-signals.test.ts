import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RobotHeaders, RobotSignals } from '../news/index.ts'
import { readRobotSignals } from './read-robot-signals.ts'

function read(headers: RobotHeaders, head = ''): RobotSignals {
  const html = `<!doctype html><html><head><title>Harbour</title>${head}</head><body><p>Text</p></body></html>`
  return readRobotSignals({ headers, html, robot: 'sayso' })
}

const tag = (...robotsTag: string[]) => read({ robotsTag })
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
const head = (...values: string[]) => read({}, values.map(value => meta('robots', value)).join(''))

const cases: [name: string, signals: RobotSignals, forbidden: string][] = [
  ['silence', read({}), ''],
  ['noarchive in the header', tag('noarchive'), 'archive'],
  ['several in the header, in capitals', tag('NOINDEX, NoAI ,nocache'), 'archive ai imageAi'],
  ['several lines of the header', tag('noindex', 'noai, noarchive'), 'archive ai imageAi'],
  ['noimageai', head('noimageai'), 'imageAi'],
  ['several elements in the head', head('index, follow', 'noai, noarchive'), 'archive ai imageAi'],
  ['a head with its names in capitals', read({}, '<META NAME="ROBOTS" CONTENT="NOARCHIVE">'), 'archive'],
  ['no words to be shown', head('max-snippet: 0'), 'snippet'],
  ['some words to be shown', tag('max-snippet:50, max-image-preview:large'), ''],
  ['any number of words to be shown', head('max-snippet:-1'), ''],
  ['what is said to another robot', tag('otherbot: noarchive, noai'), ''],
  ['what is said to all on the line below another robot’s', tag('otherbot: noai', 'noarchive'), 'archive'],
  ['what is said to us', tag('otherbot: noai, sayso: noarchive'), 'archive'],
  ['what is said to all behind another robot', tag('otherbot: noai, *: noarchive'), 'archive'],
  ['what is said to all before another robot', tag('noarchive, otherbot: noai'), 'archive'],
  [
    'a date, whose colons name no robot',
    tag('unavailable_after: 25 Jun 2031 15:00:00 PST, noarchive'),
    'archive',
  ],
  [
    'our name in the head',
    read({}, meta('sayso', 'noai') + meta('otherbot', 'noarchive')),
    'ai imageAi',
  ],
  ['what permits nothing new', read({ robotsTag: ['noarchive'] }, meta('sayso', 'archive, all')), 'archive'],
  ['a reservation in the header', read({ tdmReservation: '1' }), 'tdm'],
  ['a reservation in the head', read({}, meta('tdm-reservation', '1')), 'tdm'],
  ['a head against its header', read({ tdmReservation: '1' }, meta('tdm-reservation', '0')), ''],
  ['a head that says nothing', read({ tdmReservation: '1' }, meta('tdm-reservation', 'yes')), 'tdm'],
  ['a reservation in the file of the site', read({ tdmFile: { reservation: '1' } }), 'tdm'],
  ['a header against the file', read({ tdmReservation: '0', tdmFile: { reservation: '1' } }), ''],
  ['a head against the file', read({ tdmFile: { reservation: '1' } }, meta('tdm-reservation', '0')), ''],
  ['a file that reserves nothing', read({ tdmFile: { reservation: '0' } }), ''],
  ['a head that is commented out', read({}, `<!-- ${meta('robots', 'noarchive')} -->`), ''],
  ['a body', read({}, `</head><body>${meta('robots', 'noarchive')}`), ''],
  ['a script that writes a body before it', read({}, `<script>"<body>"</script>${meta('robots', 'noai')}`), 'ai imageAi'],
  ['a head of many scripts', read({}, `<script>${'x();'.repeat(60_000)}</script>${meta('robots', 'noarchive')}`), 'archive'],
] // prettier-ignore
for (const [name, signals, expected] of cases)
  test(`${name} forbids ${expected || 'nothing'}`, () =>
    assert.equal(Object.keys(signals).join(' '), expected))

test('says where each was found', () => {
  const headers = {
    robotsTag: ['noarchive'],
    tdmReservation: '1',
    tdmPolicy: 'https://vellin.example/tdm.json',
  }
  assert.deepEqual(read(headers, meta('robots', 'noai')), {
    archive: 'X-Robots-Tag: noarchive',
    ai: 'meta robots: noai',
    imageAi: 'meta robots: noai',
    tdm: 'header tdm-reservation: 1',
    tdmPolicy: 'https://vellin.example/tdm.json',
  })
})

test('a policy that is no address of the web is none', () => {
  for (const tdmPolicy of [
    'javascript:alert(1)',
    '/tdm.json',
    '',
    `https://vellin.example/${'x'.repeat(3000)}`,
  ])
    assert.equal(read({ tdmReservation: '1', tdmPolicy }).tdmPolicy, undefined)
})

test('a header and a head without end are read in time that grows with them', () => {
  const began = process.cpuUsage()
  tag(...Array.from({ length: 2000 }, () => 'a:'.repeat(20_000)))
  read({}, '<meta name=robots content=noarchive>'.repeat(100_000))
  const { user } = process.cpuUsage(began)
  assert.ok(user < 2_000_000, `${user} µs`)
})
