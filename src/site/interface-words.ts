// How the desks of editors count, in English like the desks; readers' pages take their words from words/.

const plural: Readonly<Record<string, string>> = {
  country: 'countries',
  story: 'stories',
  copy: 'copies',
  entry: 'entries',
  duty: 'duties',
}
const numerals = new Intl.NumberFormat('en')

/** Stands between parts of a line, and stays with the one before it, so that no line begins with a dot. */
export const dot = '\u00a0· '

/** "1,204". */
export function numeral(count: number): string {
  return numerals.format(count)
}

/** "1 outlet", "1,204 outlets". */
export function counted(count: number, noun: string): string {
  return `${numeral(count)} ${count === 1 ? noun : (plural[noun] ?? `${noun}s`)}`
}
