import { serve } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { fullQueue, type World } from '../newsroom/index.ts'
import { Refusal } from '../news/index.ts'
import { feed, measureQueues } from '../store/index.ts'
import type { PoolSettings, ReadingPool } from './reading-pool.ts'

/** Figures for Prometheus, in its text format: the process, the reading threads, the queues. */
export type Metrics = {
  readonly noteReading: NonNullable<PoolSettings['onRead']>
  readonly noteTook: World['noteTook']
  /** Begins to count what is only known once the world is open. */
  readonly watch: (world: World, pool: ReadingPool | null) => void
  /** Everything in the text format, measured now. */
  readonly text: () => Promise<{ readonly type: string; readonly body: string }>
}

export function makeMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'sayso_reading_seconds',
    help: 'Seconds of computing that one page or text took to be read, by what came of it.',
    labelNames: ['outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers: [registry],
  })
  const journey = new Histogram({
    name: 'sayso_journey_seconds',
    help: 'Seconds that one article spent in each part of its journey; "save" includes "group".',
    labelNames: ['part'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 25],
    registers: [registry],
  })
  let measure: () => unknown = () => undefined
  return {
    noteReading: (took, outcome) => seconds.observe({ outcome }, took),
    noteTook: (part, took) => journey.observe({ part }, took),
    watch: (world, pool) => {
      const measurePool = pool ? watchPool(registry, pool) : () => undefined
      const measureQueue = watchQueues(registry, world)
      const measureFeeds = watchFeeds(registry, world)
      const measureHosts = watchHosts(registry, world)
      measure = () => (measurePool(), measureHosts(), Promise.all([measureQueue(), measureFeeds()]))
    },
    text: async () => {
      await measure()
      return { type: registry.contentType, body: await registry.metrics() }
    },
  }
}

function watchPool(registry: Registry, pool: ReadingPool): () => void {
  const registers = [registry]
  const waiting = new Gauge({
    name: 'sayso_reading_waiting',
    help: 'Pages and texts that wait for a reading thread.',
    registers,
  })
  const threads = new Gauge({
    name: 'sayso_reading_threads',
    help: 'Reading threads that are up.',
    registers,
  })
  return () => {
    const load = pool.load()
    waiting.set(load.waiting)
    threads.set(load.threads)
  }
}

function watchQueues(registry: Registry, { db, now }: World): () => Promise<void> {
  const shape = { labelNames: ['queue'], registers: [registry] }
  const waiting = new Gauge({ ...shape, name: 'sayso_queue_waiting', help: 'Jobs that wait.' })
  const active = new Gauge({ ...shape, name: 'sayso_queue_active', help: 'Jobs under way.' })
  const help = 'For how many seconds the oldest job that waits has been due.'
  const oldest = new Gauge({ ...shape, name: 'sayso_queue_oldest_seconds', help })
  const limitHelp = 'While so many jobs wait, nothing is asked for that would bring more.'
  const limit = new Gauge({ ...shape, name: 'sayso_queue_limit', help: limitHelp })
  limit.set({ queue: 'read-fed-article' }, fullQueue)
  return async () => {
    // A database that is away leaves the queues out; the rest is still told.
    const queues = await measureQueues(db, now()).catch(() => [])
    for (const gauge of [waiting, active, oldest]) gauge.reset()
    for (const { queue, ...found } of queues) {
      waiting.set({ queue }, found.waiting)
      active.set({ queue }, found.active)
      oldest.set({ queue }, found.oldestSeconds)
    }
  }
}

function watchFeeds(registry: Registry, { db, now }: World): () => Promise<void> {
  const registers = [registry]
  const feeds = new Gauge({
    name: 'sayso_feeds',
    help: 'Feeds: all of them, those due, failing, and stopped.',
    labelNames: ['state'],
    registers,
  })
  const help = 'For how many seconds the feed that waits longest has been due.'
  const oldest = new Gauge({ name: 'sayso_feeds_oldest_due_seconds', help, registers })
  return async () => {
    const counted = await feed.countFeeds(db, now()).catch(() => null)
    feeds.reset()
    if (!counted) return
    const { feeds: all, due, failing, stopped, oldestSeconds } = counted
    for (const [state, count] of Object.entries({ all, due, failing, stopped })) feeds.set({ state }, count)
    oldest.set(oldestSeconds)
  }
}

function watchHosts(registry: Registry, { fetcher }: World): () => void {
  const help =
    'Requests to other hosts: under way, and waiting for their turn; and hosts that asked for a pause.'
  const hosts = new Gauge({ name: 'sayso_fetching', help, labelNames: ['what'], registers: [registry] })
  return () => {
    const { underWay, waiting, held } = fetcher.load()
    for (const [what, count] of Object.entries({ underWay, waiting, held })) hosts.set({ what }, count)
  }
}

/**
 * Answers GET /metrics on an address of its own, which should be one that only the operator can reach.
 *
 * @throws Refusal where the address is taken or not of this machine
 */
export async function serveMetrics(metrics: Metrics, address: string) {
  const [, host, port] = /^(.*):(\d+)$/.exec(address)!
  const answer = async (request: Request) => {
    if (new URL(request.url).pathname !== '/metrics')
      return new Response('The figures are at /metrics.\n', { status: 404 })
    const { type, body } = await metrics.text()
    return new Response(body, { headers: { 'content-type': type } })
  }
  const server = await new Promise<Server>((resolve, reject) => {
    const hostname = host!.replace(/^\[|\]$/g, '')
    const made = serve({ fetch: answer, hostname, port: Number(port) }, () => resolve(made)) as Server
    made.on('error', (error: Error) =>
      reject(new Refusal('input', `SAYSO_METRICS (${address}) cannot be listened on: ${error.message}.`)),
    )
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
