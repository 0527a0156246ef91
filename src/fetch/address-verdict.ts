import { Refusal } from '../news/index.ts'
import { pageLimits } from './limits.ts'
import { bareName, literalAddress, vetAddress, vetUrl } from './vet-url.ts'

export type Verdict = {
  readonly allowed: boolean
  /** One sentence for a person; null where the address is allowed. */
  readonly reason: string | null
}

/**
 * Would the guarded fetcher connect? Nothing is asked of the network.
 *
 * @param url as somebody gave it
 * @param resolves what each name leads to; without it names are judged by themselves only. A name that is not
 *   there leads nowhere, and one forbidden address among several forbids the name.
 */
export function addressVerdict(url: string, resolves?: Readonly<Record<string, readonly string[]>>): Verdict {
  try {
    const { hostname } = vetUrl(url, pageLimits, new Set())
    if (resolves && !literalAddress(hostname)) vetAnswers(hostname, resolves)
    return { allowed: true, reason: null }
  } catch (error) {
    if (error instanceof Refusal) return { allowed: false, reason: error.message }
    throw error
  }
}

function vetAnswers(hostname: string, resolves: Readonly<Record<string, readonly string[]>>) {
  const name = bareName(hostname)
  const addresses = [hostname, name].flatMap(key => (Object.hasOwn(resolves, key) ? [...resolves[key]!] : []))
  if (!addresses.length) throw new Refusal('network', `The name ${name} leads to no address.`)
  for (const address of addresses) vetAddress(address, name)
}
