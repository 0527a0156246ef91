import assert from 'node:assert/strict'

/** Every word of a catalogue by its path; what a function says of given values stands there too. */
export function leavesOf(value: unknown, path = ''): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`))
}

/** What is made by `speechOf` is no word. */
export const made =
  /^\.(code|direction|name|marks\..*|numeral|percent|inForm|counted|ranged|listed|listedBriefly|countryName|languageName|size|milliseconds|ago|ahead|dates\..*)$/

/** What a sentence says of some values; it takes a number of something, a list of names and names, numbers, or names. */
export function said(sentence: (...values: readonly unknown[]) => string): string {
  for (const values of [
    [7, true, 'article'],
    [['Ada', 'Ben'], 'Cem', 'Dov'],
    [7, 7, 7],
    ['Ada', 'Ben', 'Cem'],
  ])
    try {
      const says = sentence(...values)
      if (!says.includes('NaN')) return says
    } catch {
      continue
    }
  return assert.fail(`nothing fits ${String(sentence)}`)
}
