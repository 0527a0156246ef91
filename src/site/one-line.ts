import { withoutTurns } from './words/speech.ts'

/**
 * An outsider's title as one line for lists and titles of pages: without control characters, and without those that
 * turn the writing direction (Unicode TR 9), which would reach past their own words in a page's title.
 *
 * @param most of so many code points the rest is cut
 */
export function oneLine(text: string, most = 160): string {
  const line = withoutTurns(text.slice(0, 10 * most))
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  const points = [...line]
  return points.length > most ? `${points.slice(0, most).join('')}…` : line
}
