import { mediaTopicNames, topicSlug } from '../../sections/index.ts'

/** A topic as pages name it, and the piece of an address that stands for it. */
export type TopicName = { readonly code: string; readonly name: string; readonly slug: string }

export function topicName(code: string): TopicName {
  return { code, name: mediaTopicNames[code] ?? code, slug: topicSlug(code) }
}
