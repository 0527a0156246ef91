import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { test } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Pace } from './pace.ts'
import { makeHostGate } from './host-gate.ts'
import { Pause } from './pause.ts'
import type { Politeness } from './politeness.ts'
import { politeness } from './politeness.ts'

const start = Date.parse('2031-05-06T07:08:09Z')
const patient = 600_000

/** A gate whose time passes only when it is told to. */
function gateIn(t: TestContext, manners: Partial<Politeness> = {}, allowed: string[] = []) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: start })
  const clocks = { now: () => new Date(), elapsedMs: () => Date.now() - start }
  const gate = makeHostGate({ ...politeness, ...manners }, new Set(allowed), clocks)
  const began: string[] = []
  const leaves: (() => void)[] = []
  const ask = async (name: string, at = 'https://vellin.example/', pace: Pace = 'spaced') => {
    leaves.push(await gate.enter(new URL(at), pace, patient, new AbortController().signal))
    began.push(`${name} ${clocks.elapsedMs()}`)
  }
  const pass = async (ms: number) => {
    await nextTurn()
    for (let passed = 0; passed < ms; passed += 10) {
      t.mock.timers.tick(10)
      await nextTurn()
    }
  }
  const leave = async () => {
    leaves.shift()?.()
    await nextTurn()
  }
  return { gate, ask, began, pass, leave }
}

const vellin = new URL('https://vellin.example/news')
const never = new AbortController().signal

test('no more requests are under way at a host than it may expect', async t => {
  const { ask, began, leave, gate } = gateIn(t, { atOnce: 2, gapMs: 0 })
  for (const name of 'abcd') void ask(name)
  void ask('elsewhere', 'https://other.example/')
  await nextTurn()
  assert.deepEqual(began, ['a 0', 'b 0', 'elsewhere 0'])
  assert.deepEqual(gate.load(), { hosts: 2, underWay: 3, waiting: 2, held: 0 })
  await leave()
  await leave()
  assert.deepEqual(began.slice(3), ['c 0', 'd 0'])
})

test('a place is given back once, however often it is said', async t => {
  const { gate } = gateIn(t, { gapMs: 0 })
  const leave = await gate.enter(vellin, 'spaced', patient, never)
  leave()
  leave()
  assert.equal(gate.load().underWay, 0)
})

test('requests to one host keep their distance, over both schemes and every port', async t => {
  const { ask, began, pass } = gateIn(t, { atOnce: 9, gapMs: 1000 })
  void ask('a', 'https://vellin.example/')
  void ask('b', 'http://vellin.example./b')
  void ask('c', 'https://vellin.example:8443/')
  void ask('other', 'https://www.vellin.example/')
  await pass(3000)
  assert.deepEqual(began, ['a 0', 'other 0', 'b 1010', 'c 2020'])
})

test('exempt hosts are told apart by their port and keep a distance of their own', async t => {
  const allowed = ['127.0.0.1:8081', '127.0.0.1:8082']
  const { ask, began, pass } = gateIn(t, { atOnce: 9, gapMs: 5000, exemptGapMs: 100 }, allowed)
  for (const port of [8081, 8082, 8081]) void ask(String(port), `http://127.0.0.1:${port}/`)
  await pass(200)
  assert.deepEqual(began, ['8081 0', '8082 0', '8081 110'])
})

test('a delay for robots holds back robots and nobody else', async t => {
  const { ask, began, pass } = gateIn(t, { atOnce: 9, gapMs: 100 })
  const robot = { crawlDelayMs: 1000 }
  void ask('page', undefined, robot)
  void ask('next page', undefined, robot)
  void ask('feed')
  void ask('robots.txt', undefined, 'unspaced')
  await pass(2000)
  assert.deepEqual(began, ['page 0', 'robots.txt 0', 'feed 110', 'next page 1010'])
})

test('a delay beyond reason is cut', async t => {
  const { ask, began, pass } = gateIn(t, { gapMs: 0, maxCrawlDelayMs: 500 })
  void ask('a', undefined, { crawlDelayMs: 86_400_000 })
  void ask('b', undefined, { crawlDelayMs: Number.POSITIVE_INFINITY })
  await pass(600)
  assert.deepEqual(began, ['a 0', 'b 510'])
})

test('who would wait too long is sent away at once, with the time to come back', async t => {
  const { ask, gate } = gateIn(t, { gapMs: 1000, atOnce: 9 })
  for (const name of 'abc') void ask(name)
  const entering = gate.enter(vellin, 'spaced', 2999, never)
  await assert.rejects(entering, (error: Pause) => {
    assert.equal(error.code, 'paused')
    assert.equal(error.retryAt?.getTime(), start + 3000)
    return true
  })
  assert.equal(gate.load().waiting, 2)
})

test('only so many wait for one host', async t => {
  const { ask, gate } = gateIn(t, { gapMs: 0, atOnce: 1, maxWaiting: 3 })
  for (const name of 'abcd') void ask(name)
  await assert.rejects(gate.enter(vellin, 'spaced', patient, never), Pause)
  assert.equal(gate.load().waiting, 3)
  await gate.enter(new URL('https://other.example/'), 'spaced', patient, never)
})

test('who stops waiting gives way to the next', async t => {
  const { ask, began, gate, leave } = gateIn(t, { gapMs: 0, atOnce: 1 })
  void ask('a')
  const controller = new AbortController()
  const waiting = gate.enter(vellin, 'spaced', patient, controller.signal)
  void ask('b')
  controller.abort()
  await assert.rejects(waiting, Pause)
  await assert.rejects(gate.enter(vellin, 'spaced', patient, AbortSignal.abort(new Error('over'))), /over/)
  await leave()
  assert.deepEqual(began, ['a 0', 'b 0'])
})

test('nobody waits once the gate is closed', async t => {
  const { ask, gate } = gateIn(t, { gapMs: 1000 })
  void ask('a')
  const waiting = gate.enter(vellin, 'spaced', patient, never)
  gate.close()
  await assert.rejects(waiting, Pause)
  assert.equal(gate.load().waiting, 0)
})

test('a host that asks for a pause is left alone as a whole until then', async t => {
  const { gate, pass } = gateIn(t, { gapMs: 0 })
  const until = new Date(start + 5000)
  assert.equal(gate.hold(vellin, until), true)
  gate.hold(vellin, new Date(start + 1000))
  for (const at of ['https://vellin.example/', 'http://vellin.example:8080/x']) {
    assert.throws(() => gate.check(new URL(at)), Pause)
    for (const pace of ['spaced', 'unspaced'] as const)
      await assert.rejects(gate.enter(new URL(at), pace, patient, never), (error: Pause) => {
        assert.deepEqual(error.retryAt, until)
        return true
      })
  }
  gate.check(new URL('https://www.vellin.example/'))
  assert.equal(gate.load().held, 1)
  await pass(5000)
  gate.check(vellin)
})

test('who waited when a pause began is sent away', async t => {
  const { ask, gate, pass } = gateIn(t, { gapMs: 1000 })
  void ask('a')
  const waiting = gate.enter(vellin, 'spaced', patient, never)
  gate.hold(vellin, new Date(start + 5000))
  await assert.rejects(waiting, { retryAt: new Date(start + 5000) })
  await pass(1100)
  assert.deepEqual(gate.load(), { hosts: 1, underWay: 1, waiting: 0, held: 1 })
})

test('at a bridge a pause concerns one address and holds nobody else', t => {
  const { gate } = gateIn(t, { bridges: ['Bridge.example', '127.0.0.1:8081'] })
  const until = new Date(start + 5000)
  for (const at of ['https://bridge.example/?feed=1', 'https://bridge.example./', 'http://127.0.0.1:8081/'])
    assert.equal(gate.hold(new URL(at), until), false)
  gate.check(new URL('https://bridge.example/?feed=2'))
  assert.equal(gate.hold(new URL('https://a.bridge.example/'), until), true)
})

test('hosts are forgotten when nothing went on there for a while, and pauses when they are over', async t => {
  const { gate } = gateIn(t, { gapMs: 1000, maxCrawlDelayMs: 1000 })
  const at = (name: string) => new URL(`https://${name}.example/`)
  for (let number = 0; number < 500; number += 1)
    (await gate.enter(at(`idle${number}`), 'spaced', patient, never))()
  await gate.enter(at('busy'), 'spaced', patient, never)
  gate.hold(at('held'), new Date(start + 3_600_000))
  gate.hold(at('over'), new Date(start + 1000))
  assert.equal(gate.load().hosts, 503)
  t.mock.timers.tick(61_000)
  ;(await gate.enter(at('next'), 'spaced', patient, never))()
  assert.deepEqual(gate.load(), { hosts: 3, underWay: 1, waiting: 0, held: 1 })
  assert.throws(() => gate.check(at('held')), Pause)
})

test('never more than so many hosts are remembered, and the busy ones always', async t => {
  const { gate } = gateIn(t, { maxHosts: 50 })
  const busy = new URL('https://busy.example/')
  await gate.enter(busy, 'spaced', patient, never)
  for (let number = 0; number < 500; number += 1)
    gate.hold(new URL(`https://held${number}.example/`), new Date(start + 3_600_000))
  assert.deepEqual(gate.load(), { hosts: 50, underWay: 1, waiting: 0, held: 49 })
  assert.throws(() => gate.check(new URL('https://held499.example/')), Pause)
})
