import { languagePacks } from '../languages/index.ts'

const partsOf = (
  pick: (tracing: NonNullable<(typeof languagePacks)[number]['tracing']>) => readonly string[],
) => new Set(languagePacks.flatMap(({ tracing }) => (tracing ? pick(tracing) : [])))

const determiners = partsOf(pack => pack.determiners)
const titles = partsOf(pack => pack.titles)
const prepositions = partsOf(pack => pack.prepositions)
const relatives = partsOf(pack => pack.relatives)
const pronouns = partsOf(pack => Object.keys(pack.pronouns))
const spokespersons = partsOf(pack => pack.nouns.spokesperson)
const nouns = partsOf(pack => [...pack.nouns.person, ...pack.nouns.document, ...pack.nouns.institution])

type Word = { readonly norm: string; readonly capital: boolean }

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)].map(
    ([raw]) => {
      const norm = raw.toLowerCase().replaceAll('’', "'").replace(/'s$/, '')
      return {
        norm,
        capital: raw.charAt(0) !== raw.charAt(0).toLowerCase() || raw.toUpperCase() === raw.toLowerCase(),
      }
    },
  )
}

export function isPronoun(source: string): boolean {
  const words = wordsOf(source)
  return words.length === 1 && pronouns.has(words[0]!.norm)
}

/**
 * A person's name without office and title: "Farm Minister Jorun Vale, 51" is "jorun vale". The last run of
 * capitals counts, for offices go before names.
 */
export function personName(source: string): string {
  const runs: string[][] = [[]]
  for (const chunk of source.split(',')) {
    for (const { norm, capital } of wordsOf(chunk)) {
      if (!capital || titles.has(norm)) runs.push([])
      else if (!determiners.has(norm)) runs.at(-1)!.push(norm)
    }
    runs.push([])
  }
  const full = runs.filter(run => run.length >= 2)
  return (full[0] ?? runs.find(run => run.length > 0) ?? []).join(' ')
}

/** An outlet's name as a key: without article, marks and spaces, like the slug of an outlet. */
export function outletName(source: string): string {
  const words = wordsOf(source)
  const named = words.filter(({ norm, capital }, at) => capital && !(at === 0 && determiners.has(norm)))
  return (named.length > 0 ? named : words.filter(({ norm }) => !determiners.has(norm)))
    .map(({ norm }) => norm)
    .join('')
}

/** An outlet's slug, so that it meets `outletName`: "the-kestrel" and "The Kestrel" are one. */
export function outletKeyName(key: string): string {
  return wordsOf(key.replaceAll('-', ' '))
    .filter(({ norm }, at) => !(at === 0 && determiners.has(norm)))
    .map(({ norm }) => norm)
    .join('')
}

export function hasName(source: string): boolean {
  return wordsOf(source).some(
    ({ norm, capital }, at) => capital && !(at === 0 && (determiners.has(norm) || nouns.has(norm))),
  )
}

/** An institution without article and spokesperson: "A spokeswoman for the ministry" is "ministry". */
export function institutionName(source: string): string {
  const words = headOf(source.replace(/,.*/s, '')).concat(tailOfSpokesperson(source))
  return words.filter(word => !determiners.has(word) && !spokespersons.has(word)).join(' ')
}

function tailOfSpokesperson(source: string): string[] {
  const words = wordsOf(source)
  const at = words.findIndex(({ norm }) => prepositions.has(norm))
  return words.some(({ norm }) => spokespersons.has(norm)) && at > 0
    ? words.slice(at + 1).map(({ norm }) => norm)
    : []
}

/** The noun that says what kind of person or paper it is: "a senior official in the talks" is "official". */
export function headNoun(source: string): string {
  const head = headOf(source)
  const word = head.findLast(norm => nouns.has(norm)) ?? head.at(-1) ?? source.toLowerCase()
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function headOf(source: string): string[] {
  const words = wordsOf(source)
  const end = words.findIndex(({ norm }, at) => at > 0 && (prepositions.has(norm) || relatives.has(norm)))
  return words.slice(0, end < 0 ? words.length : end).map(({ norm }) => norm)
}
