import type { FeedInput, ParsedFeed } from '../intake/index.ts'
import type { Reader } from './read-material.ts'

/** Reads a feed, in this thread or in another. */
export type FeedReader = (input: FeedInput) => Promise<ParsedFeed>

/** Nobody reads any more: the site is being stopped. What was to be read comes back as it is. */
export class ReadingStopped extends Error {
  constructor() {
    super('Sayso was stopped before this was read.')
  }
}

/** The module that a thread of a reading pool runs. */
export const readingThread = new URL('./reading-thread.ts', import.meta.url)

/**
 * Reads in this very thread: for commands that read one article and end. The stages are loaded with the first article,
 * since they bring the vocabulary of thirty languages with them.
 */
export const readHere: Reader = async material => {
  const { readMaterial } = await import('./read-material.ts')
  return readMaterial(material)
}

/** The same for a feed. */
export const readFeedHere: FeedReader = async input => {
  const { readFeed } = await import('../intake/index.ts')
  return readFeed(input)
}
