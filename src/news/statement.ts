import type { Span } from './span.ts'

/** How something was said. The first three carry a content that somebody stands for. */
export type Kind =
  'said' | 'written' | 'cited' | 'declined' | 'noanswer' | 'unverified' | 'unclear' | 'belief'

/** What is known of the source. */
export type Status = 'named' | 'unnamed' | 'institution' | 'document' | 'outlet' | 'none'

/** A day, month, year or interval: `value` is ISO 8601 (2022-11-13, 2022-10, 2022, a/b); from and to are days, both included. */
export type When = { readonly value: string; readonly from: string; readonly to: string }

/** One attribution. Spans are discontinuous where the text is. */
export type Statement = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly kind: Kind
  readonly status: Status
  readonly hedge: readonly Span[]
  /** Why the source is unnamed, where the text says so. */
  readonly reason?: readonly Span[]
  /** The hops as worded, from the outermost outlet that the text names to the origin. */
  readonly path: readonly string[]
  /** When it was said. */
  readonly when?: When
  /** 0..1: of the statements at 0.9, nine in ten are right. */
  readonly confidence: number
}

export type DateMention = { readonly span: Span } & When

export type CaptionBasis = 'agency' | 'staff' | 'handout' | 'statutory' | 'licence' | 'archive' | 'user'

/** What a caption says of its image; null where it does not say. `basis` is never set without a literal ground. */
export type Caption = {
  readonly claim?: string
  readonly credit: string | null
  readonly basis: CaptionBasis | null
  /** The words that give the basis, such as "used in accordance with Clause 27a of the Copyright Law". */
  readonly ground?: string
  readonly hedge: string | null
  /** ISO 8601 day or month. */
  readonly date: string | null
  readonly place: string | null
  /** Who passed the image on, where the caption says so ("shared by Syrian media outlets"). */
  readonly sharedBy?: string
}

export type Traced = { readonly statements: readonly Statement[]; readonly dates: readonly DateMention[] }

/** How many independent origins: the smallest and the largest number the words allow. */
export type Origins = { readonly min: number; readonly max: number }
