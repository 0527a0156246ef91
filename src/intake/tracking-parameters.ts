import parameters from './tracking-parameters.json' with { type: 'json' }

/**
 * Query parameters that say how a reader came, not what is read. The words are data beside this file: to add one,
 * add a word. Words that some site may need to find the page ("ref", "source", "from", "id") stay out: two addresses
 * of one article are then brought together by the canonical address, while two articles that became one could not
 * be parted.
 */
const names = new Set(parameters.names)

/** @param name of a query parameter, in any case */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return names.has(lower) || parameters.prefixes.some(prefix => lower.startsWith(prefix))
}
