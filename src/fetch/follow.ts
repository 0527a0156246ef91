import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import type { Agent } from 'undici'
import { Refusal } from '../news/index.ts'
import { header, location } from './header.ts'
import type { Limits } from './limits.ts'
import { inWords } from './network-refusal.ts'
import { acceptEncoding } from './read-body.ts'
import type { Allowed } from './vet-url.ts'
import { vetUrl } from './vet-url.ts'

/** The last answer of a row of redirects. Whoever gets it reads the body or destroys it. */
export type Answer = {
  readonly url: URL
  /** Every address that was asked, first to last. */
  readonly hops: readonly string[]
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Readable
}

export type Line = {
  readonly agent: Agent
  readonly allowed: Allowed
  readonly limits: Limits
  readonly userAgent: string
}

export type Request = {
  readonly headers: Readonly<Record<string, string>>
  readonly maxRedirects: number
  readonly signal: AbortSignal
  /** Asked before every hop; throws where it must not be made. */
  readonly permit: (url: URL) => Promise<void>
}

const redirectStatuses = new Set([301, 302, 303, 307, 308])

/**
 * Asks for an address and goes after redirects by hand, because each hop is a new address from outside: it is
 * vetted and permitted like the first. Nothing that names a person or an account is ever sent: no cookies, no
 * authorisation, no referrer.
 *
 * @throws {Refusal} where the guard, the caller or the network says no
 */
export async function follow(line: Line, text: string, request: Request): Promise<Answer> {
  const hops: string[] = []
  let url = vetUrl(text, line.limits, line.allowed)
  for (;;) {
    await request.permit(url)
    hops.push(url.href)
    const answer = await ask(line, url, request)
    const target = redirectStatuses.has(answer.status) ? header(answer.headers, 'location') : null
    if (target === null) return { url, hops, ...answer }
    discard(answer.body)
    url = vetUrl(location(target), line.limits, line.allowed, url)
    refuseCircle(url, hops, request.maxRedirects)
  }
}

async function ask({ agent, userAgent }: Line, url: URL, { headers, signal }: Request) {
  const request = agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: 'GET',
    headers: { 'user-agent': userAgent, 'accept-encoding': acceptEncoding, ...headers },
    signal,
  })
  const response = await inWords(request, url.hostname)
  return { status: response.statusCode, headers: response.headers, body: response.body as Readable }
}

/** Lets go of a body unread. The connection goes with it, which is cheaper than reading what a stranger may send. */
export function discard(body: Readable) {
  body.on('error', () => {}) // undici reports the breaking off that was asked for
  body.destroy()
}

function refuseCircle(url: URL, hops: readonly string[], maxRedirects: number) {
  const host = url.hostname
  if (hops.includes(url.href))
    throw redirects(`${host} sends readers in a circle, as sites do that want a cookie first.`)
  if (hops.length > maxRedirects)
    throw redirects(`The address leads on and on: more than ${maxRedirects} redirects.`)
}

function redirects(sentence: string): Refusal {
  return new Refusal('redirects', sentence, 'Paste the text instead.')
}
