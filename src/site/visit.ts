import type { Role } from '../newsroom/index.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** What every page needs to know. */
export type Visit = {
  readonly site: {
    readonly name: string
    readonly url: string
    readonly demo: boolean
    readonly paused: boolean
  }
  readonly account: { readonly name: string; readonly role: Role } | null
  /** Whether who asks may add articles (an account, or none where the operator allows it). */
  readonly mayAdd: boolean
  /** The token that every form carries. */
  readonly formToken: string
  /** Countries shown in the bar of every page, most stories first; no more than fit there (about eight). */
  readonly countries: readonly string[]
  readonly now: Date
  /** The interface in the language of whoever asks. */
  readonly words: Catalogue
  /** The path and query of this page, for "back to here" after signing in; without a choice of language in it. */
  readonly path: string
}

/** Values as the person typed them, given back with the sentence that says what is wrong. */
export type FormState = {
  readonly values: Readonly<Record<string, string>>
  readonly problem: {
    readonly field: string | null
    readonly sentence: string
    /** What there is in English only, besides. */
    readonly english?: string
  } | null
}
