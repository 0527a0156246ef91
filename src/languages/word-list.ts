/** Words parted by blanks; a blank within a phrase is written as "_". */
export const list = (words: string): readonly string[] =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .map(word => word.replaceAll('_', ' '))

/** Names in a fixed order, a group per line; the names of a group are parted by blanks. */
export const groups = (lines: string): readonly (readonly string[])[] =>
  lines
    .split('\n')
    .map(line => list(line))
    .filter(names => names.length > 0)

/** "one=1 two=2": words with the number they stand for. */
export const values = (pairs: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    list(pairs).map(pair => {
      const cut = pair.lastIndexOf('=')
      return [pair.slice(0, cut), Number(pair.slice(cut + 1))]
    }),
  )

/** Every word behind every one of the prefixes, and by itself: Hebrew and Arabic write small words and the next as one. */
export const prefixed = (words: readonly string[], prefixes: string): readonly string[] => [
  ...words,
  ...list(prefixes).flatMap(prefix => words.map(word => prefix + word)),
]
