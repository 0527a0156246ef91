import type { Kind, Span } from '../news/index.ts'
import type { Range, Sentence } from './clause.ts'

/** A statement while it is being read: its parts as ranges of one sentence, chains and status still open. */
export type Draft = {
  readonly sentence: Sentence
  readonly cue: readonly Range[]
  /** In `sourceOf`, which is another sentence only where a quotation goes on without its speaker. */
  readonly source: Range | null
  readonly content: Span[]
  readonly kind: Kind
  /** To whom it was said: an outlet there is a hop of the chain. */
  readonly addressee: Range | null
  /** The draft that cites this one's source ("X, citing Y"), whose content they share. */
  readonly citedBy: Draft | null
  /** The draft whose content holds this one. */
  within: Draft | null
  readonly role: 'verb' | 'cited' | 'according' | 'formula' | 'hearsay' | 'quoted'
  /** 0..1, before what the source adds. */
  readonly certainty: number
  /** Behind the quotation's open end: the next paragraph may go on with it. */
  open: boolean
}
