import type { Word } from './read-words.ts'

/** Words in a shingle: shorter ones are shared by chance, longer ones are lost by small edits. */
export const shingleWords = 5

/** Of each run of this many shingles one is kept, so every shared passage of 12 words shares a fingerprint. */
const windowShingles = 8

const high = 2 ** 32

/**
 * The hash of every shingle of five words, in order. A hash is a whole number below 2^53: exact in JSON and in
 * a PostgreSQL bigint. Two unrelated shingles share one with probability 2^-53.
 */
export function shingleHashes(words: readonly Word[]): number[] {
  const parts = words.map(({ key }) => hashWord(key))
  const hashes: number[] = []
  for (let at = 0; at + shingleWords <= parts.length; at++) {
    let a = 0x811c9dc5
    let b = 0x1b873593
    for (let i = at; i < at + shingleWords; i++) {
      const part = parts[i] as number
      a = mix(a ^ part)
      b = mix(Math.imul(b, 0x85ebca6b) + part)
    }
    hashes.push((a & 0x1fffff) * high + (b >>> 0))
  }
  return hashes
}

/**
 * The fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken 2003): of each window the smallest hash,
 * the last one where several are equal. A text shorter than a window keeps what it has.
 *
 * @returns distinct hashes in the order of the text
 */
export function winnow(hashes: readonly number[]): number[] {
  const kept = new Set<number>()
  const windows = Math.max(hashes.length - windowShingles + 1, Math.min(hashes.length, 1))
  let least = -1
  for (let at = 0; at < windows; at++) {
    const end = Math.min(at + windowShingles, hashes.length)
    // Of a window that still holds the least one of the window before only the last hash is new.
    const from = least < at ? at : end - 1
    if (least < at) least = at
    for (let i = from; i < end; i++) if (hashes[i]! <= hashes[least]!) least = i
    kept.add(hashes[least]!)
  }
  return [...kept]
}

/** FNV-1a over UTF-16 code units, mixed. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return mix(hash)
}

/** The finaliser of MurmurHash3. */
function mix(hash: number): number {
  let x = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return x ^ (x >>> 16)
}
