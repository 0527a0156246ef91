import type { StoryCard, TopicName, TopicView } from '../newsroom/index.ts'
import { storyAddress } from './addresses.ts'
import { atomOf, jsonOf, rssOf, type NewsEntry, type NewsFeed } from './news-feed.ts'
import { oneLine } from './one-line.ts'
import { hedgedWords } from './search-feed.ts'
import { topicAddress, topicTitle } from './topic-name.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** The forms in which a topic's list is given out, by what stands behind its address. */
export const feedForms = [
  { ending: '.rss', name: 'RSS', mediaType: 'application/rss+xml', write: rssOf },
  { ending: '.atom', name: 'Atom', mediaType: 'application/atom+xml', write: atomOf },
  {
    ending: '.json',
    name: 'JSON Feed',
    mediaType: 'application/feed+json',
    write: (feed: NewsFeed) => JSON.stringify(jsonOf(feed)),
  },
] as const
export type FeedForm = (typeof feedForms)[number]

export function topicFeedAddress(topic: Pick<TopicName, 'slug'>, ending: FeedForm['ending']): string {
  return topicAddress(topic) + ending
}

/** The newest stories of a topic as a feed of ours. */
export function topicFeed(
  { site, now, words: catalogue }: Visit,
  { topic, stories }: TopicView,
  form: FeedForm,
): NewsFeed {
  return {
    title: titleOf(topic, { site, words: catalogue }),
    self: site.url + topicFeedAddress(topic, form.ending),
    page: site.url + topicAddress(topic),
    siteName: site.name,
    entries: stories.map(card => entryOf(site.url, card, catalogue)),
    now,
  }
}

/** A feed is read far from its site, so it says itself that all of it is invented. */
function titleOf(topic: TopicName, { site, words }: Pick<Visit, 'site' | 'words'>): string {
  const title = words.topics.titleOf(topicTitle(topic, words))
  return site.demo ? `${title}. ${words.article.invented}` : title
}

/** A story is one entry however it grows: its address stays. */
function entryOf(url: string, card: StoryCard, catalogue: Catalogue): NewsEntry {
  const address = url + storyAddress(card)
  return {
    ...{ id: address, address, language: card.language },
    ...{ published: card.firstAt, updated: card.lastAt },
    title: oneLine(card.headline + hedgedWords(card.hedges, catalogue), 400),
    outlet: oneLine(
      catalogue.listed(
        card.outletNames.map(({ name }) => name),
        3,
      ),
    ),
  }
}
