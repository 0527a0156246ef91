import type { HostQueue } from './host-queue.ts'
import type { Politeness } from './politeness.ts'

export type Host = {
  readonly queue: HostQueue
  /** Milliseconds since 1970; 0 where the host has asked for no pause. */
  heldUntil: number
}

export type KnownHosts = {
  /** The host under a key, made where it is not known. */
  readonly get: (key: string, makeQueue: () => HostQueue) => Host
  readonly peek: (key: string) => Host | undefined
  readonly all: () => Iterable<Host>
}

const sweepMs = 60_000

/**
 * The hosts that something goes on at, went on at shortly before, or that asked for a pause. The others are
 * forgotten when a new one comes, once a minute; where there are too many, so is the oldest that is not busy.
 */
export function makeKnownHosts(
  { maxHosts, gapMs, exemptGapMs, maxCrawlDelayMs }: Politeness,
  { now, elapsedMs }: { readonly now: () => Date; readonly elapsedMs: () => number },
): KnownHosts {
  const hosts = new Map<string, Host>()
  const longestGapMs = Math.max(gapMs, exemptGapMs, maxCrawlDelayMs)
  let sweptAt = elapsedMs()

  function makeRoom() {
    if (hosts.size < maxHosts && elapsedMs() - sweptAt < sweepMs) return
    sweptAt = elapsedMs()
    for (const [key, host] of hosts) if (isForgettable(host)) hosts.delete(key)
    if (hosts.size < maxHosts) return
    const quiet = [...hosts].find(([, host]) => isQuiet(host))
    if (quiet) hosts.delete(quiet[0])
  }

  function isForgettable(host: Host): boolean {
    const isHeld = host.heldUntil > now().getTime()
    return isQuiet(host) && !isHeld && elapsedMs() - host.queue.startedAt() >= longestGapMs
  }

  return {
    get: (key, makeQueue) => {
      const known = hosts.get(key)
      if (known) return known
      makeRoom()
      const host = { queue: makeQueue(), heldUntil: 0 }
      hosts.set(key, host)
      return host
    },
    peek: key => hosts.get(key),
    all: () => hosts.values(),
  }
}

function isQuiet({ queue }: Host): boolean {
  return queue.underWay() === 0 && queue.waiting() === 0
}
