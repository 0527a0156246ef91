import type { FilterName } from './filters.ts'
import { foldWords } from './fold-words.ts'
import { countryCode, languageCode } from './named-codes.ts'
import { piecesOf, type Piece } from './query-pieces.ts'
import { searchNote, type SearchNote } from './search-note.ts'
import type { ReadQuery, SearchPlan } from './search-plan.ts'
import { spanOfDate } from './span-of-date.ts'

/** In UTF-16 code units. Nobody types more; what is longer was pasted by mistake or in bad faith. */
const longestQuery = 1000
/** Each word or phrase is a look into the index. */
const mostSought = 24

type Draft = { -readonly [Key in keyof SearchPlan]: SearchPlan[Key] }

/**
 * Reads a query as a person typed it: words and "phrases" that must all be there, what must not be with a "-" before
 * it, and filters (docs/search.md). Whatever is given is read in one way or answered with a note; nothing is thrown.
 */
export function readQuery(query: string): ReadQuery {
  if (query.length > longestQuery)
    return { kind: 'problem', notes: [searchNote('too-long', String(longestQuery))] }
  const pieces = piecesOf(query)
  if (pieces.length === 0) return { kind: 'blank' }
  if (pieces.length > mostSought)
    return { kind: 'problem', notes: [searchNote('too-many-words', String(mostSought))] }
  const { plan, remarks } = planOf(pieces)
  const notes = problemOf(plan, remarks)
  return notes.length === 0 ? { kind: 'plan', plan, remarks } : { kind: 'problem', notes }
}

function planOf(pieces: readonly Piece[]): { plan: SearchPlan; remarks: SearchNote[] } {
  const plan: Draft = {
    ...{ words: [], without: [], countries: [], topics: [], outlets: [], languages: [], sources: [] },
    ...{ from: null, to: null, unnamed: false, oneOrigin: false },
  }
  const remarks: SearchNote[] = []
  for (const { filter, value, isWanted } of pieces) {
    if (filter === null) addWords(plan, value, isWanted)
    else if (!isWanted) remarks.push(searchNote('filter-excluded', filter))
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

/** Adds what a filter asks for. Returns the note that says why it was left out, or null. */
function addFilter(plan: Draft, filter: FilterName, value: string): SearchNote | null {
  const given = value.trim()
  switch (filter) {
    case 'country': {
      const code = countryCode(given)
      if (code === null) return searchNote('no-country', given)
      plan.countries = withOne(plan.countries, code)
      return null
    }
    case 'language': {
      const code = languageCode(given)
      if (code === null) return searchNote('no-language', given)
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
      if (words === '') return searchNote('no-source')
      plan.sources = withOne(plan.sources, words)
      return null
    }
    case 'unnamed':
      plan.unnamed = given.toLowerCase() !== 'no'
      return plan.unnamed ? null : searchNote('only-unnamed-yes')
    case 'origins':
      plan.oneOrigin = given === '1'
      return plan.oneOrigin ? null : searchNote('only-one-origin', given)
    default:
      return addDays(plan, filter, given)
  }
}

function addDays(plan: Draft, filter: 'date' | 'from' | 'to', given: string): SearchNote | null {
  const span = spanOfDate(given)
  if (span === null) return searchNote('no-date', given)
  if (filter !== 'to') plan.from = span.from
  if (filter !== 'from') plan.to = span.to
  return null
}

function withOne(all: readonly string[], one: string): readonly string[] {
  return all.includes(one) ? all : [...all, one]
}

/** Why nothing is looked for; nothing where something is. */
function problemOf(plan: SearchPlan, remarks: readonly SearchNote[]): readonly SearchNote[] {
  if (plan.from !== null && plan.to !== null && plan.from > plan.to)
    return [searchNote('no-day-between', plan.from, plan.to)]
  if (hasAim(plan)) return []
  if (remarks.length > 0) return remarks
  return [searchNote(plan.without.length > 0 ? 'only-left-out' : 'no-letter')]
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
