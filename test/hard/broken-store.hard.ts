import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Visitor } from '../site/served-site.ts'
import { killAllStarted, killDatabase, postmasterPid, runSayso, waitUntilReady } from '../running-sayso.ts'
import { makeEditor, signIn } from './editor.ts'
import {
  assertEachOnce,
  endAllWebs,
  endServer,
  progressOf,
  settle,
  startWeb,
  subscribe,
  untilFinishedOr,
  type Web,
} from './intake-under-fault.ts'
import { fillDisk, freeDisk, noSmallDisk, smallDisk, unmountAll } from './small-disk.ts'

// What Sayso keeps its things in breaks in the middle of an intake and is mended: nobody turns a hand, and everything is in.

const size = { articles: 300, feeds: 40, hosts: 20 }
/** A feed that was just being asked is asked again when its claim runs out, a minute and a half later. */
const recoveryMs = 200_000

let base: string
before(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'sayso-store-'))
  chmodSync(base, 0o755)
})
after(() => {
  killAllStarted()
  endAllWebs()
  unmountAll()
  rmSync(base, { recursive: true, force: true })
})

/** Half of the feeds are read in part, the other half is new this very moment. */
async function beginIntake(data: string) {
  await makeEditor(data)
  const web = await startWeb(size)
  const sayso = await runSayso(data, web.settings)
  const visitor = await signIn(sayso)
  await subscribe(data, web, web.outlines.slice(0, size.feeds / 2))
  await untilFinishedOr(data, 40, 60_000)
  await subscribe(data, web)
  const { finished } = await progressOf(data)
  assert.ok(finished < size.articles, 'everything is read already')
  return { web, sayso, visitor }
}

const isWords = (answer: string) =>
  /^507 .*The disk of this site is full|^503 .*The database does not answer at the moment/s.test(answer)

/** Subscribes to feeds that are not there: there is no room for so many. */
async function askForMuch(visitor: Visitor, { port }: Web): Promise<string> {
  const outlines = Array.from(
    { length: 200 },
    (_, n) => `<outline xmlUrl="http://127.0.1.${1 + (n % size.hosts)}:${port}/none/${Date.now()}-${n}"/>`,
  )
  const bytes = `<opml version="2.0"><body>${outlines.join('')}</body></opml>`
  const answer = await visitor
    .upload('/feeds', '/feeds/import', { name: 'much.opml', bytes })
    .catch(() => null)
  return answer ? `${answer.status} ${answer.body}` : 'no answer'
}

async function assertAllIn(data: string, web: Web) {
  await settle(data, size, recoveryMs)
  await assertEachOnce(data, web)
  await endServer(data)
  web.child.kill()
}

describe('everything comes in by itself, once, although in the middle of an intake', () => {
  test('PostgreSQL was killed, and later told to restart', async () => {
    const data = path.join(base, 'restarted')
    const { web, sayso } = await beginIntake(data)
    killDatabase(data)
    await sleep(100)
    await waitUntilReady(sayso, 60_000)
    const { finished } = await progressOf(data)
    await untilFinishedOr(data, finished + 40, 60_000)
    // What pg_ctl sends for a fast shutdown: every client is turned away at once.
    process.kill(postmasterPid(data), 'SIGINT')
    await sleep(100)
    await waitUntilReady(sayso, 60_000)
    assert.ok((await progressOf(data)).finished < size.articles, 'both fell into the intake')
    assert.ok((sayso.said().match(/The database ended; Sayso starts it again/g)?.length ?? 0) >= 2)
    await assertAllIn(data, web)
  })

  test('the disk was full for half a minute', { skip: noSmallDisk }, async () => {
    const disk = smallDisk(path.join(base, 'small'), '400m')
    const data = path.join(disk, 'data')
    const { web, sayso, visitor } = await beginIntake(data)
    fillDisk(disk)
    const until = Date.now() + 30_000
    const answers: string[] = []
    while (Date.now() < until) {
      if (!answers.some(answer => isWords(answer))) answers.push(await askForMuch(visitor, web))
      await sleep(1000)
      fillDisk(disk)
    }
    assert.ok(
      answers.some(isWords),
      `it said nothing of it: ${answers.map(answer => answer.slice(0, 3)).join()}`,
    )
    freeDisk(disk)
    await waitUntilReady(sayso, 60_000)
    assert.ok((await progressOf(data)).finished < size.articles, 'it fell into the intake')
    await assertAllIn(data, web)
  })
})
