import { matchesPath, normalisePath } from './path-pattern.ts'

/** What a site says of text and data mining for the paths of one pattern. */
export type TdmRule = {
  readonly location: string
  readonly reservation: '0' | '1'
  readonly policy?: string
}

/** Of a longer file the rest is ignored. */
const mostRules = 1000
const longest = 2000

/**
 * Reads a tdmrep.json (W3C TDMRep, "TDM File on the Origin Server"): a list of rules. What is no rule is left out, so a
 * page of HTML in its place says nothing.
 */
export function readTdmRules(text: string): readonly TdmRule[] {
  const list = parsed(text)
  return Array.isArray(list) ? list.slice(0, mostRules).flatMap(ruleOf) : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null // no JSON
  }
}

function ruleOf(item: unknown): TdmRule[] {
  if (typeof item !== 'object' || item === null) return []
  const { location, 'tdm-reservation': reserved, 'tdm-policy': policy } = item as Record<string, unknown>
  const reservation = String(reserved)
  if (typeof location !== 'string' || location.length > longest) return []
  if (reservation !== '0' && reservation !== '1') return []
  const hasPolicy = typeof policy === 'string' && policy.length <= longest
  return [{ location: normalisePath(location), reservation, ...(hasPolicy && { policy }) }]
}

/**
 * The rule for a path: the first that matches, since its file puts the most specific ones first. Patterns are those of
 * robots.txt.
 *
 * @param path path and query of an address
 */
export function tdmRuleFor(rules: readonly TdmRule[], path: string): TdmRule | null {
  const asked = normalisePath(path)
  return rules.find(({ location }) => matchesPath(location, asked)) ?? null
}
