// Started with a connection, a number of articles and a seed: adds them one after the other, from the first that is not
// saved yet, and prints a line for each. Killed at any moment and started again, it goes on. With "split" in place of the
// seed it parts the stories that hold two events instead.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { makeFetcher } from '../../src/fetch/index.ts'
import { emptyWindow, readFeedHere, splitStories, type World } from '../../src/newsroom/index.ts'
import { openDatabase, openQueue, type Connection } from '../../src/store/index.ts'
import { addLine, lineReader } from '../newsroom/line-reader.ts'
import { makeAffairs, timeOf } from './affairs.ts'

const [connection, articles, seed] = process.argv.slice(2).map(given => JSON.parse(given) as unknown)
const count = articles as number
const { db, pool, close } = openDatabase(connection as Connection, 'sayso test')
const queue = await openQueue(pool, null, () => undefined)
const fetcher = makeFetcher({ siteUrl: 'http://test.invalid', version: '0', allow: [] })
let at = await saved()
const world: World = {
  db,
  queue,
  fetcher,
  reader: lineReader,
  readFeed: readFeedHere,
  now: () => new Date(timeOf(at, count)),
  noteTook: () => undefined,
  log: (event, facts) => console.error(event, facts),
  holder: randomUUID(),
  live: emptyWindow(),
  publicUrl: null,
  openAdding: false,
  isReady: () => Promise.resolve(true),
}
if (seed === 'split') {
  console.log('begun')
  await splitStories(world, new Map())
} else {
  const lines = makeAffairs(count, seed as number)
  for (; at < count; at++) {
    await addLine(world, lines[at]!)
    console.log(at)
  }
}
await queue.stop()
await fetcher.close()
await close()

/** One article is saved after the other, so their number says where to go on. */
async function saved(): Promise<number> {
  const rows = await sql<{ n: number }>`select count(*) as n from article`.execute(db)
  return rows.rows[0]!.n
}
