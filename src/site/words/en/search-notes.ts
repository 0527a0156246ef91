import type { SearchView } from '../../../newsroom/index.ts'

type Code = SearchView['remarks'][number]['code']

/** What was left out of a search, or why nothing is looked for, with the values that the sentence names. */
export type SearchNotes = Readonly<Record<Code, (first: string, second: string) => string>>

/** A note brings its English sentence with it. */
export const searchNotes = null as SearchNotes | null
