export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json'

export type Enclosure = { readonly url: string; readonly type: string | null; readonly length: number | null }

/** One entry of a feed. Texts are as the feed gives them, HTML included, and hostile; dates are ISO 8601 in UTC. */
export type FeedEntry = {
  /** Plain text. */
  readonly title: string | null
  readonly link: string | null
  /** What tells this entry from the others of its feed: guid or id, else the link, else title and date. */
  readonly id: string | null
  readonly summary: string | null
  readonly content: string | null
  readonly author: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  readonly tags: readonly string[]
  readonly enclosures: readonly Enclosure[]
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

export type ParsedFeed = {
  readonly feed: FeedHead
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
