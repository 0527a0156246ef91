/**
 * The pieces of three letters of a word with a blank before and behind it, each once: how much two words look alike is
 * how many of them they share. In every script; pg_trgm knows no letter beyond ASCII in a database whose collation is C.
 *
 * @param word one word as `foldWords` writes it
 */
export function trigramsOf(word: string): string[] {
  const letters = [' ', ' ', ...word, ' ']
  return [...new Set(letters.slice(2).map((letter, at) => letters[at]! + letters[at + 1]! + letter))]
}
