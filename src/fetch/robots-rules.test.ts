import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readRobots, robotsAllow } from './robots-rules.ts'

const cases: [name: string, robots: string, allowed: string[], disallowed: string[]][] = [
  ['nothing', '', ['/', '/a'], []],
  ['a page of HTML', '<!doctype html><title>Not found</title><p>allow: me', ['/', '/a'], []],
  ['everything closed', 'User-agent: *\nDisallow: /', ['/robots.txt'], ['/', '/a?b']],
  ['an empty rule', 'User-agent: *\nDisallow:', ['/', '/a'], []],
  [
    'our own group comes before the one for all',
    'User-agent: *\nDisallow: /\n\nUser-agent: SaySo\nAllow: /',
    ['/a'],
    [],
  ],
  ['an empty group of our own allows', 'User-agent: *\nDisallow: /\nUser-agent: sayso', ['/a'], []],
  [
    'our own group closes',
    'User-agent: sayso/1.0\nDisallow: /a\n\nUser-agent: *\nAllow: /',
    ['/b'],
    ['/a', '/ab'],
  ],
  ['another robot', 'User-agent: saysomething\nDisallow: /', ['/a'], []],
  ['several agents share a group', 'User-agent: x\nUser-agent: sayso\nDisallow: /a', ['/b'], ['/a']],
  [
    'a group ends with its rules',
    'User-agent: sayso\nDisallow: /a\nUser-agent: x\nDisallow: /b',
    ['/b'],
    ['/a'],
  ],
  [
    'two groups of ours count together',
    'User-agent: sayso\nDisallow: /a\n\nUser-agent: sayso\nDisallow: /b',
    ['/c'],
    ['/a', '/b'],
  ],
  [
    'other lines do not end a list',
    'User-agent: sayso\nSitemap: /s\nUser-agent: x\nDisallow: /a',
    [],
    ['/a'],
  ],
  ['rules before any group', 'Disallow: /\nUser-agent: *\nDisallow: /a', ['/b'], ['/a']],
  [
    'the longest rule decides',
    'User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c',
    ['/a/b', '/a/b/d'],
    ['/a', '/a/x', '/a/b/c'],
  ],
  ['allow wins a draw', 'User-agent: *\nDisallow: /a\nAllow: /a', ['/a'], []],
  ['a star', 'User-agent: *\nDisallow: /*/print', ['/print'], ['/a/print', '/a/b/print/c']],
  ['a star at the end', 'User-agent: *\nDisallow: /a*', ['/b'], ['/a', '/ab']],
  ['an anchor', 'User-agent: *\nDisallow: /*.pdf$', ['/a.pdf?x', '/a.pdfs'], ['/a.pdf', '/.pdf.pdf']],
  ['an anchor without star', 'User-agent: *\nDisallow: /a$', ['/ab', '/a/'], ['/a']],
  ['pieces may not overlap', 'User-agent: *\nDisallow: /ab*ba$', ['/aba'], ['/abba', '/abxba']],
  ['letters keep their case', 'User-agent: *\nDisallow: /A', ['/a'], ['/A']],
  [
    'percent encodings are the same both ways',
    'User-agent: *\nDisallow: /%7ea\nDisallow: /ö\nDisallow: /%e6%97%a5',
    ['/o'],
    ['/~a', '/%C3%B6', '/%E6%97%A5x'],
  ],
  ['an encoded slash is no slash', 'User-agent: *\nDisallow: /a%2fb', ['/a/b'], ['/a%2Fb']],
  [
    'comments, blanks, carriage returns, a byte order mark',
    '\ufeffuser-agent : *\r\n  DISALLOW:/a # not this\r\r\n',
    ['/b'],
    ['/a'],
  ],
  ['a query', 'User-agent: *\nDisallow: /*?print=', ['/a'], ['/a?print=1']],
]

for (const [name, text, allowed, disallowed] of cases) {
  test(`robots.txt: ${name}`, () => {
    const rules = readRobots(text, 'Sayso')
    for (const path of allowed) assert.equal(robotsAllow(rules, path), true, path)
    for (const path of disallowed) assert.equal(robotsAllow(rules, path), false, path)
  })
}

const delays: [robots: string, seconds: number][] = [
  ['user-agent: *\ncrawl-delay: 10', 10],
  ['User-Agent: *\nCrawl-Delay: 0.5 # half', 0.5],
  ['user-agent: *\ncrawl-delay: 10 seconds', 10],
  ['user-agent: *\ncrawl-delay: soon', 0],
  ['user-agent: *\ncrawl-delay: -5', 0],
  ['user-agent: *\ncrawl-delay:', 0],
  ['user-agent: *\ncrawl-delay: 1e9', 1],
  ['crawl-delay: 10', 0],
  ['user-agent: *\ncrawl-delay: 10\nuser-agent: sayso\ndisallow: /a', 0],
  ['user-agent: sayso\ncrawl-delay: 5\nuser-agent: *\ncrawl-delay: 10', 5],
  ['user-agent: sayso\ncrawl-delay: 5\n\nuser-agent: sayso\ncrawl-delay: 3', 5],
  ['user-agent: x\nuser-agent: sayso\ncrawl-delay: 5', 5],
]
for (const [text, seconds] of delays) {
  test(`robots.txt: ${JSON.stringify(text)} asks for ${seconds} seconds`, () => {
    assert.equal(readRobots(text, 'Sayso').crawlDelayS, seconds)
  })
}

test('a delay ends a list of robots as a rule does', () => {
  const rules = readRobots('user-agent: *\ncrawl-delay: 9\nuser-agent: badbot\ndisallow: /', 'Sayso')
  assert.equal(robotsAllow(rules, '/a'), true)
  assert.equal(rules.crawlDelayS, 9)
})

test('stars match as a regular expression would', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 })
  fc.assert(
    fc.property(
      letters,
      fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }),
      fc.boolean(),
      (rule, path, anchored) => {
        const end = anchored ? '$' : ''
        const rules = readRobots(`user-agent: *\ndisallow: /${rule}${end}`, 'sayso')
        const expected = new RegExp(`^/${rule.replaceAll('*', '.*')}${end}`).test(`/${path}`)
        assert.equal(robotsAllow(rules, `/${path}`), !expected)
      },
    ),
  )
})

test('a hostile robots.txt costs no more than its length', () => {
  const star = `user-agent: *\n${`disallow: /${'*a'.repeat(500)}$\n`.repeat(480)}`
  const start = process.cpuUsage()
  robotsAllow(readRobots(star, 'sayso'), `/${'a'.repeat(8000)}b`)
  assert(process.cpuUsage(start).user < 1_000_000)
})
