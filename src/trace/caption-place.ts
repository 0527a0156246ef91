import type { DateMention } from '../news/index.ts'
import type { CaptionTable } from './caption-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** The place a caption names, as worded: "the port of Osk", "Skarn Airfield, south of the city of Merle". */
export function captionPlace(
  body: string,
  tokens: readonly Token[],
  table: CaptionTable,
  lexicon: Lexicon,
  dates: readonly DateMention[],
): string | null {
  const dated = new Set(
    dates.flatMap(({ span }) =>
      tokens.flatMap(({ start }, at) => (start >= span[0] && start < span[1] ? [at] : [])),
    ),
  )
  const reading = { tokens, table, lexicon, dated }
  const leading = leadingPlace(reading)
  if (leading) return body.slice(tokens[0]!.start, tokens[leading - 1]!.end)
  for (const [at, token] of tokens.entries()) {
    if (
      !table.placePrepositions.has(token.norm) ||
      token.norm === 'of' ||
      token.norm === 'to' ||
      token.norm === 'from'
    )
      continue
    const to = placeEnd(reading, at + 1)
    if (to > at + 1) return body.slice(tokens[withoutArticle(tokens, at + 1, to)]!.start, tokens[to - 1]!.end)
  }
  return null
}

type Reading = {
  readonly tokens: readonly Token[]
  readonly table: CaptionTable
  readonly lexicon: Lexicon
  readonly dated: ReadonlySet<number>
}

/** "the Skarn Airfield" is "Skarn Airfield"; "the port of Osk" keeps its article. */
function withoutArticle(tokens: readonly Token[], from: number, to: number): number {
  return tokens[from]!.norm === 'the' &&
    tokens[from + 1]?.capital &&
    tokens
      .slice(from + 1, to)
      .every(({ capital, kind, norm }) => capital || kind === 'mark' || norm.length < 3)
    ? from + 1
    : from
}

/** A caption that begins with the place itself: "The old harbour at Merle at dusk." Its end, or 0. */
function leadingPlace(reading: Reading): number {
  const { tokens, table } = reading
  if (tokens[0]?.norm !== 'the') return 0
  for (let at = 1; at < Math.min(tokens.length, 5); at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || table.placePrepositions.has(token.norm)) return 0
    const next = tokens[at + 1]
    if (token.capital && at === 1 && next && table.placePrepositions.has(next.norm)) return at + 1
    if (table.placeNouns.has(token.norm) && next && table.placePrepositions.has(next.norm))
      return chained(reading, at + 1)
  }
  return 0
}

/** The end of the place that begins at `from`; `from` itself where it is none. */
function placeEnd(reading: Reading, from: number): number {
  const { tokens, table, lexicon, dated } = reading
  let at = from
  let isPlace = false
  if (lexicon.determiners.has(tokens[at]?.norm ?? '')) at++
  for (; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || dated.has(at)) break
    if (lexicon.prepositions.has(token.norm) && !token.capital) break
    if (lexicon.document.has(token.norm)) return from
    if (!token.capital && !table.placeNouns.has(token.norm) && (isPlace || endsNoun(reading, at))) break
    isPlace ||= table.placeNouns.has(token.norm) || token.capital
  }
  return isPlace ? chained(reading, at) : from
}

function endsNoun({ tokens, lexicon }: Reading, at: number): boolean {
  return lexicon.auxiliaries.has(tokens[at]!.norm) || lexicon.coordinators.has(tokens[at]!.norm)
}

/** Goes on over "of Osk", "near Brae", ", south of the city of Merle", ", Norland". */
function chained(reading: Reading, from: number): number {
  const { tokens, table, lexicon, dated } = reading
  const next = tokens[from]
  if (!next) return from
  if (next.norm === ',') {
    const after = tokens[from + 1]
    if (after && table.words.directions.includes(after.norm)) {
      const end = placeEnd(reading, from + 3)
      return end > from + 3 ? end : from
    }
    return after?.capital && !dated.has(from + 1) && isLastName(reading, from + 1) ? from + 2 : from
  }
  if (!table.placePrepositions.has(next.norm) || lexicon.adverbs.has(next.norm)) return from
  const end = placeEnd(reading, from + 1)
  return end > from + 1 ? end : from
}

function isLastName({ tokens, dated }: Reading, at: number): boolean {
  const after = tokens[at + 1]
  return !after || after.norm === ',' || after.norm === '.' || dated.has(at + 1)
}
