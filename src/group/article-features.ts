import { hash } from 'node:crypto'
import { languagePacks } from '../languages/index.ts'
import { shingleHashes, winnow } from './fingerprints.ts'
import { neutralKeys } from './neutral-keys.ts'
import { readWords, termAt, type Word } from './read-words.ts'

/** Raised when the same article would get other features; features of another version must be made anew. */
const version = 5

/** Words of the body that count as its lead. */
const leadWords = 60

/** A text of as many words or fewer says little more than its headline does. */
const shortText = 60

/** In languages whose words change their ends two headlines of one event may have no word in common. */
const withTellingTitles = 'en'
const titleCount = 3
const leadCount = 2
const bodyCount = 1
const maxTerms = 150

/** Of each language by its own: the German "die" and the Spanish "son" tell something in English. */
const functionTerms = new Map(
  languagePacks.map(({ code, functionWords = '' }) => [
    code,
    new Set(readWords(functionWords).map(({ term }) => term)),
  ]),
)

/** What the stage needs to know of an article to compare it with others; plain JSON, stored with the revision. */
export type Features = {
  readonly version: number
  readonly language: string | null
  /** SHA-256 of the body's words, hex; equal for texts that differ only in case, accents, spaces and points. */
  readonly hash: string
  /** Winnowed shingles of the body, whole numbers below 2^53, in the order of the text; empty below five words. */
  readonly fingerprints: readonly number[]
  /** The 150 most frequent terms without function words, the most frequent first. */
  readonly terms: readonly string[]
  /** How often each of them occurs, title and lead counted more. */
  readonly counts: readonly number[]
  /** Those of the terms that are written as names. */
  readonly names: readonly string[]
  /**
   * Those of the terms that the headline names; empty where there is hardly a text but the headline or it is not in
   * English, and missing in features before version 5.
   */
  readonly title?: readonly string[]
  /** What it tells in any language (`neutralKeys`); missing in features of version 2. */
  readonly neutral?: readonly string[]
}

/** What of them a window of stories keeps: copies are looked for elsewhere. */
export type Terms = Pick<Features, 'language' | 'terms' | 'counts' | 'names' | 'title' | 'neutral'>

/** Before version 4 terms were the keys of a record, which takes an engine ten times as long to make. */
type Older = Omit<Terms, 'terms' | 'counts'> & { readonly terms: Readonly<Record<string, number>> }

/** Terms as this version or an older one has stored them. */
export function readTerms(stored: unknown): Terms {
  const { terms, ...others } = stored as Terms | Older
  if (Array.isArray(terms)) return stored as Terms
  return { ...others, terms: Object.keys(terms), counts: Object.values(terms) as number[] }
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
  const counted: Counted = {
    terms: new Map(),
    silent: functionTerms.get(article.language ?? 'en') ?? new Set(),
  }
  count(title, () => titleCount, counted, { inTitle: true, namesTell: !isTitleCase(title) })
  count(body, at => (at < leadWords ? leadCount : bodyCount), counted, { inTitle: false, namesTell: true })
  const terms = mostFrequent(counted)
  const titleTells = body.length > shortText && (article.language ?? 'en') === withTellingTitles
  return {
    version,
    language: article.language,
    hash: hash('sha256', keysOf(body)),
    fingerprints: winnow(shingleHashes(body)),
    terms: terms.map(({ term }) => term),
    counts: terms.map(({ count }) => count),
    names: terms.filter(({ isName }) => isName).map(({ term }) => term),
    title: titleTells ? terms.filter(({ inTitle }) => inTitle).map(({ term }) => term) : [],
    neutral: neutralKeys(
      {
        words: [...title, ...body],
        text: `${article.title}\n${article.text}`,
        language: article.language,
      },
      counted.silent,
    ),
  }
}

type Term = { readonly term: string; readonly inTitle: boolean; count: number; isName: boolean }

/** The terms so far in the order in which they came, null for those that are not counted: the silent ones. */
type Counted = { readonly terms: Map<string, Term | null>; readonly silent: ReadonlySet<string> }

/** @param namesTell whether a capital says that a word is a name */
function count(
  words: readonly Word[],
  weight: (at: number) => number,
  { terms, silent }: Counted,
  { inTitle, namesTell }: { readonly inTitle: boolean; readonly namesTell: boolean },
) {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const term = termAt(words, at)
    const isName = namesTell && word.isName
    const known = terms.get(term)
    if (known) {
      known.count += weight(at)
      known.isName ||= isName
    } else if (known === undefined)
      terms.set(term, silent.has(word.term) ? null : { term, inTitle, count: weight(at), isName })
  }
}

/** Of terms equally frequent the earlier one stays. */
function mostFrequent({ terms }: Counted): Term[] {
  const byCount: Term[][] = []
  for (const term of terms.values()) if (term) (byCount[term.count] ??= []).push(term)
  const most: Term[] = []
  for (let count = byCount.length - 1; count > 0 && most.length < maxTerms; count--)
    for (const term of byCount[count] ?? []) most.push(term)
  return most.slice(0, maxTerms)
}

function keysOf(words: readonly Word[]): string {
  let keys = ''
  for (const { key } of words) keys += `${key} `
  return keys.slice(0, -1)
}

function isTitleCase(title: readonly Word[]): boolean {
  const long = title.filter(({ key }) => key.length > 3)
  return long.length > 0 && long.filter(({ isName }) => isName).length > 0.6 * long.length
}
