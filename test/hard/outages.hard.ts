import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { killAllStarted, runSayso, type RunningSayso } from '../running-sayso.ts'
import type { Visitor } from '../site/served-site.ts'
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
} from './intake-under-fault.ts'

// The world outside goes away in the middle of an intake and comes back: nobody turns a hand, and everything is in.

const size = { articles: 300, feeds: 40, hosts: 20 }
/** Everything is in so soon after the world is back: a feed or an article waits a minute at most. */
const recoveryMs = 180_000

let base: string
before(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'sayso-outages-'))
  chmodSync(base, 0o755)
})
after(() => {
  killAllStarted()
  endAllWebs()
  rmSync(base, { recursive: true, force: true })
})

/** What an editor reads on the pages of the feeds that are failing, in one line each. */
async function pagesOfFailing(visitor: Visitor): Promise<string[]> {
  const list = await visitor.get('/feeds?state=failing')
  const pages = new Set(list.body.match(/\/feeds\/[0-9a-f-]{36}/g))
  return Promise.all(
    [...pages].map(async page => (await visitor.get(page)).body.replaceAll(/<[^>]*>|\s+/g, ' ')),
  )
}

async function untilSaid(visitor: Visitor, words: RegExp, deadlineMs: number) {
  const until = Date.now() + deadlineMs
  for (;;) {
    const pages = await pagesOfFailing(visitor)
    if (pages.some(page => words.test(page))) return
    assert.ok(Date.now() < until, `no feed says ${words}: ${pages[0]}`)
    await sleep(1000)
  }
}

type Outage = {
  readonly name: string
  readonly settings: Record<string, string>
  /** One after the other: how it is out, for how long, and what the page of a feed says of it. */
  readonly phases: readonly { readonly begin: () => void; readonly ms: number; readonly says: RegExp }[]
  readonly end: () => void
}

/** The outage begins when something is read, and the other half of the feeds is new just then. */
async function liveThrough(web: Awaited<ReturnType<typeof startWeb>>, outage: Outage): Promise<RunningSayso> {
  const data = path.join(base, outage.name)
  await makeEditor(data)
  const sayso = await runSayso(data, { ...web.settings, ...outage.settings })
  const visitor = await signIn(sayso)
  await subscribe(data, web, web.outlines.slice(0, size.feeds / 2))
  await untilFinishedOr(data, 10, 60_000)
  for (const [place, { begin, ms, says }] of outage.phases.entries()) {
    begin()
    const began = Date.now()
    if (place === 0) await subscribe(data, web)
    await untilSaid(visitor, says, ms)
    await sleep(Math.max(0, began + ms - Date.now()))
  }
  const { finished } = await progressOf(data)
  assert.ok(finished < size.articles, `${finished} articles were read: the outage fell into the intake`)
  outage.end()
  await settle(data, size, recoveryMs)
  assert.match(sayso.said(), /somebody answers again/)
  await assertEachOnce(data, web)
  await endServer(data)
  return sayso
}

describe('everything comes in by itself, once, after an outage in the middle of an intake:', () => {
  test('the whole web hangs for a minute', async () => {
    const web = await startWeb(size)
    await liveThrough(web, {
      name: 'hanging',
      settings: {},
      phases: [
        {
          // A process that is stopped answers nobody: requests hang and run into their deadlines.
          begin: () => web.child.kill('SIGSTOP'),
          ms: 60_000,
          says: /took too long to answer\. Nobody else answers at the moment either: this machine seems to be cut off\./,
        },
      ],
      end: () => web.child.kill('SIGCONT'),
    })
  })

  // Each request is a connection of its own here. Where connections stay open, a quick machine still had all its feeds
  // over them after the names had gone, rightly, and no feed was failing.
  test('no name exists any more, then nobody knows of any, half a minute each', async () => {
    const web = await startWeb(size, ['--named'])
    const failing = path.join(base, 'failing')
    const fail = (code: string) => () => {
      writeFileSync(`${failing}.new`, code)
      renameSync(`${failing}.new`, failing)
    }
    const names = path.join(import.meta.dirname, 'failing-names.ts')
    await liveThrough(web, {
      name: 'nameless',
      settings: { NODE_OPTIONS: `--import=${names}`, NAMES_FAIL: failing },
      phases: [
        {
          begin: fail('ENOTFOUND'),
          ms: 30_000,
          says: /The name outlet-\d+\.example could not be found\. Nobody else answers/,
        },
        {
          begin: fail('EAI_AGAIN'),
          ms: 30_000,
          says: /The name outlet-\d+\.example could not be looked up: .+ Nobody else answers/,
        },
      ],
      end: () => rmSync(failing),
    })
  })
})
