import { Agent } from 'undici'
import type { Page } from '../news/index.ts'
import { Refusal } from '../news/index.ts'
import type { Deadline } from './deadline.ts'
import { startDeadline } from './deadline.ts'
import type { Fetched, Refused, Validators } from './fetched.ts'
import type { Answer, Line } from './follow.ts'
import { discard, follow } from './follow.ts'
import type { Resolve } from './guarded-connector.ts'
import { makeGuardedConnector, resolveName } from './guarded-connector.ts'
import { contentType, header } from './header.ts'
import type { Limits } from './limits.ts'
import { pageLimits } from './limits.ts'
import { inWords } from './network-refusal.ts'
import { vetFirstBytes, vetMediaType } from './page-kind.ts'
import { readBody } from './read-body.ts'
import type { Robots } from './robots.ts'
import { makeRobots } from './robots.ts'
import { statusRefusal } from './status-refusal.ts'
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
  readonly now?: () => Date
}

export type Fetcher = {
  /**
   * Asks for the page at an address that somebody gave, and answers with it or with why not.
   * Rejects only where `signal` aborts (with its reason) and for bugs.
   */
  readonly fetchPage: (
    url: string,
    options?: { readonly signal?: AbortSignal; readonly validators?: Validators },
  ) => Promise<Fetched>
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

type Tools = { readonly line: Line; readonly robots: Robots; readonly now: () => Date }

/**
 * The one way to addresses that come from outside. It connects to public web servers only, asks robots.txt first,
 * and is done within its limits whatever the other side does.
 */
export function makeFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...pageLimits, ...options.limits }
  const allowed = new Set(options.allow.map(entry => entry.toLowerCase()))
  const now = options.now ?? (() => new Date())
  const agent = guardedAgent(
    makeGuardedConnector({ resolve: options.resolve ?? resolveName, allowed, limits }),
    limits,
  )
  const userAgent = `Sayso/${options.version} (+${options.siteUrl})`
  const line: Line = { agent, allowed, limits, userAgent }
  const tools: Tools = { line, now, robots: makeRobots(line, now) }
  return {
    fetchPage: (url, { signal, validators = {} } = {}) => fetchPage(tools, url, validators, signal),
    vet: url => vetUrl(url, limits, allowed).href,
    close: () => agent.destroy(),
  }
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

async function fetchPage(
  tools: Tools,
  url: string,
  validators: Validators,
  signal?: AbortSignal,
): Promise<Fetched> {
  const host = URL.parse(url)?.hostname ?? url
  const deadline = startDeadline(tools.line.limits.totalMs, `${host} took too long to send the page.`, signal)
  try {
    return await readPage(tools, url, validators, deadline)
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof Refusal) return refused(error)
    throw error
  } finally {
    deadline.end()
  }
}

async function readPage(
  tools: Tools,
  url: string,
  validators: Validators,
  deadline: Deadline,
): Promise<Fetched> {
  const { line, robots } = tools
  const answer = await follow(line, url, {
    headers: { accept, ...conditions(validators) },
    maxRedirects: line.limits.maxRedirects,
    signal: deadline.signal,
    permit: hop => deadline.race(robots.permit(hop)),
  })
  try {
    return await pageOf(answer, url, tools, isConditional(validators))
  } finally {
    discard(answer.body)
  }
}

const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1'

async function pageOf(
  answer: Answer,
  requested: string,
  tools: Tools,
  conditional: boolean,
): Promise<Fetched> {
  const { url, status, headers, hops } = answer
  if (status === 304 && conditional) return { kind: 'unchanged' }
  const no = statusRefusal(url.hostname, status, headers, tools.now())
  if (no) return no
  const { mediaType, charset } = contentType(header(headers, 'content-type'))
  vetMediaType(mediaType)
  const { limits } = tools.line
  refuseAnnounced(header(headers, 'content-length'), limits.maxWireBytes)
  const read = readBody(answer.body, {
    contentEncoding: header(headers, 'content-encoding'),
    limits,
    atLimit: 'refuse',
    inspect: start => vetFirstBytes(start, mediaType, charset),
  })
  const { bytes, wireBytes } = await inWords(read, url.hostname)
  const page: Page = {
    url: url.href,
    requested,
    status,
    body: bytes,
    mediaType,
    charset,
    fetchedAt: tools.now(),
    wireBytes,
    etag: header(headers, 'etag'),
    lastModified: header(headers, 'last-modified'),
  }
  return { kind: 'page', page, hops }
}

// The body itself is measured as well: a server may announce less than it sends.
function refuseAnnounced(contentLength: string | null, maxBytes: number) {
  if (Number(contentLength ?? 0) <= maxBytes) return
  const sentence = `The page is larger than ${Math.round(maxBytes / 1e6)} MB.`
  throw new Refusal('too-large', sentence, 'Paste the text instead.')
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  }
}

function isConditional({ etag, lastModified }: Validators): boolean {
  return Boolean(etag ?? lastModified)
}

function refused({ code, message, wayOn }: Refusal): Refused {
  return { kind: 'refused', code, sentence: message, wayOn }
}
