import type { Span, Statement } from '../news/index.ts'
import { paragraphsOf } from './paragraphs.ts'
import { foldQuotes } from './quotes.ts'
import { tokenise } from './tokens.ts'

const shortestWords = 4

/**
 * What can be told of a text in a language without a pack: where somebody is quoted, though not who. The confidence
 * is low on purpose: a reader is shown the text and told nothing.
 */
export function quotationsOf(text: string): Statement[] {
  return paragraphsOf(text).flatMap(([from, to]) =>
    foldQuotes(tokenise(text, from, to), text).flatMap(({ quote, start, end }) =>
      quote && quote.tokens.length >= shortestWords
        ? [quotation([start, end], [quote.innerStart, quote.innerEnd])]
        : [],
    ),
  )
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
