import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { Refusal } from '../news/index.ts'
import { answerFacts } from './answer-facts.ts'
import type { Deadline } from './deadline.ts'
import type { Move, Way } from './fetched.ts'
import { header, location, retryAt } from './header.ts'
import type { HostGate } from './host-gate.ts'
import type { Limits } from './limits.ts'
import { inWords } from './network-refusal.ts'
import type { Pace } from './pace.ts'
import { acceptEncoding } from './read-body.ts'
import type { Listening } from './silence.ts'
import type { Allowed } from './vet-url.ts'
import { vetUrl } from './vet-url.ts'

/** The last answer of a row of redirects. */
export type Answer = {
  readonly url: URL
  readonly way: Way
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Readable
  /** When the server wants to be asked again, and whether its host is left alone until then. */
  readonly pause: { readonly until: Date; readonly isHeld: boolean } | null
  /** Lets go of the body, read or not, and of the place at the host. Whoever gets the answer calls this. */
  readonly close: () => void
}

export type Line = {
  readonly agent: Dispatcher
  readonly gate: HostGate
  readonly listening: Listening
  readonly allowed: Allowed
  readonly limits: Limits
  readonly userAgent: string
  readonly now: () => Date
}

export type Request = {
  readonly headers: Readonly<Record<string, string>>
  readonly maxRedirects: number
  readonly deadline: Deadline
  /** Asked before every hop: how the request keeps its distance. Throws where it must not be made. */
  readonly permit: (url: URL) => Promise<Pace>
  /** A form that is sent; without one the request is a GET. */
  readonly form?: string
}

const permanent = new Set([301, 308])
const redirecting = new Set([...permanent, 302, 303, 307])
// The others would turn the form into a GET, which asks for something else.
const redirectingForms = new Set([307, 308])

/**
 * Asks for an address and goes after redirects by hand, because each hop is a new address from outside: it is
 * vetted, permitted and waits for its turn like the first. Nothing that names a person or an account is ever sent:
 * no cookies, no authorisation, no referrer.
 *
 * @throws {Refusal} where the guard, the gate, the caller or the network says no
 */
export async function follow(line: Line, text: string, request: Request): Promise<Answer> {
  const hops: string[] = []
  const moves: Move[] = []
  let url = vetUrl(text, line.limits, line.allowed)
  let from: URL | null = null
  for (;;) {
    const answer = await askInTurn(line, url, from, request)
    hops.push(url.href)
    const target = redirectOf(answer, request)
    if (target === null) {
      const way = { hops, moves, movedTo: movedTo(moves), facts: answerFacts(answer.headers) }
      return { url, way, ...answer }
    }
    answer.close()
    from = url
    url = vetUrl(location(target), line.limits, line.allowed, from)
    refuseDowngrade(from, url, request)
    const { status } = answer
    moves.push({ from: from.href, to: url.href, status, permanent: permanent.has(status) })
    refuseCircle(url, hops, request.maxRedirects)
  }
}

async function askInTurn(
  line: Line,
  url: URL,
  from: URL | null,
  request: Request,
): Promise<Omit<Answer, 'url' | 'way'>> {
  const { gate } = line
  const { deadline, permit } = request
  gate.check(url)
  const permitted = await permit(url)
  // A site that sends its visitor on within itself expects it at once, whatever delay it asks of robots.
  const pace = from?.hostname === url.hostname ? 'unspaced' : permitted
  // Half of the time is left for the answer.
  const leave = await gate.enter(url, pace, deadline.leftMs() / 2, deadline.signal)
  try {
    const { status, headers, body } = await ask(line, url, request)
    const close = () => {
      discard(body)
      leave()
    }
    return { status, headers, body, close, pause: pauseOf(line, url, status, headers) }
  } catch (error) {
    leave()
    throw error
  }
}

async function ask(line: Line, url: URL, { headers, form, deadline: { signal } }: Request) {
  const { agent, userAgent } = line
  const sent = form === undefined ? ({ method: 'GET' } as const) : ({ method: 'POST', body: form } as const)
  const request = agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    ...sent,
    headers: { 'user-agent': userAgent, 'accept-encoding': acceptEncoding, ...headers },
    signal,
  })
  const response = await listenedTo(line, inWords(request, url.hostname), url.hostname)
  return { status: response.statusCode, headers: response.headers, body: response.body as Readable }
}

async function listenedTo<T>({ listening }: Line, answer: Promise<T>, host: string): Promise<T> {
  try {
    const answered = await answer
    listening.heard()
    return answered
  } catch (error) {
    if (error instanceof Refusal && (error.code === 'network' || error.code === 'timeout'))
      listening.unheard(host)
    throw error
  }
}

/** RFC 9110, 10.2.3 and RFC 6585, 4: a busy server says when to come back, and means all of itself. */
function pauseOf({ gate, now }: Line, url: URL, status: number, headers: IncomingHttpHeaders) {
  if (status !== 429 && status < 500) return null
  const until = retryAt(header(headers, 'retry-after'), now())
  if (!until) return null
  const concernsHost = status === 429 || status === 503
  return { until, isHeld: concernsHost && gate.hold(url, until) }
}

function redirectOf({ status, headers }: Pick<Answer, 'status' | 'headers'>, { form }: Request) {
  const statuses = form === undefined ? redirecting : redirectingForms
  return statuses.has(status) ? header(headers, 'location') : null
}

function movedTo(moves: readonly Move[]): string | null {
  const first = moves.findIndex(move => !move.permanent)
  const lasting = first < 0 ? moves : moves.slice(0, first)
  return lasting.at(-1)?.to ?? null
}

// Undici reports the breaking off that was asked for. The connection goes with an unread body, which is cheaper than
// reading what a stranger may send.
function discard(body: Readable) {
  body.on('error', () => {})
  body.destroy()
}

// A form may hold a secret (WebSub 5.1: only over HTTPS), and keeps the protection that it was sent with.
function refuseDowngrade(from: URL, to: URL, { form }: Request) {
  if (form === undefined || from.protocol === to.protocol || to.protocol === 'https:') return
  throw redirects(`${from.hostname} sends the request on to an address without encryption.`)
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
