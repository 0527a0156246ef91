import { availableParallelism } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { Refusal } from '../news/index.ts'
import { readingThread, type Answer, type FeedReader, type Reader } from '../newsroom/index.ts'

export type ReadingPool = {
  readonly reader: Reader
  readonly readFeed: FeedReader
  /** Materials that wait for a thread, and threads at work. */
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
  // Opened with the first article: a site should answer before a thread has read its vocabulary.
  const pool = () => (opened ??= openThreads(thread, heapMb, threads))
  const run = async <Input, Result>(input: Input, name: 'default' | 'feed'): Promise<Result> => {
    const task = startTask(deadlineMs)
    try {
      const given = { input, began: task.port }
      const how = { transferList: [task.port], signal: task.signal, name }
      const answer = (await pool().run(given, how)) as Answer<Result>
      onRead(answer.seconds, 'result' in answer ? 'read' : 'refused')
      if ('result' in answer) return answer.result
      throw new Refusal(answer.refused.code, answer.refused.message, answer.refused.wayOn)
    } catch (error) {
      if (!isGivenUp(error)) throw error
      onRead(task.seconds(), 'gave-up')
      throw new Refusal(
        'unreadable',
        'This takes more time or memory to read than any ordinary article or feed does, so Sayso gave it up.',
        'Paste the text instead.',
      )
    } finally {
      task.end()
      rest.soon()
    }
  }
  const rest = restAfter(restMs, () => opened)
  const reader: Reader = material => run(material, 'default')
  const readFeed: FeedReader = input => run(input, 'feed')
  const load = () => ({ waiting: opened?.queueSize ?? 0, threads: opened?.threads.length ?? 0 })
  const close = async () => {
    rest.never()
    await opened?.destroy()
  }
  return { reader, readFeed, load, close }
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
  return new Piscina({
    filename: thread.href,
    // Not 0: what waits when a thread is given up would wait for ever (piscina 5.3 makes up the minimum only).
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: idleMs,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: threadNurseryMb },
  })
}

/** The clock of one task: it runs from the moment in which a thread has begun with it. */
function startTask(deadlineMs: number) {
  const { port1: ours, port2: port } = new MessageChannel()
  const giveUp = new AbortController()
  let began = 0
  let timer: NodeJS.Timeout | null = null
  ours.once('message', () => {
    began = performance.now()
    timer = setTimeout(() => giveUp.abort(), deadlineMs)
  })
  return {
    port,
    signal: giveUp.signal,
    seconds: () => (began ? (performance.now() - began) / 1000 : 0),
    end: () => {
      if (timer) clearTimeout(timer)
      ours.close()
    },
  }
}

function isGivenUp(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: string }
  return name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY'
}
