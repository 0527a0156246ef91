import { getDomain } from 'tldts'

/** Whether two addresses are of one site: one registrable domain (the Public Suffix List), so that two blogs of one host are strangers. */
export function isSameSite(a: URL, b: URL): boolean {
  if (a.host === b.host) return true
  const domain = registrable(a)
  return domain !== null && domain === registrable(b)
}

function registrable({ hostname }: URL): string | null {
  return getDomain(hostname, { allowPrivateDomains: true })
}
