import { filterNames, type FilterName } from './filters.ts'

/** One part of a query: words or a filter, wanted or (with a "-" before it) not. */
export type Piece = { readonly filter: FilterName | null; readonly value: string; readonly isWanted: boolean }

/** Quotation marks of many languages, and which one ends what each begins; a straight one ends everything. */
const endOf: Readonly<Record<string, string>> = {
  ...{ '"': '"', '“': '”“', '”': '”', '„': '“”', '«': '»', '»': '«', '「': '」', '『': '』' },
}

/** Parts a query at its blanks, quotation marks and filters. A quotation that is never ended goes to the end. */
export function piecesOf(query: string): Piece[] {
  const text = plainQuery(query)
  const pieces: Piece[] = []
  let at = 0
  while (at < text.length) {
    if (text[at] === ' ') {
      at++
      continue
    }
    const isWanted = text[at] !== '-'
    if (!isWanted) at++
    const [filter, behind] = filterAt(text, at)
    const [value, end] = valueAt(text, behind)
    if (value.trim() !== '') pieces.push({ filter, value, isWanted })
    // A lone mark takes up room too: nothing is read twice.
    at = Math.max(end, at + (isWanted && end === at ? 1 : 0))
  }
  return pieces
}

/** One form of every letter, no control characters or zero-width ones, and plain blanks. */
function plainQuery(query: string): string {
  return (
    query
      .toWellFormed()
      .normalize('NFKC')
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll(/[\s\p{Cc}]/gu, ' ')
      // An abbreviation such as צה"ל is one word, and its mark begins no quotation.
      .replaceAll(/(?<=[א-ת])["״](?=[א-ת])/g, '')
  )
}

const longestName = Math.max(...filterNames.map(name => name.length))

function filterAt(text: string, at: number): [FilterName | null, number] {
  const colon = text.slice(at, at + longestName + 1).indexOf(':')
  if (colon < 1) return [null, at]
  const name = text.slice(at, at + colon).toLowerCase()
  const found = filterNames.find(one => one === name)
  return found === undefined ? [null, at] : [found, at + colon + 1]
}

function valueAt(text: string, at: number): [string, number] {
  const closing = endOf[text[at] ?? '']
  if (closing !== undefined) return quotedAt(text, at + 1, closing)
  let end = at
  while (end < text.length && text[end] !== ' ' && endOf[text[end]!] === undefined) end++
  return [text.slice(at, end), end]
}

function quotedAt(text: string, at: number, closing: string): [string, number] {
  let end = at
  while (end < text.length && text[end] !== '"' && !closing.includes(text[end]!)) end++
  return [text.slice(at, end), Math.min(end + 1, text.length)]
}
