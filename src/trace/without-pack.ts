import type { Span, Statement, Traced } from '../news/index.ts'
import { paragraphsOf } from './paragraphs.ts'
import { foldQuotes } from './quotes.ts'
import { tokenise } from './tokens.ts'
import { validDay, dayWhen } from './calendar.ts'

const shortestWords = 4

/**
 * What can be told of a text in a language without a pack: where somebody is quoted, though not who, and dates
 * written in figures. The confidence is low on purpose: a reader is shown the text and told nothing.
 */
export function withoutPack(text: string): Traced {
  const statements: Statement[] = []
  const dates = []
  for (const [from, to] of paragraphsOf(text)) {
    const tokens = tokenise(text, from, to)
    for (const { quote, start, end } of foldQuotes(tokens, text))
      if (quote && quote.tokens.length >= shortestWords)
        statements.push(quotation([start, end], [quote.innerStart, quote.innerEnd]))
    for (const { norm, start, end } of tokens) {
      const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(norm)
      const day = found && validDay(Number(found[1]), Number(found[2]), Number(found[3]))
      if (day) dates.push({ span: [start, end] as const, ...dayWhen(day) })
    }
  }
  return { statements, dates }
}

/** The opening mark stands in for the cue: nothing else says that somebody speaks. */
function quotation([start]: Span, inner: Span): Statement {
  return {
    source: [],
    cue: [[start, inner[0]]],
    content: inner[0] < inner[1] ? [inner] : [],
    kind: 'said',
    status: 'none',
    hedge: [],
    path: [],
    confidence: 0.2,
  }
}
