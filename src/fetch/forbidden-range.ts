import ipaddr from 'ipaddr.js'

// The names of ipaddr.js for the special ranges (IANA's special-purpose registries, RFC 6890), as a person says them.
const words: Readonly<Record<string, string>> = {
  unspecified: 'this computer itself',
  loopback: 'this computer itself',
  private: 'a private network',
  uniqueLocal: 'a private network',
  deprecatedSiteLocal: 'a private network',
  carrierGradeNat: "a provider's inner network",
  linkLocal: 'a link-local network',
  multicast: 'a group of machines',
  broadcast: 'a whole network at once',
}

// Addresses that look public and lead into the machine's own cloud: Azure answers there, to every machine it runs, with
// the machine's settings and keys ("What is IP address 168.63.129.16", Microsoft Learn).
const ofClouds: ReadonlySet<string> = new Set(['168.63.129.16'])

const otherwise = 'a range that is reserved for special purposes'

/**
 * Whether the guard keeps away from an IP address. Allowed is only what the registries call global unicast:
 * everything special is refused, and so is what cannot be read as an address. IPv6 is allowed only inside
 * 2000::/3, the one block from which public addresses are given out; that shuts out every form that carries an
 * IPv4 address outside it (mapped, compatible, translated, NAT64), and 6to4 and Teredo are refused by their prefix.
 *
 * @param address as a resolver gives it or as the host of a URL without brackets
 * @returns to whom it belongs ("a private network"), or null where nothing speaks against it
 */
export function forbiddenRange(address: string): string | null {
  // Other ways to write IPv4 (octal, three parts) are read differently by different libraries.
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return otherwise
  const parsed = ipaddr.parse(address)
  return parsed.kind() === 'ipv4'
    ? forbiddenIpv4(parsed as ipaddr.IPv4)
    : forbiddenIpv6(parsed as ipaddr.IPv6)
}

function forbiddenIpv4(address: ipaddr.IPv4): string | null {
  return ofClouds.has(address.toString()) ? words['private']! : wordsFor(address.range())
}

function forbiddenIpv6(address: ipaddr.IPv6): string | null {
  if (address.isIPv4MappedAddress()) return forbiddenIpv4(address.toIPv4Address()) ?? otherwise
  const range = wordsFor(address.range())
  if (range) return range
  if ((address.parts[0]! & 0xe000) !== 0x2000) return otherwise
  const carried = isatapAddress(address)
  return carried && forbiddenIpv4(carried)
}

// RFC 5214: an interface identifier 0000:5efe or 0200:5efe is a tunnel to the IPv4 address behind it.
function isatapAddress(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  const [, , , , flags, marker, high = 0, low = 0] = address.parts
  if (marker !== 0x5efe || (flags! & 0xfdff) !== 0) return null
  return new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff])
}

function wordsFor(range: string): string | null {
  return range === 'unicast' ? null : (words[range] ?? otherwise)
}
