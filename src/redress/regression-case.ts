import type { Span, Statement } from '../news/index.ts'
import type { Fault } from './objection.ts'

/** The text in which a statement was read wrongly, and how. */
export type WrongReading = {
  readonly id: string
  readonly text: string
  readonly language: string | null
  /** Day of publication, ISO 8601. */
  readonly published: string
  readonly publisher: string
  readonly statement: Statement
  readonly fault: Fault
  /** In the words of whoever objected; empty where they were forgotten. */
  readonly reason: string
  /** What else is read in the same text. */
  readonly others: readonly Statement[]
}

/** A line of a file of cases: what stage `trace` is given, what it must not read again, what else it read. */
export type RegressionCase = {
  readonly id: string
  readonly published: string
  readonly language: string | null
  readonly publisher: string
  readonly text: string
  readonly wrong: { readonly fault: Fault; readonly reason: string; readonly statement: CaseStatement }
  readonly statements: readonly CaseStatement[]
}

type CaseStatement = Omit<Statement, 'when' | 'confidence'>

/**
 * A wrong reading as a case for the tracing: the paragraphs that the statement stands in, no more of the text, with
 * all offsets into them. `statements` is what else was read there, for a person to go over; nobody has looked at it.
 */
export function regressionCase(reading: WrongReading): RegressionCase {
  const { id, text, language, published, publisher, statement, fault, reason, others } = reading
  const passage = paragraphsAround(text, statement)
  const moved = (one: Statement) => moveInto(passage, one)
  return {
    id,
    published,
    language,
    publisher,
    text: text.slice(...passage),
    wrong: { fault, reason, statement: moved(statement) },
    statements: others.filter(one => isInside(passage, one)).map(moved),
  }
}

function spansOf({ source, cue, content, hedge, reason = [] }: Statement): Span[] {
  return [...source, ...cue, ...content, ...hedge, ...reason]
}

function paragraphsAround(text: string, statement: Statement): Span {
  const spans = spansOf(statement)
  const first = Math.min(...spans.map(([start]) => start))
  const last = Math.max(...spans.map(([, end]) => end))
  const before = first < 2 ? -1 : text.lastIndexOf('\n\n', first - 2)
  const after = text.indexOf('\n\n', last)
  return [before < 0 ? 0 : before + 2, after < 0 ? text.length : after]
}

function isInside([from, to]: Span, statement: Statement): boolean {
  return spansOf(statement).every(([start, end]) => start >= from && end <= to)
}

function moveInto(
  [from]: Span,
  { source, cue, content, hedge, reason, kind, status, path }: Statement,
): CaseStatement {
  const moved = (spans: readonly Span[]) => spans.map(([start, end]): Span => [start - from, end - from])
  return {
    source: moved(source),
    cue: moved(cue),
    content: moved(content),
    kind,
    status,
    hedge: moved(hedge),
    ...(reason === undefined ? {} : { reason: moved(reason) }),
    path,
  }
}
