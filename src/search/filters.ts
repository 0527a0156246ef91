/** The filters of a query, as they are written before a colon. */
export const filterNames = [
  ...['country', 'topic', 'outlet', 'language', 'date', 'from', 'to', 'unnamed', 'origins', 'source'],
] as const satisfies readonly string[]
export type FilterName = (typeof filterNames)[number]
