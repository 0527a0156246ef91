import type { HostQueue } from './host-queue.ts'
import { makeHostQueue } from './host-queue.ts'
import type { Host } from './known-hosts.ts'
import { makeKnownHosts } from './known-hosts.ts'
import type { Pace } from './pace.ts'
import { Pause } from './pause.ts'
import type { Politeness } from './politeness.ts'
import type { Allowed } from './vet-url.ts'
import { bareName, hostAndPort } from './vet-url.ts'

/** What is going on at all hosts together, for the operator's figures. */
export type GateLoad = {
  /** Hosts that are remembered, because something goes on there or went on shortly before. */
  readonly hosts: number
  readonly underWay: number
  readonly waiting: number
  /** Hosts that asked for a pause that is not over. */
  readonly held: number
}

export type HostGate = {
  /**
   * Waits for a turn at the host of an address.
   *
   * @param patienceMs longest wait worth beginning; where the turn is further off the answer is no at once
   * @returns gives the place back; to be called once the answer has been read
   * @throws {Pause} where the host asked for a pause, or the turn would not come in time
   */
  readonly enter: (url: URL, pace: Pace, patienceMs: number, signal: AbortSignal) => Promise<() => void>
  /** @throws {Pause} where the host of an address asked for a pause that is not over */
  readonly check: (url: URL) => void
  /**
   * The host of an address is left alone until then. Only a longer hold replaces one.
   *
   * @returns false at a bridge, where a pause concerns one address and is kept by whoever asks for that
   */
  readonly hold: (url: URL, until: Date) => boolean
  readonly load: () => GateLoad
  /** Ends all waits. */
  readonly close: () => void
}

export type GateClocks = {
  /** The time of day, by which pauses are counted. */
  readonly now: () => Date
  /** Milliseconds that only ever go on, by which gaps are counted. */
  readonly elapsedMs?: () => number
}

/** Keeps the number of requests under way at each host and the distance between them, whoever asks. */
export function makeHostGate(politeness: Politeness, allowed: Allowed, clocks: GateClocks): HostGate {
  const { now, elapsedMs = () => performance.now() } = clocks
  const bridges = new Set(politeness.bridges.map(name => bareName(name.toLowerCase())))
  const known = makeKnownHosts(politeness, { now, elapsedMs })
  const hostOf = (url: URL): Host => {
    const key = keyOf(url, allowed)
    const gapMs = allowed.has(key) ? politeness.exemptGapMs : politeness.gapMs
    return known.get(key, () => makeHostQueue({ atOnce: politeness.atOnce, gapMs, elapsedMs }))
  }

  function check(url: URL) {
    const until = known.peek(keyOf(url, allowed))?.heldUntil ?? 0
    if (until > now().getTime()) throw stayAway(url, new Date(until))
  }

  async function enter(url: URL, asked: Pace, patienceMs: number, signal: AbortSignal) {
    check(url)
    signal.throwIfAborted()
    const { queue } = hostOf(url)
    const pace = withinReason(asked, politeness.maxCrawlDelayMs)
    const waitMs = queue.foreseenStart(pace) - elapsedMs()
    if (waitMs > patienceMs || queue.waiting() >= politeness.maxWaiting)
      throw busy(url, new Date(now().getTime() + Math.max(waitMs, 0)))
    // Not the host was slow where a deadline ends the wait.
    await queue.enter(pace, signal, () => busy(url, null))
    return once(queue.leave)
  }

  function hold(url: URL, until: Date): boolean {
    if (bridges.has(bareName(url.hostname)) || bridges.has(hostAndPort(url))) return false
    const host = hostOf(url)
    host.heldUntil = Math.max(host.heldUntil, until.getTime())
    if (host.heldUntil > now().getTime()) host.queue.sendAllAway(stayAway(url, new Date(host.heldUntil)))
    return true
  }

  function close() {
    const closing = new Pause('Sayso is closing down.', null)
    for (const { queue } of known.all()) queue.sendAllAway(closing)
  }

  return { enter, check, hold, load: () => loadOf([...known.all()], now()), close }
}

// Both schemes and all ports of a name are one machine to its owner. Exemptions name a port, and are told apart by it.
function keyOf(url: URL, allowed: Allowed): string {
  const exact = hostAndPort(url)
  return allowed.has(exact) ? exact : bareName(url.hostname)
}

function withinReason(pace: Pace, maxCrawlDelayMs: number): Pace {
  return typeof pace === 'string' ? pace : { crawlDelayMs: Math.min(pace.crawlDelayMs, maxCrawlDelayMs) }
}

function loadOf(hosts: readonly Host[], now: Date): GateLoad {
  const sum = (count: (queue: HostQueue) => number) =>
    hosts.reduce((total, { queue }) => total + count(queue), 0)
  return {
    hosts: hosts.length,
    underWay: sum(queue => queue.underWay()),
    waiting: sum(queue => queue.waiting()),
    held: hosts.filter(({ heldUntil }) => heldUntil > now.getTime()).length,
  }
}

function stayAway(url: URL, until: Date): Pause {
  return new Pause(`${url.hostname} asked Sayso to stay away until ${until.toUTCString()}.`, until)
}

function busy(url: URL, retryAt: Date | null): Pause {
  return new Pause(`Sayso is asking ${url.hostname} for as much as is polite already.`, retryAt)
}

function once(act: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    act()
  }
}
