import { bucketsOf } from './search-buckets.ts'

/** Of several values of one filter, one is enough. */
export type Filters = {
  readonly countries?: readonly string[]
  readonly topics?: readonly string[]
  readonly outlets?: readonly string[]
  readonly languages?: readonly string[]
  readonly unnamed?: boolean
}

/** The tags of an entry: what it can be filtered by, and when it was published. */
export function allTags({
  filters,
  published,
}: {
  readonly filters: Filters
  readonly published: Date
}): string[] {
  return [...tagsOf(filters).flat(), ...bucketsOf(published)]
}

/** The tags of each filter. None of them looks like another's, and words of a text are not among them. */
export function tagsOf({
  countries = [],
  topics = [],
  outlets = [],
  languages = [],
  unnamed = false,
}: Filters) {
  const tagged = (kind: string, values: readonly string[]) => values.map(value => `${kind}:${value}`)
  return [
    tagged('country', countries),
    tagged('topic', topics),
    tagged('outlet', outlets),
    tagged('language', languages),
    unnamed ? ['unnamed'] : [],
  ].filter(tags => tags.length > 0)
}
