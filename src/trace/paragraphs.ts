import type { Span } from '../news/index.ts'

/** The paragraphs of a text, which end at every line break; empty ones are left out. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = []
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (text.slice(start, end).trim() !== '') paragraphs.push([start, end])
    start = end + 1
  }
  return paragraphs
}
