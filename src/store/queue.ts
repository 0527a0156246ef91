import { setTimeout as sleep } from 'node:timers/promises'
import { fromKysely, PgBoss } from 'pg-boss'
import type pg from 'pg'
import { sql } from 'kysely'
import type { Db } from './connect.ts'

/** The work that waits, by name. */
export const queueNames = ['read-article', 'read-fed-article', 'import-feeds', 'daily'] as const
export type QueueName = (typeof queueNames)[number]

/** Jobs on the same database, so that a job and what it is about are committed together or not at all. */
export type Queue = {
  /** Enqueues with the given database or transaction. `startAfter` delays, `key` keeps a second one of the same key out while one waits. */
  readonly enqueue: (db: Db, name: QueueName, data: object, options?: EnqueueOptions) => Promise<void>
  /** Enqueues many at once, each with its group. */
  readonly enqueueAll: (
    db: Db,
    name: QueueName,
    jobs: readonly { readonly data: object; readonly group: string }[],
  ) => Promise<void>
  /**
   * Hands every job of a queue to `handle`; one that throws comes back later, with growing pauses, and another may come
   * back with it.
   */
  readonly work: (name: QueueName, atOnce: number, handle: (data: object) => Promise<void>) => Promise<void>
  /** Has a job of this queue made once a day, whichever process is up. */
  readonly daily: (name: QueueName, cron: string) => Promise<void>
  readonly stop: () => Promise<void>
}

export type EnqueueOptions = {
  readonly startAfter?: Date
  readonly key?: string
  /** Of one group only a few are worked on at once: the host of an article. */
  readonly group?: string
}

/** So many jobs of one group at once in one process. */
const atOncePerGroup = 2

const settings = {
  // A job that was lost with its worker comes back after the heartbeat, not after the deadline.
  heartbeatSeconds: 20,
  expireInSeconds: 300,
  retryLimit: 12,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 600,
  deleteAfterSeconds: 86_400,
  retentionSeconds: 30 * 86_400,
  notify: true,
}

/** Jobs of a dead worker are given back when somebody looks after the queue, which is every minute unless told. */
const lookingAfter = { superviseIntervalSeconds: 10, monitorIntervalSeconds: 10 }

/**
 * Opens the queues.
 *
 * @param listener where to LISTEN from; null in commands that only enqueue: those poll nothing
 */
export async function openQueue(
  pool: pg.Pool,
  listener: pg.PoolConfig | null,
  onError: (error: unknown) => void,
): Promise<Queue> {
  const working = listener !== null
  const boss = new PgBoss({
    ...(listener
      ? { ...(listener as object), max: 4 }
      : { db: { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) } }),
    application_name: 'sayso jobs',
    supervise: working,
    schedule: working,
    useListenNotify: working,
    ...lookingAfter,
  } as ConstructorParameters<typeof PgBoss>[0])
  boss.on('error', onError)
  try {
    await oneAtATime(pool, async () => {
      await boss.start()
      for (const name of queueNames) await boss.createQueue(name, settings)
    })
  } catch (error) {
    await boss.stop({ graceful: false, close: working }).catch(() => undefined)
    throw error
  }
  return queueOn(boss, working)
}

function queueOn(boss: PgBoss, working: boolean): Queue {
  return {
    enqueue: async (db, name, data, options = {}) => {
      await boss.send(name, data, {
        db: fromKysely(db),
        ...(options.startAfter ? { startAfter: options.startAfter } : {}),
        ...(options.key ? { singletonKey: options.key } : {}),
        ...(options.group ? { group: { id: options.group } } : {}),
      })
    },
    enqueueAll: async (db, name, jobs) => {
      const inserted = jobs.map(({ data, group }) => ({ data, group: { id: group } }))
      await boss.insert(name, inserted, { db: fromKysely(db) })
    },
    work: async (name, atOnce, handle) => {
      const atOnceEach = Math.min(2, atOnce)
      await boss.work(
        name,
        {
          localConcurrency: Math.ceil(atOnce / atOnceEach),
          localGroupConcurrency: Math.min(atOncePerGroup, Math.ceil(atOnce / atOnceEach)),
          batchSize: atOnceEach,
          // A worker that found as much as it can take looks again at once, and not after its interval.
          burstWhenBatchFull: true,
          pollingIntervalSeconds: 2,
          notifyPollingIntervalSeconds: 10,
        },
        async jobs => {
          // One that fails brings the others back as well: whoever is handed a job twice has nothing to do.
          await Promise.all(jobs.map(job => handle(job.data as object)))
        },
      )
    },
    daily: async (name, cron) => {
      await boss.schedule(name, cron)
    },
    stop: async () => {
      await boss.stop({ graceful: true, timeout: 10_000, close: working })
    },
  }
}

const installing = 5_377_003

/**
 * Two processes that meet on an empty database would both make pg-boss's schema, and one would fail. The lock is asked
 * for again and again rather than waited for, since a waiting query keeps a snapshot, and an index that is built
 * concurrently would wait for that in turn. It ends with its transaction, so a killed process holds nothing.
 */
async function oneAtATime(pool: pg.Pool, prepare: () => Promise<void>) {
  const client = await pool.connect()
  try {
    await client.query('begin')
    while (!(await tryLock(client))) await sleep(50)
    await prepare()
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(true) // closes the connection, and the transaction with it
    throw error
  }
}

async function tryLock(client: pg.PoolClient): Promise<boolean> {
  const sql = 'select pg_try_advisory_xact_lock($1) as got'
  return (await client.query<{ got: boolean }>(sql, [installing])).rows[0]!.got
}

export type QueueLoad = {
  readonly queue: string
  readonly waiting: number
  readonly active: number
  /** How long the oldest job that could be worked on has been due; 0 where none is. */
  readonly oldestSeconds: number
}

/** How much waits in each queue, counted from the jobs themselves. */
export async function measureQueues(db: Db, now: Date): Promise<QueueLoad[]> {
  const found = await sql<QueueLoad>`
    select q.name as queue,
      count(j.id) filter (where j.state in ('created', 'retry')) as waiting,
      count(j.id) filter (where j.state = 'active') as active,
      coalesce(greatest(extract(epoch from ${now}::timestamptz - min(j.start_after)
        filter (where j.state in ('created', 'retry'))), 0), 0)::float8 as "oldestSeconds"
    from pgboss.queue q
    left join pgboss.job j on j.name = q.name and j.state in ('created', 'retry', 'active')
    where q.name = any(${queueNames as unknown as string[]})
    group by q.name order by q.name`.execute(db)
  return found.rows
}
