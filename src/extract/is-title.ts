import { lettersOf, likeness, wordsIn } from './measure-text.ts'
import type { Run } from './run.ts'

/**
 * Whether a run is the article's title once more: alone, with the line above it ("In the harbour: Ferry lost"), or in
 * other words of the same sense, as structured data and the page often differ.
 */
export function isTitle(run: Run, title: string | null): boolean {
  if (title === null || run.text.length > 300) return false
  const [letters, wanted] = [lettersOf(run.text), lettersOf(title)]
  if (wanted === '') return false
  if (letters === wanted) return true
  const shorter = Math.min(wordsIn(run.text).length, wordsIn(title).length)
  return shorter >= 4 && letters.length < 2.2 * wanted.length && likeness(run.text, title) > 0.8
}
