import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { articlePage, harbourReport } from '../../test/newsroom/outlet-server.ts'
import { Refusal } from '../news/index.ts'
import {
  readFeedHere,
  readHere,
  readingThread,
  ReadingStopped,
  type Material,
  type Reading,
} from '../newsroom/index.ts'
import { openReadingPool } from './reading-pool.ts'

const stumbling = new URL('./testing/stumbling-thread.ts', import.meta.url)

function pageOf(html: string, url = 'https://harbour.example/closing'): Material {
  const from = { kind: 'page', body: Buffer.from(html), charset: 'utf-8', url, robotHeaders: {} } as const
  return { from, outletName: null, readAt: new Date('2026-03-01T12:00:00Z') }
}

const unreadable = (error: unknown) => error instanceof Refusal && error.code === 'unreadable'

describe('the reading pool', () => {
  test('reads what the same stages read in this thread, and passes a refusal on as one', async () => {
    const outcomes: string[] = []
    const pool = openReadingPool({ onRead: (seconds, outcome) => outcomes.push(`${outcome} ${seconds > 0}`) })
    const material = pageOf(articlePage('Constanta harbour to close', harbourReport))
    const withoutTimes = ({ took, ...reading }: Reading) => ({ ...reading, stages: Object.keys(took) })
    assert.deepEqual(withoutTimes(await pool.reader(material)), withoutTimes(await readHere(material)))
    await assert.rejects(pool.reader(pageOf('<p>Nothing')), (error: unknown) => {
      assert.ok(error instanceof Refusal)
      assert.deepEqual([error.code, error.wayOn], ['not-an-article', 'Paste the text instead.'])
      return true
    })
    await pool.close()
    assert.deepEqual(outcomes, ['read true', 'refused true'])
  })

  test('reads feeds as well', async () => {
    const pool = openReadingPool()
    const body =
      '<rss version="2.0"><channel><title>Quay</title><item><title>Ships</title></item></channel></rss>'
    const input = { body: Buffer.from(body), url: 'https://quay.example/rss', headers: {} }
    assert.deepEqual(await pool.readFeed(input), await readFeedHere(input))
    await assert.rejects(
      pool.readFeed({ ...input, body: '<html><p>No feed' }),
      (error: unknown) => error instanceof Refusal,
    )
    await pool.close()
  })

  test('gives a page up that never ends, leaves this thread free meanwhile, and reads the next one', async () => {
    const outcomes: string[] = []
    const pool = openReadingPool({
      thread: stumbling,
      deadlineMs: 300,
      onRead: (_, outcome) => outcomes.push(outcome),
    })
    let turns = 0
    const turning = setInterval(() => turns++, 5)
    const stuck = assert.rejects(pool.reader(pageOf('', 'https://endless.example/')), unreadable)
    const next = assert.rejects(pool.reader(pageOf('', 'https://calm.example/')), /read calm.example/)
    await Promise.all([stuck, next])
    clearInterval(turning)
    assert.ok(turns > 5, `this thread had ${turns} turns`)
    assert.deepEqual(outcomes.sort(), ['gave-up', 'refused'])
    await pool.close()
  })

  test('gives a page up that takes all memory, and the process lives on', async () => {
    const pool = openReadingPool({ thread: stumbling, deadlineMs: 30_000, heapMb: 64 })
    await assert.rejects(pool.reader(pageOf('', 'https://greedy.example/')), unreadable)
    await assert.rejects(pool.reader(pageOf('', 'https://calm.example/')), /read calm.example/)
    await pool.close()
  })

  test('gives a page up whose answer ends the thread, and reads the one behind it', async () => {
    const pool = openReadingPool({ thread: stumbling, threads: 1 })
    const unsent = assert.rejects(pool.reader(pageOf('', 'https://unsent.example/')), unreadable)
    const next = assert.rejects(pool.reader(pageOf('', 'https://calm.example/')), /read calm.example/)
    await Promise.all([unsent, next])
    await pool.close()
  })

  test('that is closed refuses nothing: what it was to read comes back', async () => {
    const pool = openReadingPool({ thread: stumbling, threads: 1 })
    const pages = ['endless', 'calm', 'calm'].map(host => pageOf('', `https://${host}.example/`))
    const stopped = pages.map(page => assert.rejects(pool.reader(page), ReadingStopped))
    await sleep(500)
    await pool.close()
    await Promise.all(stopped)
    await assert.rejects(pool.reader(pages[1]!), ReadingStopped)
    assert.deepEqual(pool.load(), { waiting: 0, threads: 0 })
  })

  test('lets a thread rest that has nothing to read, and not before', async () => {
    const pool = openReadingPool({ thread: stumbling, threads: 1, restMs: 50 })
    const read = () => assert.rejects(pool.reader(pageOf('', 'https://calm.example/')), unread)
    let unread = /after 0 rests/
    await read()
    await read()
    await sleep(300)
    unread = /after 1 rests/
    await read()
    await sleep(100)
    await read()
    await pool.close()
  })

  test('gives memory back when it rests', async () => {
    const { rest } = (await import(readingThread.href)) as { rest: () => void }
    let hoard = Array.from({ length: 200_000 }, (_, n) => ({ n }))
    const full = process.memoryUsage().heapUsed
    assert.equal(hoard.at(-1)!.n, 199_999)
    hoard = []
    rest()
    assert.ok(process.memoryUsage().heapUsed < full - 5e6)
  })

  test('tells how many wait, and does not count the wait as reading', async () => {
    const pool = openReadingPool({ thread: stumbling, deadlineMs: 400 })
    const threads = 4
    const stuck = Array.from({ length: threads + 2 }, () =>
      pool.reader(pageOf('', 'https://endless.example/')).catch((error: unknown) => error),
    )
    await sleep(200)
    assert.ok(pool.load().waiting >= 2, JSON.stringify(pool.load()))
    assert.ok((await Promise.all(stuck)).every(unreadable))
    assert.equal(pool.load().waiting, 0)
    await pool.close()
  })
})
