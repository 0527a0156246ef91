/** A run of letters, a run of figures, or a mark. Compounds such as "2019-aug-01" and "l'été" come apart. */
export type DateToken = {
  readonly start: number
  readonly end: number
  /** Lower case, without accents; the figures 0 to 9 whatever the script. */
  readonly norm: string
  /** Lower case with its accents: Spanish "llegará" looks ahead, "llegara" does not. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly capital: boolean
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean
}

// The classes exclude each other, so no position is tried twice.
const tokenPattern = /\p{N}+|[\p{L}\p{M}]+|[^\s\p{N}\p{L}\p{M}]/gu

/** The date tokens of a stretch of text, in order; offsets are those of the whole text. */
export function dateTokens(text: string, from: number, to: number): DateToken[] {
  const tokens: DateToken[] = []
  let last = -1
  for (const match of text.slice(from, to).matchAll(tokenPattern)) {
    const raw = match[0]
    const start = from + match.index
    tokens.push({ start, end: start + raw.length, glued: start === last, ...shapeOf(raw) })
    last = start + raw.length
  }
  return tokens
}

function shapeOf(raw: string): Pick<DateToken, 'norm' | 'lower' | 'kind' | 'capital'> {
  const code = raw.charCodeAt(0)
  if (code >= 48 && code <= 57) return figures(raw)
  if (code < 128) return isLatin(code) ? word(raw, code < 97) : mark(raw)
  const first = String.fromCodePoint(raw.codePointAt(0)!)
  if (/\p{N}/u.test(first)) return figures(raw)
  return /[\p{L}\p{M}]/u.test(first) ? word(raw, !raw.toLowerCase().startsWith(first)) : mark(raw)
}

const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

function word(raw: string, capital: boolean) {
  const lower = raw.toLowerCase()
  return { norm: withoutAccents(lower), lower, kind: 'word' as const, capital }
}

const mark = (raw: string) => ({ norm: markOf(raw), lower: raw, kind: 'mark' as const, capital: false })

const figures = (raw: string) => ({
  norm: westernFigures(raw),
  lower: raw,
  kind: 'number' as const,
  capital: false,
})

const markOf = (raw: string) => (raw === '’' || raw === '‘' ? "'" : raw === '–' || raw === '—' ? '-' : raw)

/** Letters keep their base: "août" and "aout" are one word, as are Arabic spellings with and without hamza. */
export function withoutAccents(lower: string): string {
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{Mn}/gu, '')
}

// Arabic-Indic and Persian figures; longer numbers are no dates and stay as they are.
function westernFigures(raw: string): string {
  if (raw.length > 8) return raw
  return raw.replace(/[٠-٩۰-۹]/g, figure => String((figure.charCodeAt(0) & 15) % 10))
}
