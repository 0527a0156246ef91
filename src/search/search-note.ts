/** In English; each is told with the values that it names. */
const sentences = {
  'too-long': (limit: string) => `The query is longer than ${limit} characters. Look for a few words of it.`,
  'too-many-words': (limit: string) =>
    `The query has more than ${limit} words. Look for fewer, or put words that belong together in quotation marks.`,
  'filter-excluded': (filter: string) => `A filter cannot be excluded: -${filter}: was left out.`,
  'no-country': (given: string) => `No country is called “${given}”: that filter was left out.`,
  'no-language': (given: string) => `No language is called “${given}”: that filter was left out.`,
  'no-source': () => 'source: needs a name, such as source:"Kan".',
  'only-unnamed-yes': () => 'unnamed:no is not a filter; only unnamed:yes is.',
  'only-one-origin': (given: string) => `Only origins:1 is a filter: origins:${given} was left out.`,
  'no-date': (given: string) =>
    `“${given}” is no date such as 2026-11-13, 2026-11 or 2026: that filter was left out.`,
  'no-day-between': (from: string, to: string) => `No day lies between ${from} and ${to}.`,
  'only-left-out': () => 'Say also what to look for, not only what to leave out.',
  'no-letter': () => 'There is no letter or digit in this query, so there is nothing to look for.',
  'no-outlet': (given: string) => `No outlet here is called “${given}”.`,
  'no-topic': (given: string) => `No topic is called “${given}”: /topics lists them all.`,
  'too-common': () => 'These words are so common that they stand in every article. Look for a rarer one.',
  'too-slow': () =>
    'This search takes too long. Look for a rarer word, or name a country, an outlet or a date.',
}

type Code = keyof typeof sentences

/** What a person is told of a query: what was left out of it, or why nothing is looked for. */
export type SearchNote = {
  readonly code: Code
  /** What the sentence names, in its order: as it was typed, or a number or day in digits. */
  readonly values: readonly string[]
  /** The whole in English. */
  readonly sentence: string
}

/** The note of this code, with the values that its sentence names. */
export function searchNote<Given extends Code>(
  code: Given,
  ...values: Parameters<(typeof sentences)[Given]>
): SearchNote {
  const sentence: (...values: string[]) => string = sentences[code]
  return { code, values, sentence: sentence(...values) }
}
