import { html } from 'hono/html'
import type { TopicName } from '../newsroom/index.ts'
import type { Markup } from './markup.ts'
import { inEnglish } from './text-direction.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** The address of a topic's page: `/topics/politics-and-government`. */
export function topicAddress({ slug }: Pick<TopicName, 'slug'>): string {
  return `/topics/${slug}`
}

/** A topic's name as it begins a line: IPTC writes all of them small. */
export function topicTitle({ name }: Pick<TopicName, 'name'>): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Sayso has the names of topics in English only. */
export function topicLink(topic: Omit<TopicName, 'code'>, words: Catalogue): Markup {
  return html`<a href="${topicAddress(topic)}" ${inEnglish(words)}>${topicTitle(topic)}</a>`
}

/** How likely a topic is right, in words: nine in ten, seven in ten, or less. */
export function confidenceWords(confidence: number, { topics }: Catalogue): string {
  const { high, middle, low } = topics.sure
  return confidence >= 0.9 ? high : confidence >= 0.7 ? middle : low
}
