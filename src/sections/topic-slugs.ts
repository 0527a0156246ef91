import { mediaTopicNames } from './media-topics.ts'

/**
 * The piece of an address that stands for a topic for ever: its name in the pinned release, "politics-and-government".
 * A release that gives a topic another name keeps the old piece here.
 */
export function topicSlug(code: string): string {
  return slugOf(mediaTopicNames[code] ?? code)
}

function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

const codes = new Map(Object.keys(mediaTopicNames).map(code => [topicSlug(code), code]))

/** The code of the topic of this slug; null: there is none. */
export function topicOfSlug(slug: string): string | null {
  return codes.get(slug) ?? null
}

/**
 * The topics that somebody may mean: the one of this code, name or slug, else all whose names have these words whole;
 * none where there are none.
 */
export function topicsCalled(given: string): string[] {
  const words = slugOf(given.slice(0, longestName))
  if (Object.hasOwn(mediaTopicNames, words)) return [words]
  const own = topicOfSlug(words)
  if (own !== null) return [own]
  if (words === '') return []
  return [...codes].filter(([slug]) => `-${slug}-`.includes(`-${words}-`)).map(([, code]) => code)
}

const longestName = 100
