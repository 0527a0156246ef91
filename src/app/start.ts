import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import type { Config } from '../config/index.ts'
import type { World } from '../newsroom/index.ts'
import { joinServer, serverUser } from '../store/index.ts'
import { giveUpRoot } from './give-up-root.ts'
import { loadRooms } from './load-rooms.ts'
import { openWorld } from './open-world.ts'
import { serveSite } from './serve-site.ts'

/** Which halves of Sayso a process is. */
export type Halves = { readonly web: boolean; readonly work: boolean }

/** Serves until SIGINT or SIGTERM. Prints the address, and the set-up link while there is no editor. */
export async function start(given: Config, halves: Halves, print: (line: string) => void): Promise<void> {
  const ending = new AbortController()
  const end = () => ending.abort()
  process.once('SIGINT', end).once('SIGTERM', end)
  try {
    await serve(given, halves, print, ending.signal)
  } catch (error) {
    if (error !== ending.signal.reason) throw error // asked to end before anything was open: done
  }
}

async function serve(given: Config, halves: Halves, print: (line: string) => void, signal: AbortSignal) {
  const ended = new Promise(resolve => signal.addEventListener('abort', resolve))
  // The database is started before root is given up: only root can start it as another user.
  const started = given.databaseUrl ? null : joinServer(given.data, serverUser())
  const [{ jobs }] = await Promise.all([loadRooms(), started])
  const config = giveUpRoot(given, print)
  const metrics = config.metrics ? (await import('./metrics.ts')).makeMetrics() : null
  const { world, pool, close } = await openWorld(config, {
    ...(metrics && { onRead: metrics.noteReading, noteTook: metrics.noteTook }),
    serves: true,
    works: halves.work,
    say: print,
    log: makeLog(),
    signal,
  })
  let site: Awaited<ReturnType<typeof serveSite>> | null = null
  let loops: Promise<unknown> | null = null
  let figures: { close: () => Promise<void> } | null = null
  try {
    if (metrics) {
      metrics.watch(world, pool)
      figures = await (await import('./metrics.ts')).serveMetrics(metrics, config.metrics!)
    }
    if (halves.work) {
      await jobs.workJobs(world, { pagesDays: config.pagesDays })
      loops = Promise.all([
        jobs.pollFeeds(world, signal),
        jobs.refreshStories(world, signal),
        jobs.keepSearching(world, signal),
      ])
    }
    if (halves.web) {
      site = await serveSite(config, world)
      const address = config.url ?? site.address
      print(`Sayso is at ${address}`)
      void announceSetup(world, address, print, signal)
    } else print('Sayso works on the queue.')
    await ended
    print('Sayso is ending: what is under way is finished or will be taken up again.')
  } finally {
    // Whatever failed above: a site that still listened would keep a process alive that has no database any more.
    await loops
    await site?.close()
    await figures?.close()
    await close()
  }
}

/** The set-up link while there is no editor; a database that is away in this moment is asked again. */
async function announceSetup(
  world: World,
  address: string,
  print: (line: string) => void,
  signal: AbortSignal,
) {
  const { newsroom } = await loadRooms()
  for (;;) {
    try {
      const token = await newsroom.offerSetup(world)
      if (token)
        print(`Create the first editor's account, with this link that works once: ${address}/setup/${token}`)
      return
    } catch (error) {
      if (signal.aborted) return
      world.log('the set-up link could not be made yet', { error })
      await sleep(1000, undefined, { signal }).catch(() => undefined)
    }
  }
}

/** Logs go to standard error as JSON Lines; what a person should read goes to standard output. */
function makeLog(): World['log'] {
  const logger = pino({ base: null, serializers: { error: pino.stdSerializers.err } }, pino.destination(2))
  return (event, facts = {}) => ('error' in facts ? logger.error(facts, event) : logger.info(facts, event))
}
