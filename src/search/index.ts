export { foldWords } from './fold-words.ts'
export { readQuery } from './read-query.ts'
export type { ReadQuery, SearchPlan, Sought } from './search-plan.ts'
export { trigramsOf } from './trigrams.ts'
