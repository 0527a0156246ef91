import type { Heading } from './find-headings.ts'
import type { StatedTitle } from './stated-title.ts'
import { lettersOf } from './measure-text.ts'

/**
 * A heading's words without the kicker above or the subtitle below them, where those are elements of their own and a
 * stated title does without, or has another one; with them where the outlet states them as part of the title.
 */
export function readHeadline({ text, pieces }: Heading, stated: readonly StatedTitle[]): string {
  const whole = lettersOf(text)
  const bare = splits(pieces)
    .map(part => ({ text: part, letters: lettersOf(part) }))
    .filter(part => part.letters.length > 0.4 * whole.length)
  for (const title of stated) {
    if (title.letters === whole) return blanksIn(title.text) > blanksIn(text) ? title.text : text
    const part = bare.find(({ letters }) => letters === title.letters || letters === title.parts[0])
    if (part) return part.text
  }
  return bare.find(({ letters }) => stated.some(title => title.letters.endsWith(letters)))?.text ?? text
}

const maxPieces = 12

/** What stands before and what stands behind each joint between two pieces; behind first, since kickers lead. */
function splits(pieces: readonly string[]): string[] {
  const joints = pieces.slice(1, maxPieces).map((_, at) => at + 1)
  return joints.flatMap(at => [pieces.slice(at).join(' '), pieces.slice(0, at).join(' ')])
}

/** Where the elements of a heading follow each other without a blank, the stated title has the more blanks. */
function blanksIn(text: string): number {
  return text.split(' ').length
}
