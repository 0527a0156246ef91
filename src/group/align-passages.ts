import type { Span } from '../news/index.ts'
import { shingleHashes, shingleWords } from './fingerprints.ts'
import { readWords } from './read-words.ts'

export type Passage = { readonly copy: Span; readonly original: Span }

/**
 * The passages that two texts share word for word: at each place of the copy the run that begins there, from the
 * place in the original where it is longest of those tried; runs do not overlap in the copy.
 *
 * @returns spans in both texts, in the order of the copy; every run has at least five words
 */
export function alignPassages(copy: string, original: string): Passage[] {
  const [copyWords, originalWords] = [readWords(copy), readWords(original)]
  const [copyHashes, originalHashes] = [shingleHashes(copyWords), shingleHashes(originalWords)]
  const places = new Map<number, number>()
  originalHashes.forEach((hash, at) => {
    if (!places.has(hash)) places.set(hash, at)
  })
  const passages: Passage[] = []
  for (let at = 0, next = -1; at < copyHashes.length;) {
    const hash = copyHashes[at]
    const from = hash === originalHashes[next] ? next : places.get(hash as number)
    if (from === undefined) {
      at++
      continue
    }
    let run = 0
    while (at + run < copyHashes.length && copyHashes[at + run] === originalHashes[from + run]) run++
    const words = run + shingleWords - 1
    passages.push({
      copy: [copyWords[at]?.start ?? 0, copyWords[at + words - 1]?.end ?? 0],
      original: [originalWords[from]?.start ?? 0, originalWords[from + words - 1]?.end ?? 0],
    })
    next = from + words
    at += words
  }
  return passages
}
