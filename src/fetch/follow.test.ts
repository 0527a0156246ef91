import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { test } from 'node:test'
import { MockAgent } from 'undici'
import { Refusal } from '../news/index.ts'
import { startDeadline } from './deadline.ts'
import { follow } from './follow.ts'
import { makeHostGate } from './host-gate.ts'
import { pageLimits } from './limits.ts'
import { politeness } from './politeness.ts'
import { makeListening } from './silence.ts'

/** Sends a form to an address over HTTPS that sends it on, without any network: the status or error in the end. */
async function sendOn(t: TestContext, location: string) {
  const agent = new MockAgent()
  agent.disableNetConnect()
  t.after(() => agent.close())
  agent
    .get('https://hub.example')
    .intercept({ path: '/', method: 'POST' })
    .reply(307, '', { headers: { location } })
  agent.get('https://other.example').intercept({ path: '/', method: 'POST' }).reply(202, '')
  const now = () => new Date()
  const gate = makeHostGate(politeness, new Set(), { now })
  const line = {
    agent,
    gate,
    listening: makeListening(now),
    allowed: new Set<string>(),
    limits: pageLimits,
    userAgent: 'Sayso/1',
    now,
  }
  const deadline = startDeadline(60_000, 'Too late.')
  const request = {
    form: 'hub.secret=a',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    permit: async () => 'spaced' as const,
    deadline,
    maxRedirects: 3,
  }
  const came = await follow(line, 'https://hub.example/', request).then(
    answer => {
      answer.close()
      return answer.status
    },
    (error: Error) => error,
  )
  deadline.end()
  return { came, underWay: gate.load().underWay }
}

test('a form that was sent over HTTPS is sent on over HTTPS only', async t => {
  assert.equal((await sendOn(t, 'https://other.example/')).came, 202)
  const { came } = await sendOn(t, 'http://other.example/')
  assert(came instanceof Refusal && came.code === 'redirects', String(came))
  assert.match(came.message, /without encryption/)
})

test('places at a host are given back whatever comes of a request', async t => {
  for (const location of ['https://other.example/', 'http://10.0.0.1/', 'https://nobody.example/']) {
    assert.equal((await sendOn(t, location)).underWay, 0, location)
  }
})
