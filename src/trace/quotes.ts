import type { Token } from './tokens.ts'

type Open = {
  readonly mark: Token
  readonly closer: ReadonlySet<string>
  readonly strong: boolean
  tokens: Token[]
}

const closers: Readonly<Record<string, ReadonlySet<string>>> = {
  '“': new Set(['”', '"', "''"]),
  '„': new Set(['“', '”', '"']),
  '«': new Set(['»']),
  '»': new Set(['«']),
  '‹': new Set(['›']),
  '‘': new Set(['’', "'"]),
  '‚': new Set(['‘', '’']),
  "'": new Set(["'", '’']),
  '"': new Set(['"', '”', "''"]),
  '``': new Set(["''", '"', '``']),
  "''": new Set(["''"]),
}
const single = new Set(["'", '‘', '’', '‚'])

/**
 * Folds the quotations of one paragraph into single tokens that hold their own tokens, nested as deep as the text
 * nests them. A quotation that the paragraph does not close ends with the paragraph. An apostrophe is never taken
 * for a mark unless a closing one follows, and a mark between two letters (Hebrew gershayim) is none, unless it stands
 * behind a Hebrew prefix of one letter ("to the 'Morning Page'" is written as one word).
 */
export function foldQuotes(tokens: readonly Token[], text: string): Token[] {
  const closesLater = singleClosers(tokens, text)
  const root: Token[] = []
  const stack: Open[] = []
  for (const [index, token] of tokens.entries()) {
    const level = stack.at(-1)?.tokens ?? root
    if (token.kind !== 'mark' || isGershayim(token, text)) level.push(token)
    else if (closesTop(token, stack, text)) closeQuote(stack, root, token.start, token.end, true)
    else if (opens(token, text, closesLater[index] ?? false))
      stack.push({ mark: token, closer: closers[token.norm]!, strong: !single.has(token.norm), tokens: [] })
    else level.push(token)
  }
  const end = tokens.at(-1)?.end ?? 0
  while (stack.length > 0) closeQuote(stack, root, end, end, false)
  return root
}

function closesTop(token: Token, stack: Open[], text: string): boolean {
  const top = stack.at(-1)
  if (!top?.closer.has(token.norm)) return false
  return !single.has(token.norm) || (!isLetter(text, token.end) && !isSpace(text, token.start - 1))
}

function opens(token: Token, text: string, closesLater: boolean): boolean {
  if (!(token.norm in closers)) return false
  if (isLetter(text, token.start - 1) && !isBehindPrefix(token, text)) return false
  if (!single.has(token.norm)) return token.norm !== '"' || !isDigit(text, token.start - 1)
  return closesLater && !isSpace(text, token.end)
}

function closeQuote(stack: Open[], root: Token[], innerEnd: number, end: number, closed: boolean) {
  const top = stack.pop()!
  const { start, end: innerStart } = top.mark
  const quote = {
    innerStart,
    innerEnd: Math.max(innerStart, innerEnd),
    tokens: top.tokens,
    closed,
    strong: top.strong,
  }
  const level = stack.at(-1)?.tokens ?? root
  const blank = { norm: '', capital: false, possessive: false, dotted: false } as const
  level.push({ start, end: Math.max(end, innerStart), kind: 'quote', quote, ...blank })
}

/** For every token: does a single mark that can close something stand behind it in this paragraph? */
function singleClosers(tokens: readonly Token[], text: string): boolean[] {
  const later: boolean[] = []
  let seen = false
  for (let index = tokens.length - 1; index >= 0; index--) {
    later[index] = seen
    const token = tokens[index]!
    if (
      (token.norm === "'" || token.norm === '’') &&
      !isSpace(text, token.start - 1) &&
      !isLetter(text, token.end)
    )
      seen = true
  }
  return later
}

/** The mark of a Hebrew abbreviation stands between letters, inside quotations too. */
function isGershayim(token: Token, text: string): boolean {
  const inside = hebrewBefore(text, token.start) > 0 && hebrewAfter(text, token.end) > 0
  return token.norm === '"' && inside && !isBehindPrefix(token, text)
}

/** One letter that Hebrew writes together with the next word; an abbreviation has its mark before its last letter. */
function isBehindPrefix(token: Token, text: string): boolean {
  return (
    token.norm === '"' &&
    hebrewBefore(text, token.start) === 1 &&
    /[בהוכלמש]/u.test(text.charAt(token.start - 1)) &&
    hebrewAfter(text, token.end) > 1
  )
}

const isHebrew = (text: string, at: number) => /\p{Script=Hebrew}/u.test(text.charAt(at))

/** So many Hebrew letters stand before a place, two for more. */
const hebrewBefore = (text: string, at: number) =>
  isHebrew(text, at - 1) ? (isHebrew(text, at - 2) ? 2 : 1) : 0

/** So many Hebrew letters stand behind a place, two for more. */
const hebrewAfter = (text: string, at: number) => (isHebrew(text, at) ? (isHebrew(text, at + 1) ? 2 : 1) : 0)

const isLetter = (text: string, at: number) => /\p{L}/u.test(text.charAt(at))
const isDigit = (text: string, at: number) => /[0-9]/.test(text.charAt(at))
const isSpace = (text: string, at: number) => at < 0 || at >= text.length || /\s/u.test(text.charAt(at))
