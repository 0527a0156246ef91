import { languagePacks } from '../languages/index.ts'
import { isPair, readWords, termAt, type Word } from './read-words.ts'

const known = new Map<string, ReadonlyMap<string, number>>()

/**
 * How common terms are in the news of a language, apart from what a site has seen itself.
 *
 * @param language ISO 639-1; null is read as English
 * @returns the share of texts that hold a term, 0..1; empty for a language without a list
 */
export function commonTerms(language: string | null): ReadonlyMap<string, number> {
  const code = language ?? 'en'
  const cached = known.get(code)
  if (cached) return cached
  const terms = new Map<string, number>()
  for (const [share, words] of languagePacks.find(pack => pack.code === code)?.commonWords ?? [])
    for (const term of termsOf(readWords(words))) terms.set(term, Math.min((terms.get(term) ?? 0) + share, 1))
  known.set(code, terms)
  return terms
}

/** The second character of a Chinese word is no term of its own. */
function termsOf(words: readonly Word[]): string[] {
  return words.flatMap((_, at) => (isPair(words[at - 1], words[at]) ? [] : termAt(words, at)))
}
