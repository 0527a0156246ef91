import type { TopicWords } from '../languages/index.ts'
import type { Span } from '../news/index.ts'
import { readWords, type Word } from './read-words.ts'

/** A word or phrase that speaks for topics, where it stands. */
export type TopicHit = { readonly key: string; readonly span: Span; readonly codes: readonly string[] }

type Beginning = { readonly key: string; readonly codes: readonly string[] }

type Lookup = {
  /** Words and phrases as they stand, and what they speak for. */
  readonly whole: ReadonlyMap<string, readonly string[]>
  /** What may end otherwise, by its first three letters; of one such group the longest first. */
  readonly begun: ReadonlyMap<string, readonly Beginning[]>
  /** The first words of phrases. */
  readonly openings: ReadonlySet<string>
}

const shortestBeginning = 3
const longestPhrase = 4

const built = new WeakMap<TopicWords, Lookup>()

function lookupOf(words: TopicWords): Lookup {
  const known = built.get(words)
  if (known) return known
  const whole = new Map<string, string[]>()
  const begun = new Map<string, string[]>()
  const openings = new Set<string>()
  for (const [code, list] of Object.entries(words))
    for (const entry of list.split(', ')) {
      const words = readWords(entry)
      const key = keyOf(words)
      if (words.length > 1) openings.add(words[0]?.key ?? '')
      const map = entry.endsWith('*') ? begun : whole
      map.set(key, [...(map.get(key) ?? []), code])
    }
  const lookup = { whole, begun: byFirstLetters(begun), openings }
  built.set(words, lookup)
  return lookup
}

function byFirstLetters(begun: ReadonlyMap<string, readonly string[]>): Lookup['begun'] {
  const longestFirst = [...begun].sort(([a], [b]) => b.length - a.length)
  return Map.groupBy(
    longestFirst.map(([key, codes]) => ({ key, codes })),
    ({ key }) => key.slice(0, shortestBeginning),
  )
}

/** Chinese signs stand without a space, as in the text. */
function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(/\p{Script=Han}/u.test(words[0]?.key ?? '') ? '' : ' ')
}

/** Every word and phrase of a text that speaks for a topic: at each word the longest that begins there. */
export function findTopicWords(text: string, words: TopicWords): TopicHit[] {
  const lookup = lookupOf(words)
  const read = readWords(text)
  const hits: TopicHit[] = []
  for (let at = 0; at < read.length;) {
    const hit = hitAt(read, at, lookup)
    if (hit) hits.push(hit.hit)
    at = hit ? hit.next : at + 1
  }
  return hits
}

function hitAt(read: readonly Word[], at: number, { whole, begun, openings }: Lookup) {
  const longest = openings.has(read[at]?.key ?? '') ? Math.min(longestPhrase, read.length - at) : 1
  for (let length = longest; length >= 1; length--) {
    const [first, last] = [read[at], read[at + length - 1]]
    if (!first || !last) return null
    const key = length === 1 ? first.key : keyOf(read.slice(at, at + length))
    const codes = whole.get(key) ?? beginning(key, key.length - last.key.length, begun)
    if (codes) return { hit: { key, span: [first.start, last.end] as const, codes }, next: at + length }
  }
  return null
}

/** What the longest beginning speaks for that reaches into the last word. */
function beginning(key: string, lastWord: number, begun: Lookup['begun']): readonly string[] | undefined {
  return begun
    .get(key.slice(0, shortestBeginning))
    ?.find(({ key: start }) => start.length > lastWord && key.startsWith(start))?.codes
}
