import { html } from 'hono/html'
import type { TopicName } from '../newsroom/index.ts'
import type { Markup } from './markup.ts'
import type { Catalogue } from './words/en/catalogue.ts'

type TopicWords = Pick<Catalogue, 'topicNames'>

/** The address of a topic's page: `/topics/politics-and-government`. */
export function topicAddress({ slug }: Pick<TopicName, 'slug'>): string {
  return `/topics/${slug}`
}

/** A topic's name in the language of the interface, as it stands inside a sentence. */
export function topicPhrase({ code, name }: Omit<TopicName, 'slug'>, words: TopicWords): string {
  return words.topicNames[code] ?? name
}

/** The same as it begins a line. */
export function topicTitle(topic: Omit<TopicName, 'slug'>, words: TopicWords): string {
  const name = topicPhrase(topic, words)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

export function topicLink(topic: TopicName, words: TopicWords): Markup {
  return html`<a href="${topicAddress(topic)}">${topicTitle(topic, words)}</a>`
}

/** How likely a topic is right, in words: nine in ten, seven in ten, or less. */
export function confidenceWords(confidence: number, { topics }: Catalogue): string {
  const { high, middle, low } = topics.sure
  return confidence >= 0.9 ? high : confidence >= 0.7 ? middle : low
}
