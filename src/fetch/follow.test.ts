import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { test } from 'node:test'
import { MockAgent } from 'undici'
import type { Refusal } from '../news/index.ts'
import { startDeadline } from './deadline.ts'
import { follow } from './follow.ts'
import { makeHostGate } from './host-gate.ts'
import { pageLimits } from './limits.ts'
import { politeness } from './politeness.ts'

/** Sends a form to an address over HTTPS that sends it on, without any network. */
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
  const line = { agent, gate, allowed: new Set<string>(), limits: pageLimits, userAgent: 'Sayso/1', now }
  const deadline = startDeadline(60_000, 'Too late.')
  try {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const permit = async () => 'spaced' as const
    const answer = await follow(line, 'https://hub.example/', {
      form: 'hub.secret=a',
      headers,
      permit,
      deadline,
      maxRedirects: 3,
    })
    answer.close()
    return { status: answer.status, load: gate.load() }
  } finally {
    deadline.end()
    assert.equal(gate.load().underWay, 0)
  }
}

test('a form that was sent over HTTPS is sent on over HTTPS only', async t => {
  assert.equal((await sendOn(t, 'https://other.example/')).status, 202)
  await assert.rejects(sendOn(t, 'http://other.example/'), (error: Refusal) => {
    assert.equal(error.code, 'redirects')
    assert.match(error.message, /without encryption/)
    return true
  })
})

test('places at a host are given back whatever comes of a request', async t => {
  await assert.rejects(sendOn(t, 'http://10.0.0.1/'))
  await assert.rejects(sendOn(t, 'https://nobody.example/'))
})
