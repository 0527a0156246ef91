import type { SearchNote } from './search-note.ts'

/** A word or several that stand one behind the other, folded as `foldWords` does. */
export type Sought = string

/** What is looked for. Everything named must hold; of several values of one filter one is enough. */
export type SearchPlan = {
  readonly words: readonly Sought[]
  /** None of these may be in the article. */
  readonly without: readonly Sought[]
  /** ISO 3166-1 alpha-2 */
  readonly countries: readonly string[]
  /** Names or slugs of topics, as typed. */
  readonly topics: readonly string[]
  /** Names, slugs or hosts of outlets, as typed. */
  readonly outlets: readonly string[]
  /** ISO 639-1 */
  readonly languages: readonly string[]
  /** Who is cited: folded words, one behind the other, of a source or of a hop to it. */
  readonly sources: readonly Sought[]
  /** The first and the last day of publication (ISO 8601, UTC), both included. */
  readonly from: string | null
  readonly to: string | null
  /** Only articles with a statement whose source is not named. */
  readonly unnamed: boolean
  /** Only articles of stories that the words trace to one origin. */
  readonly oneOrigin: boolean
}

/** What is read of a query: a plan, with what had to be left out of it; or why there is none. */
export type ReadQuery =
  | { readonly kind: 'plan'; readonly plan: SearchPlan; readonly remarks: readonly SearchNote[] }
  | { readonly kind: 'blank' }
  | { readonly kind: 'problem'; readonly notes: readonly SearchNote[] }
