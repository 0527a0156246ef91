import { dateTokens } from './date-tokens.ts'
import type { DateToken } from './date-tokens.ts'

/** Phrases by their first word, the longest first. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Entry<T>[]>
type Entry<T> = { readonly rest: readonly string[]; readonly value: T }

/** What stands at a token, and the index behind it. */
export type Read<T> = { readonly value: T; readonly next: number }

/** A look-up of phrases; those given first win where two are equal. */
export function phraseBook<T>(phrases: Iterable<readonly [string, T]>): PhraseBook<T> {
  const book = new Map<string, Entry<T>[]>()
  for (const [phrase, value] of phrases) {
    const lower = phrase.toLowerCase()
    const [first, ...rest] = dateTokens(lower, 0, lower.length).map(({ norm }) => norm)
    if (first === undefined) continue
    const entries = book.get(first)
    if (entries) entries.push({ rest, value })
    else book.set(first, [{ rest, value }])
  }
  for (const entries of book.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return book
}

/** The longest phrase of the book that begins at a token. */
export function readPhrase<T>(book: PhraseBook<T>, tokens: readonly DateToken[], at: number): Read<T> | null {
  const entries = book.get(tokens[at]?.norm ?? '')
  if (!entries) return null
  for (const { rest, value } of entries)
    if (rest.every((word, index) => tokens[at + 1 + index]?.norm === word))
      return { value, next: at + 1 + rest.length }
  return null
}

/** The index behind the phrase that begins at a token, or `at` where none does. */
export function skipPhrase<T>(book: PhraseBook<T>, tokens: readonly DateToken[], at: number): number {
  return readPhrase(book, tokens, at)?.next ?? at
}

const longestPhrase = 4

/** Does a phrase of the book end just before a token? */
export function endsBefore<T>(book: PhraseBook<T>, tokens: readonly DateToken[], at: number): boolean {
  for (let start = at - 1; start >= 0 && start >= at - longestPhrase; start--)
    if (readPhrase(book, tokens, start)?.next === at) return true
  return false
}
