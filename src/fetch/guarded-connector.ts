import { lookup } from 'node:dns/promises'
import type { Socket } from 'node:net'
import { buildConnector } from 'undici'
import { Refusal } from '../news/index.ts'
import ipaddr from 'ipaddr.js'
import type { Limits } from './limits.ts'
import type { Allowed } from './vet-url.ts'
import { bareName, literalAddress, vetAddress } from './vet-url.ts'

/** All addresses of a name, IPv4 and IPv6; rejects or gives none where the name does not exist. */
export type Resolve = (host: string) => Promise<readonly string[]>

// Nobody needs more attempts, and a name with hundreds of dead addresses would cost minutes.
const maxAttempts = 4

/** As the machine itself resolves names, `/etc/hosts` included, so that doctor, curl and Sayso agree. */
export const resolveName: Resolve = async host => {
  const answers = await lookup(host, { all: true, verbatim: true })
  return answers.map(answer => answer.address)
}

export type Guard = { readonly resolve: Resolve; readonly allowed: Allowed; readonly limits: Limits }

/**
 * Opens every socket of the fetcher. The name is resolved once, every answer is vetted and the socket goes to one
 * of the vetted addresses, never to the name, so a resolver that answers otherwise the next time gains nothing.
 * Literal addresses take the same way: Node asks no `lookup` for them, which is how guards built on
 * `connect.lookup` let them through.
 *
 * @param open connects to a literal address; undici's own connector unless a test looks over its shoulder
 */
export function makeGuardedConnector(
  guard: Guard,
  open: buildConnector.connector = plainConnector(guard.limits),
): buildConnector.connector {
  return (options, callback) => {
    connectGuarded(guard, open, options).then(
      socket => callback(null, socket),
      (error: Error) => callback(error, null),
    )
  }
}

async function connectGuarded(guard: Guard, open: buildConnector.connector, options: buildConnector.Options) {
  const { hostname } = options
  const literal = literalAddress(hostname)
  const name = literal ? null : bareName(hostname)
  const addresses = literal ? [literal] : await addressesOf(bareName(hostname), guard)
  if (!isExempt(options, guard.allowed)) for (const address of addresses) vetAddress(address, name)
  return firstThatOpens(addresses.slice(0, maxAttempts), address => openVetted(open, address, name, options))
}

// undici gives IPv6 hosts without the brackets that they have in URLs and exemptions.
function isExempt({ hostname, port, protocol }: buildConnector.Options, allowed: Allowed): boolean {
  const host = hostname.includes(':') && !hostname.startsWith('[') ? `[${hostname}]` : hostname
  return allowed.has(`${host}:${port || (protocol === 'https:' ? 443 : 80)}`)
}

async function addressesOf(name: string, { resolve, limits }: Guard): Promise<readonly string[]> {
  const addresses = await withinMs(limits.connectMs, resolve(name), `Finding the name ${name} took too long.`)
  if (addresses.length) return addresses
  throw new Refusal(
    'network',
    `The name ${name} leads to no address.`,
    'Check the address for typing errors.',
  )
}

async function firstThatOpens(addresses: readonly string[], open: (address: string) => Promise<Socket>) {
  let failure: unknown
  for (const address of addresses) {
    try {
      return await open(address)
    } catch (error) {
      failure = error
    }
  }
  throw failure
}

async function openVetted(
  open: buildConnector.connector,
  address: string,
  name: string | null,
  { servername: _, ...options }: buildConnector.Options,
): Promise<Socket> {
  // The certificate is checked against the name, though the socket goes to the address.
  const servername = options.protocol === 'https:' && name ? { servername: name } : {}
  const socket = await opened(open, { ...options, hostname: address, ...servername })
  if (sameAddress(socket.remoteAddress, address)) return socket
  socket.destroy()
  throw new Refusal('address', 'The connection led elsewhere than to the address that was checked.')
}

function opened(open: buildConnector.connector, options: buildConnector.Options): Promise<Socket> {
  return new Promise((resolve, reject) => {
    open(options, (error, socket) => (socket ? resolve(socket) : reject(error)))
  })
}

// HTTP/2 is not offered: its flow control and header compression would need limits of their own.
function plainConnector(limits: Limits): buildConnector.connector {
  return buildConnector({ allowH2: false, timeout: limits.connectMs })
}

function sameAddress(remote: string | undefined, vetted: string): boolean {
  return remote !== undefined && ipaddr.process(remote).toString() === ipaddr.process(vetted).toString()
}

async function withinMs<T>(ms: number, promise: Promise<T>, sentence: string): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Refusal('timeout', sentence)), ms)
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
