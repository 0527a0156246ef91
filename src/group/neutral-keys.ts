import { soundsOf } from '../languages/index.ts'
import { commonTerms } from './common-terms.ts'
import { numbersTold } from './numbers-told.ts'
import type { Word } from './read-words.ts'

const mostNames = 40

/** Sounds of fewer consonants than this are of too many words. */
const shortest = 3

/** Hebrew and Arabic have no capitals: any word may be a name. */
const withoutCapitals = /^[\u0590-\u06ff]/
const firstHebrew = 0x590

type Told = { readonly words: readonly Word[]; readonly text: string; readonly language: string | null }

/**
 * What an article tells in any language: the consonants of its names ("s:lndn") and its numbers ("n:620000000").
 *
 * @param told the words of title and body, and the text they stand in
 * @param silent the function words of the language
 * @returns distinct keys, the names that occur most first; none for names in scripts that cannot be compared
 */
export function neutralKeys({ words, text, language }: Told, silent: ReadonlySet<string>): string[] {
  const common = commonTerms(language)
  const keys = new Map<string, number>()
  for (const word of words) {
    const { isName, key, term } = word
    if (!isName && !(key.charCodeAt(0) >= firstHebrew && withoutCapitals.test(key))) continue
    if (!silent.has(term) && !common.has(term)) keys.set(key, (keys.get(key) ?? 0) + 1)
  }
  const counts = new Map<string, number>()
  for (const [key, count] of keys)
    for (const sound of soundsOf(key))
      if (sound.length >= shortest) counts.set(sound, (counts.get(sound) ?? 0) + count)
  const names = [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostNames)
  return [...names.map(([sound]) => `s:${sound}`), ...numbersTold(text, language).map(value => `n:${value}`)]
}
