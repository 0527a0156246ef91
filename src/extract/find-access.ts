import { listOf } from './read-json-ld.ts'
import type { Thing } from './read-json-ld.ts'

/**
 * Whether the outlet says that everybody may read the article: schema.org `isAccessibleForFree` of the article, else of
 * the page. Null where nothing is said.
 */
export function findAccess(article: Thing | null, things: readonly Thing[]): boolean | null {
  const page = things.find(thing => thing['isAccessibleForFree'] !== undefined)
  for (const thing of [article, page]) {
    const stated = String(listOf(thing?.['isAccessibleForFree'])[0] ?? '').replace(/^.*\//, '')
    if (/^(?:true|yes)$/i.test(stated)) return true
    if (/^(?:false|no)$/i.test(stated)) return false
  }
  return null
}
