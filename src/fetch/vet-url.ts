import ipaddr from 'ipaddr.js'
import { Refusal } from '../news/index.ts'
import { forbiddenRange } from './forbidden-range.ts'
import type { Limits } from './limits.ts'

// Names that never lead to a public web site (RFC 6761, 6762, 7686, 8375, 9476; ICANN's .internal; the names that
// home routers and company networks use). A resolver may answer for them, with whatever the local network holds.
const localNames = new Set(
  'localhost localdomain local internal intranet private corp home lan onion alt invalid'.split(' '),
).add('home.arpa')

const ways = {
  whole: 'Give the whole address, beginning with https://.',
  paste: 'Paste the text instead.',
}

/** Exemptions from the guard, each an exact `host:port` as URLs give them ("127.0.0.1:8081", "[::1]:80"). */
export type Allowed = ReadonlySet<string>

/** `host:port` of an address, with the port written out. */
export function hostAndPort(url: URL): string {
  return `${url.hostname}:${portOf(url)}`
}

/**
 * Reads an address as browsers do (WHATWG URL: octal, hexadecimal and full-width hosts become what they mean)
 * and checks everything that can be known without asking for the name.
 *
 * @param base where a redirect came from, for relative addresses
 * @throws {Refusal} `not-a-url` or `address`
 */
export function vetUrl(text: string, limits: Limits, allowed: Allowed, base?: URL): URL {
  const url = parse(text, limits, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refuse(`Sayso reads pages of the web only, and ${url.protocol}// is not the web.`, ways.whole)
  if (url.username || url.password)
    throw refuse('The address carries a user name or password, and Sayso passes none on.', ways.paste)
  url.hash = ''
  if (!allowed.has(hostAndPort(url))) vetHost(url, limits)
  return url
}

function parse(text: string, limits: Limits, base?: URL): URL {
  if (text.length > limits.maxUrlLength)
    throw new Refusal(
      'not-a-url',
      `The address is longer than ${limits.maxUrlLength} characters.`,
      ways.paste,
    )
  const url = URL.parse(text, base)
  if (url) return url
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text
  throw new Refusal('not-a-url', `“${shown}” is not an address of the web.`, ways.whole)
}

function vetHost(url: URL, limits: Limits) {
  const literal = literalAddress(url.hostname)
  if (literal) vetAddress(literal, null)
  else vetName(bareName(url.hostname))
  const port = portOf(url)
  if (!limits.ports.includes(port))
    throw refuse(`Web pages are not served on port ${port}, so Sayso does not ask there.`, ways.paste)
}

function vetName(name: string) {
  if (isLocalName(name))
    throw refuse(
      `The name ${name} belongs to a private network, and Sayso does not read pages there.`,
      ways.paste,
    )
}

function isLocalName(name: string): boolean {
  const labels = name.split('.')
  // A name without a dot is answered from the local network; no top-level domain serves news from itself.
  if (labels.length < 2 || labels.includes('')) return true
  return localNames.has(labels.at(-1)!) || localNames.has(labels.slice(-2).join('.'))
}

/**
 * @param name the name that leads to the address, or null where the address itself was given
 * @throws {Refusal} `address`, where the guard keeps away from it
 */
export function vetAddress(address: string, name: string | null) {
  const owner = forbiddenRange(address)
  if (!owner) return
  // Where a name leads is not told: who asks could map the operator's inner network with it.
  const who = name ? `The name ${name} leads to an address that` : `The address ${address}`
  throw refuse(`${who} belongs to ${owner}, and Sayso does not read pages there.`, ways.paste)
}

/** The IP address that a URL's host spells out, without brackets, or null where the host is a name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  return ipaddr.isValid(bare) ? bare : null
}

/** A host name without the dot that may close it. */
export function bareName(hostname: string): string {
  return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname
}

function portOf(url: URL): number {
  return url.port ? Number(url.port) : url.protocol === 'https:' ? 443 : 80
}

function refuse(sentence: string, wayOn: string): Refusal {
  return new Refusal('address', sentence, wayOn)
}
