import { addressDay } from './address-day.ts'
import { choosePublished, firstShown } from './choose-published.ts'
import { findScriptDate } from './find-script-date.ts'
import { findShownDates } from './find-shown-dates.ts'
import type { ShownDate } from './find-shown-dates.ts'
import { findStatedModified, findStatedPublished } from './find-stated-dates.ts'
import type { FoundDate } from './find-stated-dates.ts'
import { numericOrderOf } from './numeric-order.ts'
import type { PageHead } from './read-head.ts'
import type { Run } from './run.ts'

/** Dates as ISO 8601, with the zone where the page states or shows one, each with where it was read. */
export type Dates = { readonly published: FoundDate | null; readonly modified: FoundDate | null }

/**
 * When the article was published and changed. What structured data and head state is held against what the page shows
 * beside its headline, see `choosePublished`; a page that names no other date than that of its last change has this one
 * for both.
 *
 * @param text the runs of the article's text
 */
export function findDates(head: PageHead, text: readonly Pick<Run, 'text' | 'block'>[]): Dates {
  const { page, body, meta, article, things, words, url, title } = head
  const order = numericOrderOf(head)
  const shown = findShownDates(body, { title, text }, words, order)
  const changed = findStatedModified(article, meta, order)[0] ?? null
  const published = choosePublished({
    stated: findStatedPublished(article, things, meta, order),
    modified: changed,
    shown,
    address: addressDay(url),
  })
  const modified = changed ?? shownChange(shown, ['under', 'over', 'after', 'top'])
  return {
    published:
      published ??
      findScriptDate(page) ??
      modified ??
      shownChange(shown, ['inside', 'far']) ??
      anyShown(shown),
    modified,
  }
}

function shownChange(shown: readonly ShownDate[], places: readonly ShownDate['place'][]): FoundDate | null {
  return firstShown(
    shown,
    places.map(place => ['modified', place]),
  )
}

/** The last resort: a date somewhere on the page that is in no list of other articles. */
function anyShown(shown: readonly ShownDate[]): FoundDate | null {
  return shown.find(one => one.role === 'unsaid' && !one.carded) ?? null
}
