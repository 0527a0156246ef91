import type { Page, RefusalCode } from '../news/index.ts'

/** What came of asking for a page. */
export type Fetched =
  /** `hops`: every address that was asked, from the given one to the page's own. */
  | { readonly kind: 'page'; readonly page: Page; readonly hops: readonly string[] }
  /** 304: the copy whose validators were sent is current. */
  | { readonly kind: 'unchanged' }
  | Refused

/** An expected "no", with a sentence for a person and, where there is one, something the person can do instead. */
export type Refused = {
  readonly kind: 'refused'
  readonly code: RefusalCode
  readonly sentence: string
  readonly wayOn: string | null
  /** The HTTP status, where a server answered with an error. */
  readonly status?: number
  /** Not before then, where the server said so (Retry-After). */
  readonly retryAt?: Date
}

/** What the server gave with the copy we hold, sent back as it came. */
export type Validators = { readonly etag?: string | null; readonly lastModified?: string | null }
