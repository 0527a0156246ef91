import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { randomFrom } from '../../bench/make-articles.ts'
import { killAllStarted, runSayso, type RunningSayso } from '../running-sayso.ts'
import {
  assertEachOnce,
  endAllWebs,
  endServer,
  progressOf,
  settle,
  startWeb,
  subscribe,
  untilFinishedOr,
} from './intake-under-fault.ts'

// Smaller while something is looked into: INTAKE_ENTRIES=300 INTAKE_KILLS=6 INTAKE_SEED=… of a run that failed.
const articles = Number(process.env['INTAKE_ENTRIES'] ?? 3000)
const kills = Number(process.env['INTAKE_KILLS'] ?? 30)
const seed = Number(process.env['INTAKE_SEED'] ?? Date.now() % 1_000_000)
const random = randomFrom(seed)
const size = { articles, feeds: articles / 10, hosts: 20 }

/** The feeds are subscribed to in so many parts, so that kills hit polls all through the intake. */
const waves = 6
/** A moment that is not reached is hit by then: what a kill has lost comes back by its heartbeat, half a minute later. */
const longestRunMs = 10_000

let base: string
before(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'sayso-killed-'))
  chmodSync(base, 0o755)
})
after(() => {
  killAllStarted()
  endAllWebs()
  rmSync(base, { recursive: true, force: true })
})

/** Mostly the whole tree; now and then the worker alone, whose database lives on and is found by the next one. */
async function kill(sayso: RunningSayso) {
  if (random() < 0.7) return sayso.killTree()
  await sayso.killAlone()
}

/** How far the intake is when it is hit: moments within the articles of each wave, in order. */
function momentsOfKills(): number[] {
  const perWave = articles / waves
  return Array.from({ length: kills }, (_, n) => {
    const wave = Math.floor((n * waves) / kills)
    return Math.floor((wave + random() * 0.9) * perWave)
  }).toSorted((one, other) => one - other)
}

test(`an intake of ${articles} entries, killed ${kills} times (kill -9): nothing is lost and nothing is there twice`, async t => {
  t.diagnostic(`INTAKE_SEED=${seed}`)
  const data = path.join(base, 'data')
  const web = await startWeb(size)
  let sayso = await runSayso(data, web.settings)
  let subscribed = 0
  for (const [n, moment] of momentsOfKills().entries()) {
    const wave = Math.floor((n * waves) / kills)
    for (; subscribed <= wave; subscribed++) {
      const [from, to] = [subscribed, subscribed + 1].map(part => Math.round((part * size.feeds) / waves))
      await subscribe(data, web, web.outlines.slice(from, to))
    }
    await untilFinishedOr(data, moment, longestRunMs)
    await sleep(random() * 1500)
    await kill(sayso)
    sayso = await runSayso(data, web.settings)
  }
  const { finished } = await progressOf(data)
  assert.ok(finished < articles, 'the last kill fell into the intake')
  await subscribe(data, web)
  await settle(data, size, 300_000)
  await sayso.stop()
  await assertEachOnce(data, web)
  const asked = (await web.ledger()).reduce((sum, page) => sum + page.asked, 0)
  // A page that was fetched is kept before it is read: a kill costs the outlets only what was just under way.
  assert.ok(asked <= articles + kills * 24, `${asked} pages were asked for`)
  t.diagnostic(`${asked - articles} pages were asked for once more`)
  await endServer(data)
})
