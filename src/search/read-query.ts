import type { FilterName } from './filters.ts'
import { foldWords } from './fold-words.ts'
import { countryCode, languageCode } from './named-codes.ts'
import { piecesOf, type Piece } from './query-pieces.ts'
import type { ReadQuery, SearchPlan } from './search-plan.ts'
import { spanOfDate } from './span-of-date.ts'

/** In UTF-16 code units. Nobody types more; what is longer was pasted by mistake or in bad faith. */
const longestQuery = 1000
/** Each word or phrase is a look into the index. */
const mostSought = 24

type Draft = { -readonly [Key in keyof SearchPlan]: SearchPlan[Key] }

/**
 * Reads a query as a person typed it: words and "phrases" that must all be there, what must not be with a "-" before
 * it, and filters (docs/search.md). Whatever is given is read in one way or answered with a sentence; nothing is thrown.
 */
export function readQuery(query: string): ReadQuery {
  if (query.length > longestQuery)
    return {
      kind: 'problem',
      sentence: `The query is longer than ${longestQuery} characters. Look for a few words of it.`,
    }
  const pieces = piecesOf(query)
  if (pieces.length === 0) return { kind: 'blank' }
  if (pieces.length > mostSought)
    return {
      kind: 'problem',
      sentence: `The query has more than ${mostSought} words. Look for fewer, or put words that belong together in quotation marks.`,
    }
  const { plan, remarks } = planOf(pieces)
  const sentence = problemOf(plan, remarks)
  return sentence === null ? { kind: 'plan', plan, remarks } : { kind: 'problem', sentence }
}

function planOf(pieces: readonly Piece[]): { plan: SearchPlan; remarks: string[] } {
  const plan: Draft = {
    ...{ words: [], without: [], countries: [], topics: [], outlets: [], languages: [], sources: [] },
    ...{ from: null, to: null, unnamed: false, oneOrigin: false },
  }
  const remarks: string[] = []
  for (const { filter, value, isWanted } of pieces) {
    if (filter === null) addWords(plan, value, isWanted)
    else if (!isWanted) remarks.push(`A filter cannot be excluded: -${filter}: was left out.`)
    else {
      const remark = addFilter(plan, filter, value)
      if (remark !== null) remarks.push(remark)
    }
  }
  return { plan, remarks }
}

function addWords(plan: Draft, value: string, isWanted: boolean) {
  const words = foldWords(value)
  if (words === '') return
  if (isWanted) plan.words = withOne(plan.words, words)
  else plan.without = withOne(plan.without, words)
}

/** Adds what a filter asks for. Returns the sentence that says why it was left out, or null. */
function addFilter(plan: Draft, filter: FilterName, value: string): string | null {
  const given = value.trim()
  switch (filter) {
    case 'country': {
      const code = countryCode(given)
      if (code === null) return `No country is called “${given}”: that filter was left out.`
      plan.countries = withOne(plan.countries, code)
      return null
    }
    case 'language': {
      const code = languageCode(given)
      if (code === null) return `No language is called “${given}”: that filter was left out.`
      plan.languages = withOne(plan.languages, code)
      return null
    }
    case 'topic':
      plan.topics = withOne(plan.topics, given.toLowerCase())
      return null
    case 'outlet':
      plan.outlets = withOne(plan.outlets, given)
      return null
    case 'source': {
      const words = foldWords(given)
      if (words === '') return 'source: needs a name, such as source:"Kan".'
      plan.sources = withOne(plan.sources, words)
      return null
    }
    case 'unnamed':
      plan.unnamed = given.toLowerCase() !== 'no'
      return plan.unnamed ? null : 'unnamed:no is not a filter; only unnamed:yes is.'
    case 'origins':
      plan.oneOrigin = given === '1'
      return plan.oneOrigin ? null : `Only origins:1 is a filter: origins:${given} was left out.`
    default:
      return addDays(plan, filter, given)
  }
}

function addDays(plan: Draft, filter: 'date' | 'from' | 'to', given: string): string | null {
  const span = spanOfDate(given)
  if (span === null)
    return `“${given}” is no date such as 2026-11-13, 2026-11 or 2026: that filter was left out.`
  if (filter !== 'to') plan.from = span.from
  if (filter !== 'from') plan.to = span.to
  return null
}

function withOne(all: readonly string[], one: string): readonly string[] {
  return all.includes(one) ? all : [...all, one]
}

function problemOf(plan: SearchPlan, remarks: readonly string[]): string | null {
  if (plan.from !== null && plan.to !== null && plan.from > plan.to)
    return `No day lies between ${plan.from} and ${plan.to}.`
  if (hasAim(plan)) return null
  if (remarks.length > 0) return remarks.join(' ')
  if (plan.without.length > 0) return 'Say also what to look for, not only what to leave out.'
  return 'There is no letter or digit in this query, so there is nothing to look for.'
}

function hasAim(plan: SearchPlan): boolean {
  const { words, countries, topics, outlets, languages, sources, from, to, unnamed, oneOrigin } = plan
  return (
    [words, countries, topics, outlets, languages, sources].some(some => some.length > 0) ||
    from !== null ||
    to !== null ||
    unnamed ||
    oneOrigin
  )
}
