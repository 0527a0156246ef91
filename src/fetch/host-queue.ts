import type { Pace } from './pace.ts'
import { foreseenStart, noStarts, startsAfter, turnAt } from './pace.ts'
import type { Pause } from './pause.ts'

export type HostQueue = {
  /** Waits for a turn; rejects with a Pause where the wait is ended from outside. */
  readonly enter: (pace: Pace, signal: AbortSignal, whenEnded: () => Pause) => Promise<void>
  /** Gives a place back. */
  readonly leave: () => void
  /** When a request would begin behind all that wait already, if each of those were answered at once. */
  readonly foreseenStart: (pace: Pace) => number
  /** Ends all waits. */
  readonly sendAllAway: (why: Pause) => void
  readonly underWay: () => number
  readonly waiting: () => number
  /** When the last request that keeps a distance began. */
  readonly startedAt: () => number
}

export type QueueRules = {
  /** Requests under way. */
  readonly atOnce: number
  readonly gapMs: number
  readonly elapsedMs: () => number
}

type Waiting = {
  readonly pace: Pace
  readonly start: () => void
  readonly sendAway: (why: Pause) => void
}

/** One host's requests: first come, first served, except that nobody waits behind a slower pace than their own. */
export function makeHostQueue({ atOnce, gapMs, elapsedMs }: QueueRules): HostQueue {
  let starts = noStarts
  let underWay = 0
  let waiting: Waiting[] = []
  let timer: NodeJS.Timeout | undefined

  function letIn() {
    clearTimeout(timer)
    while (underWay < atOnce && waiting.length) {
      const time = elapsedMs()
      const next = waiting.find(({ pace }) => turnAt(starts, gapMs, pace) <= time)
      if (!next) return letInLater(time)
      drop(next)
      underWay += 1
      starts = startsAfter(starts, next.pace, time)
      next.start()
    }
  }

  function letInLater(time: number) {
    const first = Math.min(...waiting.map(({ pace }) => turnAt(starts, gapMs, pace)))
    // A timer may fire a little early by another clock than its own.
    timer = setTimeout(letIn, Math.ceil(first - time) + 1)
  }

  function drop(one: Waiting) {
    waiting = waiting.filter(other => other !== one)
  }

  function enter(pace: Pace, signal: AbortSignal, whenEnded: () => Pause): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const one: Waiting = { pace, start: resolve, sendAway: reject }
    const onAbort = () => {
      drop(one)
      letIn()
      reject(whenEnded())
    }
    signal.addEventListener('abort', onAbort, { once: true })
    waiting.push(one)
    letIn()
    return promise.finally(() => signal.removeEventListener('abort', onAbort))
  }

  function leave() {
    underWay -= 1
    letIn()
  }

  function sendAllAway(why: Pause) {
    const away = waiting
    waiting = []
    clearTimeout(timer)
    for (const { sendAway } of away) sendAway(why)
  }

  return {
    enter,
    leave,
    foreseenStart: pace =>
      foreseenStart([...waiting.map(ahead => ahead.pace), pace], starts, gapMs, elapsedMs()),
    sendAllAway,
    underWay: () => underWay,
    waiting: () => waiting.length,
    startedAt: () => starts.startedAt,
  }
}
