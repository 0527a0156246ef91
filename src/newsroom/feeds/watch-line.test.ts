import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { Refused, Silence } from '../../fetch/index.ts'
import { freshWorld, type FreshWorld } from '../../../test/newsroom/fresh-world.ts'
import { feed, submission } from '../../store/index.ts'
import type { World } from '../world.ts'
import { pollDueFeeds } from './poll-due-feeds.ts'
import { showFeed } from './show-feeds.ts'
import { subscribeFeed } from './subscribe-feed.ts'
import { whenToTryAgain } from './try-again.ts'
import { nobodySince, watchLine, watchOfLine } from './watch-line.ts'

const minute = 60_000
const began = new Date('2026-11-20T12:00:00Z')
const unanswered: Refused = {
  kind: 'refused',
  code: 'network',
  sentence: 'vellin.example could not be reached.',
  wayOn: null,
}

let fresh: FreshWorld
let now = began
let silence: Silence = { hosts: 0, since: null }
before(async () => {
  fresh = await freshWorld({ now: () => now })
})
after(() => fresh.close())

/** The world with a fetcher whom nobody answers. */
function cutOff(): World {
  const { fetcher } = fresh.world
  return {
    ...fresh.world,
    fetcher: { ...fetcher, silence: () => silence, fetchFeed: async () => unanswered },
  }
}

async function pollAll(world: World) {
  await Promise.all(await pollDueFeeds(world, 100))
}

const countDue = async () => (await feed.countFeeds(fresh.world.db, now)).due

describe('a line to the world that is down', () => {
  test('is told from single hosts that are', () => {
    const cases: [hosts: number, since: Date | null, told: Date | null][] = [
      [0, null, null],
      [4, began, null],
      [5, began, began],
      [1000, began, began],
    ]
    for (const [hosts, since, told] of cases) {
      silence = { hosts, since }
      assert.deepEqual(nobodySince(cutOff()), told)
    }
  })

  test('has a few feeds asked time and again, says so on their pages, and all that failed when it is back', async () => {
    const world = cutOff()
    const ids: string[] = []
    for (let n = 0; n < 7; n++) {
      const address = `https://outlet-${n}.example/feed`
      ids.push((await subscribeFeed(world, { address }, null)).id)
    }
    silence = { hosts: 6, since: began }
    await pollAll(world)
    // A bridge that wants to be left alone answers, and keeps its pause.
    const busy = {
      ...unanswered,
      code: 'status',
      status: 429,
      retryAt: new Date(began.getTime() + 60 * minute),
    } as const
    await subscribeFeed(world, { address: 'https://bridge.example/feed' }, null)
    await pollAll({ ...world, fetcher: { ...world.fetcher, fetchFeed: async () => busy } })
    const view = (await showFeed(world, ids[0]!))!
    assert.equal(view.state, 'failing')
    assert.match(view.fetches[0]!.sentence!, /could not be reached\. Nobody else answers .+ cut off\.$/)
    assert.equal(await countDue(), 0)

    const watch = watchOfLine()
    const due: number[] = []
    for (const afterMs of [1000, 4000, 20_000, 22_000]) {
      now = new Date(began.getTime() + afterMs)
      await watchLine(world, watch)
      due.push(await countDue())
    }
    assert.deepEqual(due, [2, 2, 4, 4], 'two at once, and a pause')

    silence = { hosts: 0, since: null }
    now = new Date(began.getTime() + minute)
    await watchLine(world, watch)
    assert.equal(await countDue(), 7)
    assert.deepEqual(
      fresh.logged.map(({ event }) => event),
      ['nobody answers; this machine seems to be cut off', 'somebody answers again'],
    )
  })

  test('costs no article one of its attempts, however long it lasts', async () => {
    const world = cutOff()
    await sql`
      insert into submission (id, via, address, provenance, given)
      values ('019aa000-0000-7000-8000-000000000001', 'feed', 'https://vellin.example/1', 'fetched', '{}')`.execute(
      world.db,
    )
    const given = (await submission.findSubmission(world.db, '019aa000-0000-7000-8000-000000000001'))!
    silence = { hosts: 9, since: began }
    const pauses: number[] = []
    for (const hours of [0, 1, 10, 100]) {
      now = new Date(began.getTime() + hours * 60 * minute)
      const again = await whenToTryAgain(world, given, unanswered)
      pauses.push((again!.getTime() - now.getTime()) / minute)
    }
    assert.deepEqual(pauses, [1, 15, 15, 15])

    silence = { hosts: 1, since: now }
    const own: (number | null)[] = []
    for (let tries = 1; tries <= 6; tries++) {
      const again = await whenToTryAgain(world, given, unanswered)
      own.push(again && (again.getTime() - now.getTime()) / minute)
    }
    assert.deepEqual(own, [1, 4, 16, 64, 256, null])
  })
})

test('a site that cannot say what robots may read is asked again; one that says no is not', async () => {
  const id = '019aa000-0000-7000-8000-000000000002'
  await sql`
    insert into submission (id, via, address, provenance, given)
    values (${id}, 'feed', 'https://vellin.example/2', 'fetched', '{}')`.execute(fresh.world.db)
  const given = (await submission.findSubmission(fresh.world.db, id))!
  const no: Refused = { ...unanswered, code: 'robots' }
  assert.equal(await whenToTryAgain(fresh.world, given, no), null)
  const unsaid = { ...no, retryAt: new Date(now.getTime() + 10 * minute) }
  const again = await whenToTryAgain(fresh.world, given, unsaid)
  assert.ok(again! >= unsaid.retryAt)
})
