/** A word, a number, a mark, or a whole quotation that the analysis treats as one thing. */
export type Token = {
  readonly start: number
  readonly end: number
  /** Lower case, straight apostrophes, without the possessive ending; "n't" is "not". */
  readonly norm: string
  readonly kind: 'word' | 'number' | 'mark' | 'quote'
  readonly capital: boolean
  readonly possessive: boolean
  /** A full stop or several follow each other without a space in between: part of an abbreviation such as "U.S.". */
  readonly dotted: boolean
  readonly quote?: Quote
}

/** A quotation with its marks outside and its tokens inside. */
export type Quote = {
  readonly innerStart: number
  readonly innerEnd: number
  readonly tokens: readonly Token[]
  /** False where the paragraph ends before the closing mark: the next paragraph may go on. */
  readonly closed: boolean
  /** The marks are double or angled, not single. */
  readonly strong: boolean
}

// Every alternative begins with another class of character, so no position is tried twice. Hebrew writes a quotation mark
// into its abbreviations (gershayim); behind one letter that is a prefix it opens a quotation, unless one letter follows.
const tokenPattern =
  /''|``|(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:-\p{N}+(?![\p{N}\p{L}]))*(?:st|nd|rd|th|s)?(?![\p{L}\p{M}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-'’&]|["״](?:(?<=(?:\p{Script=Hebrew}{2}|[^בהוכלמש\P{Script=Hebrew}])["״])(?=\p{Script=Hebrew})|(?<=\p{Script=Hebrew}["״])(?=\p{Script=Hebrew}(?![\p{L}\p{M}]))))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu

/** The tokens of a stretch of text, in order; offsets are those of the whole text. */
export function tokenise(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(from, to).matchAll(tokenPattern)) {
    const start = from + match.index
    for (const token of tokensOf(match[0], start)) tokens.push(token)
  }
  return tokens
}

/** Arabic marks stand for the same as the western ones. */
const arabicMarks: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' }

function tokensOf(raw: string, start: number): Token[] {
  const norm = arabicMarks[raw] ?? raw.toLowerCase().replaceAll('’', "'")
  const end = start + raw.length
  if (norm.length > 3 && norm.endsWith("n't")) {
    const cut = end - 3
    return [word(raw.slice(0, -3), norm.slice(0, -3), start, cut), word("n't", 'not', cut, end)]
  }
  if (norm === 'cannot') return [word('can', 'can', start, start + 3), word('not', 'not', start + 3, end)]
  if (norm.endsWith("'s")) return [word(raw, norm.slice(0, -2), start, end, true)]
  return [word(raw, norm, start, end)]
}

function word(raw: string, norm: string, start: number, end: number, possessive = false): Token {
  const first = String.fromCodePoint(raw.codePointAt(0) ?? 32)
  const kind = /\p{N}/u.test(first) ? 'number' : /\p{L}/u.test(first) ? 'word' : 'mark'
  const capital = kind === 'word' && first !== first.toLowerCase()
  return { start, end, norm, kind, capital, possessive, dotted: kind === 'word' && raw.endsWith('.') }
}
