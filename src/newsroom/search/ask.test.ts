import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'node:test'
import { Refusal } from '../../news/index.ts'
import type { Db } from '../../store/index.ts'
import { inTime } from './ask.ts'

test('a few searches run at once, others wait, and those behind many are told so', async () => {
  let running = 0
  let most = 0
  const execute = async (look: (db: Db) => Promise<unknown>) => {
    most = Math.max(most, ++running)
    await sleep(5)
    running--
    return look(db)
  }
  const db = { transaction: () => ({ setAccessMode: () => ({ execute }) }) } as unknown as Db
  const asked = Array.from({ length: 50 }, () => inTime(db, () => Promise.resolve('found')))
  const answers = await Promise.allSettled(asked)
  assert.equal(most, 3)
  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 33)
  const refused = answers.flatMap(answer => (answer.status === 'rejected' ? [answer.reason as unknown] : []))
  assert.ok(refused.every(error => error instanceof Refusal && error.code === 'timeout'))
  assert.equal(await inTime(db, () => Promise.resolve('found')), 'found')
})
