import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { Refusal } from '../news/index.ts'
import {
  newClock,
  ReadingStopped,
  readingThread,
  stateOf,
  type Answer,
  type FeedReader,
  type Reader,
  type ReadingClock,
} from '../newsroom/index.ts'

export type ReadingPool = {
  readonly reader: Reader
  readonly readFeed: FeedReader
  /** Materials whose reading has not begun, and threads at work. */
  readonly load: () => { readonly waiting: number; readonly threads: number }
  readonly close: () => Promise<void>
}

export type PoolSettings = {
  /** Milliseconds of computing after which a material is given up and its thread ended. */
  readonly deadlineMs?: number
  /** Megabytes of heap that a thread may take. */
  readonly heapMb?: number
  /** Most threads at once. */
  readonly threads?: number
  /** Milliseconds without anything to read after which a thread gives back what reading has piled up. */
  readonly restMs?: number
  /** Called after each material with the seconds it took in its thread, whatever came out. */
  readonly onRead?: (seconds: number, outcome: 'read' | 'refused' | 'gave-up') => void
  /** The module to run in place of the reading; tests give one that never ends. */
  readonly thread?: URL
}

/** Of the slowest of ten thousand pages none took a tenth of this. */
const readingDeadlineMs = 20_000
/**
 * Megabytes of a thread's heap. A page of the largest allowed size fits into a quarter of it; the bound also sets how far
 * the heap may grow until it is collected: with less of it an article costs more.
 */
const threadHeapMb = 512
/**
 * Most pages are read and let go within a nursery of this size: with 8 MB an article costs a quarter more. A third of it
 * survives at once at most, which has to fit into the 16 MB that Node grants beyond the bound of a heap before it gives
 * the thread up; where it does not, the whole process ends.
 */
const threadNurseryMb = 24
/** A thread that has nothing to read is given back to the machine with its 120 MB, down to the last one. */
const idleMs = 120_000
const pauseBeforeRestMs = 2000
/** How often it is looked whether a thread is over its time. */
const looksEveryMs = 1000
/** A material that waited for its turn is read again so many times where others have ended its thread. */
const mostLost = 100
/** So often at most where its reading was over or just begun when the thread ended: its answer may be what ends it. */
const mostBeside = 3
/** Least time between two rests: one takes a thread some 0.3 s. */
const betweenRestsMs = 60_000

/**
 * Reads pages in threads of their own, so that the site answers while a page is read, and one hostile page costs its
 * deadline and nothing else.
 */
export function openReadingPool(settings: PoolSettings = {}): ReadingPool {
  const { deadlineMs = readingDeadlineMs, heapMb = threadHeapMb, thread = readingThread } = settings
  const { onRead = () => undefined, threads = usualThreads(), restMs = pauseBeforeRestMs } = settings
  let opened: Piscina | null = null
  let closed = false
  // Opened with the first article: a site should answer before a thread has read its vocabulary.
  const pool = () => (opened ??= openThreads(thread, heapMb, threads))
  const watch = watchClocks(deadlineMs, () => opened)
  const run = async <Input, Result>(input: Input, name: 'default' | 'feed'): Promise<Result> => {
    let beside = 0
    for (let lost = 0; ; lost++) {
      if (closed || lost > mostLost) throw new ReadingStopped()
      const clock = watch.start()
      try {
        const answer = (await pool().run({ input, clock }, { name })) as Answer<Result>
        onRead(answer.seconds, 'result' in answer ? 'read' : 'refused')
        if ('result' in answer) return answer.result
        throw new Refusal(answer.refused.code, answer.refused.message, answer.refused.wayOn)
      } catch (error) {
        if (!isLost(error)) throw error
        const state = stateOf(clock)
        const isGuilty =
          state.is === 'under way' && (isOutOfMemory(error) || state.seconds * 1000 >= deadlineMs)
        // It waited, or the thread had just gone on to it, or its answer was on its way: another one's doing, most likely.
        if (closed || (!isGuilty && (state.is === 'waiting' || ++beside < mostBeside))) continue
        onRead(state.is === 'under way' ? state.seconds : 0, 'gave-up')
        throw new Refusal(
          'unreadable',
          'This takes more time or memory to read than any ordinary article or feed does, so Sayso gave it up.',
          'Paste the text instead.',
        )
      } finally {
        watch.end(clock)
        rest.soon()
      }
    }
  }
  const rest = restAfter(restMs, () => opened)
  const reader: Reader = material => run(material, 'default')
  const readFeed: FeedReader = input => run(input, 'feed')
  const load = () => ({ waiting: watch.waiting(), threads: opened?.threads.length ?? 0 })
  const close = async () => {
    closed = true
    rest.never()
    await opened?.destroy()
  }
  return { reader, readFeed, load, close }
}

/** The clocks of all materials that are read or wait for it; a thread that is over its time with one is ended. */
function watchClocks(deadlineMs: number, opened: () => Piscina | null) {
  const clocks = new Set<ReadingClock>()
  let timer: NodeJS.Timeout | null = null
  const look = () => {
    for (const clock of clocks) {
      const state = stateOf(clock)
      if (state.is !== 'under way' || state.seconds * 1000 < deadlineMs) continue
      void opened()
        ?.threads.find(({ threadId }) => threadId === state.threadId)
        ?.terminate()
    }
  }
  return {
    start: () => {
      const clock = newClock()
      clocks.add(clock)
      timer ??= setInterval(look, Math.min(looksEveryMs, deadlineMs / 4))
      return clock
    },
    end: (clock: ReadingClock) => {
      clocks.delete(clock)
      if (clocks.size > 0 || !timer) return
      clearInterval(timer)
      timer = null
    },
    waiting: () => [...clocks].filter(clock => stateOf(clock).is === 'waiting').length,
  }
}

/** Has every thread collect its garbage when none has had anything to do for a while. */
function restAfter(pauseMs: number, opened: () => Piscina | null) {
  let pause: NodeJS.Timeout | null = null
  let rested = -Infinity
  const rest = async () => {
    const pool = opened()
    if (!pool || pool.queueSize > 0) return
    rested = performance.now()
    await Promise.allSettled(pool.threads.map(() => pool.run(null, { name: 'rest' })))
  }
  const never = () => {
    if (pause) clearTimeout(pause)
  }
  const soon = () => {
    never()
    const wait = Math.max(pauseMs, rested + betweenRestsMs - performance.now())
    pause = setTimeout(() => void rest(), wait).unref()
  }
  return { soon, never }
}

/** One core is left for the site; two threads read far more than the whole world publishes. */
function usualThreads(): number {
  return Math.max(1, Math.min(2, availableParallelism() - 1))
}

function openThreads(thread: URL, heapMb: number, threads: number) {
  const pool = new Piscina({
    filename: thread.href,
    // Not 0: what waits when a thread is given up would wait for ever (piscina 5.3 makes up the minimum only).
    minThreads: 1,
    maxThreads: threads,
    // One thread alone finds the next material at hand when it is done; otherwise it stands still until this thread has
    // a moment. Where there are two, none waits behind another in front of a free thread.
    concurrentTasksPerWorker: threads === 1 ? 2 : 1,
    idleTimeout: idleMs,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: threadNurseryMb },
  })
  // A thread that ends while it has nothing to do is made anew with the next material.
  pool.on('error', () => undefined)
  return pool
}

/** Whether the thread that should have answered is gone. */
function isLost(error: unknown): boolean {
  const { message } = error as { message?: string }
  return isOutOfMemory(error) || /^worker exited|^Terminating worker/.test(message ?? '')
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
}
