// Most texts need no change, and asking costs a fifth of making them anew.
const needsChange = /\s\s|[^\S ]/

/** A text trimmed, in one line, with single blanks between its words. */
export function singleBlanks(text: string): string {
  const trimmed = text.trim()
  return needsChange.test(trimmed) ? trimmed.replaceAll(/\s+/g, ' ') : trimmed
}
