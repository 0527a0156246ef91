import type { Phrase } from '../languages/index.ts'
import type { Token } from './tokens.ts'

type Element = {
  readonly words: ReadonlySet<string>
  readonly any: boolean
  readonly adverb: boolean
  readonly optional: boolean
  /** Must follow, but is no part of the phrase. */
  readonly ahead: boolean
}
type Entry<T> = { readonly elements: readonly Element[]; readonly value: T }

/** Phrases looked up by their first word. */
export type PhraseIndex<T> = {
  readonly byFirstWord: ReadonlyMap<string, readonly Entry<T>[]>
  readonly anywhere: readonly Entry<T>[]
  readonly isAdverb: (token: Token) => boolean
}

export type PhraseMatch<T> = { readonly from: number; readonly to: number; readonly value: T }

/** Compiles phrases of a language pack (see `Phrase`) into an index. */
export function indexPhrases<T>(
  phrases: readonly (readonly [Phrase, T])[],
  isAdverb: (token: Token) => boolean,
): PhraseIndex<T> {
  const byFirstWord = new Map<string, Entry<T>[]>()
  const anywhere: Entry<T>[] = []
  for (const [phrase, value] of phrases) {
    const elements = phrase.split(' ').map(readElement)
    const entry = { elements, value }
    const firsts = firstWords(elements)
    if (!firsts) anywhere.push(entry)
    for (const first of firsts ?? []) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry])
  }
  return { byFirstWord, anywhere, isAdverb }
}

function readElement(written: string): Element {
  const optional = written.endsWith('?')
  const ahead = written.startsWith('>')
  const body = written.slice(ahead ? 1 : 0, optional ? -1 : undefined)
  return { words: new Set(body.split('|')), any: body === '_', adverb: body === '{adv}', optional, ahead }
}

/** The words a match can begin with; null where it can begin with any. */
function firstWords(elements: readonly Element[]): string[] | null {
  const firsts: string[] = []
  for (const element of elements) {
    if (element.any || element.adverb) return null
    firsts.push(...element.words)
    if (!element.optional) break
  }
  return firsts
}

/** The longest phrase that begins at token `at`, or null. */
export function matchPhrase<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<T> | null {
  const token = tokens[at]
  if (!token || token.kind !== 'word') return null
  let best: PhraseMatch<T> | null = null
  for (const entries of [index.byFirstWord.get(token.norm) ?? [], index.anywhere])
    for (const { elements, value } of entries) {
      const to = matchElements(index, elements, 0, tokens, at)
      if (to > (best?.to ?? at)) best = { from: at, to, value }
    }
  return best
}

function matchElements<T>(
  index: PhraseIndex<T>,
  elements: readonly Element[],
  which: number,
  tokens: readonly Token[],
  at: number,
): number {
  const element = elements[which]
  if (!element) return at
  const token = tokens[at]
  if (element.ahead) return token && fits(index, element, token) ? at : -1
  if (token && fits(index, element, token)) {
    const end = matchElements(index, elements, which + 1, tokens, at + 1)
    if (end >= 0) return end
  }
  return element.optional ? matchElements(index, elements, which + 1, tokens, at) : -1
}

function fits<T>(index: PhraseIndex<T>, element: Element, token: Token): boolean {
  if (element.any) return token.kind !== 'mark' && token.kind !== 'quote'
  if (element.adverb) return index.isAdverb(token)
  return element.words.has(token.norm)
}

/** Every match in a row of tokens, from left to right, without overlap. */
export function allPhrases<T>(index: PhraseIndex<T>, tokens: readonly Token[]): PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = matchPhrase(index, tokens, at)
    if (!match) continue
    matches.push(match)
    at = match.to - 1
  }
  return matches
}
