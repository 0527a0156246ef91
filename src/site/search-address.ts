import type { SearchView } from '../newsroom/index.ts'

type Where = Pick<SearchView, 'query' | 'order'> & {
  readonly before?: string | null
  readonly form?: '' | '.atom' | '.json'
}

/** Where a search stands, or its feed. What it would be without saying so is not said. */
export function searchAddress({ query, order, before = null, form = '' }: Where): string {
  const asked = new URLSearchParams({ q: query.toWellFormed() })
  if (order !== 'newest') asked.set('show', order)
  if (before !== null) asked.set('before', before)
  return `/search${form}?${asked.toString()}`
}
