import type { Span, Statement } from '../news/index.ts'
import type { RegressionCase } from './regression-case.ts'

/**
 * Whether a text is still read as wrongly as its case tells. What would be right the case does not know, so any other
 * reading will do: another source, other words, another chain, or no statement at all.
 *
 * @param statements what is read in the case's text now
 */
export function standsAgain(
  { wrong }: Pick<RegressionCase, 'wrong'>,
  statements: readonly Statement[],
): boolean {
  const before = wrong.statement
  const same = statements.filter(({ cue, content }) =>
    before.cue.length > 0 ? overlap(cue, before.cue) : overlap(content, before.content),
  )
  switch (wrong.fault) {
    case 'not-a-statement':
      return same.length > 0
    case 'source':
      return same.some(({ source }) => equal(source, before.source))
    case 'words':
      return same.some(({ content }) => equal(content, before.content))
    case 'chain':
      return same.some(({ path }) => equal(path, before.path))
    case 'other':
      return same.some(({ kind, status, hedge, reason = [], ...now }) =>
        equal(
          [kind, status, now.source, now.content, hedge, reason],
          [before.kind, before.status, before.source, before.content, before.hedge, before.reason ?? []],
        ),
      )
  }
}

function overlap(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some(([start, end]) => others.some(([from, to]) => start < to && from < end))
}

function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
