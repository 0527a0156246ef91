import { Refusal } from '../news/index.ts'

export type Deadline = {
  /** Aborts with a `timeout` refusal as its reason when the time is over, or with the caller's reason. */
  readonly signal: AbortSignal
  /** Rejects as soon as the signal aborts, even where the promise cannot be stopped. */
  readonly race: <T>(promise: Promise<T>) => Promise<T>
  /** Milliseconds until the time is over; never below 0. */
  readonly leftMs: () => number
  readonly end: () => void
}

/** A time limit for everything together: it also ends servers that send a byte now and then. */
export function startDeadline(ms: number, sentence: string, caller?: AbortSignal): Deadline {
  const controller = new AbortController()
  const refusal = new Refusal('timeout', sentence, 'Try again later, or paste the text instead.')
  const timer = setTimeout(() => controller.abort(refusal), ms)
  const signal = caller ? AbortSignal.any([controller.signal, caller]) : controller.signal
  const endsAt = performance.now() + ms
  return {
    signal,
    race: promise => race(promise, signal),
    leftMs: () => Math.max(0, endsAt - performance.now()),
    end: () => clearTimeout(timer),
  }
}

async function race<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const onAbort = () => reject(signal.reason as Error)
  if (signal.aborted) onAbort()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
