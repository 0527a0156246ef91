import type { Span } from '../news/index.ts'
import { rangeSpan } from './content.ts'
import type { Draft } from './draft.ts'
import type { Word } from './words.ts'

/** What the rules found, in spans of the text: one kind of evidence for the models. */
export type Known = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly kind: Draft['kind']
  readonly role: Draft['role']
}

export function knownOf({ sentence, source, cue, content, kind, role }: Draft): Known {
  return {
    source: source ? [rangeSpan(sentence, source)] : [],
    cue: cue.map(range => rangeSpan(sentence, range)),
    content: content.filter(([from, to]) => from < to),
    kind,
    role,
  }
}

export const covers = (spans: readonly Span[], { start, end }: Pick<Word, 'start' | 'end'>) =>
  spans.some(([from, to]) => from < end && start < to)
