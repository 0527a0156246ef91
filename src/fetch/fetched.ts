import type { Page, RefusalCode } from '../news/index.ts'
import type { AnswerFacts } from './answer-facts.ts'

/** What came of asking for a page. */
export type Fetched =
  | ({ readonly kind: 'page'; readonly page: Page } & Way)
  /** 304: the copy whose validators were sent is current. */
  | ({ readonly kind: 'unchanged' } & Way)
  | Refused

/** What came of asking for a feed. */
export type FetchedFeed =
  /** `page`: the bytes of the feed, whatever type they were sent as. */
  | ({ readonly kind: 'feed'; readonly page: Page; readonly validators: Validators } & Way)
  /** 304: the copy whose validators were sent is current. */
  | ({ readonly kind: 'unchanged'; readonly validators: Validators } & Way)
  | Refused

/** What came of sending a form. */
export type Posted =
  /** A status from 200 to 299. `url`: who accepted it in the end. */
  { readonly kind: 'accepted'; readonly status: number; readonly url: string } | RefusedForm

/** `words`: what the server said to it, as one line of plain text of at most 300 characters; or null. */
export type RefusedForm = Refused & { readonly words: string | null }

/** How an answer was come by, and what its headers say. */
export type Way = {
  /** Every address that was asked, from the given one to the one that answered. */
  readonly hops: readonly string[]
  /** The redirects between them, first to last. */
  readonly moves: readonly Move[]
  /**
   * Where the address has moved to for good: as far as the redirects from it are permanent without a break. Null
   * where the first one is not, or there is none. Whoever keeps the address decides when to believe it.
   */
  readonly movedTo: string | null
  readonly facts: AnswerFacts
}

/** One redirect. Permanent are 301 and 308 (RFC 9110, 15.4). */
export type Move = {
  readonly from: string
  readonly to: string
  readonly status: number
  readonly permanent: boolean
}

/** An expected "no", with a sentence for a person and, where there is one, something the person can do instead. */
export type Refused = {
  readonly kind: 'refused'
  readonly code: RefusalCode
  readonly sentence: string
  readonly wayOn: string | null
  /** The HTTP status, where a server answered with an error. */
  readonly status?: number
  /**
   * Not before then: the server said so (Retry-After), Sayso keeps away out of politeness (`paused`), or the site
   * cannot say for now what robots may read (`robots`).
   */
  readonly retryAt?: Date
  /**
   * An address on the host that `retryAt` holds for as a whole, as `holdHost` takes it; missing where `retryAt`
   * concerns the one address only, as at a bridge.
   */
  readonly held?: string
}

/** What the server gave with the copy we hold, sent back as it came. */
export type Validators = { readonly etag?: string | null; readonly lastModified?: string | null }
