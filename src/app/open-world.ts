import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { version, type Config } from '../config/index.ts'
import type { Fetcher } from '../fetch/index.ts'
import type { World } from '../newsroom/index.ts'
import { answers, isDatabaseAway, migrate, openQueue } from '../store/index.ts'
import { loadRooms } from './load-rooms.ts'
import type { PoolSettings, ReadingPool } from './reading-pool.ts'
import { openConfigured, type Purpose } from './open-database.ts'

export type OpenWorld = {
  readonly world: World
  /** The threads that read; null where this process reads itself. */
  readonly pool: ReadingPool | null
  readonly close: () => Promise<void>
}

export type WorldSettings = Purpose & {
  /** Whether this process works on the queue; commands that only add do not. */
  readonly works: boolean
  readonly log: World['log']
  readonly onRead?: PoolSettings['onRead']
  readonly noteTook?: World['noteTook']
}

/** Opens everything a deed can touch: database with its schema up to date, queue, fetcher. */
export async function openWorld(config: Config, settings: WorldSettings): Promise<OpenWorld> {
  let onReturn = () => undefined as void
  const rooms = loadRooms()
  const opened = await openConfigured(config, { ...settings, onReturn: () => onReturn() })
  try {
    await migrate(opened.db, new Date())
    const onError = quietWhileAway(settings.log)
    const queue = await openQueue(opened.pool, settings.works ? opened.connection : null, onError)
    const fetcher = await openFetcher(config)
    const { emptyWindow, readFeedHere, readHere, takeUpUnfinished } = (await rooms).newsroom
    const pool = settings.serves ? await openPool(config, settings.onRead) : null
    const world: World = {
      db: opened.db,
      queue,
      fetcher,
      reader: pool?.reader ?? readHere,
      readFeed: pool?.readFeed ?? readFeedHere,
      now: () => new Date(),
      noteTook: settings.noteTook ?? (() => undefined),
      log: settings.log,
      holder: randomUUID(),
      live: emptyWindow(),
      publicUrl: config.url,
      openAdding: config.add === 'anyone',
      isReady: () => answers(opened.db),
    }
    // The jobs that were under way when the database ended are not waited for.
    if (settings.works) onReturn = () => void takeUpUnfinished(world).catch(onError)
    const close = async () => {
      // With the database away the queue cannot be left in order; its jobs come back by their heartbeat.
      // Without a database it might wait for an answer that never comes, so no step is waited for without end.
      await within(12_000, queue.stop().catch(onError))
      await within(5000, fetcher.close())
      await within(5000, pool?.close())
      await opened.close()
    }
    return { world, pool, close }
  } catch (error) {
    await opened.close()
    throw error
  }
}

/** Commands that read one article and end read it in their own thread. */
async function openPool({ readers }: Config, onRead: PoolSettings['onRead']): Promise<ReadingPool> {
  const { openReadingPool } = await import('./reading-pool.ts')
  return openReadingPool({ ...(readers && { threads: readers }), ...(onRead && { onRead }) })
}

/** Waits for something to be done, but no longer than this. */
function within(ms: number, done: Promise<unknown> | undefined): Promise<unknown> {
  return Promise.race([done, sleep(ms, undefined, { ref: false })])
}

/** Every poll of the queue fails while the database is away: one line a minute says so, without a stack. */
function quietWhileAway(log: World['log']): (error: unknown) => void {
  let toldAt = 0
  return error => {
    if (!isDatabaseAway(error)) return log('queue', { error })
    if (Date.now() - toldAt < 60_000) return
    toldAt = Date.now()
    log('the queue waits for the database')
  }
}

/** The guarded fetcher as the configuration wants it. */
export async function openFetcher(config: Config): Promise<Fetcher> {
  const { makeFetcher } = (await loadRooms()).fetch
  return makeFetcher({
    siteUrl: config.url ?? 'no public address',
    version,
    allow: config.fetchAllow,
    politeness: { bridges: config.bridges },
  })
}
