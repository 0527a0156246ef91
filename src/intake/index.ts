export { acceptCanonical } from './accept-canonical.ts'
export { articleKey } from './article-key.ts'
export type { Enclosure, FeedEntry, FeedFormat, FeedHead, FeedInput, ParsedFeed } from './parsed-feed.ts'
export { readFeed } from './read-feed.ts'
