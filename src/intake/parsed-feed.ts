export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json'

/** How a text is written: as HTML markup, or plainly, so that "<" is meant as it stands. */
export type TextForm = 'html' | 'plain'

export type Enclosure = { readonly url: string; readonly type: string | null; readonly length: number | null }

/**
 * One entry of a feed. Texts are as the feed gives them, but for relative links made absolute; they are hostile.
 * Dates are ISO 8601 in UTC.
 */
export type FeedEntry = {
  /** Plain text. */
  readonly title: string | null
  readonly link: string | null
  /** What tells this entry from the others of its feed: guid or id, else the link, else title and date. */
  readonly id: string | null
  readonly summary: string | null
  readonly summaryForm: TextForm
  /** The full text, where the feed carries it. */
  readonly content: string | null
  readonly contentForm: TextForm
  readonly author: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  readonly tags: readonly string[]
  readonly enclosures: readonly Enclosure[]
  /** The feed that the entry was taken over from (RSS and Atom `source`), where it says so. */
  readonly takenFrom: { readonly title: string | null; readonly url: string | null } | null
}

export type FeedHead = {
  readonly format: FeedFormat
  readonly title: string | null
  readonly link: string | null
  readonly id: string | null
  readonly subtitle: string | null
  /** As stated, such as `en-GB`. */
  readonly language: string | null
  readonly author: readonly string[]
  readonly updated: string | null
}

/** How a feed wants to be asked again. */
export type FeedAsks = {
  /** RSS `ttl`: a copy may be kept so long. */
  readonly ttlMinutes: number | null
  /** Syndication module: `updatePeriod` by `updateFrequency`. */
  readonly updateMinutes: number | null
  /** Hours of UTC, 0 to 23, at which it is not to be asked; missing: none. */
  readonly skipHours?: readonly number[]
  /** The same for days of the week; 0 is Sunday. */
  readonly skipDays?: readonly number[]
  /** WebSub hubs that the feed names, absolute. */
  readonly hubs: readonly string[]
  /** The feed's address in its own words, absolute: the topic that a hub knows it by. */
  readonly self: string | null
}

export type ParsedFeed = {
  readonly feed: FeedHead
  readonly asks: FeedAsks
  readonly entries: readonly FeedEntry[]
  /** What was wrong with the feed and mended on the way, each a sentence for an editor. */
  readonly warnings: readonly string[]
}

export type FeedInput = {
  /** Bytes as fetched, or a text that has been decoded already. */
  readonly body: string | Uint8Array
  /** Where the feed came from; relative links are read from there. */
  readonly url: string | null
  /** HTTP headers with names in lower case. */
  readonly headers: Readonly<Record<string, string>>
}
