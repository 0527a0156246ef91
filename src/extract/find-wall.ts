import type { Wall } from '../news/index.ts'
import { weightOf } from './measure-text.ts'
import { plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import { listOf } from './read-json-ld.ts'
import type { Thing } from './read-json-ld.ts'
import type { Run } from './run.ts'

/** What of a page the walls are told by. `text` is the article's text as far as it was found. */
export type WallView = {
  readonly title: string | null
  readonly runs: readonly Run[]
  readonly text: string
  /** The runs at the end of the text and right behind it: what a paywall says stands there. */
  readonly atEnd: readonly Run[]
  /** The page declares an article, as pages that ask for a proof of being a person never do. */
  readonly declared: boolean
  /** `articleBody` of the structured data, or ''. */
  readonly stated: string
  readonly things: readonly Thing[]
}

const little = 900
const wallPage = 2500
const longestAsking = 400

/**
 * What stands between the reader and the article: `bot` and `consent` where the whole page is short and asks for it,
 * `paywall` where the page says that the article is not free and shows little of it. Null: nothing stands there.
 */
export function findWall(view: WallView, words: PageWords): Wall | null {
  const whole = view.runs.reduce((sum, run) => sum + run.weight, 0)
  const seen = plainForm(
    `${view.title ?? ''} ${whole < wallPage ? view.runs.map(run => run.text).join(' ') : ''}`,
  )
  const found = weightOf(view.text)
  if (whole < wallPage && found < little && !view.declared && words.holds('bot', seen)) return 'bot'
  if (whole < wallPage && found < 400 && isConsent(view.runs, whole, words)) return 'consent'
  return isCut(view, found, words) ? 'paywall' : null
}

/** A banner about cookies stands on most pages; a wall is most of its page. */
function isConsent(runs: readonly Run[], whole: number, words: PageWords): boolean {
  const asking = runs.filter(run => words.holds('consent', plainForm(run.text)))
  return asking.reduce((sum, run) => sum + run.weight, 0) > 0.4 * whole
}

function isCut(view: WallView, found: number, words: PageWords): boolean {
  const asks = (run: Run): boolean =>
    run.text.length < longestAsking && words.holds('paywall', plainForm(run.text))
  const stated = weightOf(view.stated)
  if (isDeclaredPaid(view.things)) {
    if (stated > 0 && stated <= 1.05 * found) return false
    return found < 1500 || (found < 3000 && (view.runs.some(asks) || stated > 1.3 * found))
  }
  if (found >= little) return false
  return view.atEnd.some(asks) || (/(?:…|\.\.\.)$/.test(view.text) && view.runs.some(asks))
}

/** schema.org `isAccessibleForFree`: false, also written as text. */
function isDeclaredPaid(things: readonly Thing[]): boolean {
  return things.some(thing =>
    listOf(thing['isAccessibleForFree']).some(value => /^(?:false|no)$/i.test(String(value))),
  )
}
