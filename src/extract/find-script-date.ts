import { findAll } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import type { FoundDate } from './find-stated-dates.ts'
import { readDate } from './read-date.ts'

const named =
  /["'](?:date_?published|publish(?:ed)?_?(?:at|on|date|time)|publication_?date|first_?publish(?:ed)?(?:_?(?:at|date|on))?|posted_?at|pub_?date|display_?date)\\?["']\s?:\s?\\?["']([^"'\\]{8,40})/gi

/**
 * The date of publication in the data of the page's scripts, for pages that are drawn by a script. Null where they name
 * several days: then most are those of other articles.
 */
export function findScriptDate(page: PageNode): FoundDate | null {
  let first: string | null = null
  for (const script of findAll(page, node => node.tag === 'script'))
    for (const child of script.children)
      for (const match of child.text.matchAll(named)) {
        const date = readDate(match[1]!)
        if (date && first && date.slice(0, 10) !== first.slice(0, 10)) return null
        first ??= date
      }
  return first === null ? null : { value: first, from: 'json-ld' }
}
