import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillPlaces } from './poll-feeds.ts'

/** Longer than any test may take: who pauses does not come to an end. */
const pauseMs = 3_600_000

test('while feeds are due every place is filled as soon as a poll ends, however many end together', async () => {
  const ended = new AbortController()
  let due = 100
  let underWay = 0
  let most = 0
  const poll = async () => {
    most = Math.max(most, ++underWay)
    // Some end at once, some in crowds.
    for (let turns = due % 3 === 0 ? 0 : 5; turns > 0; turns--) await new Promise(setImmediate)
    underWay--
  }
  const begin = async (free: number) => {
    const taken = Math.min(free, due)
    const polls = Array.from({ length: taken }, poll)
    due -= taken
    await new Promise(setImmediate)
    if (due === 0) ended.abort()
    return polls
  }
  await fillPlaces(begin, ended.signal, { places: 8, pauseMs })
  assert.equal(due, 0)
  assert.equal(underWay, 0)
  assert.equal(most, 8)
})

test('a place that was freed while the next polls were begun is filled at once', async () => {
  const ended = new AbortController()
  const open: (() => void)[] = []
  const begun: number[] = []
  let due = 5
  const begin = async (free: number) => {
    const taken = Math.min(free, due)
    due -= taken
    begun.push(taken)
    // Those under way end while the next ones are begun, and at no other time.
    for (const end of open.splice(0)) end()
    await new Promise(setImmediate)
    const polls = Array.from({ length: taken }, () => new Promise<void>(resolve => open.push(resolve)))
    if (begun.length === 1) open.shift()!()
    if (due > 0) return polls
    ended.abort()
    for (const end of open.splice(0)) end()
    return polls
  }
  await fillPlaces(begin, ended.signal, { places: 2, pauseMs })
  assert.deepEqual(begun, [2, 1, 1, 1])
})

test('while none is due there is a pause between two looks', async () => {
  const ended = new AbortController()
  let looks = 0
  const begin = async () => {
    looks++
    setImmediate(() => ended.abort())
    return []
  }
  await fillPlaces(begin, ended.signal, { places: 8, pauseMs })
  assert.equal(looks, 1)
})
