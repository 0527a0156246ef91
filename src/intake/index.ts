export { acceptCanonical } from './accept-canonical.ts'
export { articleKey } from './article-key.ts'
export { identifyEntries } from './entry-identity.ts'
export type { EntryIdentity } from './entry-identity.ts'
export { findFeeds } from './find-feeds.ts'
export type { FeedCandidate, FoundIn, PageToSearch } from './find-feeds.ts'
export { movedAddress } from './moved-address.ts'
export type { AnnouncedMove, MoveVerdict, PollRoute } from './moved-address.ts'
export { nextPoll } from './next-poll.ts'
export type { NextPoll, PollFacts } from './next-poll.ts'
export type {
  Enclosure,
  FeedAsks,
  FeedEntry,
  FeedFormat,
  FeedHead,
  FeedInput,
  ParsedFeed,
  TextForm,
} from './parsed-feed.ts'
export { readFeed } from './read-feed.ts'
export { readOpml } from './read-opml.ts'
export type { FeedList, ListedFeed } from './read-opml.ts'
export { readRobotSignals } from './read-robot-signals.ts'
export { isSameSite } from './same-site.ts'
export { hubLinks, isSignedBy, renewLeaseAt, subscriptionForm, verifyIntent } from './web-sub.ts'
export type { HubLinks, Subscription, Verification } from './web-sub.ts'
export { writeOpml } from './write-opml.ts'
