import { createHash } from 'node:crypto'
import { languagePacks } from '../languages/index.ts'
import { shingleHashes, winnow } from './fingerprints.ts'
import { neutralKeys } from './neutral-keys.ts'
import { readWords, termAt, termOf, type Word } from './read-words.ts'

/** Raised when the same article would get other features; features of another version must be made anew. */
const version = 3

/** Words of the body that count as its lead. */
const leadWords = 60
const titleCount = 3
const leadCount = 2
const bodyCount = 1
const maxTerms = 150

/** Of each language by its own: the German "die" and the Spanish "son" tell something in English. */
const functionTerms = new Map(
  languagePacks.map(({ code, functionWords = '' }) => [code, new Set(readWords(functionWords).map(termOf))]),
)

/** What the stage needs to know of an article to compare it with others; plain JSON, stored with the revision. */
export type Features = {
  readonly version: number
  readonly language: string | null
  /** SHA-256 of the body's words, hex; equal for texts that differ only in case, accents, spaces and points. */
  readonly hash: string
  /** Winnowed shingles of the body, whole numbers below 2^53, in the order of the text; empty below five words. */
  readonly fingerprints: readonly number[]
  /** How often each term occurs, title and lead counted more; the 150 most frequent, without function words. */
  readonly terms: Readonly<Record<string, number>>
  /** Those of the terms that are written as names. */
  readonly names: readonly string[]
  /** What it tells in any language (`neutralKeys`); missing in features of version 2. */
  readonly neutral?: readonly string[]
}

/**
 * The features of one revision of an article.
 *
 * @param article `text` may be empty, as in a stream of headlines: then terms come from the title alone
 */
export function articleFeatures(article: {
  readonly title: string
  readonly text: string
  readonly language: string | null
}): Features {
  const title = readWords(article.title)
  const body = readWords(article.text)
  const counts = new Map<string, number>()
  const names = new Set<string>()
  const silent = functionTerms.get(article.language ?? 'en') ?? new Set()
  count(title, () => titleCount, { counts, silent })
  count(body, at => (at < leadWords ? leadCount : bodyCount), { counts, silent })
  for (const word of [...(isTitleCase(title) ? [] : title), ...body]) if (word.isName) names.add(termOf(word))
  // Of terms equally frequent the earlier one stays: the sort is stable.
  const terms = [...counts].sort((a, b) => b[1] - a[1]).slice(0, maxTerms)
  return {
    version,
    language: article.language,
    hash: createHash('sha256')
      .update(body.map(({ key }) => key).join(' '))
      .digest('hex'),
    fingerprints: winnow(shingleHashes(body)),
    terms: Object.fromEntries(terms),
    names: terms.map(([term]) => term).filter(term => names.has(term)),
    neutral: neutralKeys(
      {
        words: [...title, ...body],
        text: `${article.title}\n${article.text}`,
        language: article.language,
      },
      silent,
    ),
  }
}

type Counts = { readonly counts: Map<string, number>; readonly silent: ReadonlySet<string> }

function count(words: readonly Word[], weight: (at: number) => number, { counts, silent }: Counts) {
  words.forEach((word, at) => {
    const term = termAt(words, at)
    if (!silent.has(termOf(word))) counts.set(term, (counts.get(term) ?? 0) + weight(at))
  })
}

function isTitleCase(title: readonly Word[]): boolean {
  const long = title.filter(({ key }) => key.length > 3)
  return long.length > 0 && long.filter(({ isName }) => isName).length > 0.6 * long.length
}
