import type { Span } from '../news/index.ts'
import type { ArgumentReading } from './argument-features.ts'
import type { Known } from './known-drafts.ts'
import type { Lexicon } from './lexicon.ts'
import type { Passage } from './passages.ts'
import { shapeOfReading } from './reading-shape.ts'
import type { SeenCue } from './seed-cues.ts'

/** Kinds that say that nobody answers or knows. */
export const formulaKinds: ReadonlySet<string> = new Set(['declined', 'noanswer', 'unverified', 'unclear'])

export type Evidence = {
  readonly cue: SeenCue
  readonly reading: ArgumentReading
  /** What the rules found for the same cue. */
  readonly known: Known | null
  readonly cueProbability: number
  readonly passage: Passage
  readonly lexicon: Lexicon
}

/** What speaks for a statement, as numbers of about the same size; the first is always one. */
export function evidenceOf(evidence: Evidence): number[] {
  const { cue, reading, known, cueProbability, passage, lexicon } = evidence
  const odds = (probability: number) => Math.log((probability + 0.001) / (1.001 - probability)) / 3
  const sameSource = known !== null && agrees(known.source, reading.source)
  const sameContent = known !== null && agrees(known.content, reading.content)
  const whether = (fact: boolean) => (fact ? 1 : 0)
  return [
    1,
    odds(reading.probability),
    odds(cueProbability),
    whether(known === null),
    whether(sameSource),
    whether(sameContent),
    whether(sameSource && sameContent),
    whether(formulaKinds.has(cue.kind)),
    whether(cue.kind === 'cited'),
    whether(cue.kind === 'belief'),
    whether(cue.kind === 'hearsay'),
    whether(reading.source.length === 0),
    whether(reading.content.length > 1),
    ...shapeOfReading(cue.spans, reading, passage, lexicon),
  ]
}

/** The ends may differ by a mark or two. */
function agrees(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every(([from, to], at) => Math.abs(from - b[at]![0]) < 3 && Math.abs(to - b[at]![1]) < 3)
  )
}
