import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  agoMoment,
  aheadMoment,
  dateWords,
  moment,
  momentWords,
  recentMoment,
  recentWords,
} from './time-words.ts'
import { arabic } from './words/ar/catalogue.ts'
import { english, type Catalogue } from './words/en/catalogue.ts'
import { hebrew } from './words/he/catalogue.ts'

const dates: [value: string, words: string][] = [
  ['2022-11-13', '13 November 2022'],
  ['2022-10', 'October 2022'],
  ['2022', '2022'],
  ['2022-11-13/2022-11-20', '13 November 2022 to 20 November 2022'],
  ['next year', 'next year'],
  ['2022-13-40', '2022-13-40'],
]

for (const [value, words] of dates) {
  test(`the date ${value} reads "${words}"`, () => assert.equal(dateWords(value, english), words))
}

test('a moment has its time, a day at midnight has none', () => {
  assert.equal(momentWords(new Date('2026-11-24T06:05:00Z'), english), '24 November 2026, 06:05 UTC')
  assert.equal(momentWords(new Date('2026-11-24'), english), '24 November 2026')
})

const now = new Date('2026-11-25T12:00:00Z')
const recent: [at: string, words: string][] = [
  ['2026-11-25T06:05:00Z', '06:05 UTC'],
  ['2026-11-24T23:55:00Z', '24 November, 23:55 UTC'],
  ['2026-11-25', '25 November'],
  ['2025-12-31T08:00:00Z', '31 December 2025, 08:00 UTC'],
]

for (const [at, words] of recent)
  test(`on 25 November 2026 a front page tells ${at} as "${words}"`, () =>
    assert.equal(recentWords(new Date(at), now, english), words))

// Between a number and Latin letters a right-to-left sentence goes on to the left: "UTC 06:05" is what readers saw.
const run = '\u206606:05 UTC\u2069'
const fromRight: [words: Catalogue, told: string][] = [
  [hebrew, `24 בנובמבר 2026, ${run}`],
  [arabic, `24 نوفمبر 2026، ${run}`],
]

for (const [words, told] of fromRight)
  test(`in ${words.name} a time and its zone are one run from left to right, kept apart from its neighbours`, () => {
    const at = new Date('2026-11-24T06:05:00Z')
    const open = `<time datetime="${at.toISOString()}"`
    assert.equal(String(moment(at, words)), `${open}>${told}</time>`)
    assert.equal(String(recentMoment(at, new Date('2026-11-24T09:00:00Z'), words)), `${open}>${run}</time>`)
    assert.equal(recentWords(at, now, words), told.replace(' 2026', ''))
    assert.ok(String(agoMoment(at, now, words)).startsWith(`${open} title="${told}">`))
  })

const durations: [seconds: number, words: string][] = [
  [-5, 'a moment'],
  [0.4, 'a moment'],
  [40, '40 seconds'],
  [60, '1 minute'],
  [190, '3 minutes'],
  [5400, '90 minutes'],
  [7200, '2 hours'],
  [100_000, '28 hours'],
  [350_000, '4 days'],
  [90_000_000, '1,042 days'],
]

for (const [seconds, words] of durations)
  test(`what lies ${seconds} seconds ahead is "in ${words}"`, () => {
    const ahead = aheadMoment(new Date(now.getTime() + seconds * 1000), now, english)
    assert.ok(String(ahead).includes(`>in ${words}<`), String(ahead))
  })

test('what is said to be a moment ahead has just been', () => {
  assert.match(String(agoMoment(new Date(now.getTime() + 3000), now, english)), />just now</)
  assert.match(String(agoMoment(new Date(now.getTime() - 61_000), now, english)), />1 minute ago</)
})
