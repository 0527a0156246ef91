import { Agent } from 'undici'
import { Refusal } from '../news/index.ts'
import type { Deadline } from './deadline.ts'
import { startDeadline } from './deadline.ts'
import { fetchFeed } from './fetch-feed.ts'
import { fetchPage } from './fetch-page.ts'
import type { Fetched, FetchedFeed, Posted, Refused, Validators } from './fetched.ts'
import type { Line } from './follow.ts'
import type { Resolve } from './guarded-connector.ts'
import { makeGuardedConnector, resolveName } from './guarded-connector.ts'
import type { GateLoad } from './host-gate.ts'
import { makeHostGate } from './host-gate.ts'
import type { Limits } from './limits.ts'
import { pageLimits } from './limits.ts'
import { Pause } from './pause.ts'
import type { Politeness } from './politeness.ts'
import { politeness } from './politeness.ts'
import { postForm } from './post-form.ts'
import { makeRobots } from './robots.ts'
import { RobotsUnsaid } from './robots-unsaid.ts'
import type { Silence } from './silence.ts'
import { makeListening } from './silence.ts'
import { makeTdmFiles } from './tdm-files.ts'
import { vetUrl } from './vet-url.ts'

export type FetcherOptions = {
  /** Where this Sayso stands, so that a publisher who finds it in a log can look who it is. */
  readonly siteUrl: string
  readonly version: string
  /** Exact `host:port` exemptions from the address rule, for tests and for outlets in one's own network. */
  readonly allow: readonly string[]
  /** All addresses of a name; the machine's own resolver where it is missing. */
  readonly resolve?: Resolve
  readonly limits?: Partial<Limits>
  readonly politeness?: Partial<Politeness>
  readonly now?: () => Date
}

export type Asking = { readonly signal?: AbortSignal; readonly validators?: Validators }

export type Fetcher = {
  /**
   * Asks for the page at an address that somebody gave, and answers with it or with why not.
   * Rejects only where `signal` aborts (with its reason) and for bugs.
   */
  readonly fetchPage: (url: string, asking?: Asking) => Promise<Fetched>
  /** The same for a feed that somebody subscribed to. Its robots.txt is not asked: a person asks. */
  readonly fetchFeed: (url: string, asking?: Asking) => Promise<FetchedFeed>
  /** Sends a small form to a hub, such as a WebSub subscription; answers and rejects as the others do. */
  readonly postForm: (
    url: string,
    fields: Readonly<Record<string, string>>,
    asking?: Pick<Asking, 'signal'>,
  ) => Promise<Posted>
  /**
   * Leaves the host of an address alone until then, as after a Retry-After that another process has heard. Its own
   * are held without being told. No effect at a bridge.
   */
  readonly holdHost: (url: string, until: Date) => void
  /** What is going on at all hosts together. */
  readonly load: () => GateLoad
  /** Whether anybody answers at all. */
  readonly silence: () => Silence
  /**
   * Reads an address without asking for it: the same rule as before every connection, as far as it can be known
   * without a name's addresses.
   *
   * @returns the address as it would be asked for
   * @throws {Refusal} `not-a-url` or `address`
   */
  readonly vet: (url: string) => string
  /** Breaks off what is under way and closes every connection. */
  readonly close: () => Promise<void>
}

/**
 * The one way to addresses that come from outside. It connects to public web servers only, asks robots.txt before
 * pages, keeps its distance at every host, and is done within its limits whatever the other side does.
 */
export function makeFetcher(options: FetcherOptions): Fetcher {
  const line = makeLine(options)
  const { gate, listening, limits, allowed, agent } = line
  const robots = makeRobots(line)
  const tdmFiles = makeTdmFiles(line)
  return {
    fetchPage: (url, { signal, validators = {} } = {}) =>
      answered(line, url, 'page', signal, deadline =>
        fetchPage(line, robots, tdmFiles, url, validators, deadline),
      ),
    fetchFeed: (url, { signal, validators = {} } = {}) =>
      answered(line, url, 'feed', signal, deadline => fetchFeed(line, url, validators, deadline)).then(
        withoutPasting,
      ),
    postForm: (url, fields, { signal } = {}) =>
      answered(line, url, 'answer', signal, deadline => postForm(line, url, fields, deadline))
        .then(withoutPasting)
        .then(withWords),
    holdHost: (url, until) => void gate.hold(new URL(url), until),
    load: gate.load,
    silence: listening.silence,
    vet: url => vetUrl(url, limits, allowed).href,
    close: () => {
      gate.close()
      return agent.destroy()
    },
  }
}

function makeLine(options: FetcherOptions): Line {
  const limits = { ...pageLimits, ...options.limits }
  const allowed = new Set(options.allow.map(entry => entry.toLowerCase()))
  const now = options.now ?? (() => new Date())
  const connect = makeGuardedConnector({ resolve: options.resolve ?? resolveName, allowed, limits })
  return {
    agent: guardedAgent(connect, limits),
    gate: makeHostGate({ ...politeness, ...options.politeness }, allowed, { now }),
    listening: makeListening(now),
    allowed,
    limits,
    userAgent: userAgent(options),
    now,
  }
}

// RFC 9110, 10.1.5. The plus is how robots mark the address under which they explain themselves.
function userAgent({ version, siteUrl }: FetcherOptions): string {
  const address = URL.parse(siteUrl)?.href
  return `Sayso/${version} (${address ? `+${address}` : 'no public address'})`
}

function guardedAgent(connect: ReturnType<typeof makeGuardedConnector>, limits: Limits): Agent {
  return new Agent({
    connect,
    allowH2: false,
    connections: 4,
    keepAliveMaxTimeout: 10_000,
    maxHeaderSize: limits.maxHeaderBytes,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
  })
}

/** Within the deadline for everything together, and with an expected "no" as a value. */
async function answered<Result>(
  line: Line,
  url: string,
  what: string,
  signal: AbortSignal | undefined,
  ask: (deadline: Deadline) => Promise<Result>,
): Promise<Result | Refused> {
  const host = URL.parse(url)?.hostname ?? url
  const deadline = startDeadline(line.limits.totalMs, `${host} took too long to send the ${what}.`, signal)
  try {
    return await ask(deadline)
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof Refusal) return refused(error)
    throw error
  } finally {
    deadline.end()
  }
}

function refused(refusal: Refusal): Refused {
  const { code, message, wayOn } = refusal
  const isForNow = refusal instanceof Pause || refusal instanceof RobotsUnsaid
  const retryAt = isForNow ? refusal.retryAt : null
  return { kind: 'refused', code, sentence: message, wayOn, ...(retryAt ? { retryAt } : {}) }
}

// A text can be pasted in place of a page; in place of a feed or a subscription there is nothing to paste.
function withoutPasting<Result extends { readonly kind: string }>(
  result: Result | Refused,
): Result | Refused {
  if (!isRefused(result) || !result.wayOn) return result
  const { wayOn } = result
  return { ...result, wayOn: /^paste/i.test(wayOn) ? null : wayOn.replace(', or paste the text instead', '') }
}

function isRefused(result: { readonly kind: string }): result is Refused {
  return result.kind === 'refused'
}

function withWords(posted: Posted | Refused): Posted {
  return posted.kind === 'refused' && !('words' in posted) ? { ...posted, words: null } : posted
}
