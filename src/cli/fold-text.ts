import { stripVTControlCharacters } from 'node:util'

/**
 * Breaks a text into lines of at most so many columns, at blanks; a text without blanks (Chinese, Thai) between its
 * characters. Wide characters take two columns; sequences that dress a text up take none.
 */
export function fold(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let columns = 0
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap(part => pieces(part, width))) {
    const wide = columnsOf(word.text)
    const gap = line && !word.glued ? 1 : 0
    if (line && columns + gap + wide > width) {
      lines.push(line)
      line = ''
      columns = 0
    }
    line += (line && !word.glued ? ' ' : '') + word.text
    columns += (columns > 0 && !word.glued ? 1 : 0) + wide
  }
  return line ? [...lines, line] : lines
}

type Piece = { readonly text: string; readonly glued: boolean }

/** A word that is longer than a line is cut between its characters. */
function pieces(word: string, width: number): Piece[] {
  if (columnsOf(word) <= Math.min(width, 30) || stripVTControlCharacters(word) !== word)
    return [{ text: word, glued: false }]
  return [...characters.segment(word)].map(({ segment }, at) => ({ text: segment, glued: at > 0 }))
}

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u

function columnsOf(text: string): number {
  const plain = stripVTControlCharacters(text)
  // Letters of the first planes without combining marks: one column each, without a segmenter's work.
  if (/^[\u0020-\u02ff\u0370-\u03ff\u0400-\u04ff]*$/.test(plain)) return plain.length
  let columns = 0
  for (const { segment } of characters.segment(plain)) columns += wide.test(segment) ? 2 : 1
  return columns
}
