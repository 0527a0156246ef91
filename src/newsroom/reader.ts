import type { Reader } from './read-material.ts'

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
